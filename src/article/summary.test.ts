import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutAtWord, summarise } from './summary.ts';

test('one or two sentences', () => {
  assert.equal(
    summarise('<h2>Head</h2><p>The mill burned down on Friday. Nobody was hurt. The owner was away.</p>'),
    'The mill burned down on Friday. Nobody was hurt.',
  );
  const long = `The ${'very '.repeat(25)}long first sentence ends here.`;
  assert.equal(summarise(`<p>${long} Second one.</p>`), long);
});

test('abbreviations do not end a sentence', () => {
  assert.equal(
    summarise('<p>Mr. J. R. Smith met the U.S. envoy in St. Louis. They talked. Then they ate.</p>'),
    'Mr. J. R. Smith met the U.S. envoy in St. Louis. They talked.',
  );
});

test('a long sentence is cut at a word', () => {
  const summary = summarise(`<p>${'word '.repeat(100)}</p>`) ?? '';
  assert.ok(summary.length <= 240);
  assert.ok(summary.endsWith('word…'));
  assert.equal(cutAtWord('short', 10), 'short');
});

test('Japanese and Chinese full stops end a sentence', () => {
  assert.equal(
    summarise('<p>北京で会談した。両首脳は声明を出した。第三の文です。</p>'),
    '北京で会談した。両首脳は声明を出した。',
  );
});

test('no text, no summary; text without paragraphs still gives one', () => {
  assert.equal(summarise(''), null);
  assert.equal(summarise('<p> </p><hr>'), null);
  assert.equal(summarise('<ul><li>First thing.</li></ul>'), 'First thing.');
  assert.equal(summarise('<p>Short</p>'), 'Short');
});

test('never longer than 240', () => {
  fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => (summarise(`<p>${text}</p>`)?.length ?? 0) <= 240));
});

test('notes and the marks that lead to them are no part of it', () => {
  const body =
    '<p>The harbour opened again.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p>' +
    '<hr><ol class="footnotes"><li><p>So says the harbour master. <a href="#fnref1">↩︎</a></p></li></ol>';
  assert.equal(summarise(body), 'The harbour opened again.');
});
