import { advertisement } from './advertisement.ts';
import { agencyTrailer } from './agency-trailer.ts';
import { cookieConsent } from './cookie-consent.ts';
import { copyProtection } from './copy-protection.ts';
import { copyright } from './copyright.ts';
import { newsletter } from './newsletter.ts';
import { comments, endMark, media, navigation, printLinks } from './page-furniture.ts';
import { paywall } from './paywall.ts';
import { readMore, readMoreHeadline, relatedHeading } from './read-more.ts';
import { lineKey } from './rule.ts';
import type { CleaningRule, RuleZone } from './rule.ts';
import { shareLink } from './share-link.ts';
import { share } from './share.ts';

/** All rules, in the order in which they are asked. A new rule is a file and a line here. */
export const CLEANING_RULES: readonly CleaningRule[] = [
  copyProtection,
  advertisement,
  shareLink,
  paywall,
  relatedHeading,
  readMore,
  readMoreHeadline,
  share,
  printLinks,
  comments,
  newsletter,
  cookieConsent,
  navigation,
  media,
  agencyTrailer,
  copyright,
  endMark,
];

const EXACT = exactLines();
const LONGEST_EXACT = Math.max(...[...EXACT.keys()].map((key) => key.length));
/** No line shorter than this is junk among paragraphs. */
const SHORTEST_ANYWHERE = Math.min(
  ...CLEANING_RULES.filter((rule) => rule.zone === 'anywhere').flatMap((rule) => [
    ...[...rule.exact].map((key) => key.length),
    ...(rule.pattern === null ? [] : [3]),
  ]),
);
const LONGEST_PATTERN = Math.max(...CLEANING_RULES.map((rule) => rule.longest));

/** Zones of a text: before its first sentence, among them, after the last. */
export type TextZone = 'head' | 'middle' | 'tail';

const MOST_IN_ROW = 10;
const ROW_MARK = /[|·•]/;

/** One or two words with a sentence's end: `Help!`, `Listen.` may be a story's last line. */
const SHORT_SENTENCE = /^\S+(?: \S+)?(?<!\.)[.!?]["”’]?$/;

/**
 * The rule that a whole line falls under, or null where it stays.
 * @param text The line, trimmed.
 */
export function ruleFor(text: string, zone: TextZone): CleaningRule | null {
  if (text.length > LONGEST_PATTERN || (zone === 'middle' && text.length < SHORTEST_ANYWHERE)) return null;
  if (SHORT_SENTENCE.test(text)) return null;
  return ruleOfLine(text, zone) ?? (zone === 'middle' ? null : ruleOfRow(text, zone));
}

/** A row of links, each of which would be no part of the story by itself: `Print | Comments (3) | Share`. */
function ruleOfRow(text: string, zone: TextZone): CleaningRule | null {
  if (!ROW_MARK.test(text)) return null;
  const parts = text.split(/\s*[|·•]\s*/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST_IN_ROW) return null;
  const rules = parts.map((part) => ruleOfLine(part, zone));
  return rules.includes(null) ? null : (rules[0] ?? null);
}

function ruleOfLine(text: string, zone: TextZone): CleaningRule | null {
  const key = lineKey(text);
  // A full stop, not an ellipsis.
  const sentence = /[^.][.。]["”’»]?$/.test(text);
  if (key === '') return null;
  const exact = key.length > LONGEST_EXACT ? undefined : EXACT.get(key);
  for (const rule of exact ?? []) if (applies(rule.zone, zone)) return rule;
  for (const rule of CLEANING_RULES) {
    if (rule.pattern === null || key.length > rule.longest || (sentence && rule.sentences === 'never')) continue;
    if (applies(rule.zone, zone) && rule.pattern.test(key)) return rule;
  }
  return null;
}

function applies(rule: RuleZone, zone: TextZone): boolean {
  return rule === 'anywhere' || (zone === 'tail' && rule === 'tail') || (zone !== 'middle' && rule === 'edges');
}

function exactLines(): ReadonlyMap<string, readonly CleaningRule[]> {
  const lines = new Map<string, CleaningRule[]>();
  for (const rule of CLEANING_RULES) for (const key of rule.exact) lines.set(key, [...(lines.get(key) ?? []), rule]);
  return lines;
}
