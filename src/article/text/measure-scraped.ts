/**
 * Measures the text reader on scraped texts of the layout of the seed, made from the posts of two corpora:
 * `node --import tsx src/article/text/measure-scraped.ts [rounds]`. Prints figures and the first failures of each kind.
 */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { mendReferences } from '../cleaning/character-references.ts';
import { plainText } from '../plain-text.ts';
import { textReader } from './reader.ts';
import { HEAD_JUNK, MIDDLE_JUNK, printedDay, TAIL_JUNK } from './scraped-corpus.ts';

interface Post {
  readonly file: string;
  readonly headline: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
}

/** Numbers that look random and are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function readPosts(folder: URL): Post[] {
  if (!existsSync(folder)) return [];
  const posts: Post[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue;
    const text = readFileSync(join(fileURLToPath(folder), name), 'utf8');
    const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
    if (parts === null) continue;
    const front = parse(parts[1] ?? '', { logLevel: 'silent' }) as Record<string, unknown> | null;
    const day =
      /(\d{4}-\d{2}-\d{2})/.exec(
        String(front?.['date'] instanceof Date ? front['date'].toISOString() : (front?.['date'] ?? name)),
      )?.[1] ?? /(\d{4}-\d{2}-\d{2})/.exec(name)?.[1];
    const headline = String(front?.['title'] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const paragraphs = plainParagraphs(parts[2] ?? '');
    if (day !== undefined && headline !== '' && paragraphs.length >= 3)
      posts.push({ file: name, headline: decoded(headline), day, paragraphs: paragraphs.map(decoded) });
  }
  return posts;
}

/** The text scraped keeps its character references; the story is what they stand for. */
function decoded(text: string): string {
  return mendReferences(text).text.replace(/\s+/g, ' ').trim();
}

/** The paragraphs of a Markdown body as a scraper would give them. */
function plainParagraphs(markdown: string): string[] {
  return markdown
    .replace(/```[\s\S]*?```/g, '')
    .replace(/\{[%{][\s\S]*?[%}]\}/g, '')
    .replace(/<(?:script|style|figure|table|iframe)[\s\S]*?<\/(?:script|style|figure|table|iframe)>/g, '')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
        .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
        .replace(/<[^>]+>/g, '')
        .replace(/[*_`]{1,3}([^*_`]+)[*_`]{1,3}/g, '$1')
        .replace(/\\([^\w\s])/g, '$1')
        .replace(/\s+/g, ' ')
        .trim()
        .normalize('NFC'),
    )
    .filter(
      (block) =>
        /^[\p{L}\p{N}“"‘']/u.test(block) &&
        !/^(?:\d+[.)] |\[\^?[^\]]+\]:)/.test(block) &&
        block.length >= 20 &&
        !/[<>{}|]/.test(block),
    );
}

const corpora = new URL('../../../../shared/corpora/', import.meta.url);
const posts = [...readPosts(new URL('md-18f/', corpora)), ...readPosts(new URL('md-digitalgov/', corpora))];
const rounds = Number(process.argv[2] ?? 4);
const random = randomFrom(20221005);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const counts = {
  texts: 0,
  headline: 0,
  date: 0,
  junk: 0,
  junkRemoved: 0,
  paragraphs: 0,
  lost: 0,
  breaks: 0,
  mended: 0,
  falseBreaks: 0,
  falseTaken: 0,
};
const failures = new Map<string, string[]>();
function fail(kind: string, text: string): void {
  const list = failures.get(kind) ?? [];
  if (list.length < 12) list.push(text.slice(0, 160));
  failures.set(kind, list);
}

interface Made {
  readonly post: Post;
  readonly bytes: Uint8Array;
  readonly junk: readonly string[];
  readonly seams: readonly string[];
}

function make(post: Post, round: number): Made {
  const junk: string[] = [];
  const add = (list: string[], from: readonly string[], count: number): void => {
    for (let index = 0; index < count; index++) {
      const line = pick(from);
      junk.push(line);
      list.push(line);
    }
  };
  const top: string[] = [];
  if (random() < 0.4) add(top, HEAD_JUNK, 1 + Math.floor(random() * 3));
  const date = printedDay(post.day, Math.floor(random() * 10));
  top.push(...(random() < 0.6 ? [date, post.headline] : [post.headline, date]));
  if (random() < 0.3) top.push('By Jane Doe and JOHN SMITH');
  const body: string[] = [];
  const seams: string[] = [];
  post.paragraphs.forEach((paragraph, index) => {
    const before = body.at(-1);
    if (
      before !== undefined &&
      random() < 0.12 &&
      /\p{Ll}{3}[.!?]["”]?$/u.test(before) &&
      /^[“]?(?:\p{Lu}\p{Ll}+|A|I) \p{L}/u.test(paragraph) &&
      before.length > 60 &&
      paragraph.length > 60
    ) {
      seams.push(paragraph);
      body[body.length - 1] = before + paragraph;
      return;
    }
    if (index > 1 && random() < 0.04) add(body, MIDDLE_JUNK, 1);
    body.push(paragraph);
  });
  const tail: string[] = [];
  if (random() < 0.8) add(tail, TAIL_JUNK, 1 + Math.floor(random() * 3));
  const end = round % 2 === 0 ? '\n' : '\r\n';
  return { post, bytes: new TextEncoder().encode([...top, ...body, ...tail].join(end + end) + end), junk, seams };
}

const made: Made[] = [];
for (let round = 0; round < rounds; round++) for (const post of posts) made.push(make(post, round));
const settings = { dateOrder: null, language: null, publisher: null } as const;
const started = process.cpuUsage();
const readings = made.map(({ bytes }) => textReader.read({ path: 'scraped.txt', bytes, sha256: '' }, settings));
const used = process.cpuUsage(started);
const seconds = (used.user + used.system) / 1e6;

made.forEach(({ post, junk, seams }, index) => {
  counts.texts++;
  const article = readings[index]?.articles[0];
  if (article === undefined) {
    fail('no article', post.file);
    return;
  }
  if (article.headline === post.headline.normalize('NFC')) counts.headline++;
  else fail('headline', `${post.headline} ≠ ${article.headline}`);
  if (article.published?.day === post.day) counts.date++;
  else fail('date', `${post.file} ${post.day} ≠ ${article.published?.day}`);
  const paragraphs = plainText(article.body).split('\n');
  const whole = paragraphs.join(' ');
  const story = new Set(post.paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.split(/(?<=[.!?]) /)]));
  for (const line of junk) {
    counts.junk++;
    if (!paragraphs.includes(line) || story.has(line)) counts.junkRemoved++;
    else fail('junk left', line);
  }
  const flat = (
    article.dateline === null
      ? whole
      : `${article.mended.find((mending) => mending.rule === 'dateline')?.before ?? ''}${whole}`
  ).replace(/\s+/g, '');
  // A byline at the top of a post is understood, and kept as it was printed.
  const bylines = JSON.stringify(article.extra['bylineAsPrinted'] ?? []);
  for (const paragraph of post.paragraphs) {
    counts.paragraphs++;
    if (bylines.includes(paragraph)) continue;
    if (!flat.includes(paragraph.replace(/\s+/g, ''))) {
      counts.lost++;
      fail('story lost', `${post.file}: ${paragraph}`);
    }
  }
  for (const seam of seams) {
    counts.breaks++;
    if (paragraphs.some((paragraph) => paragraph.startsWith(seam.slice(0, 40)))) counts.mended++;
    else fail('break not mended', seam);
  }
  const mendings = article.mended.filter((mending) => mending.rule === 'lost-paragraph-break');
  for (const mending of mendings) {
    const next = mending.after.split('\n\n')[1] ?? '';
    if (!seams.some((seam) => seam.startsWith(next))) {
      counts.falseBreaks++;
      fail('break where none was', mending.before);
    }
  }
  for (const mending of article.mended) {
    if (mending.after === '' && mending.rule !== 'dateline' && !junk.includes(mending.before)) {
      counts.falseTaken++;
      fail('taken though not junk', `${mending.rule}: ${mending.before}`);
    }
  }
});

const share = (part: number, of: number): string =>
  `${part} of ${of} (${((100 * part) / Math.max(1, of)).toFixed(2)} %)`;
process.stdout.write(
  [
    `texts ${counts.texts} from ${posts.length} posts, ${(counts.texts / seconds).toFixed(0)} a second of CPU, ${((seconds / counts.texts) * 1e6).toFixed(0)} µs each`,
    `headline ${share(counts.headline, counts.texts)}`,
    `date ${share(counts.date, counts.texts)}`,
    `junk removed ${share(counts.junkRemoved, counts.junk)}`,
    `paragraphs of the story lost ${share(counts.lost, counts.paragraphs)}`,
    `lost breaks mended ${share(counts.mended, counts.breaks)}; breaks where none was ${counts.falseBreaks}; lines taken that were not put in ${counts.falseTaken}`,
    ...[...failures].flatMap(([kind, list]) => [`-- ${kind}`, ...list.map((text) => `   ${text}`)]),
    '',
  ].join('\n'),
);
