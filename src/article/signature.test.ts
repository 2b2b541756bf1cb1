import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { likeness, NEAR, signatureOf } from './signature.ts';

/** Words without end, the same each time. */
function words(count: number, seed: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return `w${(state >> 8) % 4000}`;
  });
}

const near = (a: string, b: string): number => likeness(signatureOf(a).marks, signatureOf(b).marks);

/** Share of the shingles that two texts have in common (Jaccard). */
function shared(a: readonly string[], b: readonly string[]): number {
  const shingles = (text: readonly string[]): Set<string> =>
    new Set(text.slice(2).map((_, at) => text.slice(at, at + 3).join(' ')));
  const [one, other] = [shingles(a), shingles(b)];
  const both = [...one].filter((shingle) => other.has(shingle)).length;
  return both / (one.size + other.size - both);
}

test('case, punctuation, quotation marks and line breaks make no difference', () => {
  const story =
    'The harbour master said on Tuesday that it wasn’t the ferry’s fault: the tide had come in “faster than any of us has seen it come in”, and the gates, which were to be closed at noon, stood open until one.';
  const other = story
    .toUpperCase()
    .replaceAll('’', "'")
    .replace(/[“”]/g, '"')
    .replaceAll(', ', '\n')
    .replace(':', ' —');
  assert.equal(signatureOf(other).marks, signatureOf(story).marks);
  assert.equal(near(story, other), 1);
});

test('a story with an update, or with words exchanged, is near; another story is not', () => {
  const first = words(400, 1);
  const updated = [...first, ...words(150, 2)];
  const spun = first.map((word, at) => (at % 13 === 0 ? `x${word}` : word));
  assert.ok(near(first.join(' '), updated.join(' ')) >= NEAR);
  assert.ok(near(first.join(' '), spun.join(' ')) >= NEAR);
  assert.ok(near(first.join(' '), words(400, 3).join(' ')) < 0.1);
});

test('a short text is equal or it is not; a scrap is neither', () => {
  const notice = 'The ferry does not run on Sunday since the river is too high for it';
  assert.equal(near(notice, notice.toLowerCase()), 1);
  assert.ok(near(notice, notice.replace('Sunday', 'Monday')) < 0.1);
  assert.equal(signatureOf(notice).bands.length, 1);
  assert.equal(near('Nobody was hurt.', 'Nobody was hurt.'), 0);
});

test('scripts without spaces are told apart too', () => {
  const story =
    '港务局长周二表示，渡轮延误并非船员之过，潮水来得比任何人见过的都快，中午应关闭的闸门直到一点仍然敞开。';
  assert.ok(near(story, story.replace('周二', '星期二').replaceAll('，', '')) >= NEAR);
  assert.ok(
    near(story, '市议会昨天投票决定不再出售旧码头，理由是修复费用远低于预期，而居民希望保留那里的市场和学校。') < 0.2,
  );
});

test('law: the likeness is close to the share of words in common, and those above the mark share a band', () => {
  let missed = 0;
  let close = 0;
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 0, max: 30 }), (seed, every) => {
      const one = words(300, seed + 1);
      const other = one.map((word, at) => (every > 0 && at % (every + 2) === 0 ? `y${word}` : word));
      const [a, b] = [signatureOf(one.join(' ')), signatureOf(other.join(' '))];
      const truth = shared(one, other);
      assert.ok(Math.abs(likeness(a.marks, b.marks) - truth) < 0.3);
      if (truth < 0.65) return;
      close += 1;
      if (!a.bands.some((band) => b.bands.includes(band))) missed += 1;
    }),
    { numRuns: 400, seed: 9 },
  );
  assert.ok(missed <= close * 0.02, `${missed} of ${close}`);
});

test('the bands are whole numbers that SQLite and JSON keep', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      for (const band of signatureOf(text).bands) assert.ok(Number.isSafeInteger(band) && band >= 0);
    }),
  );
});
