import type { ArticleDate } from '../article.ts';
import { isoDay } from '../iso-date.ts';

/** What a file's path says about its article. */
export interface PathFacts {
  readonly day: ArticleDate | null;
  /** `file name` or `folder`, where the day stands. */
  readonly dayFrom: 'file name' | 'folder';
  /** The name made readable: `2001-07-19-flood-on-main_street.md` is `Flood on main street`. */
  readonly headline: string | null;
}

const NAME_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[-_. ]+|$)/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})(?:[-_. ]+|$)/;
const FOLDER_DAY = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/;
const DASHED_FOLDER_DAY = /(?:^|\/)(\d{4})-(\d{2})-(\d{2})(?:\/|$)/;
/** Names that say nothing: Hugo's page bundles and the like. Then the folder is the name. */
const EMPTY_NAME = /^(?:index|_index|readme|article|post|content|default)$/i;

/** Reads the day and a headline off the path, as Jekyll (`_posts/2001-07-19-slug.md`) and date folders (`2001/07/19/`) write them. */
export function readPath(path: string): PathFacts {
  const slash = path.lastIndexOf('/');
  const folder = slash === -1 ? '' : path.slice(0, slash);
  let name = path.slice(slash + 1).replace(/\.[A-Za-z\d]{1,8}$/, '');
  if (EMPTY_NAME.test(name) && folder !== '') name = folder.slice(folder.lastIndexOf('/') + 1);
  const match = NAME_DAY.exec(name) ?? COMPACT_DAY.exec(name);
  const named = match === null ? null : dayOf(match);
  const inFolder = FOLDER_DAY.exec(folder) ?? DASHED_FOLDER_DAY.exec(folder);
  const day = named ?? (inFolder === null ? null : dayOf(inFolder));
  const rest = match !== null && named !== null ? name.slice(match[0].length) : name;
  return {
    day: day === null ? null : { kind: 'day', day },
    dayFrom: named === null ? 'folder' : 'file name',
    // Most articles have a headline of their own.
    get headline() {
      return readable(rest);
    },
  };
}

function dayOf(match: RegExpExecArray): string | null {
  const year = Number(match[1]);
  return year < 1400 || year > 2200 ? null : isoDay(year, Number(match[2]), Number(match[3]));
}

function readable(name: string): string | null {
  const words = name
    .replace(/[-_\s]+/g, ' ')
    .trim()
    .normalize('NFC');
  if (words === '') return null;
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
