import { kinKind, kinSlug } from './kin-keys.ts';
import type { Kin, KinAround, KinReader } from './kin.ts';
import { chooseRelated } from './related.ts';

/** What is next to an article in one line. */
export interface Beside<Entry> {
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** An article's kin: what its page leads on to. */
export interface Kinship<Entry> {
  /** Coverage of the same matter, newest first. */
  readonly earlier: readonly Entry[];
  readonly later: readonly Entry[];
  readonly section: Beside<Entry>;
  readonly series: Beside<Entry>;
  /** The first of the article's tags that others bear too, with those next to it there. */
  readonly tag: (Beside<Entry> & { readonly slug: string }) | null;
  /** The same article in other languages, in the archive's order. */
  readonly translations: readonly Entry[];
}

const NOTHING: Beside<never> = { before: null, after: null };

/** Works out an article's kin from the lines that it stands in. */
export function kinshipOf(
  article: { readonly sort: string; readonly kin: readonly string[]; readonly mark: string },
  reader: Pick<KinReader, 'around'>,
): Kinship<Kin> {
  const tags: KinAround[] = [];
  const found: { -readonly [Key in keyof Kinship<Kin>]?: Kinship<Kin>[Key] } = {};
  for (const key of article.kin) {
    const around = reader.around(key, article.sort);
    const beside = { before: around.before[0] ?? null, after: around.after[0] ?? null };
    switch (kinKind(key)) {
      case 'tag':
        tags.push(around);
        if (beside.before !== null || beside.after !== null) found.tag ??= { ...beside, slug: kinSlug(key) };
        break;
      case 'section':
        found.section = beside;
        break;
      case 'series':
        found.series = beside;
        break;
      case 'translation':
        found.translations = [...around.before.toReversed(), ...around.after];
    }
  }
  return {
    ...chooseRelated(article.sort, article.mark, tags),
    section: found.section ?? NOTHING,
    series: found.series ?? NOTHING,
    tag: found.tag ?? null,
    translations: found.translations ?? [],
  };
}

/** All that an article's kin are, so that they can be fetched together. */
export function membersOf(kinship: Kinship<Kin>): readonly Kin[] {
  const { earlier, later, section, series, tag, translations } = kinship;
  const members = [...earlier, ...later, ...translations];
  for (const { before, after } of tag === null ? [section, series] : [section, series, tag]) {
    if (before !== null) members.push(before);
    if (after !== null) members.push(after);
  }
  return members;
}

/** The same kinship with what stands for each of its members; those for whom nothing stands are left out. */
export function mapKinship<Entry>(kinship: Kinship<Kin>, entry: (kin: Kin) => Entry | null): Kinship<Entry> {
  const all = (kin: readonly Kin[]): Entry[] => kin.map(entry).filter((found) => found !== null);
  const beside = ({ before, after }: Beside<Kin>): Beside<Entry> => ({
    before: before === null ? null : entry(before),
    after: after === null ? null : entry(after),
  });
  return {
    earlier: all(kinship.earlier),
    later: all(kinship.later),
    section: beside(kinship.section),
    series: beside(kinship.series),
    tag: kinship.tag === null ? null : { ...beside(kinship.tag), slug: kinship.tag.slug },
    translations: all(kinship.translations),
  };
}
