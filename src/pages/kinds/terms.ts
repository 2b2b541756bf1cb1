import type { Facet } from '../../catalogue/entry.ts';
import type { CatalogueTerm } from '../../catalogue/terms.ts';
import { letterOf, letterPath, termAnchor, termPath, termYearPath } from '../addresses.ts';
import { FACETS, type ArchiveFacts } from '../facts.ts';
import type { PageContext, PageKind } from '../page-kind.ts';
import type { Term, TermsView, TermView } from '../term-views.ts';
import type { CountedLink, Link, PageBase } from '../views.ts';
import { yearBars } from './calendar.ts';
import { linkTo, neighbours } from './neighbours.ts';
import { pageBase } from './page-base.ts';

/** The most frequent terms on a facet's index. */
const MOST = 40;

const indexPath = (facet: Facet): string => `${facet}/index.html`;
const title = (facet: Facet, context: PageContext): string => context.words.word(`nav.${facet}`);
const facetLink = (facet: Facet, context: PageContext): Link => ({
  name: title(facet, context),
  path: indexPath(facet),
});

/** A–Z of a facet. Key: the facet, or `facet/letter-page` where there are thousands. */
export const termsPages: PageKind = {
  name: 'terms',

  *all({ archive, facts }) {
    for (const facet of facts.facets) {
      yield facet;
      const terms = archive.names.all(facet, 1);
      if (lettersNeeded(terms, facet, facts)) {
        for (const path of new Set(terms.map((term) => letterPath(facet, letterOf(term.name))))) yield path;
      }
    }
  },

  *touched(change, context) {
    for (const facet of FACETS) {
      const terms = change.terms.filter((term) => term.key.facet === facet);
      if (terms.length === 0) continue;
      yield facet;
      // Crossing the number from which letter pages are needed touches all of them.
      yield* [...'abcdefghijklmnopqrstuvwxyz0'].map((letter) => `${facet}/${letter}.html`);
    }
  },

  view(key, context): TermsView | null {
    const [facetName = '', page] = key.split('/');
    const facet = FACETS.find((name) => name === facetName);
    if (facet === undefined) return null;
    const terms = context.archive.names.all(facet, 1);
    if (terms.length === 0) return null;
    const folded = lettersNeeded(terms, facet, context.facts);
    if (page === undefined) return indexView(facet, terms, folded, context);
    const here = terms.filter((term) => letterPath(facet, letterOf(term.name)) === key);
    if (!folded || here.length === 0) return null;
    const letter = letterOf(here[0]?.name ?? '');
    return {
      ...pageBase('terms', key, context, {
        title: `${title(facet, context)}: ${letter}`,
        section: facet,
        trail: [facetLink(facet, context)],
      }),
      facet,
      total: here.length,
      letter,
      letters: letterLinks(facet, terms),
      groups: groupsOf(facet, here, context),
      most: [],
    };
  },
};

/** Thin terms stand on letter pages with their articles: then the index alone would be too long. */
function lettersNeeded(terms: readonly CatalogueTerm[], facet: Facet, { limits, termMinimum }: ArchiveFacts): boolean {
  return terms.length > limits.index || terms.some((term) => term.count < termMinimum[facet]);
}

function indexView(facet: Facet, terms: readonly CatalogueTerm[], folded: boolean, context: PageContext): TermsView {
  const most = context.archive.names.mostFrequent(facet, MOST);
  return {
    ...pageBase('terms', indexPath(facet), context, { title: title(facet, context), section: facet }),
    facet,
    total: terms.length,
    letter: null,
    letters: folded ? letterLinks(facet, terms) : [],
    groups: folded ? [] : groupsOf(facet, terms, context),
    most: most.map((term) => termEntry(term, context)),
  };
}

function letterLinks(facet: Facet, terms: readonly CatalogueTerm[]): CountedLink[] {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(letterOf(term.name), (counts.get(letterOf(term.name)) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => ({ name, count, path: letterPath(facet, name) }));
}

function groupsOf(facet: Facet, terms: readonly CatalogueTerm[], context: PageContext): TermsView['groups'] {
  const groups = new Map<string, CatalogueTerm[]>();
  for (const term of terms) {
    const group = groups.get(letterOf(term.name));
    if (group === undefined) groups.set(letterOf(term.name), [term]);
    else group.push(term);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, group]) => ({ letter, terms: group.map((term) => termEntry(term, context)) }));
}

function termEntry(term: CatalogueTerm, { archive, facts }: PageContext): Term {
  const thin = term.count < facts.termMinimum[term.facet];
  return {
    name: term.name,
    path: termPath(term, facts),
    count: term.count,
    kind: term.kind,
    anchor: termAnchor(term.slug),
    items: thin ? archive.names.lines(term.facet, term.slug, term.count, null) : [],
  };
}

/** A tag's, byline's, section's or source's own pages. Key: `facet/slug` or `facet/slug/YYYY`. */
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

  *touched(change, { archive, facts }) {
    for (const { key, before, after } of change.terms) {
      const page = `${key.facet}/${key.slug}`;
      yield page;
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
    return year === null ? termIndexView(term, context) : termYearView(term, year, context);
  },
};

function termBase(
  term: CatalogueTerm,
  path: string,
  context: PageContext,
  more: { title: string; trail: readonly Link[] },
): PageBase & { kind: 'term' } {
  return pageBase('term', path, context, { ...more, section: term.facet });
}

function termIndexView(term: CatalogueTerm, context: PageContext): TermView {
  const { archive, facts } = context;
  const { facet, slug, name } = term;
  const large = term.count > facts.limits.list;
  const years = archive.names.years(facet, slug);
  return {
    ...termBase(term, termPath(term, facts), context, { title: name, trail: [facetLink(facet, context)] }),
    facet,
    name,
    termKind: term.kind,
    slug,
    count: term.count,
    intro: facet === 'sections' ? (context.site.sectionIntros[slug] ?? null) : null,
    year: null,
    years: large ? yearBars(years, (year) => termYearPath(facet, slug, year)) : [],
    items: archive.names.lines(facet, slug, large ? facts.limits.newest : term.count, null),
    before: null,
    after: null,
  };
}

function termYearView(term: CatalogueTerm, year: string, context: PageContext): TermView | null {
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
    items: archive.names.lines(facet, slug, term.count, year),
    before: linkTo(before, label, path),
    after: linkTo(after, label, path),
  };
}
