import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbroken } from './unbroken.ts';

/** What is kept together, in brackets. */
const marked = (html: string, language = 'en'): string =>
  unbroken(html, language).replaceAll(/<span class="unbroken">([^<]*)<\/span>/gu, '[$1]');

test('scores and ranges are kept together, dashes between words are not', () => {
  assert.equal(marked('Council votes 7–6 for the wall'), 'Council votes [7–6] for the wall');
  assert.equal(marked('1912–2024: £5–£6.50, 3–2'), '[1912–2024:] [£5–£6.50,] [3–2]');
  assert.equal(marked('The wall – and more – held, 7-6'), 'The wall – and more – held, 7-6');
});

test('markup stays whole', () => {
  assert.equal(
    marked('<p><a href="a-1–2.html" title="1–2">Won 1–2</a></p>'),
    '<p><a href="a-1–2.html" title="1–2">Won [1–2]</a></p>',
  );
});

test('in French a mark stays with the word before it, and quotation marks with what they enclose', () => {
  assert.equal(
    marked('Anne : « Chez vous », la mer ; fin !', 'fr-CA'),
    '[Anne :] [« Chez] [vous »], la [mer ;] [fin !]',
  );
  assert.equal(marked('« Non » : 3–2 <em>ou</em> 4–1 ?', 'fr'), '[« Non » :] [3–2] <em>ou</em> [4–1 ?]');
  assert.equal(marked('Anne : no', 'en'), 'Anne : no');
});

test('of a long word or one with hyphens the end is kept with its mark, and no entity is cut', () => {
  assert.equal(marked('Port-Sainte-Anne : ici', 'fr'), 'Port-Sainte-[Anne :] ici');
  assert.equal(marked('« Anticonstitutionnellement »', 'fr'), '[« Anticons]titutionn[ellement »]');
  assert.equal(marked('aujourd&#8217;hui ! l&#8217;escalier ?', 'fr'), 'auj[ourd&#8217;hui !] l&#8217;[escalier ?]');
});

test('what is kept together is text as before', () => {
  const text = 'Un mot : « deux », 1–2 !';
  assert.equal(unbroken(text, 'fr').replaceAll(/<[^>]*>/gu, ''), text);
});
