import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { formatOf } from '../../article/formats.ts';
import { readArticleFile } from '../../article/read-article-file.ts';
import type { ReadingSettings } from '../../article/reader.ts';
import { tagRuler, type TagRules } from '../../article/tags/rules.ts';
import { catalogueEntry, type CatalogueEntry, type Facet } from '../../catalogue/entry.ts';
import { findFiles, type FoundFile } from '../../source/find-files.ts';
import { readSourceFile } from '../../source/read-file.ts';

/** What articles have in common, counted: in how many articles each day and each term stands. */
export interface ContentSample {
  /** Files that were read, and the articles that came of them. */
  readonly files: number;
  readonly articles: number;
  readonly dated: number;
  readonly days: ReadonlyMap<string, number>;
  readonly terms: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
  /** Pages that lead on from an old address, and images that are named. */
  readonly redirects: number;
  readonly images: number;
}

/** So many are read in a few seconds, and tell enough of some thousands. */
const MOST_READ = 1000;

export interface SampleRequest {
  /** The content folder; may not exist. */
  readonly content: string;
  readonly reading: ReadingSettings;
  readonly tagRules: TagRules;
  /** Articles of later days are left out. */
  readonly asOf: string;
  readonly onProgress: (done: number, total: number) => void;
}

/** Reads the articles of a content folder as a build does: all of them, or a thousand drawn blindly but each time the same. */
export async function sampleContent(request: SampleRequest): Promise<ContentSample> {
  const { content, reading, asOf, onProgress } = request;
  const found = existsSync(content) ? findFiles(content).files : [];
  const paths = drawn(articleFiles(found).map(({ path }) => path));
  const ruler = tagRuler(request.tagRules);
  const sample = new Counts();
  for (const [index, path] of paths.entries()) {
    onProgress(index, paths.length);
    const found = readSourceFile(content, path);
    if (found.kind !== 'read') continue;
    // What a reader stumbles over is told by the build, and is no page.
    const read = await readArticleFile(found.file, reading).catch(() => null);
    for (const article of read?.articles ?? []) {
      const { entry } = catalogueEntry(found.file, article, ruler);
      if (!entry.draft && (entry.day === null || entry.day <= asOf)) sample.add(entry);
    }
  }
  onProgress(paths.length, paths.length);
  return { ...sample, files: paths.length };
}

/** The files of a content folder that articles are read from. */
export function articleFiles(found: readonly FoundFile[]): readonly FoundFile[] {
  return found.filter(({ path }) => formatOf(path) !== null && !path.startsWith('pages/'));
}

/** Not every so-manieth: files in the order of their days would give each day once. */
function drawn(paths: readonly string[]): readonly string[] {
  if (paths.length <= MOST_READ) return paths;
  return paths
    .map((path) => ({ path, lot: hash('md5', path) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, MOST_READ)
    .map(({ path }) => path);
}

class Counts {
  articles = 0;
  dated = 0;
  redirects = 0;
  images = 0;
  readonly days = new Map<string, number>();
  readonly terms = new Map<Facet, Map<string, number>>();

  add({ day, terms, aliases, images }: CatalogueEntry): void {
    this.articles++;
    this.redirects += aliases.length;
    this.images += images.length;
    if (day !== null) {
      this.dated++;
      count(this.days, day);
    }
    for (const { facet, slug } of terms) {
      const slugs = this.terms.get(facet) ?? new Map<string, number>();
      this.terms.set(facet, slugs);
      count(slugs, slug);
    }
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
