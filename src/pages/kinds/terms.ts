import type { TagKind } from '../../article/article.ts';
import type { Facet } from '../../catalogue/entry.ts';
import { letterPlace } from '../../catalogue/letters.ts';
import type { CatalogueTerm } from '../../catalogue/terms.ts';
import { KIND_PAGES, letterPath, termAnchor, termPath } from '../addresses.ts';
import { FACETS } from '../facts.ts';
import type { PageContext, PageKind } from '../page-kind.ts';
import type { Term, TermsView } from '../term-views.ts';
import type { Link } from '../views.ts';
import { alphabetPages, isFolded, touchedAlphabet } from './alphabet.ts';
import { facetLink, facetTitle, indexPath } from './facet-links.ts';
import { pageBase } from './page-base.ts';

/** The most frequent terms on a facet's index. */
const MOST = 40;

/** Kinds of tags in the order in which they are listed. */
const KINDS = Object.keys(KIND_PAGES) as TagKind[];

/** A–Z of a facet. Key: the facet; `facet/page` for a letter, a letter's pair (where there are thousands) or a kind of tags. */
export const termsPages: PageKind = {
  name: 'terms',

  *all(context) {
    for (const facet of context.facts.facets) {
      yield facet;
      if (facet === 'tags') yield* KINDS.map((kind) => `tags/${KIND_PAGES[kind]}`);
      if (isFolded(facet, context)) yield* alphabetPages(facet, context);
    }
  },

  *touched(change, context) {
    for (const facet of FACETS) {
      const terms = change.terms.filter((term) => term.key.facet === facet);
      if (terms.length === 0) continue;
      yield facet;
      if (facet === 'tags') yield* KINDS.map((kind) => `tags/${KIND_PAGES[kind]}`);
      yield* touchedAlphabet(facet, terms, context);
    }
  },

  view(key, context): TermsView | null {
    const [facetName = '', page] = key.split('/');
    const facet = FACETS.find((name) => name === facetName);
    if (facet === undefined || context.archive.names.count(facet, 1) === 0) return null;
    if (page === undefined) return indexView(facet, context);
    const kind = facet === 'tags' ? KINDS.find((name) => KIND_PAGES[name] === page) : undefined;
    return kind === undefined ? letterView(facet, page, context) : kindView(kind, context);
  },
};

function indexView(facet: Facet, context: PageContext): TermsView {
  const { names } = context.archive;
  const folded = isFolded(facet, context);
  return {
    ...pageBase('terms', indexPath(facet), context, { title: facetTitle(facet, context), section: facet }),
    ...EMPTY,
    facet,
    total: names.count(facet, 1),
    kinds: facet === 'tags' ? kindLinks(context) : [],
    letters: folded ? letterLinks(facet, context) : [],
    groups: folded ? [] : groupsOf(facet, names.all(facet, 1), context),
    most: names.mostFrequent(facet, MOST).map((term) => termEntry(term, [], context)),
  };
}

const EMPTY = {
  termKind: null,
  kinds: [],
  letter: null,
  letters: [],
  pairs: [],
  groups: [],
  most: [],
  rest: 0,
} as const;

/** A letter's page, or the page of its first two letters. */
function letterView(facet: Facet, page: string, context: PageContext): TermsView | null {
  const { archive, facts } = context;
  if (!isFolded(facet, context)) return null;
  const isSplit = facts.splitLetters[facet].includes(page);
  const parent = facts.splitLetters[facet].find((letter) => page !== letter && isPairOf(page, letter)) ?? null;
  const terms = parent === null ? archive.names.under(facet, page, null) : archive.names.under(facet, parent, page);
  const [first] = terms;
  if (first === undefined) return null;
  const { letter } = letterPlace(first.name);
  const label = parent === null ? letter : pairLabel(first.name);
  const large = isSplit ? page : parent;
  return {
    ...pageBase('terms', letterPath(facet, page), context, {
      title: `${facetTitle(facet, context)}: ${label}`,
      section: facet,
      trail: [
        facetLink(facet, context),
        ...(parent === null ? [] : [{ name: letter, path: letterPath(facet, parent) }]),
      ],
    }),
    ...EMPTY,
    facet,
    total: terms.length,
    letter: label,
    letters: letterLinks(facet, context),
    pairs: large === null ? [] : pairLinks(facet, large, context),
    groups: isSplit ? [] : groupsOf(facet, terms, context),
  };
}

function isPairOf(page: string, letter: string): boolean {
  return page.startsWith(letter) && (page.length === 2 || page.startsWith(`${letter}-`));
}

/** `Sa`; the first sign alone where the second is no letter. */
function pairLabel(name: string): string {
  const { letter, pair } = letterPlace(name);
  if (letter === '#') return [...name.normalize('NFKC')].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? '#';
  if (pair.endsWith('0') && !pair.includes('-')) return `${letter}…`;
  return pair.includes('-') ? [...name].slice(0, 2).join('') : letter + pair.slice(1);
}

/** The most frequent tags of a kind, A to Z. */
function kindView(kind: TagKind, context: PageContext): TermsView | null {
  const { archive, facts } = context;
  const total = archive.names.kinds().get(kind) ?? 0;
  const terms = archive.names.ofKind(kind, facts.limits.index);
  if (terms.length === 0) return null;
  return {
    ...pageBase('terms', letterPath('tags', KIND_PAGES[kind]), context, {
      title: context.words.word(`kind.${kind}`),
      section: 'tags',
      trail: [facetLink('tags', context)],
    }),
    ...EMPTY,
    facet: 'tags',
    total,
    termKind: kind,
    kinds: kindLinks(context),
    letters: isFolded('tags', context) ? letterLinks('tags', context) : [],
    groups: groupsOf('tags', terms, context, 'names'),
    rest: total - terms.length,
  };
}

function kindLinks(context: PageContext): TermsView['kinds'] {
  const counts = context.archive.names.kinds();
  return KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    const path = letterPath('tags', KIND_PAGES[kind]);
    return count === 0 ? [] : [{ kind, count, path, name: context.words.word(`kind.${kind}`) }];
  });
}

/** Without figures, so that a letter's page does not change with the others'. */
function letterLinks(facet: Facet, { archive }: PageContext): Link[] {
  return archive.names
    .letters(facet, null, 0)
    .map(({ page, name }) => ({ name: letterPlace(name).letter, path: letterPath(facet, page) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function pairLinks(facet: Facet, letter: string, { archive }: PageContext): Link[] {
  return archive.names
    .letters(facet, letter, 0)
    .map(({ page, name }) => ({ name: pairLabel(name), path: letterPath(facet, page) }));
}

/** @param thin terms without a page of their own: with their articles, or by their name alone. */
function groupsOf(
  facet: Facet,
  terms: readonly CatalogueTerm[],
  context: PageContext,
  thin: 'articles' | 'names' = 'articles',
): TermsView['groups'] {
  const { archive, facts } = context;
  const folded = terms.filter((term) => thin === 'articles' && term.count < facts.termMinimum[facet]);
  const lines = archive.names.linesOf(
    facet,
    folded.map(({ slug }) => slug),
  );
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const { letter } = letterPlace(term.name);
    const entry = termEntry(term, lines.get(term.slug) ?? [], context);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [entry]);
    else group.push(entry);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, terms]) => ({ letter, terms }));
}

function termEntry(term: CatalogueTerm, items: Term['items'], { facts }: PageContext): Term {
  const { name, count, kind, slug } = term;
  return { name, path: termPath(term, facts), count, kind, anchor: termAnchor(slug), items };
}
