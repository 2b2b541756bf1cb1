import * as z from 'zod';
import type { Problem } from '../../source/problem.ts';
import type { TagKind } from '../article.ts';
import { tagSlug } from './fold.ts';
import type { TagRules } from './rules.ts';
import { synonymCircles, type Synonyms } from './synonyms.ts';

/** Where the keeper writes the rules, relative to the project. */
export const TAG_RULES_PATH = '_data/tags.yaml';

const KINDS = {
  topic: 'topic',
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  organization: 'organisation',
} as const;

const name = z.union(
  [z.string().trim().min(1), z.number().transform(String)],
  'a name (text) was expected; put it in quotation marks',
);
const names = z.union([name.transform((one) => [one]), z.array(name)], 'a name or a list of names was expected');
const kind = z
  .enum(Object.keys(KINDS) as [keyof typeof KINDS], 'one of topic, person, place, organisation was expected')
  .transform((word): TagKind => KINDS[word]);

const parts = {
  synonyms: z.record(z.string(), names, 'names with lists of names were expected, e.g. "United States: [US, America]"'),
  never: names,
  kinds: z.record(z.string(), kind, 'names with kinds were expected, e.g. "Georgia: place"'),
};

function problem(code: string, message: string, remedy: string): Problem {
  return { code, severity: 'error', path: TAG_RULES_PATH, message, remedy };
}

/**
 * Reads the rules for tags as YAML gave them. A part that is wrong is told of and left out; the rest holds.
 * @param value what `_data/tags.yaml` holds; null or undefined (no file, an empty file) is no rules
 */
export function parseTagRules(value: unknown): { readonly rules: TagRules; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let synonyms: Record<string, readonly string[]> = {};
  let never: readonly string[] = [];
  let kinds: Record<string, TagKind> = {};
  const given = value ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) {
    problems.push(
      problem(
        'TAG_RULES_INVALID',
        'The file does not hold "synonyms", "never" and "kinds".',
        'Write them as keys at the start of a line; see the documentation of tags.',
      ),
    );
    return { rules: { synonyms, never, kinds }, problems };
  }
  const read = <T>(schema: z.ZodType<T>, key: string, part: unknown): T | null => {
    const result = schema.safeParse(part);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const place = [key, ...issue.path.map(String)].join(' › ');
      problems.push(
        problem('TAG_RULES_INVALID', `${place}: ${issue.message}.`, 'Correct it; until then this part is not applied.'),
      );
    }
    return null;
  };
  for (const [key, part] of Object.entries(given)) {
    if (part === null) continue;
    if (key === 'synonyms') synonyms = read(parts.synonyms, key, part) ?? {};
    else if (key === 'never') never = read(parts.never, key, part) ?? [];
    else if (key === 'kinds') kinds = read(parts.kinds, key, part) ?? {};
    else
      problems.push(
        problem(
          'TAG_RULES_UNKNOWN_KEY',
          `"${key}" is no part of the rules for tags.`,
          'Use synonyms, never or kinds, or remove it.',
        ),
      );
  }
  problems.push(...doubles(synonyms));
  for (const circle of synonymCircles(synonyms)) {
    problems.push(
      problem(
        'TAG_SYNONYMS_CIRCULAR',
        `The synonyms lead in a circle: ${circle.join(' → ')}.`,
        'Choose one name to be shown and list the others behind it; until then these names stay as they are.',
      ),
    );
  }
  return { rules: { synonyms, never, kinds }, problems };
}

function doubles(synonyms: Synonyms): readonly Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [shown, variants] of Object.entries(synonyms)) {
    for (const variant of variants) {
      const slug = tagSlug(variant);
      const before = owner.get(slug);
      if (before !== undefined && before !== shown) {
        problems.push(
          problem(
            'TAG_SYNONYM_TWICE',
            `"${variant}" is listed under "${before}" and under "${shown}"; the first counts.`,
            'List it under one name only.',
          ),
        );
      } else owner.set(slug, shown);
    }
  }
  return problems;
}
