import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../../source/find-files.ts';
import { memberEntries } from '../archive-member.ts';
import type { Container } from '../item.ts';
import { accountData } from '../medium-export.ts';

/** A folder: containers in it are taken apart, article files and pictures copied. */
export const folder: Container = {
  kind: 'folder',
  async *entries(input) {
    const { files, problems } = findFiles(input.path);
    for (const problem of problems) yield { kind: 'problem', problem };
    for (const { path, size } of files) {
      if (accountData(path)) {
        yield { kind: 'left', reason: 'account-data', detail: path };
        continue;
      }
      const file = join(input.path, path);
      const stream = createReadStream(file)[Symbol.asyncIterator]();
      yield* memberEntries(input, { path, size, packed: null, file, open: () => Promise.resolve(stream) });
      await stream.return?.();
    }
  },
};
