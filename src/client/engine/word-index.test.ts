import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readHits } from './word-index.ts';

const hit = fc.record({
  p: fc.stringMatching(/^[a-z]{2,3}_[0-9a-f]{7,12}$/),
  g: fc.stringMatching(/^([a-z]{2,3}_group_[0-9a-f]{10})?$/),
  s: fc.float({ noNaN: true, noDefaultInfinity: true }),
  l: fc.array(fc.record({ w: fc.nat(200), s: fc.float({ noNaN: true, noDefaultInfinity: true }), l: fc.nat(5000) })),
});

test('hits are read as JSON.parse would read them', () => {
  fc.assert(
    fc.property(fc.array(hit), fc.nat(), (results, total) => {
      const answer = { filtered_counts: {}, total_counts: {}, results, unfiltered_total: total };
      const { ids, scores, placesOf, likenessOf } = readHits(JSON.stringify(answer));
      const wanted = JSON.parse(JSON.stringify(results)) as typeof results;
      assert.deepEqual(
        ids,
        wanted.map(({ p }) => p),
      );
      assert.deepEqual(
        scores,
        wanted.map(({ s }) => s),
      );
      assert.deepEqual(
        ids.map((_, at) => placesOf(at)),
        wanted.map(({ l }) => l.map((place) => place.l)),
      );
      for (const [at, { l }] of wanted.entries()) if (l.length === 0) assert.equal(likenessOf(at), 0);
    }),
  );
});

test('an answer that breaks off, or has other fields, is refused', () => {
  assert.throws(() => readHits('{"results":[{"p":"en_1234567","score":1}]}'), RangeError);
  assert.deepEqual(readHits('').ids, []);
});

test('a hit is as like as its first word is, whatever the word’s weight', () => {
  // As Pagefind answers: plain text, a heading and a part of a compound, each with a word one letter longer.
  const answer = (w: number, s: number): string =>
    `{"results":[{"p":"en_1234567","g":"","s":1.5,"l":[{"w":${w},"s":${s},"l":7},{"w":24,"s":1,"l":9}]}]}`;
  const likeness = [answer(24, 388.6341247558594), answer(168, 19043.072265625), answer(12, 97.15853118896484)].map(
    (json) => readHits(json).likenessOf(0),
  );
  assert.deepEqual(likeness, [0.67471, 0.67471, 0.67471]);
});
