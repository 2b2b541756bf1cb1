import type { ReadingSettings } from '../reader.ts';
import type { ArticleDate } from '../article.ts';
import { parseByline } from '../bylines.ts';
import { isPerson } from '../split-byline.ts';
import { readDateLine } from '../dates/date-line.ts';
import { add, type PageFacts } from './candidate.ts';
import { lineOf, type Page } from './dom.ts';
import { fold } from './headline.ts';
import { printedLines, type PrintedLine } from './printed-lines.ts';

/** Lines above and below a headline in which its date and byline stand. */
const ABOVE = 2;
const BELOW = 6;
/** From this length on a line is the story. */
const PROSE = 120;
/** A visible line is the headline of a title that holds it where it is this much of the title. */
const SHARE_OF_TITLE = 0.4;
const SHORTEST_HEADLINE = 12;
/** "Posted by Jane Doe on …", "Blog Beitrag von Jane Doe", "Erstellt von Jane Doe am …": what comes before the name. */
const SIGNED =
  /^(?:[\p{L}-]+ ){0,3}(?:posted|written|published|submitted|erstellt|geschrieben|verfasst|veröffentlicht|gespeichert|eingestellt|beitrag|artikel|publié|écrit|rédigé|publicado|escrito|pubblicato|scritto|geplaatst|geschreven) (?:by|von|par|por|da|door) (.{2,60}?)(?: (?:on|am|le|el|em|il|op|at|um|in|,|\||·|•|–|-) .*|\s*[|·•,:].*)?$/iu;

/**
 * Finds the line on which the headline is printed, and reads the date and the byline beside it. What is printed there is about
 * this article: it counts more than the name that a site gives for all of its pages.
 */
export function readPrintedHead(page: Page, facts: PageFacts, settings: ReadingSettings): void {
  const lines = printedLines(page);
  const at = headlineLine(lines, page, facts);
  if (at === -1) return;
  const line = lines[at];
  if (line === undefined) return;
  if (!facts.headlines.some((one) => fold(one.value) === fold(line.text)))
    add(facts.headlines, line.text, 'heading', 0.7);
  for (let index = at + 1; index <= at + BELOW && index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    // Themes print the headline twice, and an ornament between.
    if (fold(text) === fold(line.text)) continue;
    if (text.length >= PROSE || lines[index]?.inHeading === true) break;
    readLine(text, 'below headline', facts, settings);
  }
  for (let index = at - 1; index >= at - ABOVE && index >= 0; index -= 1) {
    const text = lines[index]?.text ?? '';
    if (text.length >= PROSE) break;
    readLine(text, 'above headline', facts, settings);
  }
}

function readLine(
  text: string,
  from: 'above headline' | 'below headline',
  facts: PageFacts,
  settings: ReadingSettings,
): void {
  const weight = from === 'below headline' ? 0.75 : 0.65;
  const dated = readDateLine(text, settings.dateOrder);
  for (const { role, reading } of dated?.dates ?? []) {
    if ('date' in reading)
      add(role === 'published' ? facts.published : facts.updated, written(reading.date), from, weight);
  }
  for (const part of dated === null ? [text] : dated.others) {
    const names = parseByline(part);
    const signed = names === null ? SIGNED.exec(part)?.[1] : undefined;
    if (names !== null) for (const name of names) add(facts.bylines, name, from, from === 'below headline' ? 0.9 : 0.6);
    else if (signed !== undefined) add(facts.bylines, signed, from, isAccount(signed) ? 0.6 : 0.9);
    else if (dated !== null && isPerson(part)) add(facts.bylines, part, from, 0.6);
  }
}

/** `human`, `jdoe2`: the name of an account rather than of a person. */
function isAccount(name: string): boolean {
  return !/\p{Lu}|\p{Lo}/u.test(name);
}

/** As the date readers take it back. */
function written(date: ArticleDate): string {
  return date.kind === 'day' ? date.day : `${date.day}T${date.time}${date.offset ?? ''}`;
}

/** Index of the line that is the headline, -1 where none is: one that a heading or the page's title names. */
function headlineLine(lines: readonly PrintedLine[], page: Page, facts: PageFacts): number {
  const stated = new Set(
    facts.headlines.filter((one) => one.from !== 'title' && one.from !== 'meta title').map((one) => fold(one.value)),
  );
  const title = fold(lineOf(page.querySelector('title')));
  const sites = new Set(facts.publishers.map((one) => fold(one.value)));
  let best = -1;
  let bestScore = 0;
  for (const [index, { text, inHeading }] of lines.entries()) {
    if (text.length > 300) continue;
    const key = fold(text);
    if (key === '' || sites.has(key)) continue;
    const whole = key === title || stated.has(key);
    if (!whole && !isPartOfTitle(key, title)) continue;
    // The first of the longest; a heading before a line that only says the same.
    const score = key.length + (inHeading ? 1000 : 0) + (whole ? 100 : 0);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

function isPartOfTitle(key: string, title: string): boolean {
  if (key.length < SHORTEST_HEADLINE || key.length < title.length * SHARE_OF_TITLE || !key.includes(' ')) return false;
  return title.startsWith(`${key} `) || title.endsWith(` ${key}`);
}
