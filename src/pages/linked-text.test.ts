import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { licencesIn, linkedText } from './linked-text.ts';

const BY = 'https://creativecommons.org/licenses/by/4.0/';

test('addresses within a sentence are links, what surrounds them is not', () => {
  assert.equal(
    linkedText('Write to desk@courier.example, or see (https://courier.example/a_(b)?x=1&y=2).'),
    'Write to <a href="mailto:desk@courier.example">desk@courier.example</a>, or see ' +
      '(<a href="https://courier.example/a_(b)?x=1&amp;y=2">https://courier.example/a_(b)?x=1&amp;y=2</a>).',
  );
  assert.equal(linkedText('mailto:a@b.example'), '<a href="mailto:a@b.example">mailto:a@b.example</a>');
  assert.equal(
    linkedText('见 https://例え.example/页。'),
    '见 <a href="https://例え.example/页">https://例え.example/页</a>。',
  );
  assert.equal(linkedText('12 Quay Street, 01234 567 @ noon'), '12 Quay Street, 01234 567 @ noon');
});

test('only http, https and e-mail become links, and all is escaped', () => {
  for (const text of ['javascript:alert(1)', 'ftp://a.example/', 'data:text/html,x', '//a.example', 'file:///etc/x']) {
    assert.equal(linkedText(text), text);
  }
  assert.equal(
    linkedText('<b>"https://a.example/"onclick=x</b> & more'),
    '&lt;b&gt;"<a href="https://a.example/">https://a.example/</a>"onclick=x&lt;/b&gt; &amp; more',
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<', '"', "'", '&', ' ', 'https://a.b/', 'x@y.z', 'javascript:', '>', ')')),
      (list) => {
        const text = list.join('');
        const html = linkedText(text);
        const plain = html.replaceAll(/<a href="(?:https?:\/\/|mailto:)[^"<>\s]*">|<\/a>/gu, '');
        assert.doesNotMatch(plain, /[<>]/u);
        assert.equal(plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'), text);
      },
    ),
  );
});

test('a Creative Commons address is a licence', () => {
  const text = `Texts: CC BY (${BY}), see https://a.example/terms.`;
  assert.deepEqual(licencesIn(text), [BY]);
  assert.match(
    linkedText(text, licencesIn(text)),
    new RegExp(`<a href="${BY}" rel="license">${BY}</a>\\), see <a href="https`, 'u'),
  );
  assert.deepEqual(
    licencesIn('https://creativecommons.org.evil.example/licenses/by/4.0/ https://creativecommons.org/about'),
    [],
  );
  assert.deepEqual(licencesIn('https://creativecommons.org/publicdomain/zero/1.0/'), [
    'https://creativecommons.org/publicdomain/zero/1.0/',
  ]);
});
