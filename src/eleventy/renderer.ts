import './no-module-hooks.ts';
import Eleventy from '@11ty/eleventy';
import { mkdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import type { Site } from '../pages/site.ts';
import type { PageView } from '../pages/views.ts';
import type { Words } from '../pages/words.ts';
import { registerTemplates, type EleventyConfig, type RenderedPage } from './templates.ts';
import { Worklists } from './worklist.ts';

export interface RendererOptions {
  readonly site: Site;
  readonly words: Words;
  /** Folders in which templates are looked for, the keeper's before ours. */
  readonly includes: readonly string[];
  /** Where pages are written. */
  readonly output: string;
  /** An empty folder for Eleventy to stand in. */
  readonly input: string;
}

/** Renders views to files. One Eleventy, used again and again: a second run costs a few milliseconds. */
export interface Renderer {
  /** Writes the pages of these views below the output folder. @throws Eleventy's error, naming the template. */
  render(views: readonly PageView[]): Promise<readonly RenderedPage[]>;
}

export async function createRenderer(options: RendererOptions): Promise<Renderer> {
  const worklists = new Worklists(PAGE_KINDS.map(({ name }) => name));
  let rendered: RenderedPage[] = [];
  mkdirSync(options.input, { recursive: true });
  mkdirSync(options.output, { recursive: true });
  const eleventy = new Eleventy(fromHere(options.input), fromHere(options.output), {
    quietMode: true,
    // None: the working folder's own configuration is for `npx @11ty/eleventy`.
    configPath: null,
    config: (config: EleventyConfig) => {
      registerTemplates(config, {
        worklists,
        site: () => options.site,
        words: options.words,
        includes: options.includes,
        onRendered: (page) => rendered.push({ ...page, path: insideOutput(page.path, options.output) }),
      });
      config.benchmarkManager.get('Configuration').setMinimumThresholdMs(0);
      return { dir: { includes: '_no-includes', data: '_no-data' } };
    },
  });
  await eleventy.init();
  eleventy.disableLogger();
  return {
    async render(views) {
      rendered = [];
      worklists.fill(views);
      await eleventy.write();
      worklists.fill([]);
      return rendered;
    },
  };
}

/** Eleventy wants its folders relative to the working folder. */
function fromHere(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path === '' ? '.' : path;
}

function insideOutput(outputPath: string, output: string): string {
  return relative(output, join(process.cwd(), outputPath)).split(sep).join('/');
}
