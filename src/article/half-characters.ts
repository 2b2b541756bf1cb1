import type { Problem } from '../source/problem.ts';
import type { CompletedArticle } from './read-article-file.ts';

/** One of the two halves of which UTF-16 makes rare characters, written down as JSON, which a text in UTF-8 cannot hold. */
const HALF_IN_JSON = /\\ud[89a-f][0-9a-f]{2}/;
const HALF = /\p{Surrogate}/gu;

/** Whether there may be halves of characters in what was written as JSON; as good as always there are none. */
export function mayHoldHalves(json: string): boolean {
  return HALF_IN_JSON.test(json);
}

/** The article with a `�` for each half of a character, as a body has it too once it is written down. */
export function withoutHalves(completed: CompletedArticle): CompletedArticle {
  return mendedValue(completed) as CompletedArticle;
}

function mendedValue(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(HALF, '\ufffd');
  if (Array.isArray(value)) return value.map(mendedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key.replace(HALF, '\ufffd'), mendedValue(held)]),
  );
}

/** What a keeper is told of it. @param path of the article's file. */
export function halvesProblem(path: string): Problem {
  return {
    code: 'TEXT_DAMAGED',
    severity: 'warning',
    path,
    message: 'Half of a character stands in its fields; it is shown as �.',
    remedy: 'If you know what stood there, put it into the file.',
  };
}
