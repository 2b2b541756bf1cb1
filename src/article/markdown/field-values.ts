/** A value read as what its field needs, or what it is instead. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly found: string };

/** One line of text, trimmed, white space folded. Numbers are text as written; empty text and null are null. */
export function readText(value: unknown): Read<string | null> {
  if (value === null || value === undefined) return { ok: true, value: null };
  if (typeof value === 'string') return { ok: true, value: oneLine(value) };
  if (typeof value === 'number') return { ok: true, value: String(value) };
  return { ok: false, found: kindOf(value) };
}

/** A list of texts: a list, or one text divided at the separator. Of objects (`{name: …}`) the name is taken. */
export function readList(value: unknown, separator: RegExp | null): Read<readonly string[]> {
  if (value === null || value === undefined) return { ok: true, value: [] };
  if (typeof value === 'string') {
    const parts = separator === null ? [value] : value.split(separator);
    return { ok: true, value: distinct(parts.map(oneLine)) };
  }
  if (!Array.isArray(value)) {
    const name = nameOf(value);
    return name === null ? { ok: false, found: kindOf(value) } : { ok: true, value: distinct([oneLine(name)]) };
  }
  const items: (string | null)[] = [];
  for (const item of value as readonly unknown[]) {
    if (item === null) continue;
    const text = typeof item === 'string' ? item : typeof item === 'number' ? String(item) : nameOf(item);
    if (text === null) return { ok: false, found: `a list with ${kindOf(item)}` };
    items.push(oneLine(text));
  }
  return { ok: true, value: distinct(items) };
}

/** `true`, `false`, and the ways in which people write them. */
export function readBoolean(value: unknown): Read<boolean> {
  if (value === null || value === undefined) return { ok: true, value: false };
  if (typeof value === 'boolean') return { ok: true, value };
  if (value === 1 || value === 0) return { ok: true, value: value === 1 };
  if (typeof value === 'string') {
    const word = value.trim().toLowerCase();
    if (['true', 'yes', 'on', '1', 'y'].includes(word)) return { ok: true, value: true };
    if (['false', 'no', 'off', '0', 'n', ''].includes(word)) return { ok: true, value: false };
  }
  return { ok: false, found: kindOf(value) };
}

/** A value's kind in words, for a message: `a list`, `true`, `a number`. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return `"${value}"`;
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'object') return 'a group of fields';
  return `"${typeof value === 'string' ? value.slice(0, 60) : JSON.stringify(value)}"`;
}

/** White space folded to single blanks, trimmed; null when nothing is left. */
export function oneLine(text: string): string | null {
  const folded = text.replace(/\s+/g, ' ').trim().normalize('NFC');
  return folded === '' ? null : folded;
}

/** The name in `{name}`, `{title}`, `{label}`, `{first, last}` and the like: authors and tags of Hugo, Ghost and Eleventy. */
function nameOf(value: unknown): string | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key of ['name', 'display_name', 'displayName', 'Name', 'title', 'label', 'slug']) {
    const name = fields[key];
    if (typeof name === 'string' && name.trim() !== '') return name;
  }
  const first = fields['first'] ?? fields['first_name'] ?? fields['firstName'];
  const last = fields['last'] ?? fields['last_name'] ?? fields['lastName'];
  if (typeof first === 'string' && typeof last === 'string') return `${first} ${last}`;
  return null;
}

function distinct(items: readonly (string | null)[]): readonly string[] {
  return [...new Set(items.filter((item) => item !== null))];
}
