import { hash, randomBytes } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { splitEmbeddedPath } from '../article/embedded/embedded-image.ts';
import type { InspectedFile } from '../catalogue/images.ts';
import { imageFiles, type ImageInfo } from '../images/image-info.ts';
import type { Problem } from '../source/problem.ts';
import type { FileReading } from '../source/read-file.ts';
import { imageReader } from './image-bytes.ts';
import type { InspectImagesResult, MakeImagesResult, Task } from './tasks.ts';

/** Looks at image files; sharp is dear to load, and only then. */
export async function inspectImages({
  content,
  settings,
  paths,
}: Task & { kind: 'inspect-images' }): Promise<InspectImagesResult> {
  const { inspectImage } = await import('../images/inspect-image.ts');
  const files: InspectedFile[] = [];
  const read = imageReader(content, paths);
  for (const path of paths) {
    const reading = read(path);
    if (reading.kind === 'read') {
      const { info, problem } = await inspectImage(reading.file, settings);
      const problems = problem === null ? [] : [ofItsFile(problem)];
      files.push({ path, sha256: reading.file.sha256, key: info?.key ?? '', info: JSON.stringify(info), problems });
    } else {
      const problems = reading.kind === 'failed' ? [unread(reading.problem)] : [];
      files.push({ path, sha256: '', key: '', info: 'null', problems });
    }
  }
  return { kind: 'inspect-images', files };
}

/** What is wrong with an image that stands within an article's file is told of that file. */
function ofItsFile(problem: Problem): Problem {
  const within = splitEmbeddedPath(problem.path);
  if (within === null) return problem;
  return { ...problem, path: within.source, message: `Of an image within it: ${problem.message}` };
}

function unread(problem: Problem): Problem {
  if (problem.code !== 'FILE_TOO_LARGE') return { ...problem, severity: 'warning' };
  return {
    ...{ ...problem, code: 'IMAGE_TOO_LARGE', severity: 'warning' },
    message: 'The file is larger than 64 MB, and is not published.',
    remedy: 'Make it smaller.',
  };
}

/** Puts images into the staging folder: from the cache, or made anew and kept there. */
export async function makeImagesOf({
  content,
  cache,
  output,
  images,
}: Task & { kind: 'make-images' }): Promise<MakeImagesResult> {
  const files: MakeImagesResult['files'][number][] = [];
  const problems: Problem[] = [];
  const read = imageReader(
    content,
    images.map(({ path }) => path),
  );
  for (const { key, path, info } of images) {
    const names = imageFiles(info);
    if (!names.every((name) => existsSync(join(cache, name)))) {
      const problem = await fillCache(read(path), cache, path, info);
      if (problem !== null) problems.push(ofItsFile(problem));
    }
    for (const name of names) files.push({ key, ...stage(cache, output, name) });
  }
  return { kind: 'make-images', files, problems };
}

async function fillCache(reading: FileReading, cache: string, path: string, info: ImageInfo): Promise<Problem | null> {
  const { makeImage } = await import('../images/make-image.ts');
  // It was there when it was looked at, moments ago.
  if (reading.kind !== 'read') throw new Error(`The image ${path} changed during the build. Build again.`);
  const made = await makeImage(reading.file, info);
  for (const { path: name, bytes } of made.files) {
    const target = join(cache, name);
    mkdirSync(dirname(target), { recursive: true });
    // Whole or not at all, whoever else writes it.
    const part = `${target}.${randomBytes(4).toString('hex')}.part`;
    writeFileSync(part, bytes);
    renameSync(part, target);
  }
  return made.problem;
}

function stage(cache: string, output: string, name: string): { path: string; sha256: string; size: number } {
  const target = join(output, name);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(cache, name), target, constants.COPYFILE_FICLONE);
  const bytes = readFileSync(target);
  return { path: name, sha256: hash('sha256', bytes), size: bytes.length };
}
