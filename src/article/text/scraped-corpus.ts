/** Sources of made-up scraped texts: what pages leave around a story, and how they print a date. Written apart from the cleaning rules. */

/** Lines that pages leave above a story. */
export const HEAD_JUNK: readonly string[] = [
  'Skip to main content', 'Home > News > World', 'Share', 'Advertisement', 'MENU', 'Share this article', 'Facebook Twitter Email Print', '5 min read', 'Listen to this article', 'Sign in', 'ADVERTISEMENT',
  'We use cookies to improve your experience on our website. By browsing this website, you agree to our use of cookies.', 'Subscribe', 'Home / Politics', '3 minute read', 'Accept all cookies', 'Zum Inhalt springen', 'Anzeige', 'Menú',
];

/** Lines that pages leave below a story. */
export const TAIL_JUNK: readonly string[] = [
  'error: Content is protected !!', 'Error: Content is protected!!', 'Content is protected !!', 'Alert: Content is protected !!', 'Share this:', 'Like this:', 'Loading...', 'Advertisement', 'Read more', 'Read more:', 'Related Articles',
  'Source: Al Jazeera', 'SOURCE: AL JAZEERA AND NEWS AGENCIES', 'Source: AFP', 'Reuters', '(AFP)', '– AFP', '— Reuters', 'AP', '(With inputs from agencies)', 'With input from Reuters', 'AFP/Reuters', '© 2022 AFP', '© 2022 The Post. All rights reserved.', '(Reporting by Jane Doe; Editing by John Smith)', 'Reporting by Jane Doe in Paris and John Smith in London; Editing by Alan Roe',
  'Copyright 2022 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.', 'All rights reserved.', 'Subscribe to our newsletter', 'Sign up for our daily newsletter', 'Follow us on Twitter', 'Follow us on Facebook', 'Click to share on Twitter (Opens in new window)', 'Leave a comment',
  'Leave a Reply', '12 comments', 'Comments', 'Post a Comment', 'Print', 'Email this article', 'Print this page', 'You may also like', 'Most Read', 'Back to top', 'Privacy Policy', 'Cookie settings', 'Already a subscriber? Log in', 'Subscribe to continue reading', 'Lesen Sie auch: Neue Wege in der Verwaltung', 'Quelle: dpa', 'Alle Rechte vorbehalten.', 'Lire aussi : Une autre histoire',
  'Tous droits réservés', 'Suscríbete a nuestro boletín', 'Comparte', 'Leggi anche: Un’altra storia', 'Riproduzione riservata', '© RIPRODUZIONE RISERVATA', 'Leia também: Outra história', 'Lees ook: Een ander verhaal', 'Bron: ANP', 'Читайте также: Другая история', 'Поделиться', 'Источник: ТАСС', 'المصدر: الجزيرة', 'شارك', 'اقرأ أيضا: قصة أخرى', 'Facebook', 'Twitter', 'WhatsApp', 'Share on Facebook', 'Trending', 'Next article', 'Your email address will not be published. Required fields are marked *',
  'Recommended', 'Read Next: Another story altogether', 'Also read: Another story altogether', 'Photo: Getty Images', 'Image source, Getty Images', 'Join our WhatsApp channel', 'Report a typo', 'Order reprints', 'View comments', 'Show comments', 'Teilen', 'Kommentare', 'Partager', 'Commentaires', 'Compartir', 'Comentarios', 'Condividi', 'Commenti', 'Delen', 'Reacties', 'Комментарии', 'ends', '-30-',
];

/** Lines among the paragraphs that no story says. */
export const MIDDLE_JUNK: readonly string[] = ['Advertisement', 'ADVERTISEMENT', 'Story continues below advertisement', '- Advertisement -', 'error: Content is protected !!', 'Werbung', 'Publicidad', 'Article continues below advertisement'];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A day as pages print it, in one of several ways. */
export function printedDay(day: string, way: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  const ways = [
    `${name} ${Number(date)}, ${year}`, `${Number(date)} ${name} ${year}`, `${weekday}, ${name} ${Number(date)}, ${year}`, `Published: ${name.slice(0, 3)} ${Number(date)}, ${year}`, day,
    `Posted on ${name} ${Number(date)}, ${year}`, `${date}.${month}.${year}`, `${weekday.slice(0, 3)}, ${date} ${name.slice(0, 3)} ${year} 10:22:33 +0000`, `${name} ${Number(date)}, ${year} 10:22 am`, `Last updated ${name} ${Number(date)}, ${year} | Published ${name} ${Number(date)}, ${year}`,
  ];
  return ways[way % ways.length] ?? day;
}
