import { statSync } from 'node:fs';
import { containerOf } from './containers.ts';
import { detect } from './detect.ts';
import type { ContainerInput, Entry } from './item.ts';
import { problemAt } from './problems.ts';

/** Containers within containers are opened to this depth. */
const DEEPEST = 4;

/**
 * Takes one source apart, whatever its form.
 *
 * @param written the source as the keeper named it.
 */
export async function* openSource(input: ContainerInput, written: string): AsyncIterable<Entry> {
  const stats = statSync(input.path, { throwIfNoEntry: false });
  if (stats === undefined) {
    yield problemAt(written, null, {
      code: 'IMPORT_SOURCE_MISSING',
      message: 'There is no such file or folder.',
      remedy: 'Check its name.',
    });
    return;
  }
  if (stats.isFile() && stats.size === 0) {
    yield problemAt(written, null, {
      code: 'IMPORT_SOURCE_EMPTY',
      message: 'The file is empty.',
      remedy: 'Check whether it was copied whole.',
    });
    return;
  }
  const detected = stats.isDirectory()
    ? ({ kind: 'container', container: 'folder' } as const)
    : detect(input.path, input.name);
  const kind = detected.kind === 'container' ? detected.container : detected.kind;
  const container = detected.kind === 'container' ? await containerOf(detected.container) : null;
  if (container === null || input.depth > DEEPEST) {
    yield problemAt(written, null, {
      code: 'IMPORT_FORM_UNKNOWN',
      message: `It is no container that can be imported (${kind}).`,
      remedy: 'An article file goes into the content folder as it is.',
    });
    return;
  }
  yield* container.entries(input);
}
