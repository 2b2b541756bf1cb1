import type { FieldName, SearchRequest } from '../engine/protocol.ts';
import { firstDay, isDate, lastDay, type SearchState } from './address.ts';

/** Hits on a page. */
export const PAGE_SIZE = 10;

const OPERATOR =
  /(^|\s)(tag|byline|section|source|year|from|to|before|after):(?:["\u201c\u201d]([^"\u201c\u201d]*)["\u201c\u201d]?|(\S+))/giu;

/** What is asked of the engine: the boxes ticked, and the operators typed (`tag:NATO`, `byline:"Ada Lindqvist"`, `year:1998-2001`). */
export function requestOf(state: SearchState): SearchRequest {
  const filters: Record<FieldName, string[]> = {
    section: [...state.chosen.section],
    tag: [...state.chosen.tag],
    byline: [...state.chosen.byline],
    source: [...state.chosen.source],
  };
  let from = firstDay(state.from);
  let to = lastDay(state.to);
  const narrow = (first: string, last: string): void => {
    if (isDate(first)) from = Math.max(from, firstDay(first));
    if (isDate(last)) to = Math.min(to, lastDay(last));
  };
  const text = state.q.replace(OPERATOR, (all, space: string, name: string, quoted?: string, bare?: string) => {
    const value = (quoted ?? bare ?? '').trim();
    const operator = name.toLowerCase();
    if (value === '') return all;
    if (operator === 'year') {
      const [, first = '', last = first] = /^(\d{4})(?:\s*[-\u2013]\s*(\d{4}))?$/.exec(value) ?? [];
      if (first === '') return all;
      narrow(first, last);
    } else if (operator === 'from' || operator === 'after') narrow(value, '');
    else if (operator === 'to' || operator === 'before') narrow('', value);
    else filters[operator as FieldName].push(value);
    return space;
  });
  const words = text.replace(/\s+/gu, ' ').trim();
  const sort = state.sort ?? (words === '' ? 'newest' : 'relevance');
  return { text: words, filters, range: { from, to }, sort, page: state.page, pageSize: PAGE_SIZE };
}
