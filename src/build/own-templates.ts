import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { BuildError } from './build-error.ts';
import type { Project } from './project.ts';

/**
 * Looks at the keeper's own templates, where there are any, before pages are made of them.
 *
 * @throws BuildError that names each file, line and reason
 */
export async function checkOwnTemplates({ includes, data }: Project): Promise<void> {
  const [own] = includes;
  if (own === undefined || includes.length < 2) return;
  if (!readdirSync(own, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.njk'))) return;
  // Nunjucks is for the processes that make pages; here it is loaded only where a keeper has templates.
  const { templateErrors } = await import('../eleventy/check-templates.ts');
  const errors = templateErrors(own, includes);
  if (errors.length === 0) return;
  const folder = relative(`${data}/..`, own).split('\\').join('/');
  const lines = errors.map(
    ({ path, line, reason }) => `TEMPLATE_BROKEN ${folder}/${path}${line === null ? '' : `:${line}`}: ${reason}.`,
  );
  throw new BuildError(
    `${lines.join('\n')}\nMend ${errors.length === 1 ? 'it' : 'them'}, or remove the file, and Backfile's own stands in its place. The archive is as it was.`,
  );
}
