import type { FieldName, Range, SearchRequest } from '../engine/protocol.ts';
import { firstDay, lastDay, type SearchState } from './address.ts';
import { readDate } from './date-text.ts';

/** Hits on a page. */
export const PAGE_SIZE = 10;

const QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb';
const OPERATOR = new RegExp(
  `(^|\\s)([-\u2212]?)(tag|byline|section|source|year|from|to|before|after):(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?|(\\S+))`,
  'giu',
);

/** What is asked of the engine, and what of the box says nothing. */
export interface BoxRequest extends SearchRequest {
  /** Operators whose value is no date or year, as they were typed. */
  readonly unread: readonly string[];
}

type Fields = Record<FieldName, string[]>;

/**
 * What is asked of the engine: the boxes ticked, and the operators typed (`tag:NATO`, `-tag:NATO`, `byline:"Ada Lindqvist"`,
 * `year:1998-2001`). Of several `year:` any may be meant.
 */
export function requestOf(state: SearchState): BoxRequest {
  const { section, tag, byline, source } = state.chosen;
  const filters: Fields = { section: [...section], tag: [...tag], byline: [...byline], source: [...source] };
  const barred: Fields = { section: [], tag: [], byline: [], source: [] };
  const years: Range[] = [];
  const unread: string[] = [];
  let from = firstDay(state.from);
  let to = lastDay(state.to);
  const narrow = (range: Range): void => {
    from = Math.max(from, range.from);
    to = Math.min(to, range.to);
  };
  const text = withOperators(state.q, (operator, value, isBarred) => {
    if (isField(operator)) (isBarred ? barred : filters)[operator].push(value);
    else {
      const range = isBarred ? null : rangeOf(operator, value);
      if (range === null) unread.push(`${isBarred ? '-' : ''}${operator}:${value}`);
      else if (operator === 'year') years.push(range);
      else narrow(range);
    }
    return '';
  });
  if (years.length > 0)
    narrow({ from: Math.min(...years.map((year) => year.from)), to: Math.max(...years.map((year) => year.to)) });
  const words = text.replace(/\s+/gu, ' ').trim();
  const sort = state.sort ?? (words === '' ? 'newest' : 'relevance');
  const request = { text: words, filters, range: { from, to }, sort, page: state.page, pageSize: PAGE_SIZE, unread };
  const isBarring = Object.values(barred).some((values) => values.length > 0);
  return { ...request, ...(years.length > 1 ? { years } : {}), ...(isBarring ? { barred } : {}) };
}

/** A search with another name in place of one, whether it was typed or ticked. */
export function withName(state: SearchState, field: FieldName, old: string, name: string): Partial<SearchState> {
  const chosen = state.chosen[field];
  if (chosen.includes(old)) {
    const others = chosen.filter((value) => value !== old && value !== name);
    return { chosen: { ...state.chosen, [field]: [...others, name] }, page: 1 };
  }
  // A name with quotation marks of its own cannot be typed between them.
  const isTypable = !name.includes('"');
  const q = withOperators(state.q, (operator, value, isBarred) =>
    operator === field && value === old && !isBarred ? (isTypable ? `${field}:"${name}"` : '') : null,
  );
  return isTypable ? { q, page: 1 } : { q: q.trim(), chosen: { ...state.chosen, [field]: [...chosen, name] }, page: 1 };
}

/** @param use gives what stands for an operator; null: it stays. */
function withOperators(q: string, use: (operator: string, value: string, isBarred: boolean) => string | null): string {
  return q.replace(OPERATOR, (all, space: string, minus: string, name: string, quoted?: string, bare?: string) => {
    const value = (quoted ?? bare ?? '').trim();
    const instead = value === '' ? null : use(name.toLowerCase(), value, minus !== '');
    return instead === null ? all : space + instead;
  });
}

function isField(operator: string): operator is FieldName {
  return operator === 'tag' || operator === 'byline' || operator === 'section' || operator === 'source';
}

function rangeOf(operator: string, value: string): Range | null {
  if (operator === 'year') {
    const [, first, last = first] = /^(\d{4})(?:\s*(?:[-\u2010-\u2015/]|\.\.+)\s*(\d{4}))?$/.exec(value) ?? [];
    return first === undefined || last === undefined ? null : { from: firstDay(first), to: lastDay(last) };
  }
  const day = readDate(value);
  if (day === null) return null;
  const isFrom = operator === 'from' || operator === 'after';
  return isFrom ? { from: firstDay(day), to: lastDay('') } : { from: firstDay(''), to: lastDay(day) };
}
