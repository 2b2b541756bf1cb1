import { decodeLegacy } from '../source/decode-legacy.ts';
import type { Problem } from '../source/problem.ts';
import type { Damage, DamagedByte, DecodedText } from '../source/source-file.ts';
import type { Reading } from './article.ts';

/** What encodings are for, which tells more than their standard names. */
const CALLED: Readonly<Record<string, string>> = {
  'windows-1250': 'windows-1250 (Central European)',
  'windows-1251': 'windows-1251 (Cyrillic)',
  'windows-1252': 'windows-1252 (Western)',
  'windows-1253': 'windows-1253 (Greek)',
  'windows-1254': 'windows-1254 (Turkish)',
  'windows-1255': 'windows-1255 (Hebrew)',
  'windows-1256': 'windows-1256 (Arabic)',
  'windows-1257': 'windows-1257 (Baltic)',
  'windows-1258': 'windows-1258 (Vietnamese)',
  'windows-874': 'windows-874 (Thai)',
  'iso-8859-2': 'ISO 8859-2 (Central European)',
  'iso-8859-5': 'ISO 8859-5 (Cyrillic)',
  'iso-8859-6': 'ISO 8859-6 (Arabic)',
  'iso-8859-7': 'ISO 8859-7 (Greek)',
  'iso-8859-8': 'ISO 8859-8 (Hebrew)',
  'koi8-r': 'KOI8-R (Russian)',
  'koi8-u': 'KOI8-U (Ukrainian)',
  macintosh: 'Mac OS Roman',
  'x-mac-cyrillic': 'Mac OS Cyrillic',
  ibm850: 'DOS (code page 850, Western)',
  ibm852: 'DOS (code page 852, Central European)',
  ibm866: 'DOS (code page 866, Cyrillic)',
  shift_jis: 'Shift JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
  gb18030: 'GB 18030 (Chinese)',
  big5: 'Big5 (Chinese)',
};

/** So many lines with damaged bytes are named. */
const LINES_SHOWN = 5;

/** A reading that also tells what was doubtful or damaged in the file's encoding. */
export function withEncodingProblems(reading: Reading, path: string, decoded: DecodedText): Reading {
  const problems = encodingProblems(path, decoded);
  return problems.length === 0 ? reading : { ...reading, problems: [...problems, ...reading.problems] };
}

/** What a keeper should know of how a file was decoded: that the encoding is a doubtful guess, and which bytes are damaged. */
function encodingProblems(path: string, { encoding, rival, damage }: DecodedText): readonly Problem[] {
  if (rival !== undefined) {
    return [
      {
        code: 'TEXT_ENCODING_DOUBTFUL',
        severity: 'warning',
        path,
        message: `Its letters beyond a to z were read as ${called(encoding)}, but they may be ${called(rival)}: too few of them tell.`,
        remedy: 'If some are wrong, save the file as UTF-8 with the right ones.',
      },
    ];
  }
  const first = damage?.places[0];
  if (damage === undefined || first === undefined) return [];
  const more = damage.count === 1 ? '' : ` So are ${damage.count - 1} more, ${linesOfOthers(damage)}.`;
  return [
    {
      code: 'TEXT_DAMAGED',
      severity: 'warning',
      path,
      line: first.line,
      message: `The file is UTF-8, but a byte here is none (0x${hex(first)}); ${first.cutOff ? 'the end of the file cuts the letter off' : `it was read as “${readAs(first)}”`}.${more}`,
      remedy: 'Look at the letters there, or get the file again, and save it as UTF-8.',
    },
  ];
}

function called(encoding: string): string {
  return CALLED[encoding] ?? encoding;
}

function hex({ byte }: DamagedByte): string {
  return byte.toString(16).toUpperCase();
}

function readAs({ byte }: DamagedByte): string {
  return decodeLegacy(Uint8Array.of(byte), 'windows-1252');
}

function linesOfOthers({ count, places }: Damage): string {
  const lines = [...new Set(places.slice(1).map(({ line }) => line))];
  const shown = lines.slice(0, LINES_SHOWN).join(', ');
  const after = lines.length > LINES_SHOWN || places.length < count ? ' and after' : '';
  return `in ${lines.length === 1 ? 'line' : 'lines'} ${shown}${after}`;
}
