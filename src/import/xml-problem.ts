import type { Entry } from './item.ts';
import { problemAt } from './problems.ts';
import type { XmlEvent } from './xml-stream.ts';

/**
 * What is wrong in an XML file, with line and column.
 *
 * @param last what became of the item within which the file ends.
 */
export function xmlProblem(
  source: string,
  event: Exclude<XmlEvent, { kind: 'element' }>,
  last: 'left out' | 'read' = 'left out',
): Entry {
  if (event.kind === 'cut') {
    return problemAt(source, event.line, {
      code: 'IMPORT_CUT_OFF',
      message:
        `The file ends within <${event.name}> (line ${event.line}, column ${event.column}): it was not copied whole. ` +
        (last === 'read'
          ? 'The text of that item was whole, and was read.'
          : 'That item was left out; those before it were read.'),
      remedy: 'Make the export again, and import it: what is there already is not added twice.',
    });
  }
  const characters = event.concerns === 'characters';
  return problemAt(source, event.line, {
    code: characters ? 'IMPORT_XML_CHARACTERS' : 'IMPORT_XML_INVALID',
    severity: characters ? 'warning' : 'error',
    message: `It is not valid XML (line ${event.line}, column ${event.column}): ${event.message}. Reading went on.`,
    remedy: characters
      ? 'Look at the article; often nothing needs to be done.'
      : 'Look at what was imported from there on, or mend the file and import it again.',
  });
}
