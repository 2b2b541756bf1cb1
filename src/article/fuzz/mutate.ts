/** Numbers that look random and are the same in every run (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const PIECES = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '</p>',
  '<p>',
  '<div>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&#0;',
  '&#3;',
  '&lt;',
  '&nope;',
  '{',
  '}',
  '[',
  ']',
  ':',
  '---\n',
  '\n\n',
  '\r',
  '\u0000',
  '\ufeff',
  '\ud800',
  'Ã©',
  'â€™',
  '\u202e',
  '=?utf-8?B?',
  '?=',
  '--',
  'By ',
  '5 Oct 2022',
  '31 February 2020',
  '99999999999999999999',
  '<script>',
  '<br>'.repeat(50),
  '<b>'.repeat(300),
  '('.repeat(500),
  '[!['.repeat(100),
  '> '.repeat(200),
  '- '.repeat(200),
  'a'.repeat(5000),
  ' '.repeat(3000),
  '\n'.repeat(2000),
  '&'.repeat(1000),
  '[[['.repeat(300),
  '1. '.repeat(300),
  '"'.repeat(999),
] as const;

/** Damages a file in one of the ways in which files are damaged: bytes changed, cut, doubled, moved, or something put in. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: (below: number) => number): Uint8Array {
  let out: Buffer = Buffer.from(bytes);
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(out.length + 1);
    const length = random(Math.max(1, Math.min(2000, out.length - at)));
    switch (random(8)) {
      case 0:
        for (let flips = 1 + random(8); flips > 0 && out.length > 0; flips--) out[random(out.length)] = random(256);
        break;
      case 1:
        out = out.subarray(0, at);
        break;
      case 2:
        out = Buffer.concat([out.subarray(0, at), out.subarray(at + length)]);
        break;
      case 3:
        out = Buffer.concat([out.subarray(0, at + length), out.subarray(at)]);
        break;
      case 4:
        out = Buffer.concat([
          out.subarray(0, at),
          Buffer.from(other.subarray(random(other.length + 1)).subarray(0, 3000)),
          out.subarray(at),
        ]);
        break;
      case 5:
        out = out.subarray(at);
        break;
      default:
        out = Buffer.concat([out.subarray(0, at), Buffer.from(PIECES[random(PIECES.length)] ?? ''), out.subarray(at)]);
    }
  }
  return out;
}
