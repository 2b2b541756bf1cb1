import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  string: 'a text',
  array: 'a list, such as [one, two]',
  int: 'a whole number',
  number: 'a number',
  object: 'a list of names with their values, such as { name: value }',
};

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a setting, for its keeper: where in it, and what it must be; one line for each thing that is wrong.
 *
 * @returns e.g. `robots.languageModels: must be allow or deny.`
 */
export function issueInWords(issue: Issue): string[] {
  const path = issue.path.map(String).join('.');
  const at = (wrong: string): string => (path === '' ? `${wrong}.` : `${path}: ${wrong}.`);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `There is no setting "${path === '' ? '' : `${path}.`}${key}".`);
    case 'invalid_type':
      return [at(`must be ${KINDS[issue.expected] ?? issue.expected}`)];
    case 'invalid_value':
      return [at(`must be ${listed(issue.values.map(String))}`)];
    case 'too_small':
      return [at(issue.origin === 'string' ? 'must not be empty' : `must be at least ${String(issue.minimum)}`)];
    case 'too_big':
      return [at(`must be at most ${String(issue.maximum)}${issue.origin === 'array' ? ' in number' : ''}`)];
    default:
      return [at(issue.message)];
  }
}

function listed(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}
