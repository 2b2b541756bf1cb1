import { contrast, PAPER } from './accent.ts';

/** Ink that is hard to read on its paper, by day or at night, as a keeper's own sheet has them. */
export interface PaleInk {
  readonly ground: Ground;
  /** By WCAG 2.2, 1 to 21. */
  readonly contrast: number;
  /** Line of the colour that the sheet gives, from 1. */
  readonly line: number;
}

type Ground = 'light' | 'dark';
type Name = '--paper' | '--ink';

/** Those of `_includes/css/tokens.css`. */
const OURS: Readonly<Record<Name, Readonly<Record<Ground, string>>>> = {
  '--paper': PAPER,
  '--ink': { light: '#1b1813', dark: '#ece6d9' },
};

/** Least contrast of text on its ground (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/**
 * Where a keeper's own sheet leaves text that cannot be read: it wins over all of ours, so that a paper given once is the paper of
 * the night too, under our light ink. Only colours of the whole page are looked at, and those whose light can be computed.
 *
 * @param css the text of `css/site.css`
 */
export function paleInks(css: string): readonly PaleInk[] {
  const own = coloursOf(css);
  return (['light', 'dark'] as const).flatMap((ground) => {
    const [paper, ink] = (['--paper', '--ink'] as const).map((name) => own.get(`${name} ${ground}`));
    const given = paper ?? ink;
    if (given === undefined) return [];
    const found = contrast(ink?.css ?? OURS['--ink'][ground], paper?.css ?? OURS['--paper'][ground]);
    return found === null || found >= READABLE ? [] : [{ ground, contrast: found, line: given.line }];
  });
}

/** The last colour that the sheet gives for each name and ground. */
function coloursOf(css: string): ReadonlyMap<string, { readonly css: string; readonly line: number }> {
  const plain = css.replace(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replace(/[^\n]/gu, ' ')).trimEnd();
  const found = new Map<string, { css: string; line: number }>();
  const around: string[] = [];
  let start = 0;
  let line = 1;
  // The ends alone are looked for: a pattern for what stands before them would begin anew at each of its characters.
  for (const { 0: end, index } of plain.matchAll(/[{};]/gu)) {
    const before = plain.slice(start, index);
    const text = before.trim();
    const [, name, value = ''] = /^(--paper|--ink)\s*:\s*(.*)$/su.exec(text) ?? [];
    if (end !== '{' && name !== undefined) {
      const at = line + linesIn(before.slice(0, before.length - before.trimStart().length));
      for (const ground of groundsOf(around)) found.set(`${name} ${ground}`, { css: valueOn(ground, value), line: at });
    }
    if (end === '{') around.push(text);
    if (end === '}') around.pop();
    line += linesIn(before);
    start = index + 1;
  }
  return found;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** The grounds that a rule holds for, by what stands around its declarations. */
function groundsOf(around: readonly string[]): readonly Ground[] {
  const [rule = ''] = around.slice(-1);
  if (!/(?:^|,)\s*(?:(?::root)+|html|body)\s*(?:,|$)/u.test(rule)) return [];
  const media = around.filter((prelude) => prelude.startsWith('@media')).join(' ');
  if (media === '') return ['light', 'dark'];
  const [, scheme] = /prefers-color-scheme\s*:\s*(light|dark)/u.exec(media) ?? [];
  if (scheme === undefined) return [];
  return (scheme === 'light') === /\bnot\b/u.test(media) ? ['dark'] : ['light'];
}

/** What a value is on a ground: `light-dark()` has one for each. */
function valueOn(ground: Ground, value: string): string {
  const [, light, dark] =
    /^light-dark\(\s*((?:[^(),]|\([^()]*\))+?)\s*,\s*((?:[^(),]|\([^()]*\))+?)\s*\)$/u.exec(value) ?? [];
  const chosen = ((ground === 'light' ? light : dark) ?? value).replace(/\s*!\s*important$/iu, '').toLowerCase();
  return { white: '#fff', black: '#000' }[chosen] ?? chosen;
}
