import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import { rendererKey } from './build-digests.ts';
import type { BuildParts } from './build-session.ts';
import { loadSettings } from './settings.ts';
import type { RenderingSetup, SetupNote, Task } from './tasks.ts';
import type { TaskHandlers } from './worker-pool.ts';

/** Does once, for nothing, what the change of an article calls for: reading it, and making a page of each kind. */
export async function rehearse({
  project,
  options,
  database,
  pools,
  staging,
}: Pick<BuildParts, 'project' | 'options' | 'database' | 'pools' | 'staging'>): Promise<void> {
  const nothing: TaskHandlers = {
    take: () => undefined,
    onDeath: () => undefined,
    split: () => [],
    giveUp: () => undefined,
  };
  const path = somePath(database);
  if (path === null) return;
  const { reading, tagRules } = loadSettings(project, options.baseUrl);
  const read: Task = {
    kind: 'read',
    setup: { content: project.content, reading, tagRules },
    files: [{ path, sha256: null }],
  };
  await pools.few.run([read], nothing);
  await Promise.all([import('../search/bundle.ts'), import('../search/index-files.ts')]);
  const note = join(project.state, 'rendering.json');
  if (!existsSync(note)) return;
  const setup = JSON.parse(readFileSync(note, 'utf8')) as RenderingSetup;
  const rehearsal: SetupNote = { file: join(project.state, 'rehearsal.json'), build: randomUUID() };
  // With digests of its own no page counts as published already.
  const kindDigests = Object.fromEntries(Object.keys(setup.kindDigests).map((name) => [name, 'rehearsal']));
  const key = rendererKey(setup.kindDigests, staging);
  writeFileSync(rehearsal.file, JSON.stringify({ ...setup, kindDigests, output: staging, rendererKey: key }));
  try {
    mkdirSync(staging, { recursive: true });
    await pools.few.run(somePages(database, rehearsal), nothing);
  } finally {
    rmSync(staging, { recursive: true, force: true });
    rmSync(rehearsal.file);
  }
}

function somePath(database: CatalogueDatabase): string | null {
  const row = database.prepare('select path from articles where live = 1 limit 1').get() as
    | { path: string }
    | undefined;
  return row?.path ?? null;
}

function* somePages(database: CatalogueDatabase, setup: SetupNote): Iterable<Task> {
  const some = database.prepare('select key from pages where kind = ? limit 1');
  for (const { name } of PAGE_KINDS) {
    const row = some.get(name) as { key: string } | undefined;
    if (row !== undefined) yield { kind: 'render', setup, page: name, keys: [row.key] };
  }
}
