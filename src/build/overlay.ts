import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decisionFault, type Decision } from '../article/overlay.ts';
import type { CatalogueDatabase } from '../catalogue/database.ts';
import { parseOverlay } from '../catalogue/overlay-file.ts';
import type { Problem } from '../source/problem.ts';
import { digestOf } from './build-digests.ts';
import type { Project } from './project.ts';

/** What the keeper decided, by path in the content folder. */
export interface Overlay {
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  /** Lines and fields that say nothing. */
  readonly problems: readonly Problem[];
  /** Of each file, the line on which it first stands. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Where the overlay lies: beside the ledger, for the same reason (`resolveProject`). */
export function overlayPath(project: Project): string {
  return join(dirname(project.ledger), 'overlay.csv');
}

/** Reads the overlay file; without one, nothing is decided. */
export function loadOverlay(project: Project): Overlay {
  const file = overlayPath(project);
  if (!existsSync(file)) return { decisions: new Map(), problems: [], lines: new Map() };
  const { rows, badLines } = parseOverlay(readFileSync(file, 'utf8'));
  const problems = badLines.map((line) =>
    overlayProblem(
      project,
      line,
      'OVERLAY_LINE_INVALID',
      'It is no decision.',
      'Write file,field,set,value or file,field,accept.',
    ),
  );
  const decisions = new Map<string, Decision[]>();
  const lines = new Map<string, number>();
  for (const { file: name, ...decision } of rows) {
    const fault = decisionFault(decision);
    if (fault !== null) {
      problems.push(
        overlayProblem(
          project,
          decision.line,
          'OVERLAY_FIELD_INVALID',
          fault,
          'Until it is put right it changes nothing.',
        ),
      );
      continue;
    }
    const path = contentPath(name, project);
    lines.set(path, lines.get(path) ?? decision.line);
    decisions.set(path, [...(decisions.get(path) ?? []), decision]);
  }
  return { decisions, problems, lines };
}

/** The path in the content folder of a file that the overlay or a person names, with or without the folder's own name. */
export function contentPath(name: string, { ledgerPrefix }: Pick<Project, 'ledgerPrefix'>): string {
  const plain = name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return ledgerPrefix !== '' && plain.startsWith(ledgerPrefix) ? plain.slice(ledgerPrefix.length) : plain;
}

/** Digests of what is decided about each file: the line in which it stands changes nothing. */
function digests({ decisions }: Overlay): ReadonlyMap<string, string> {
  return new Map(
    [...decisions].map(([path, list]) => [path, digestOf(list.map(({ line: _, ...decision }) => decision))]),
  );
}

/** Files about which something else is decided than when they were last read. */
export function overlayChanges(database: CatalogueDatabase, overlay: Overlay): readonly string[] {
  const wanted = digests(overlay);
  const held = new Map(
    (database.prepare('select path, digest from overlays').all() as { path: string; digest: string }[]).map(
      ({ path, digest }) => [path, digest],
    ),
  );
  return [...new Set([...wanted.keys(), ...held.keys()])].filter((path) => wanted.get(path) !== held.get(path));
}

/** Notes what the files that were read were read with. Call it in the transaction that takes them in. */
export function noteOverlay(database: CatalogueDatabase, overlay: Overlay): void {
  const changes = overlayChanges(database, overlay);
  if (changes.length === 0) return;
  const wanted = digests(overlay);
  const drop = database.prepare('delete from overlays where path = ?');
  const put = database.prepare('insert or replace into overlays values (?, ?)');
  for (const path of changes) {
    const digest = wanted.get(path);
    if (digest === undefined) drop.run(path);
    else put.run(path, digest);
  }
}

/** Files and items that the overlay names and that are not there. Call it when all files are taken in. */
export function strangersInOverlay(
  database: CatalogueDatabase,
  project: Project,
  overlay: Overlay,
): readonly Problem[] {
  if (overlay.decisions.size === 0) return [];
  const known = database.prepare('select 1 as found from files where path = ?');
  const item = database.prepare('select 1 as found from articles where path = ? and item = ?');
  return [...overlay.decisions].flatMap(([path, decisions]) => {
    const line = overlay.lines.get(path) ?? 1;
    if (known.get(path) === undefined) {
      return [
        overlayProblem(project, line, 'OVERLAY_FILE_UNKNOWN', `There is no file ${path} in the content folder.`, MOVED),
      ];
    }
    const strange = decisions.find((one) => one.item !== '' && item.get(path, one.item) === undefined);
    if (strange === undefined) return [];
    return [
      overlayProblem(project, strange.line, 'OVERLAY_FILE_UNKNOWN', `${path} holds no item "${strange.item}".`, MOVED),
    ];
  });
}

const MOVED = 'If it was moved, write its new name; else delete the line.';

function overlayProblem(project: Project, line: number, code: string, message: string, remedy: string): Problem {
  const file = overlayPath(project);
  return { code, severity: 'warning', path: `${basename(dirname(file))}/${basename(file)}`, line, message, remedy };
}
