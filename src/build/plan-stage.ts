import type { CatalogueDatabase } from '../catalogue/database.ts';
import { meta, setMeta } from '../catalogue/database.ts';
import type { Facet } from '../catalogue/entry.ts';
import { countTagYears, type TagYear } from '../catalogue/tag-years.ts';
import { recountTerms } from '../catalogue/terms.ts';
import type { ArticleChange } from '../catalogue/take-in.ts';
import type { CatalogueChange, PageContext } from '../pages/page-kind.ts';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import type { PageKindName } from '../pages/views.ts';
import type { SetupNote, Task } from './tasks.ts';

/** Pages of one task: enough that Eleventy's fixed cost does not count, few enough that memory stays small. */
const PAGES_A_TASK = 400;

/** Counts terms anew for changed articles and gathers what the planner must know of the change. */
export function catalogueChange(
  database: CatalogueDatabase,
  articles: readonly ArticleChange[],
  aliases: readonly string[],
): CatalogueChange {
  const touched = new Map<string, { facet: Facet; slug: string }>();
  const tagYears = new Map<string, TagYear>();
  const days = new Map<string, number>();
  for (const { before, after } of articles) {
    for (const [trace, step] of [
      [before, -1],
      [after, 1],
    ] as const) {
      if (trace === null) continue;
      for (const { facet, slug } of trace.terms) touched.set(`${facet} ${slug}`, { facet, slug });
      if (trace.day === null) continue;
      days.set(trace.day, (days.get(trace.day) ?? 0) + step);
      const year = trace.day.slice(0, 4);
      for (const { facet, slug } of trace.terms) if (facet === 'tags') tagYears.set(`${year} ${slug}`, { slug, year });
    }
  }
  countTagYears(database, [...tagYears.values()]);
  const count = database.prepare('select count(*) as n from articles where live = 1 and day = ?');
  return {
    articles,
    aliases,
    terms: recountTerms(database, [...touched.values()]),
    days: [...days].map(([day, difference]) => {
      const after = (count.get(day) as { n: number }).n;
      return { day, before: after - difference, after };
    }),
  };
}

/**
 * Notes which pages are to be looked at: those that the change touches, and all of a kind whose templates, settings or
 * facts have changed since it was last published. The notes outlive a killed run.
 *
 * @param change null: all pages of every kind.
 */
export function noteCandidates(
  database: CatalogueDatabase,
  change: CatalogueChange | null,
  context: PageContext,
  kindDigests: Readonly<Record<PageKindName, string>>,
): void {
  const existing = database.prepare('insert or ignore into candidates select kind, key from pages where kind = ?');
  const isQuiet = change !== null && change.articles.length + change.terms.length + change.aliases.length === 0;
  for (const kind of PAGE_KINDS) {
    const isSame = meta(database, `kind:${kind.name}`) === kindDigests[kind.name];
    if (change === null || !isSame) {
      insert(database, kind.name, kind.all(context));
      existing.run(kind.name);
    } else if (!isQuiet) insert(database, kind.name, kind.touched(change, context));
  }
}

/** Notes the days whose search partitions are to be looked at: of changed articles, and of those that name a renamed term. */
export function noteSearchCandidates(database: CatalogueDatabase, change: CatalogueChange): void {
  const days = new Set<string>();
  for (const { before, after } of change.articles) {
    for (const trace of [before, after]) if (trace !== null) days.add(`${trace.language} ${trace.day ?? ''}`);
  }
  const sharing = database.prepare(
    `select distinct a.language || ' ' || coalesce(a.day, '') as place from article_terms t join articles a on a.id = t.id
     where t.facet = ? and t.slug = ?`,
  );
  for (const { key, before, after } of change.terms) {
    if (before?.name === after?.name && before?.kind === after?.kind) continue;
    for (const { place } of sharing.all(key.facet, key.slug) as { place: string }[]) days.add(place);
  }
  insert(database, 'search-day', days);
}

function insert(database: CatalogueDatabase, kind: string, keys: Iterable<string>): void {
  database
    .prepare('insert or ignore into candidates select ?, value from json_each(?)')
    .run(kind, JSON.stringify([...keys]));
}

/** Files that nobody looks at while they edit, each of the work of hundreds of pages: they may follow with the search index. */
export const FOLLOWING: readonly PageKindName[] = ['data-file'];

/**
 * The noted pages as tasks, a kind at a time, neighbours together.
 *
 * @param left kinds that are left to the next build, which finds their notes.
 */
export function renderTasks(
  database: CatalogueDatabase,
  setup: SetupNote,
  left: readonly PageKindName[],
): { readonly tasks: readonly Task[]; readonly pages: number } {
  const tasks: Task[] = [];
  let pages = 0;
  for (const { name, pagesATask = PAGES_A_TASK } of PAGE_KINDS) {
    if (left.includes(name)) continue;
    const { keys: list } = database
      .prepare('select json_group_array(key) as keys from (select key from candidates where kind = ? order by key)')
      .get(name) as { keys: string };
    const keys = JSON.parse(list) as string[];
    pages += keys.length;
    for (let start = 0; start < keys.length; start += pagesATask) {
      tasks.push({ kind: 'render', setup, page: name, keys: keys.slice(start, start + pagesATask) });
    }
  }
  return { tasks, pages };
}

/** Before many files are read: every page will have to be looked at, also by the next run if this one is killed. */
export function forgetPlans(database: CatalogueDatabase): void {
  setMeta(database, 'unsettled', 'yes');
  database.exec("delete from meta where key like 'kind:%' or key = 'search'");
}
