import { z } from 'zod';
import type { WordTable } from './words.ts';

const tableSchema = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));

/** Checks what was read from `_data/i18n/LANGUAGE.yaml`. @throws ZodError where it is no table of words. */
export function parseWordTable(value: unknown): WordTable {
  return tableSchema.parse(value);
}
