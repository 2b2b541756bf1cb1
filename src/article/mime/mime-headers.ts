import { decodeText } from '../../source/decode.ts';
import { decodeWord } from './mime-words.ts';

/** Header fields of a message or part, in their order. */
export interface MimeHeaders {
  /** The first field of a name, unfolded and decoded (RFC 2047); null where there is none. */
  get(name: string): string | null;
  /** All fields of a name. */
  all(name: string): readonly string[];
  /** As `get`, without decoding. */
  raw(name: string): string | null;
}

const FIELD = /^([!-9;-~]{1,80}):[ \t]*(.*)$/;

/** Reads header fields (RFC 5322, 2.2); what is no field is passed over. */
export function readHeaders(bytes: Uint8Array): MimeHeaders {
  // Most are ASCII; what is not is UTF-8 (RFC 6532) or the sender's own encoding.
  const decoded = decodeText(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const fields: { name: string; value: string }[] = [];
  for (const line of text.split('\n')) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      last.value += ` ${line.trim()}`;
      continue;
    }
    const found = FIELD.exec(line);
    if (found !== null) fields.push({ name: (found[1] ?? '').toLowerCase(), value: found[2] ?? '' });
  }
  const raws = (name: string): readonly string[] =>
    fields.filter((field) => field.name === name).map(({ value }) => value.trim());
  return {
    all: (name) => raws(name).map(decodeWord),
    get: (name) => {
      const [first] = raws(name);
      return first === undefined || first === '' ? null : decodeWord(first);
    },
    raw: (name) => raws(name)[0] ?? null,
  };
}

/** A field such as `text/html; charset="utf-8"`: its value in lower case and its parameters (RFC 2045, RFC 2231). */
export interface Parameterised {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER = /;\s*([\w!#$&+.^`|~*-]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.){0,2000})"|([^\s;"]{0,2000}))/g;

export function readParameters(field: string | null): Parameterised {
  const text = (field ?? '').slice(0, 8000);
  const value = (text.split(';', 1)[0] ?? '').trim().toLowerCase();
  const parts = new Map<string, { text: string; encoded: boolean }[]>();
  for (const [, written = '', quoted, plain] of text.matchAll(PARAMETER)) {
    const [name = '', index = '0'] = written.toLowerCase().split('*');
    const list = parts.get(name) ?? [];
    list[Math.min(50, Number(index) || 0)] = {
      text: quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '',
      encoded: written.endsWith('*'),
    };
    parts.set(name, list);
  }
  const parameters = new Map<string, string>();
  for (const [name, list] of parts) {
    const whole = list.map((part) => part.text).join('');
    parameters.set(name, list.some((part) => part.encoded) ? decodeExtended(whole) : decodeWord(whole));
  }
  return { value, parameters };
}

/** `utf-8'en'%e2%82%ac` (RFC 2231, 4). */
function decodeExtended(text: string): string {
  const found = /^([\w-]*)'[\w-]*'(.*)$/s.exec(text);
  const bytes = Buffer.from(
    (found?.[2] ?? text).replace(/%([\da-fA-F]{2})/g, (_whole, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  );
  const decoded = decodeText(bytes, found?.[1] ?? 'utf-8');
  return 'text' in decoded ? decoded.text : text;
}
