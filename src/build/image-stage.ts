import { join } from 'node:path';
import { inTransaction, meta, setMeta, type CatalogueDatabase } from '../catalogue/database.ts';
import {
  allImageKeys,
  articlesNaming,
  forgetImages,
  imageKeys,
  imageKeysOfArticles,
  imagesToInspect,
  takeImages,
  takeInspected,
  wantedImages,
  type ImageDifferences,
  type InspectedFile,
  type WantedImage,
} from '../catalogue/images.ts';
import { imageFiles, type ImageInfo } from '../images/image-info.ts';
import type { ImageSettings } from '../images/image-settings.ts';
import type { Problem } from '../source/problem.ts';
import { digestOf } from './build-digests.ts';
import type { Project } from './project.ts';
import { noteGone, noteStaged } from './staging.ts';
import type { MakeImagesResult, Task } from './tasks.ts';
import type { Pools } from './worker-pool.ts';

/** Kind of the published files that belong to an image; their key is the image's. */
const IMAGE = 'image';
/** Up to so many images are looked at, or made, in this process. */
const FEW_TO_INSPECT = 40;
/** Images of one task: reading a head is quick, making takes tenths of a second each. */
const INSPECTED_A_TASK = 50;
const MADE_A_TASK = 4;

/** What is to be done about images. */
export interface ImagePlan {
  /** To be made (or taken from the cache) and published, by key. */
  readonly stale: readonly WantedImage[];
  /** Keys of those that go. */
  readonly gone: readonly string[];
}

/** Where images that were made are kept: with the build's state, so that they need not be made again. */
export function imageCache(project: Project): string {
  return join(project.state, 'images');
}

/**
 * Before the changed articles are taken in: notes the images that they show now, which may go. Call it in a transaction.
 *
 * @param paths files that are not as they were.
 */
export function noteFormerImages(database: CatalogueDatabase, paths: readonly string[]): void {
  noteImages(database, imageKeysOfArticles(database, paths));
}

/**
 * Writes down which image files there are, and notes what that changes: the pages of articles that name one that is new,
 * gone or not as it was, and the image itself. Call it in a transaction, when articles have their addresses.
 *
 * @param articles files of articles that are not as they were; null: all are to be looked at.
 */
export function noteImageChanges(
  database: CatalogueDatabase,
  differences: ImageDifferences,
  settings: ImageSettings,
  articles: readonly string[] | null,
): void {
  const paths = [...differences.changed.map(({ path }) => path), ...differences.removed];
  noteImages(database, imageKeys(database, paths));
  takeImages(database, differences);
  insertCandidates(database, 'article', articlesNaming(database, paths));
  noteImages(database, articles === null ? allImageKeys(database) : imageKeysOfArticles(database, articles));
  const digest = digestOf([settings.widths, settings.formats]);
  if (meta(database, 'images') === digest) return;
  noteImages(database, allImageKeys(database));
  // Also those whose article and file went in this very build: nothing but what is published tells of them any more.
  noteImages(database, publishedImageKeys(database));
  forgetImages(database);
  setMeta(database, 'images', digest);
}

function publishedImageKeys(database: CatalogueDatabase): string[] {
  const { rows } = database
    .prepare('select json_group_array(key) as rows from (select distinct key from pages where kind = ?)')
    .get(IMAGE) as { rows: string };
  return JSON.parse(rows) as string[];
}

function noteImages(database: CatalogueDatabase, keys: readonly string[]): void {
  insertCandidates(database, IMAGE, keys);
}

function insertCandidates(database: CatalogueDatabase, kind: string, keys: readonly string[]): void {
  if (keys.length === 0) return;
  database
    .prepare('insert or ignore into candidates select ?, value from json_each(?)')
    .run(kind, JSON.stringify(keys));
}

/** Looks at the images that articles name and nobody has looked at since they changed, and works out which files go or come. */
export async function planImages(
  database: CatalogueDatabase,
  project: Project,
  settings: ImageSettings,
  { few, many }: Pools,
): Promise<ImagePlan> {
  const take = (files: readonly InspectedFile[]): void =>
    inTransaction(database, () => {
      takeInspected(database, files);
      noteImages(
        database,
        files.map(({ key }) => key).filter((key) => key !== ''),
      );
    });
  const paths = imagesToInspect(database);
  const tasks = slices(paths, INSPECTED_A_TASK).map((part): Task => ({
    kind: 'inspect-images',
    content: project.content,
    settings,
    paths: part,
  }));
  if (tasks.length > 0) {
    await (paths.length <= FEW_TO_INSPECT ? few : many).run(tasks, {
      take: (result) => {
        if (result.kind !== 'inspect-images') throw new Error('A task for images gave something else.');
        take(result.files);
      },
      onDeath: () => undefined,
      split: splitInspecting,
      giveUp: (task, how) => {
        if (task.kind !== 'inspect-images') return;
        const files = task.paths.map((path) => ({
          path,
          sha256: '',
          key: '',
          info: 'null',
          problems: [killer(path, how)],
        }));
        take(files);
      },
    });
  }
  return planFiles(database);
}

/** Compares the noted images with what is published. */
function planFiles(database: CatalogueDatabase): ImagePlan {
  const { rows } = database
    .prepare('select json_group_array(key) as rows from (select key from candidates where kind = ? order by key)')
    .get(IMAGE) as { rows: string };
  const noted = JSON.parse(rows) as string[];
  if (noted.length === 0) return { stale: [], gone: [] };
  const wanted = wantedImages(database, noted);
  const published = database.prepare('select path from pages where kind = ? and key = ?');
  const isPublished = ({ key, info }: WantedImage): boolean => {
    const held = new Set((published.all(IMAGE, key) as { path: string }[]).map(({ path }) => path));
    return imageFiles(JSON.parse(info) as ImageInfo).every((path) => held.has(path));
  };
  const living = new Set(wanted.map(({ key }) => key));
  return {
    stale: wanted.filter((image) => !isPublished(image)),
    gone: noted.filter((key) => !living.has(key) && published.all(IMAGE, key).length > 0),
  };
}

/** The making of images, as tasks that go with those of rendering. */
export function imageTasks(plan: ImagePlan, project: Project, staging: string): readonly Task[] {
  return slices(plan.stale, MADE_A_TASK).map((images) => ({
    ...{ kind: 'make-images' as const, content: project.content, cache: imageCache(project), output: staging },
    images: images.map(({ key, path, info }) => ({ key, path, info: JSON.parse(info) as ImageInfo })),
  }));
}

/** Notes images that were made. */
export function noteImagesMade(database: CatalogueDatabase, { files }: MakeImagesResult): void {
  noteStaged(
    database,
    files.map(({ key, path, sha256, size }) => ({ path, kind: IMAGE, key, digest: '', sha256, size })),
  );
}

/** Notes the images that go. */
export function noteGoneImages(database: CatalogueDatabase, { gone }: ImagePlan): void {
  for (const key of gone) noteGone(database, IMAGE, key, new Set());
}

/** Makes images alone, where something else renders. */
export async function makeImages(
  plan: ImagePlan,
  project: Project,
  staging: string,
  { database, pools }: { readonly database: CatalogueDatabase; readonly pools: Pools },
): Promise<readonly Problem[]> {
  const tasks = imageTasks(plan, project, staging);
  const problems: Problem[] = [];
  await (tasks.length <= 2 ? pools.few : pools.many).run(tasks, {
    take: (result) => {
      if (result.kind !== 'make-images') return;
      inTransaction(database, () => noteImagesMade(database, result));
      problems.push(...result.problems);
    },
    onDeath: () => undefined,
    split: splitMaking,
    giveUp: (task, how) => problems.push(...imagesLost(task, how)),
  });
  noteGoneImages(database, plan);
  return problems;
}

export function splitMaking(task: Task): readonly Task[] {
  if (task.kind !== 'make-images' || task.images.length < 2) return [];
  return task.images.map((image) => ({ ...task, images: [image] }));
}

/** What is told of images whose making ended the worker. */
export function imagesLost(task: Task, how: string): readonly Problem[] {
  return task.kind === 'make-images' ? task.images.map(({ path }) => killer(path, how)) : [];
}

function splitInspecting(task: Task): readonly Task[] {
  if (task.kind !== 'inspect-images' || task.paths.length < 2) return [];
  const middle = Math.ceil(task.paths.length / 2);
  return [task.paths.slice(0, middle), task.paths.slice(middle)].map((paths) => ({ ...task, paths }));
}

function killer(path: string, how: string): Problem {
  return {
    code: 'IMAGE_KILLS_WORKER',
    severity: 'warning',
    path,
    message: `Reading it ended the worker process twice (it ${how}); it is not published.`,
    remedy: 'Look whether it opens elsewhere; save it anew. Please report it.',
  };
}

function slices<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
