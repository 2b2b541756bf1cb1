import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { decisionFault, type Decision } from '../article/overlay.ts';
import { openCatalogueForReading } from '../catalogue/database.ts';
import { OVERLAY_HEADER, overlayLines, parseOverlay } from '../catalogue/overlay-file.ts';
import { reviewList, type ReviewItem } from '../catalogue/review.ts';
import { contentPath, overlayPath } from './overlay.ts';
import type { Project } from './project.ts';

/** Everything doubtful in the archive as it was last built, without what the overlay decides; null before the first build. */
export function readReview(project: Project): readonly ReviewItem[] | null {
  const file = join(project.state, 'catalogue.sqlite');
  if (!existsSync(file)) return null;
  const overlay = overlayPath(project);
  const rows = existsSync(overlay) ? parseOverlay(readFileSync(overlay, 'utf8')).rows : [];
  const database = openCatalogueForReading(file);
  try {
    return reviewList(
      database,
      rows.map((row) => ({ ...row, file: contentPath(row.file, project) })),
    );
  } finally {
    database.close();
  }
}

/** What became of decisions. */
export type Decided =
  | { /** The overlay file. */ readonly kind: 'written'; readonly file: string }
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string };

/**
 * Writes decisions about a file to the end of the overlay; a later line wins. The source is not touched.
 *
 * @param name the file as a person names it: from the working folder, or inside the content folder; with `#item`.
 */
export function writeDecisions(
  project: Project,
  workingFolder: string,
  name: string,
  decisions: readonly Pick<Decision, 'field' | 'kind' | 'value'>[],
): Decided {
  const [file = '', ...item] = name.split('#');
  const path = insideContent(project, workingFolder, file);
  if (path === null) {
    return { kind: 'refused', code: 'FILE_MISSING', reason: `there is no file ${file} in the content folder.` };
  }
  for (const decision of decisions) {
    const fault = decisionFault(decision);
    if (fault !== null) return { kind: 'refused', code: 'DECISION_INVALID', reason: fault };
  }
  const target = overlayPath(project);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
  const start = before === '' ? OVERLAY_HEADER : before.endsWith('\n') ? '' : '\n';
  const rows = decisions.map((decision) => ({
    ...decision,
    file: project.ledgerPrefix + path,
    item: item.join('#'),
  }));
  mkdirSync(dirname(target), { recursive: true });
  appendFileSync(target, start + overlayLines(rows));
  return { kind: 'written', file: target };
}

function insideContent(project: Project, workingFolder: string, file: string): string | null {
  for (const full of [resolve(workingFolder, file), resolve(project.content, contentPath(file, project))]) {
    const path = relative(project.content, full);
    const isInside = path !== '' && !path.startsWith('..') && !isAbsolute(path);
    if (isInside && existsSync(full) && statSync(full).isFile()) return path.split(sep).join('/');
  }
  return null;
}
