import type { Mending } from '../../article/article.ts';
import type { HeldArticle } from '../../catalogue/archive.ts';
import type { Facet } from '../../catalogue/entry.ts';
import { originalPath } from '../../catalogue/originals.ts';
import { capturedDay, waybackAddress } from '../captured.ts';
import { dayPath, monthPath, rootOf, termPath, yearPath } from '../addresses.ts';
import type { CatalogueChange, PageContext, PageKind } from '../page-kind.ts';
import type { ArticleView, Link, TagLink } from '../views.ts';
import { articleKin, mention } from './article-kin.ts';
import { cardPath } from './cards.ts';
import { showImages } from '../images/show-images.ts';
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
        yield* context.archive.kin.seenFrom(trace);
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
  const { tags, links } = termLinks(held, context);
  const trail: Link[] =
    day === null
      ? [{ name: context.words.word('undated.heading'), path: 'undated/index.html' }]
      : [
          { name: day.slice(0, 4), path: yearPath(day.slice(0, 4)) },
          { name: context.words.monthName(Number(day.slice(5, 7))), path: monthPath(day.slice(0, 7)) },
        ];
  const beside =
    day === null
      ? { before: null, after: null }
      : { before: archive.before(held.sort), after: archive.after(held.sort) };
  const captured = capturedDay(article.extra);
  const base = pageBase('article', held.path, context, {
    title: article.headline,
    section: 'none',
    description: article.summary,
    language: article.language === 'und' ? context.site.language : article.language,
    trail,
  });
  // Each field by its name: so the object is made at once, and not field by field upon a copy of the base.
  return {
    kind: base.kind,
    path: base.path,
    root: base.root,
    title: base.title,
    description: base.description,
    language: base.language,
    direction: base.direction,
    section: base.section,
    trail: base.trail,
    headline: article.headline,
    kicker: article.kicker,
    dek: article.dek,
    published: article.published,
    publishedPath: day === null ? null : dayPath(day, archive.days.get(day) ?? 0, facts),
    updated: article.updated,
    bylines: links.bylines,
    dateline: article.dateline,
    sectionLink: links.sections[0] ?? null,
    series: article.series,
    seriesLink: links.series[0] ?? null,
    tags,
    publisher: links.sources[0] ?? null,
    corrections: article.corrections,
    body: bodyWithImages(held, context),
    minutes: held.minutes,
    before: beside.before && mention(beside.before),
    after: beside.after && mention(beside.after),
    kin: articleKin(held, beside, context),
    copies: held.copies,
    originalUrl: article.originalUrl,
    card: cardPath(held, context),
    provenance: {
      file: held.source.path,
      item: held.source.item === '' ? null : held.source.item,
      sha256: held.source.sha256,
      copy: context.site.originals && held.source.isWhole ? originalPath(held.source.path, held.source.sha256) : null,
      format: article.format,
      captured,
      wayback: wayback(article.originalUrl, captured ?? day),
      imported: imported(article.extra),
      mended: context.site.originals ? article.mended : article.mended.map(withoutNotice),
      origins: Object.entries(article.origins)
        .map(([field, origin]) => ({ field, ...origin }))
        .filter((origin) => origin.confidence < 1),
      doubts: day === null ? [context.words.word('doubt.noDate')] : [],
    },
  };
}

/** Only addresses on the web have captures. */
function wayback(url: string | null, day: string | null): string | null {
  return url !== null && /^https?:\/\//iu.test(url) ? waybackAddress(url, day) : null;
}

/** The container that `backfile import` took it from. */
function imported(extra: HeldArticle['article']['extra']): ArticleView['provenance']['imported'] {
  const { import_source: from, import_item: item } = extra;
  if (typeof from !== 'string') return null;
  return { from, item: typeof item === 'string' || typeof item === 'number' ? String(item) : null };
}

function bodyWithImages({ body, images, path }: HeldArticle, { words, site }: PageContext): string {
  return showImages(body, { images, root: rootOf(path), words, remote: site.images.remote });
}

/** Rules that take out what was never read: an address that leads nowhere, a tag of the system that made the page. */
const REPAIRS: ReadonlySet<string> = new Set(['active-content', 'relative-link', 'template-tag', 'unsafe-link']);

/** What was cut away is not brought back by the note that it was: its text stands in the catalogue and in the source file. */
function withoutNotice(mending: Mending): Mending {
  return mending.after === '' && !REPAIRS.has(mending.rule) ? { ...mending, before: '' } : mending;
}

/** Where what the article is listed under is shown. */
function termLinks(
  { terms }: HeldArticle,
  { archive, facts }: PageContext,
): { readonly tags: readonly TagLink[]; readonly links: Readonly<Record<Exclude<Facet, 'tags'>, readonly Link[]>> } {
  const tags: TagLink[] = [];
  const links: Record<Exclude<Facet, 'tags'>, Link[]> = { bylines: [], sections: [], series: [], sources: [] };
  for (const { facet, slug } of terms) {
    const { name, kind, count } = archive.names.term(facet, slug) ?? { name: slug, kind: null, count: 0 };
    const path = termPath({ facet, slug, name, count }, facts);
    if (facet === 'tags') tags.push({ name, path, kind: kind ?? 'topic' });
    else links[facet].push({ name, path });
  }
  return { tags, links };
}
