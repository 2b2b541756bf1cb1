import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../build/project.ts';
import { buildArchiveOnce, type BuiltArchive } from './built-archive.ts';

/** The sample archive, its index cut into as many parts as a large archive's is: a bundle for about eight articles. */
export function cutArchive(): Promise<BuiltArchive> {
  const data = join(PACKAGE_FOLDER, '_data');
  const settings = readFileSync(join(data, 'site.yaml'), 'utf8');
  return buildArchiveOnce(
    'many-partitions',
    {
      content: join(PACKAGE_FOLDER, 'content'),
      '_data/tags.yaml': join(data, 'tags.yaml'),
      '_data/sections.yaml': join(data, 'sections.yaml'),
    },
    { '_data/site.yaml': `${settings}\nlimits: { partition: 8, newestPartition: 4 }\n` },
  );
}
