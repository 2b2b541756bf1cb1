import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanLines, isProse } from './clean-lines.ts';
import { lineKey } from './rule.ts';
import { CLEANING_RULES, ruleFor } from './rules.ts';

const STORY = [
  'The mill on Quay Street burned down on Friday night, and nobody knows how it began.',
  '',
  'Nobody was hurt, the fire brigade said on Saturday morning when it left the place.',
];
const lines = (texts: readonly string[]): { text: string; line: number }[] =>
  texts.map((text, index) => ({ text, line: index + 1 }));
const clean = (texts: readonly string[]): readonly string[] =>
  cleanLines(lines(texts), () => false)
    .kept.map((line) => line.text)
    .filter((text) => text !== '');
const story = STORY.filter((text) => text !== '');

/** Rule, lines it takes away below a story, lines of a story that look like it. */
const CASES: readonly (readonly [rule: string, junk: readonly string[], prose: readonly string[]])[] = [
  [
    'copy-protection-notice',
    [
      'error: Content is protected !!',
      'Content is protected!!',
      'Alert: Content selection is disabled!!',
      'Fehler: Inhalt ist geschützt!',
      'Erreur : contenu protégé',
      'Contenido protegido',
      'خطأ: المحتوى محمي',
      'Ошибка: контент защищен',
    ],
    ['The content is protected by law.', 'Error: content is protected by nobody, she said.'],
  ],
  [
    'advertisement-label',
    [
      'Advertisement',
      '- Advertisement -',
      'ADVERTISEMENT',
      'Anzeige',
      'Publicité',
      'Publicidad',
      'Pubblicità',
      'Publicidade',
      'Advertentie',
      'Реклама',
      'إعلان',
      '广告',
      '広告',
      '광고',
    ],
    ['The advertisement drew a crowd.', 'Advertisement is the mother of trade.'],
  ],
  [
    'share-link',
    [
      'Click to share on Twitter (Opens in new window)',
      'Click to email a link to a friend (Opens in new window)',
      'Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)',
      'Haz clic para compartir en WhatsApp (Se abre en una ventana nueva)',
    ],
    [
      'Click here, and it opens in a new window, the shop said of its own site that morning.',
      'The shop opens in new windows.',
    ],
  ],
  [
    'share-buttons',
    [
      'Share this:',
      'Share on Facebook',
      'Facebook Twitter WhatsApp',
      'Teilen',
      'Partager sur Facebook',
      'Compartir',
      'Condividi',
      'Partilhar',
      'Delen',
      'Поделиться',
      'شارك',
      '1.2k shares',
    ],
    [
      'Share this: it was the motto of the shop.',
      'Facebook is the largest of them.',
      'They share on Facebook what they think.',
    ],
  ],
  [
    'read-more-link',
    [
      'Read more',
      'Read more »',
      'Mehr lesen',
      'Lire la suite',
      'Leer más',
      'Leggi tutto',
      'Leia mais',
      'Lees verder',
      'Читать далее',
      'اقرأ المزيد',
      '続きを読む',
    ],
    ['Read more books, the teacher said.', 'Read more: it is good for you. That is all.'],
  ],
  [
    'read-more-headline',
    [
      'Read more: Xi and Putin meet in Beijing',
      'Lesen Sie auch: Neue Brücke',
      'Lire aussi : Le pont',
      'Lees ook: De brug',
      'Читайте также: Мост',
    ],
    ['Watch: the mayor fell. Nobody laughed.'],
  ],
  [
    'related-stories',
    [
      'Related Articles',
      'You may also like',
      'Most read',
      'Trending',
      'Articles similaires',
      'Noticias relacionadas',
      'Похожие новости',
      '関連記事',
    ],
    ['Related articles were found in the cellar.'],
  ],
  [
    'print-email-links',
    [
      'Print this page',
      'Email this article',
      'Drucken',
      'Imprimer',
      'Imprimir',
      'Stampa',
      'Afdrukken',
      'Распечатать',
      'طباعة',
    ],
    ['Print this page and you will see.'],
  ],
  [
    'comments-prompt',
    [
      'Leave a comment',
      '12 Comments',
      'Comments (3)',
      'Kommentar schreiben',
      'Laisser un commentaire',
      'Deja un comentario',
      'Lascia un commento',
      'Geef een reactie',
      'Оставить комментарий',
      'اترك تعليقا',
    ],
    ['Comments were few.', '12 comments were struck from the record.'],
  ],
  [
    'newsletter-invitation',
    [
      'Subscribe to our newsletter',
      'Sign up for our daily newsletter',
      'Newsletter abonnieren',
      'Abonnez-vous',
      'Suscríbete a nuestro boletín',
      'Iscriviti alla newsletter',
      'Assine nossa newsletter',
      'Schrijf je in voor onze nieuwsbrief',
      'Подпишитесь на нашу рассылку',
      'اشترك في نشرتنا',
    ],
    ['Subscribe to no one’s theory, he warned them.', 'The newsletter came out in May.'],
  ],
  [
    'cookie-notice',
    [
      'We use cookies to improve your experience on our website.',
      'Accept all cookies',
      'Wir verwenden Cookies, um Ihr Erlebnis zu verbessern.',
      'Tout accepter',
      'Utilizamos cookies para mejorar su experiencia.',
      'Мы используем файлы cookie',
      'Privacy Policy',
    ],
    ['We use cookies to tempt the children, the baker said.'],
  ],
  [
    'paywall-notice',
    [
      'Subscribe to continue reading',
      'Already a subscriber? Log in',
      'Article réservé aux abonnés',
      'Nur für Abonnenten',
      'Contenido exclusivo para suscriptores',
      'Alleen voor abonnees',
      'Только для подписчиков',
    ],
    ['Already a subscriber to two papers, he took a third.'],
  ],
  [
    'navigation',
    [
      'Skip to main content',
      'Home > News > World',
      'Back to top',
      'Zum Inhalt springen',
      'Accueil',
      'Inicio',
      'Главная',
      'الرئيسية',
    ],
    ['Home is where the heart is.', 'Back to top form, the team won.'],
  ],
  [
    'agency-trailer',
    [
      '(AFP)',
      'Reuters',
      'AFP/Reuters',
      'Source: Al Jazeera',
      'SOURCE: AL JAZEERA AND NEWS AGENCIES',
      'Quelle: dpa',
      'Fuente: EFE',
      'Bron: ANP',
      'Источник: ТАСС',
      '(With inputs from agencies)',
      '(Reporting by Jane Doe; Editing by John Smith)',
      'المصدر: الجزيرة',
    ],
    [
      'Reuters was founded in 1851.',
      'The source: a spring below the mill, dry since May.',
      'Reporting by night was the rule. It ended.',
    ],
  ],
  [
    'copyright-notice',
    [
      '© 2022 AFP',
      '© 2022 The Post. All rights reserved.',
      'Copyright 2022 The Associated Press. All rights reserved.',
      'All rights reserved',
      'Alle Rechte vorbehalten',
      'Tous droits réservés',
      'Todos los derechos reservados',
      'Riproduzione riservata',
      'Все права защищены',
      'جميع الحقوق محفوظة',
    ],
    ['Copyright law is changing.', 'Copyright is a right, the court held.'],
  ],
  [
    'media-left-over',
    ['Listen to this article', '5 min read', 'Image source, Getty Images', 'Photo: Getty Images', 'Lesezeit: 3 Min.'],
    ['Photo: the mill in 1901.', 'Listen to this story of two towns.'],
  ],
  ['end-mark', ['-30-', '- ends -', '(Ends)'], ['That is where it ends.']],
];

for (const [name, junk, prose] of CASES) {
  test(`${name}: takes these away below a story, recorded with rule and line`, () => {
    for (const text of junk) {
      assert.deepEqual(
        cleanLines(lines([...STORY, '', text]), () => false).mended,
        [{ rule: name, line: 5, before: text, after: '' }],
        text,
      );
    }
  });
  test(`${name}: leaves these`, () => {
    for (const text of prose) {
      assert.deepEqual(clean([...STORY, text]), [...story, text], text);
      assert.deepEqual(clean([text, ...STORY]), [text, ...story], text);
    }
  });
}

test('every rule has cases, a name and languages', () => {
  assert.deepEqual(CLEANING_RULES.map((rule) => rule.name).sort(), CASES.map(([name]) => name).sort());
  for (const rule of CLEANING_RULES) assert.ok(rule.languages.length >= 1, rule.name);
});

test('every phrase of a rule falls under a rule where it may', () => {
  for (const rule of CLEANING_RULES) {
    for (const phrase of rule.exact)
      assert.notEqual(ruleFor(phrase, rule.zone === 'anywhere' ? 'middle' : 'tail'), null, `${rule.name}: ${phrase}`);
  }
});

test('among the paragraphs only what no story says is taken', () => {
  assert.deepEqual(clean([...STORY, 'Advertisement', 'Share', 'Comments', 'Reuters', ...STORY]), [
    ...story,
    'Share',
    'Comments',
    'Reuters',
    ...story,
  ]);
});

test('a list below "Related articles" goes with it; one that is followed by prose stays', () => {
  assert.deepEqual(
    clean([...STORY, 'Related Articles', 'Mill sold to brewer', 'Council meets on flood wall', 'Share']),
    story,
  );
  assert.deepEqual(clean([...STORY, 'Related Articles', 'Mill sold to brewer', ...STORY]), [
    ...story,
    'Related Articles',
    'Mill sold to brewer',
    ...story,
  ]);
});

test('a short last sentence stays', () => {
  for (const text of ['Help!', 'Listen.', 'More.', 'The end.', 'Home.'])
    assert.deepEqual(clean([...STORY, text]), [...story, text]);
});

test('a headline that begins like a link stays', () => {
  for (const text of [
    'Watch: Mayor falls into river',
    'Read: the whole treaty',
    'Sources: Mill to close',
    'Photos: The flood of 1953',
  ])
    assert.deepEqual(clean([text, ...STORY]), [text, ...story]);
});

test('prose is never taken, and what is kept with what was taken is the text', () => {
  const sentence = fc
    .array(
      fc.constantFrom(
        'share',
        'comments',
        'cookies',
        'the',
        'mill',
        'Reuters',
        'advertisement',
        'read',
        'more',
        'subscribe',
        'to',
      ),
      { minLength: 20, maxLength: 40 },
    )
    .map((words) => `${words.join(' ')}.`);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(sentence, fc.constantFrom('', 'Share', 'Advertisement', 'Reuters', 'x')), { maxLength: 20 }),
      (texts) => {
        const { kept, mended } = cleanLines(lines(texts), () => false);
        assert.equal(kept.length + mended.length, texts.length);
        for (const mending of mended) assert.ok(!isProse(mending.before) && texts[mending.line - 1] === mending.before);
      },
    ),
  );
});

test('keys', () => {
  assert.equal(lineKey('» Share this: …'), 'share this');
  assert.equal(lineKey('- Publicité -'), 'publicite');
  assert.equal(lineKey('!!!'), '');
});
