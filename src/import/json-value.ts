/** One record of a table or of JSON. */
export type ImportRecord = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object with fields. */
export function isRecord(value: unknown): value is ImportRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** A value as an object with fields; empty where it is none. */
export function record(value: unknown): ImportRecord {
  return isRecord(value) ? value : {};
}

/** A value as a list; empty where it is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A field's text without spaces around it; empty where it is none. */
export function text(fields: ImportRecord, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
}
