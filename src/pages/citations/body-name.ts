/** Words that tell a newsroom, an agency or a body; in lower case. */
const BODIES = new Set(
  (
    'staff newsroom news desk editor editors editorial board correspondent correspondents reporter reporters writer writers ' +
    'agency agencies press service services team bureau wire reports committee council ministry office society library ' +
    'university institute association company times post herald courier gazette tribune journal observer chronicle ' +
    'redaktion agentur nachrichten dienst zeitung rédaction agence presse journal redacción agencia noticias redazione agenzia ' +
    'redactie redaktionen редакция агентство служба ' +
    'ap afp dpa efe ansa apa tass upi pti reuters xinhua kyodo bloomberg'
  ).split(' '),
);

/** Whether a byline names a newsroom, an agency or another body: `Reuters`, `Staff Reporter`, `The Editors`. */
export function isBody(byline: string): boolean {
  return opensWithArticle(byline) || byline.split(/[\s,]+/u).some((word) => BODIES.has(word.toLowerCase()));
}

/** `The Editors`, `A Correspondent`; but no title (`The Rev. Jesse Jackson`), and no name (`An Nguyen`). */
function opensWithArticle(byline: string): boolean {
  const [, article, next = ''] = /^(the|our|an?)\s+(.*)$/iu.exec(byline) ?? [];
  if (article === undefined || /^(?:(?:right|most|very)\s+)?(?:hon|rev)(?:\.|d\b|erend\b|ou?rable\b)/iu.test(next))
    return false;
  return article.toLowerCase() !== 'an' || followsAn(article, next);
}

/** English writes "an" before a vowel, a silent h, and an initialism whose first letter is spoken with one (`An MP`). */
function followsAn(article: string, next: string): boolean {
  return /^[aeiouh]/iu.test(next.normalize('NFD')) || (article !== 'AN' && /^[A-Z]{2}/u.test(next));
}
