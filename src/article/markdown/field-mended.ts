import type { Mending } from '../article.ts';
import type { Field } from './front-matter.ts';

const LINE = /^([a-z][a-z\d-]{1,60}): ([\s\S]*)$/;

/** What `backfile import` changed before it wrote the file, as its front matter tells: `rule: before ⇒ after` a line. */
export function importMendings(fields: readonly Field[]): readonly Mending[] {
  const field = fields.find(({ name }) => name === 'import_mended');
  if (!Array.isArray(field?.value)) return [];
  return (field.value as readonly unknown[]).flatMap((item, index): Mending[] => {
    const [, rule, change = ''] = (typeof item === 'string' ? LINE.exec(item) : null) ?? [];
    if (rule === undefined) return [];
    const [before = '', after = ''] = change.split(' ⇒ ');
    return [{ rule, line: field.line + 1 + index, before: withLines(before), after: withLines(after) }];
  });
}

function withLines(text: string): string {
  return text.replaceAll('⏎', '\n');
}
