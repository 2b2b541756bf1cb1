import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { meta, setMeta, type CatalogueDatabase } from '../catalogue/database.ts';
import { BuildError } from './build-error.ts';
import type { Project } from './project.ts';

const KEY = 'own-templates';

/**
 * Looks at the keeper's own templates, where there are any, before pages are made of them. Those that were found good, and are
 * as they were then, are not looked at again.
 *
 * @throws BuildError that names each file, line and reason
 */
export async function checkOwnTemplates(
  { includes, data }: Project,
  database: CatalogueDatabase,
  version: string,
): Promise<void> {
  const [own] = includes;
  if (own === undefined || includes.length < 2) return;
  const names = readdirSync(own, { recursive: true, encoding: 'utf8' }).toSorted();
  const templates = names.filter((name) => name.endsWith('.njk'));
  if (templates.length === 0) return;
  const texts = templates.map((name) => hash('sha256', readFileSync(join(own, name))));
  const digest = hash('sha256', JSON.stringify([version, names, texts]));
  if (meta(database, KEY) === digest) return;
  // Nunjucks is for the processes that make pages; here it is loaded only where a keeper has templates.
  const { templateErrors } = await import('../eleventy/check-templates.ts');
  const errors = templateErrors(own, includes);
  if (errors.length === 0) {
    setMeta(database, KEY, digest);
    return;
  }
  const folder = relative(`${data}/..`, own).split('\\').join('/');
  const lines = errors.map(
    ({ path, line, reason }) => `TEMPLATE_BROKEN ${folder}/${path}${line === null ? '' : `:${line}`}: ${reason}.`,
  );
  throw new BuildError(
    `${lines.join('\n')}\nMend ${errors.length === 1 ? 'it' : 'them'}, or remove the file, and Backfile's own stands in its place. The archive is as it was.`,
  );
}
