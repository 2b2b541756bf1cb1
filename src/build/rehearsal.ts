import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import { PAGE_KINDS } from '../pages/page-kinds.ts';
import { rendererKey } from './build-digests.ts';
import type { BuildParts } from './build-session.ts';
import { loadAhead } from './load-ahead.ts';
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
  const paths = onePathAFormat(database);
  if (paths.length === 0) return;
  const { reading, tagRules } = loadSettings(project, options.baseUrl);
  const read = (content: string, names: readonly string[]): Task => ({
    kind: 'read',
    setup: { content, reading, tagRules, texts: null },
    files: names.map((path) => ({ path, sha256: null })),
  });
  const folder = join(project.state, 'rehearsal');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'untagged.md'), UNTAGGED);
  writeFileSync(join(folder, 'foreign.md'), FOREIGN);
  await pools.few.run([read(project.content, paths), read(folder, ['untagged.md', 'foreign.md'])], nothing);
  rmSync(folder, { recursive: true });
  await loadAhead(true);
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

/** Makes the reader look for names and for the language, which is not done where the front matter tells them. */
const UNTAGGED = `---
title: The mayor of Lisbon met the ferry company
date: 2001-02-03
---

The mayor of Lisbon, Maria Costa, met the ferry company in Porto on Friday, said a speaker of the United Nations.
`;

/** Of a language that its frequent words alone do not tell. */
const FOREIGN = `---
title: Vornak dresti
date: 2001-02-03
tags: [Trial]
---

Vornak dresti glasp mentor orbik stam. Plinter vosk arda grelm tosk nibber, drasten olm vetig sprond kalmer.
`;

function onePathAFormat(database: CatalogueDatabase): string[] {
  const rows = database.prepare('select path from articles where live = 1 group by format').all() as { path: string }[];
  return rows.map(({ path }) => path);
}

function* somePages(database: CatalogueDatabase, setup: SetupNote): Iterable<Task> {
  const some = database.prepare('select key from pages where kind = ? limit 1');
  for (const { name } of PAGE_KINDS) {
    const row = some.get(name) as { key: string } | undefined;
    if (row !== undefined) yield { kind: 'render', setup, page: name, keys: [row.key] };
  }
}
