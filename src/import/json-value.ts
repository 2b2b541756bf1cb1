/** One record of a table or of JSON. */
export type ImportRecord = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object with fields. */
export function isRecord(value: unknown): value is ImportRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
