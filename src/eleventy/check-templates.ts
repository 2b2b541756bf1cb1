import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import type { Site } from '../pages/site.ts';
import { createWords } from '../pages/words.ts';
import { filters } from './filters/filters.ts';

/** What is wrong with a template of the keeper's. */
export interface TemplateError {
  /** Inside the folder of templates, with `/`. */
  readonly path: string;
  /** 1-based; null where it is not known. */
  readonly line: number | null;
  readonly reason: string;
}

/**
 * Looks at the keeper's own templates before pages are made of them: whether each can be read, and whether what it names is there.
 *
 * @param own the keeper's folder `_includes`. @param folders all folders in which templates are looked for.
 */
export function templateErrors(own: string, folders: readonly string[]): readonly TemplateError[] {
  const known = new Set(Object.keys(filters(createWords('en', {}), noSite)));
  const environment = new nunjucks.Environment(null, { autoescape: true });
  return readdirSync(own, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split('\\').join('/'))
    .filter((name) => name.endsWith('.njk'))
    .sort()
    .flatMap((path) => {
      const source = readFileSync(join(own, path), 'utf8');
      const compiled = compile(source, path, environment);
      if (typeof compiled !== 'string') return [compiled];
      return [...missingFilters(compiled, known, environment), ...missingTemplates(source, folders)].map(
        ({ reason, text }) => ({ path, line: lineOf(source, text), reason }),
      );
    });
}

/** The code that Nunjucks makes of a template, or what keeps it from that. */
function compile(source: string, path: string, environment: nunjucks.Environment): string | TemplateError {
  try {
    return nunjucks.precompileString(source, { name: path, env: environment });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // "(path) [Line 3, Column 7]\n  unknown block tag: els"
    const line = /\[Line (\d+)/u.exec(message)?.[1];
    return {
      path,
      line: line === undefined ? null : Number(line),
      reason: message.split('\n').at(-1)?.trim() ?? message,
    };
  }
}

interface Missing {
  readonly reason: string;
  /** Where it stands in the template. */
  readonly text: RegExp;
}

function missingFilters(code: string, known: ReadonlySet<string>, environment: nunjucks.Environment): Missing[] {
  const asked = new Set([...code.matchAll(/env\.getFilter\("(\w+)"\)/gu)].map(([, name = '']) => name));
  return [...asked]
    .filter((name) => !known.has(name) && !isBuiltIn(name, environment))
    .map((name) => ({ reason: `there is no filter "${name}"`, text: new RegExp(String.raw`\|\s*${name}\b`, 'u') }));
}

function isBuiltIn(name: string, environment: nunjucks.Environment): boolean {
  try {
    return environment.getFilter(name) !== undefined;
  } catch {
    // Nunjucks throws for what it does not know: that is the answer.
    return false;
  }
}

const REFERENCE = /\{%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["'](?!\s+ignore missing)/gu;

function missingTemplates(source: string, folders: readonly string[]): Missing[] {
  return [...source.matchAll(REFERENCE)]
    .map(([, name = '']) => name)
    .filter((name) => !folders.some((folder) => existsSync(join(folder, name))))
    .map((name) => ({ reason: `there is no template "${name}"`, text: new RegExp(escapedForSearch(name), 'u') }));
}

function escapedForSearch(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

function lineOf(source: string, text: RegExp): number | null {
  const at = source.search(text);
  return at === -1 ? null : source.slice(0, at).split('\n').length;
}

/** Filters are only asked for their names. */
function noSite(): Site {
  throw new Error('No filter runs while templates are looked at.');
}
