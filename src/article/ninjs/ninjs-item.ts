/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The properties of an item by the names of ninjs 3 in lower case, so that all versions are read alike: ninjs 1 writes
 * `versioncreated` and `body_text`, ninjs 2 `bodies`, ninjs 3 `versionCreated` (IPTC, ninjs User Guide).
 */
export class NinjsItem {
  readonly #fields: ReadonlyMap<string, unknown>;

  constructor(item: JsonObject) {
    const fields = new Map<string, unknown>();
    for (const [name, value] of Object.entries(item)) {
      const key = name.toLowerCase();
      if (!fields.has(key)) fields.set(key, value);
    }
    this.#fields = fields;
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  get(...names: readonly string[]): unknown {
    for (const name of names) {
      const value = this.#fields.get(name);
      if (value !== undefined && value !== null) return value;
    }
    return null;
  }

  /** The text of the first of these properties that has one. */
  text(...names: readonly string[]): string | null {
    for (const name of names) {
      const value = this.#fields.get(name);
      const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
      if (text !== '') return text.normalize('NFC');
    }
    return null;
  }

  /** The objects of the first of these properties that is a list (or one object). */
  objects(...names: readonly string[]): readonly NinjsItem[] {
    for (const name of names) {
      const value = this.#fields.get(name);
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      const objects = list.filter(isJsonObject);
      if (objects.length > 0) return objects.map((one) => new NinjsItem(one));
    }
    return [];
  }

  /**
   * Texts with a role: of ninjs 2 and 3 a list of `{role, contentType, value}`, of ninjs 1 properties such as `body_xhtml`.
   * @param list Name of the list. @param prefix Start of the names in ninjs 1.
   */
  roled(list: string, prefix: string): readonly RoledText[] {
    const found: RoledText[] = [];
    for (const one of this.objects(list)) {
      const value = one.text('value');
      if (value !== null)
        found.push({
          role: (one.text('role') ?? '').toLowerCase(),
          type: one.text('contenttype')?.toLowerCase() ?? '',
          value,
        });
    }
    for (const [name, value] of this.#fields) {
      if (name.startsWith(prefix) && typeof value === 'string' && value.trim() !== '')
        found.push({ role: name.slice(prefix.length), type: '', value: value.trim().normalize('NFC') });
    }
    return found;
  }

  /** Names of all properties. */
  names(): readonly string[] {
    return [...this.#fields.keys()];
  }
}

/** One of several texts for a field. */
export interface RoledText {
  /** Lower case; `''` where none is given. */
  readonly role: string;
  /** Media type, lower case; `''` where none is given. */
  readonly type: string;
  readonly value: string;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
