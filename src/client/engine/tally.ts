import type { FacetValue, FieldName, Range, SearchRequest } from './protocol.ts';
import { FIELD_NAMES } from './protocol.ts';
import type { Found, OpenShelf } from './shelf.ts';
import { fold } from './fold.ts';
import type { ArchiveValues } from './values.ts';

export interface ShelfAnswer {
  readonly shelf: OpenShelf;
  readonly found: Found;
}

/** A hit that passed all filters. */
export interface Match {
  readonly shelf: OpenShelf;
  /** Place in the bundle's answer. */
  readonly at: number;
  readonly page: number;
}

/**
 * What passes the filters, and how many articles each further choice would give. A value of a field of which any may be
 * chosen is counted as if nothing were chosen in that field; years as if no range were set; tags as further restrictions.
 */
export class Tally {
  readonly matches: Match[] = [];
  readonly years = new Map<number, number>();
  undated = 0;
  /** How many hits each value has, by the value's number. */
  readonly #counts = {} as Record<FieldName, Int32Array>;
  readonly #chosen = {} as Record<FieldName, ReadonlySet<number>>;
  readonly #barred = {} as Record<FieldName, ReadonlySet<number>>;
  readonly #values: ArchiveValues;
  readonly #request: SearchRequest;

  constructor(request: SearchRequest, answers: readonly ShelfAnswer[], values: ArchiveValues) {
    this.#values = values;
    this.#request = request;
    const numbers = answers.map(({ shelf }) => values.of(shelf));
    for (const field of FIELD_NAMES) {
      this.#counts[field] = new Int32Array(values.fields[field].names.length);
      const numbered = (name: string): number => values.fields[field].number(name);
      this.#chosen[field] = new Set(request.filters[field].map(numbered));
      this.#barred[field] = new Set(request.barred?.[field].map(numbered));
    }
    for (const [index, answer] of answers.entries()) {
      const own = numbers[index];
      if (own !== undefined) this.#take(answer, own);
    }
  }

  #take({ shelf, found }: ShelfAnswer, numbers: Readonly<Record<FieldName, Int32Array>>): void {
    const { day, fields } = shelf.columns;
    const barring = FIELD_NAMES.filter((field) => this.#barred[field].size > 0);
    for (let at = 0; at < found.pages.length; at++) {
      const page = found.pages[at] ?? 0;
      const when = day[page] ?? 0;
      let failed = 0;
      let only: FieldName | 'day' | null = null;
      if (barring.some((field) => this.#isBarred(field, fields[field].pages[page] ?? [], numbers[field]))) continue;
      if (!this.#isWithin(when)) {
        failed++;
        only = 'day';
      }
      for (const field of FIELD_NAMES) {
        if (this.#passes(field, fields[field].pages[page] ?? [], numbers[field])) continue;
        failed++;
        only = field;
      }
      if (failed > 1) continue;
      if (failed === 0) this.matches.push({ shelf, at, page });
      if (failed === 0 || only === 'day') this.#countYear(when);
      for (const field of FIELD_NAMES) {
        const counts = failed === 0 || (only === field && field !== 'tag');
        if (counts) this.#count(field, fields[field].pages[page] ?? [], numbers[field]);
      }
    }
  }

  #isWithin(day: number): boolean {
    const { range, years = [] } = this.#request;
    if (range.from <= 0 && range.to >= 99999999 && years.length === 0) return true;
    const holds = ({ from, to }: Range): boolean => day !== 0 && day >= from && day <= to;
    return holds(range) && (years.length === 0 || years.some(holds));
  }

  #isBarred(field: FieldName, places: readonly number[], numbers: Int32Array): boolean {
    return places.some((place) => this.#barred[field].has(numbers[place] ?? -2));
  }

  #passes(field: FieldName, places: readonly number[], numbers: Int32Array): boolean {
    const chosen = this.#chosen[field];
    if (chosen.size === 0) return true;
    const own = places.map((place) => numbers[place] ?? -2);
    if (field !== 'tag') return own.some((value) => chosen.has(value));
    for (const value of chosen) if (!own.includes(value)) return false;
    return true;
  }

  #count(field: FieldName, places: readonly number[], numbers: Int32Array): void {
    const counts = this.#counts[field];
    for (const place of places) {
      const value = numbers[place] ?? -1;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }

  #countYear(day: number): void {
    if (day === 0) this.undated++;
    else this.years.set(Math.floor(day / 10000), (this.years.get(Math.floor(day / 10000)) ?? 0) + 1);
  }

  /** How many values of a field have hits. */
  size(field: FieldName): number {
    return this.#counts[field].reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  }

  /** Values of a field by count, then name; the chosen ones always among them, also where they have no hit. */
  facet(field: FieldName, limit: number, holding = ''): readonly FacetValue[] {
    const { names, kinds } = this.#values.fields[field];
    const wanted = fold(holding);
    const value = (number: number, count: number): FacetValue => ({
      value: names[number] ?? '',
      count,
      kind: kinds[number] ?? '',
      chosen: this.#chosen[field].has(number),
    });
    const all: (readonly [number: number, count: number])[] = [];
    for (const [number, count] of this.#counts[field].entries()) {
      if (count > 0 && (wanted === '' || fold(names[number] ?? '').includes(wanted))) all.push([number, count]);
    }
    const first = smallest(all, limit, ([a, n], [b, m]) => m - n || compare(names[a] ?? '', names[b] ?? ''));
    const shown = new Set(first.map(([number]) => number));
    const missing =
      wanted !== ''
        ? []
        : this.#request.filters[field].filter((name) => !shown.has(this.#values.fields[field].number(name)));
    return [
      ...first.map(([number, count]) => value(number, count)),
      ...missing.map((name) => {
        const number = this.#values.fields[field].number(name);
        if (number < 0) return { value: name, count: 0, kind: '', chosen: true };
        return value(number, this.#counts[field][number] ?? 0);
      }),
    ];
  }
}

/** The first `limit` in order, without sorting the rest where they are many. */
export function smallest<T>(items: readonly T[], limit: number, order: (a: T, b: T) => number): readonly T[] {
  if (items.length <= limit * 4) return [...items].sort(order).slice(0, limit);
  let kept: T[] = [];
  // What comes after the last of those kept at the latest cut is not among the first.
  let last: T | null = null;
  for (const item of items) {
    if (last !== null && order(item, last) > 0) continue;
    kept.push(item);
    if (kept.length < limit * 4) continue;
    kept = kept.sort(order).slice(0, limit);
    last = kept[kept.length - 1] ?? null;
  }
  return kept.sort(order).slice(0, limit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
