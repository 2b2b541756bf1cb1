import type { Line } from '../../catalogue/archive-queries.ts';
import type { CatalogueTerm } from '../../catalogue/terms.ts';
import { termPath, termYearPath } from '../addresses.ts';
import type { YearBar } from '../date-views.ts';
import { FACETS, type ArchiveFacts } from '../facts.ts';
import type { CatalogueChange, PageContext, PageKind } from '../page-kind.ts';
import type { TermView, YearGroup } from '../term-views.ts';
import type { Link, PageBase } from '../views.ts';
import { yearBars } from './calendar.ts';
import { facetLink, tagLinks } from './facet-links.ts';
import { linkTo, neighbours } from './neighbours.ts';
import { pageBase } from './page-base.ts';
import { termFeed } from './term-feeds.ts';

/** At most so many names that stand beside a term. */
const TOGETHER = 24;

/** Beside the largest terms nearly every name stands, and counting them all would cost every build. */
const TOGETHER_MOST = 20_000;

/** A term with fewer articles is told by its list alone. */
const ENOUGH = 4;

/** A tag's, byline's, section's, series' or source's own pages. Key: `facet/slug` or `facet/slug/YYYY`. */
export const termPages: PageKind = {
  name: 'term',

  *all({ archive, facts }) {
    for (const facet of facts.facets) {
      for (const term of archive.names.all(facet, facts.termMinimum[facet])) {
        yield `${facet}/${term.slug}`;
        if (term.count <= facts.limits.list) continue;
        for (const year of archive.names.years(facet, term.slug).keys()) yield `${facet}/${term.slug}/${year}`;
      }
    }
  },

  *touched(change, context) {
    const { archive, facts } = context;
    for (const term of change.terms) {
      const { key, before, after } = term;
      const page = `${key.facet}/${key.slug}`;
      yield page;
      if (key.facet === 'tags' && isShownAnew(term, facts)) {
        for (const other of archive.names.sharing('tags', key.slug)) yield `${other.facet}/${other.slug}`;
      }
      const counts = [before?.count ?? 0, after?.count ?? 0];
      if (Math.max(...counts) <= facts.limits.list) continue;
      const years = [...archive.names.years(key.facet, key.slug).keys()];
      const renamed = before?.name !== after?.name || before?.kind !== after?.kind;
      if (renamed || Math.min(...counts) <= facts.limits.list) yield* years.map((year) => `${page}/${year}`);
      for (const article of change.articles) {
        for (const trace of [article.before, article.after]) {
          if (!trace?.terms.some((term) => term.facet === key.facet && term.slug === key.slug)) continue;
          const year = trace.sort.slice(0, 4);
          yield `${page}/${year}`;
          const { before: previous, after: next } = neighbours(years, year);
          if (previous !== null) yield `${page}/${previous}`;
          if (next !== null) yield `${page}/${next}`;
        }
      }
    }
  },

  view(key, context): TermView | null {
    const [facetName = '', slug = '', year = null] = key.split('/');
    const facet = FACETS.find((name) => name === facetName);
    const term = facet === undefined ? null : context.archive.names.term(facet, slug);
    if (facet === undefined || term === null || term.count < context.facts.termMinimum[facet]) return null;
    return year === null ? indexView(term, context) : yearView(term, year, context);
  },
};

/** Whether the pages that name a term (not those that list its articles) show it otherwise than before. */
export function isShownAnew({ before, after }: CatalogueChange['terms'][number], facts: ArchiveFacts): boolean {
  if (before === null || after === null) return before !== after;
  return before.name !== after.name || before.kind !== after.kind || termPath(before, facts) !== termPath(after, facts);
}

function termBase(
  term: CatalogueTerm,
  path: string,
  context: PageContext,
  more: { title: string; trail: readonly Link[] },
): PageBase & { kind: 'term' } {
  return pageBase('term', path, context, { ...more, section: term.facet });
}

function indexView(term: CatalogueTerm, context: PageContext): TermView {
  const { archive, facts } = context;
  const { facet, slug, name, count } = term;
  const isLarge = count > facts.limits.list;
  const years = archive.names.years(facet, slug);
  const path = termPath(term, facts);
  const lines = archive.names.lines(facet, slug, isLarge ? facts.limits.newest : count, null);
  const isSeries = facet === 'series' && !isLarge;
  const items = isSeries ? inParts(lines) : lines;
  const groups = isSeries || isLarge || years.size < 2 || count < ENOUGH ? [] : yearGroups(items);
  const yearPath = (year: string): string => (isLarge ? termYearPath(facet, slug, year) : `${path}#y${year}`);
  const isPlain = !isLarge && groups.length === 0;
  return {
    ...termBase(term, path, context, { title: name, trail: [facetLink(facet, context)] }),
    facet,
    name,
    termKind: term.kind,
    slug,
    count,
    intro: facet === 'sections' ? (context.site.sectionIntros[slug] ?? null) : null,
    year: null,
    years: isPlain ? [] : barsOf(years, yearPath),
    together: count < ENOUGH || count > TOGETHER_MOST ? [] : together(term, context),
    span: spanOf(term, lines, isLarge, context),
    items,
    groups,
    feed: termFeed(term, context),
    before: null,
    after: null,
  };
}

/** One year alone is no chart. */
function barsOf(years: ReadonlyMap<string, number>, path: (year: string) => string): YearBar[] {
  const bars = yearBars(years, path);
  return bars.length < 2 ? [] : bars;
}

/** What is named once beside it says nothing of it. */
function together(term: CatalogueTerm, context: PageContext): TermView['together'] {
  const found = context.archive.names.together(term.facet, term.slug, TOGETHER);
  return tagLinks(
    found.filter(({ count }) => count > 1),
    context,
  );
}

/** @param lines newest first */
function spanOf(
  term: CatalogueTerm,
  lines: readonly Line[],
  isLarge: boolean,
  { archive }: PageContext,
): TermView['span'] {
  if (term.count < ENOUGH) return null;
  const dated = lines.filter(({ day }) => day !== null);
  const [newest] = dated;
  const first = isLarge ? archive.names.first(term.facet, term.slug) : dated.at(-1);
  if (newest === undefined || first === undefined || first === null || first.path === newest.path) return null;
  return { first, newest };
}

/** A series in its own order: by the numbers of its parts, then those without one by date, oldest first. */
function inParts(lines: readonly Line[]): Line[] {
  const last = Number.MAX_VALUE;
  return lines.toReversed().sort((a, b) => (a.part ?? last) - (b.part ?? last));
}

/** @param items newest first */
function yearGroups(items: readonly Line[]): YearGroup[] {
  const groups: { year: string | null; anchor: string; from: number; to: number }[] = [];
  for (const [index, { day }] of items.entries()) {
    const year = day?.slice(0, 4) ?? null;
    const last = groups.at(-1);
    if (last?.year === year) last.to = index + 1;
    else groups.push({ year, anchor: `y${year ?? '0000'}`, from: index, to: index + 1 });
  }
  return groups;
}

function yearView(term: CatalogueTerm, year: string, context: PageContext): TermView | null {
  const { archive, facts } = context;
  const { facet, slug, name } = term;
  const years = archive.names.years(facet, slug);
  if (term.count <= facts.limits.list || !years.has(year)) return null;
  const { before, after } = neighbours([...years.keys()], year);
  const label = (key: string): string => (key === '0000' ? context.words.word('undated.heading') : key);
  const path = (key: string): string => termYearPath(facet, slug, key);
  return {
    ...termBase(term, path(year), context, {
      title: `${name}, ${label(year)}`,
      trail: [facetLink(facet, context), { name, path: termPath(term, facts) }],
    }),
    facet,
    name,
    termKind: term.kind,
    slug,
    count: years.get(year) ?? 0,
    intro: null,
    year: label(year),
    years: [],
    together: [],
    span: null,
    items: archive.names.lines(facet, slug, term.count, year),
    groups: [],
    feed: null,
    before: linkTo(before, label, path),
    after: linkTo(after, label, path),
  };
}
