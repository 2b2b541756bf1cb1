import { wellFormed } from './well-formed.ts';

/** What front matter can hold. */
export type FrontMatterValue =
  | string
  | number
  | boolean
  | null
  | readonly FrontMatterValue[]
  | { readonly [key: string]: FrontMatterValue };

export type FrontMatterFields = Readonly<Record<string, FrontMatterValue>>;

/** What YAML or a line cannot carry unescaped; everything else stands as it is. */
const NEEDS_ESCAPES = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
const PLAIN_KEY = /^(?!(?:null|true|false)$)[A-Za-z_][\w-]*$/i;

/**
 * Front matter as YAML, a field a line. Texts are always in quotation marks, so that `yes`, `1984` and `2001-05-12` stay
 * texts whatever reads them, and in the form that `article/markdown/plain-yaml.ts` reads without a whole parser.
 */
export function frontMatter(fields: FrontMatterFields): string {
  const lines = ['---'];
  for (const [name, value] of Object.entries(fields)) {
    const key = PLAIN_KEY.test(name) ? name : JSON.stringify(name);
    if (Array.isArray(value) && value.length > 0 && value.every(isScalar)) {
      lines.push(`${key}:`, ...value.map((item) => `  - ${scalar(item)}`));
    } else lines.push(`${key}: ${isScalar(value) ? scalar(value) : flow(value)}`);
  }
  return `${lines.join('\n')}\n---\n`;
}

function isScalar(value: FrontMatterValue): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}

function scalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return typeof value === 'number' && !Number.isFinite(value) ? 'null' : String(value);
  if (NEEDS_ESCAPES.test(value)) return escaped(value);
  if (!/["\\]/.test(value)) return `"${value}"`;
  return `'${value.replaceAll("'", "''")}'`;
}

/** Lists and groups within each other, on one line: JSON, which YAML contains. */
function flow(value: FrontMatterValue): string {
  if (typeof value === 'string') return escaped(value);
  if (value === null || typeof value !== 'object') return scalar(value);
  if (Array.isArray(value)) return `[${value.map((item: FrontMatterValue) => flow(item)).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${escaped(key)}: ${flow(inner)}`)
    .join(', ')}}`;
}

/** A double-quoted scalar; what neither YAML nor a text file can carry becomes the replacement character. */
function escaped(text: string): string {
  const clean = wellFormed(text).replace(/[\ufffe\uffff]/g, '\ufffd');
  return JSON.stringify(clean).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
