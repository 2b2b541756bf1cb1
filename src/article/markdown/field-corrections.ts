import type { Correction } from '../article.ts';
import { readDate } from '../read-date.ts';
import type { FieldSource } from './field-source.ts';
import { kindOf, readText } from './field-values.ts';

/** Corrections printed later. */
export function readCorrections(source: FieldSource): readonly Correction[] {
  const corrections: Correction[] = [];
  for (const field of source.fields('corrections')) {
    for (const item of Array.isArray(field.value) ? (field.value as readonly unknown[]) : [field.value]) {
      const correction = correctionOf(source, item);
      if (correction !== null) corrections.push(correction);
      else if (item !== null) source.wrongType('corrections', field, kindOf(item));
    }
  }
  return corrections;
}

/** One correction; null where it is none. */
function correctionOf(source: FieldSource, item: unknown): Correction | null {
  const plain = readText(item);
  if (plain.ok) return plain.value === null ? null : { day: null, text: plain.value };
  if (Array.isArray(item)) return null;
  const fields = item as Readonly<Record<string, unknown>>;
  const text = readText(fields['text'] ?? fields['note'] ?? fields['correction'] ?? fields['body']);
  if (!text.ok || text.value === null) return null;
  const date = readDate(fields['date'] ?? fields['day'] ?? fields['published'], source.settings);
  return { day: date.kind === 'date' ? date.date.day : null, text: text.value };
}
