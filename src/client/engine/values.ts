import type { FieldName } from './protocol.ts';
import { FIELD_NAMES } from './protocol.ts';
import { fold } from './fold.ts';
import type { Columns, OpenShelf } from './shelf.ts';

/** Distinct values of one field over all bundles opened, numbered; spelling and case of the first one seen. */
export class FieldValues {
  readonly names: string[] = [];
  readonly kinds: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** Numbers of a bundle's own values. */
  add(values: readonly string[], kinds: string): Int32Array {
    return Int32Array.from(values, (name, place) => {
      const folded = fold(name);
      const known = this.#numbers.get(folded);
      if (known !== undefined) return known;
      this.#numbers.set(folded, this.names.length);
      this.kinds.push(kinds[place] ?? '');
      return this.names.push(name) - 1;
    });
  }

  /** -1 where no opened bundle has it. */
  number(name: string): number {
    return this.#numbers.get(fold(name)) ?? -1;
  }
}

/** The values of all fields, and how each bundle's columns refer to them. */
export class ArchiveValues {
  readonly fields: Readonly<Record<FieldName, FieldValues>> = {
    section: new FieldValues(),
    byline: new FieldValues(),
    source: new FieldValues(),
    tag: new FieldValues(),
  };
  readonly #shelves = new Map<OpenShelf, Readonly<Record<FieldName, Int32Array>>>();

  of(shelf: OpenShelf): Readonly<Record<FieldName, Int32Array>> {
    const known = this.#shelves.get(shelf);
    if (known !== undefined) return known;
    const columns: Columns = shelf.columns;
    const numbers = {} as Record<FieldName, Int32Array>;
    for (const field of FIELD_NAMES) {
      numbers[field] = this.fields[field].add(columns.fields[field].values, columns.fields[field].kinds);
    }
    this.#shelves.set(shelf, numbers);
    return numbers;
  }
}
