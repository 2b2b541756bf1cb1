import { tagSlug } from './fold.ts';

/** Name as it shall be shown, and the names that are shown as it: `United States: [US, America]`. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Slug of each variant, and of each name given, to the name to be shown next. The first rule for a variant counts. */
export function shownNames(synonyms: Synonyms): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, variants] of Object.entries(synonyms)) {
    const slug = tagSlug(name);
    for (const variant of variants) {
      const from = tagSlug(variant);
      if (from !== slug && !names.has(from)) names.set(from, name);
    }
  }
  // A name that stands to the left and is no variant itself is shown as it is spelled there.
  for (const name of Object.keys(synonyms)) {
    const slug = tagSlug(name);
    if (!names.has(slug)) names.set(slug, name);
  }
  return names;
}

/** The name under which `name` is shown: synonyms followed to their end; itself where they lead in a circle. */
export function shown(name: string, names: ReadonlyMap<string, string>): string {
  const passed = new Set<string>();
  let current = name;
  for (;;) {
    const slug = tagSlug(current);
    if (passed.has(slug)) return name;
    passed.add(slug);
    const next = names.get(slug);
    if (next === undefined) return current;
    if (tagSlug(next) === slug) return next;
    current = next;
  }
}

/** Circles among synonyms, each as the names passed through, the first name again at its end. */
export function synonymCircles(synonyms: Synonyms): readonly (readonly string[])[] {
  const names = shownNames(synonyms);
  const circles: (readonly string[])[] = [];
  const settled = new Set<string>();
  for (const start of Object.keys(synonyms)) {
    const path: string[] = [];
    const slugs: string[] = [];
    let current: string | undefined = start;
    while (current !== undefined) {
      const slug = tagSlug(current);
      const at = slugs.indexOf(slug);
      if (at >= 0) {
        if (path.length - at > 1) circles.push([...path.slice(at), path[at] ?? current]);
        break;
      }
      if (settled.has(slug)) break;
      path.push(current);
      slugs.push(slug);
      current = names.get(slug);
    }
    for (const slug of slugs) settled.add(slug);
  }
  return circles;
}
