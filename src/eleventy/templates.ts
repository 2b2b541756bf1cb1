import nunjucks from 'nunjucks';
import { hash } from 'node:crypto';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import type { Site } from '../pages/site.ts';
import type { Words } from '../pages/words.ts';
import { filters } from './filters/filters.ts';
import { TemplateLoader } from './nunjucks/template-loader.ts';
import { RenderedBytes } from './rendered-bytes.ts';
import type { Sheet, Worklists } from './worklist.ts';

/** A page as it was written. */
export interface RenderedPage {
  /** Relative to the archive's root. */
  readonly path: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

export interface TemplateOptions {
  readonly worklists: Worklists;
  /** Asked for each page: what the navigation shows depends on what the archive holds when a build starts. */
  readonly site: () => Site;
  readonly words: Words;
  /** Folders in which templates are looked for, the keeper's before ours. */
  readonly includes: readonly string[];
  /** Told of each page before it is written. */
  readonly onRendered: (page: RenderedPage) => void;
}

/** What Eleventy tells with `eleventy.before` and `eleventy.after`. */
export interface EleventyEvent {
  readonly directories: { readonly output: string };
}

/** The part of Eleventy's configuration object that is used here. */
export interface EleventyConfig {
  setUseGitIgnore(use: boolean): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setDataFileBaseName(name: string): void;
  setTemplateFormats(formats: readonly string[]): void;
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, content: (data: { sheet: Sheet }) => string, data: Record<string, unknown>): void;
  addTransform(name: string, transform: (this: { page: { outputPath: string } }, content: string) => Buffer): void;
  /** Times filters; warns of slow ones, unless told that none is. */
  readonly benchmarkManager: { get(group: string): { setMinimumThresholdMs(milliseconds: number): void } };
  on(event: string, handler: (event: EleventyEvent) => Promise<void> | void): void;
}

/**
 * Registers Backfile's templates: one virtual template a page kind, paginated over its worklist, which renders the
 * kind's Nunjucks template (Eleventy's own Nunjucks engine would compile it anew for every page). Nothing in
 * content/ is a template, and no data file beside an article is run: Eleventy's input is a folder of its own.
 */
export function registerTemplates(config: EleventyConfig, options: TemplateOptions): void {
  config.setUseGitIgnore(false);
  config.setDataFileSuffixes([]);
  config.setDataFileBaseName('no-data-file');
  config.setTemplateFormats(['11ty.js']);
  const environment = nunjucksEnvironment(options);
  const rendered = new RenderedBytes();
  config.on('eleventy.before', () => rendered.begin());
  config.on('eleventy.after', () => rendered.end());
  config.addGlobalData('worklists', () => options.worklists.byKind);
  for (const { name } of PAGE_KINDS) {
    // The site is not among Eleventy's data: what stands there is looked up through a proxy each time.
    const render = ({ sheet: { view } }: { sheet: Sheet }): string =>
      rendered.keep(view.path, environment.render(`pages/${name}.njk`, { page: view, site: options.site() }));
    config.addTemplate(`${name}.11ty.js`, render, {
      pagination: { data: `worklists["${name}"]`, size: 1, alias: 'sheet', addAllPagesToCollections: false },
      permalink: ({ sheet }: { sheet: Sheet }) => sheet.view.path,
      eleventyExcludeFromCollections: true,
      layout: false,
    });
  }
  config.addTransform('backfile-digest', function (content) {
    const bytes = rendered.take(content);
    options.onRendered({ path: this.page.outputPath, sha256: hash('sha256', bytes), size: bytes.length });
    return bytes;
  });
}

/** Nunjucks with autoescape: what an article says never becomes markup, unless a template says `safe` of a sanitised body. */
function nunjucksEnvironment({ includes, words, site }: TemplateOptions): nunjucks.Environment {
  const environment = new nunjucks.Environment(new TemplateLoader(includes), {
    autoescape: true,
    throwOnUndefined: false,
  });
  for (const [name, filter] of Object.entries(filters(words, site))) {
    environment.addFilter(name, filter as (...values: unknown[]) => unknown);
  }
  return environment;
}
