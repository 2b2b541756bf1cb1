import type { ArticleTag, TagKind } from '../article.ts';
import { tagSlug } from './fold.ts';
import { shown, shownNames, type Synonyms } from './synonyms.ts';

/** The archive's own rules for tags, from `_data/tags.yaml`. Names are compared by their slug. */
export interface TagRules {
  readonly synonyms: Synonyms;
  /** Names that are no tags, synonyms of them included. */
  readonly never: readonly string[];
  /** What a name stands for, whatever the source or the finder says. */
  readonly kinds: Readonly<Record<string, TagKind>>;
}

export const NO_TAG_RULES: TagRules = { synonyms: {}, never: [], kinds: {} };

/** Applies rules to the tags of one article; made once for many articles. */
export type TagRuler = (tags: readonly ArticleTag[]) => readonly ArticleTag[];

/**
 * Prepares rules for use. Synonyms are followed through chains (`A: [B]`, `B: [C]`: C is shown as A); where they lead
 * round in a circle, the name stays as it is. Tags with one slug become one: the first spelling is kept, `given` outweighs
 * `found`, and a person, place or organisation outweighs a topic. The order of the first occurrences is kept.
 */
export function tagRuler(rules: TagRules): TagRuler {
  const names = shownNames(rules.synonyms);
  const never = new Set(rules.never.map((name) => tagSlug(shown(name, names))).concat(rules.never.map(tagSlug)));
  const kinds = new Map<string, TagKind>();
  for (const [name, kind] of Object.entries(rules.kinds)) {
    kinds.set(tagSlug(name), kind);
    kinds.set(tagSlug(shown(name, names)), kind);
  }
  return (tags) => {
    const kept = new Map<string, ArticleTag>();
    for (const tag of tags) {
      const written = tagSlug(tag.name);
      const name = shown(tag.name, names);
      const slug = name === tag.name ? written : tagSlug(name);
      if (never.has(slug) || never.has(written)) continue;
      const ruled = { ...tag, name, kind: kinds.get(slug) ?? kinds.get(written) ?? tag.kind };
      const before = kept.get(slug);
      kept.set(slug, before === undefined ? ruled : merged(before, ruled));
    }
    return [...kept.values()];
  };
}

/** Applies the archive's rules to the tags of one article. For many articles make a `tagRuler` once. */
export function applyTagRules(tags: readonly ArticleTag[], rules: TagRules): readonly ArticleTag[] {
  return tagRuler(rules)(tags);
}

function merged(first: ArticleTag, second: ArticleTag): ArticleTag {
  const { name } = first;
  const kind = first.kind === 'topic' ? second.kind : first.kind;
  if (first.from === 'given' || second.from === 'given') return { name, kind, from: 'given' };
  const evidence = first.evidence ?? second.evidence;
  return evidence === undefined ? { name, kind, from: 'found' } : { name, kind, from: 'found', evidence };
}
