import type { Mending } from '../../article/article.ts';
import type { HeldArticle } from '../../catalogue/archive.ts';
import type { Facet } from '../../catalogue/entry.ts';
import { dayPath, monthPath, termPath, yearPath } from '../addresses.ts';
import type { CatalogueChange, PageContext, PageKind } from '../page-kind.ts';
import type { ArticleView, Link, TagLink } from '../views.ts';
import { pageBase } from './page-base.ts';

/** A page for each article; its key is its permalink. */
export const articlePages: PageKind = {
  name: 'article',

  all: (context) => context.archive.permalinks(),

  *touched(change, context) {
    for (const { before, after } of change.articles) {
      for (const trace of [before, after]) {
        if (trace === null) continue;
        yield trace.permalink;
        for (const neighbour of [context.archive.before(trace.sort), context.archive.after(trace.sort)]) {
          if (neighbour !== null) yield neighbour.path;
        }
      }
    }
    yield* linkingArticles(change, context);
  },

  view(key, context) {
    const held = context.archive.article(key);
    return held === null ? null : articleView(held, context);
  },
};

/** Articles that link a term or day whose name or address has changed. */
function* linkingArticles(change: CatalogueChange, { archive, facts }: PageContext): Iterable<string> {
  for (const { key, before, after } of change.terms) {
    const same =
      before !== null &&
      after !== null &&
      before.name === after.name &&
      before.kind === after.kind &&
      termPath(before, facts) === termPath(after, facts);
    if (!same) yield* archive.names.permalinks(key.facet, key.slug);
  }
  for (const { day, before, after } of change.days) {
    if (dayPath(day, before, facts) !== dayPath(day, after, facts)) yield* archive.permalinksDated(day);
  }
}

function articleView(held: HeldArticle, context: PageContext): ArticleView {
  const { article } = held;
  const { archive, facts } = context;
  const { day } = held;
  const links = (facet: Facet): Link[] =>
    held.terms.flatMap((term) => (term.facet === facet ? [termLink(term.facet, term.slug, context)] : []));
  const tags: TagLink[] = held.terms.flatMap((term) => {
    if (term.facet !== 'tags') return [];
    const known = archive.names.term('tags', term.slug);
    return [{ ...termLink('tags', term.slug, context), kind: known?.kind ?? 'topic' }];
  });
  const trail: Link[] =
    day === null
      ? [{ name: context.words.word('undated.heading'), path: 'undated/index.html' }]
      : [
          { name: day.slice(0, 4), path: yearPath(day.slice(0, 4)) },
          { name: context.words.monthName(Number(day.slice(5, 7))), path: monthPath(day.slice(0, 7)) },
        ];
  return {
    ...pageBase('article', held.path, context, {
      title: article.headline,
      section: 'none',
      description: article.summary,
      language: article.language === 'und' ? context.site.language : article.language,
      trail,
    }),
    headline: article.headline,
    kicker: article.kicker,
    dek: article.dek,
    published: article.published,
    publishedPath: day === null ? null : dayPath(day, archive.days.get(day) ?? 0, facts),
    updated: article.updated,
    bylines: links('bylines'),
    dateline: article.dateline,
    sectionLink: links('sections')[0] ?? null,
    series: article.series,
    tags,
    publisher: links('sources')[0] ?? null,
    corrections: article.corrections,
    body: held.body,
    minutes: held.minutes,
    before: day === null ? null : archive.before(held.sort),
    after: day === null ? null : archive.after(held.sort),
    originalUrl: article.originalUrl,
    provenance: {
      file: held.source.path,
      item: held.source.item === '' ? null : held.source.item,
      sha256: held.source.sha256,
      format: article.format,
      mended: article.mended.map(withoutNotice),
      origins: Object.entries(article.origins)
        .map(([field, origin]) => ({ field, ...origin }))
        .filter((origin) => origin.confidence < 1),
      doubts: day === null ? [context.words.word('doubt.noDate')] : [],
    },
  };
}

/** What was cut away is not brought back by the note that it was: its text stands in the catalogue and in the source file. */
function withoutNotice(mending: Mending): Mending {
  return mending.after === '' ? { ...mending, before: '' } : mending;
}

function termLink(facet: Facet, slug: string, { archive, facts }: PageContext): Link {
  const term = archive.names.term(facet, slug) ?? { facet, slug, name: slug, count: 0 };
  return { name: term.name, path: termPath(term, facts) };
}
