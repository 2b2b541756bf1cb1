import { isPerson } from '../split-byline.ts';
import { add, type PageFacts } from './candidate.ts';
import { lineOf, type Page, type PageElement } from './dom.ts';
import { isHere } from './elsewhere.ts';
import { fold } from './headline.ts';

const DATES =
  '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, .entry-date, abbr.published, .published[title], .dt-published, ' +
  '.post-date, .posted-on, .date-published, .article-date, .publish-date, .pubdate, .dateline time, .byline time, .meta time, header time, article time, time[datetime]';
const PLAIN_DATES =
  '[property~="dc:date"], [property~="dc:created"], .date, .entry-meta, .post-meta, .byline, .postmeta, .posted, .timestamp, .article__date, .submitted, .post-info, .meta, #page-info, .date-header, .fecha, .datum';
const BYLINES =
  '[itemprop~="author"], [rel~="author"], .byline-name, .byline__name, .author-name, .author__name, .p-author, .vcard .fn, .vcard.author, .entry-author, .post-author, .byline, .article-author, .author, .autor, .autores, .auteur, .autore, .firma, .signature-article, .submitted .username, .username';

const DEKS =
  '.standfirst, [class*="__standfirst"], .dek, [class*="__dek"], .article-subtitle, .subtitle, .entry-subtitle, .subheadline, .sub-headline, .article-dek, [itemprop~="alternativeHeadline"], .entradilla, .bajada, .chapo, .chapeau, .sommario, .vorspann, .subtitulo';
const KICKERS =
  '.kicker, [class*="__kicker"], .eyebrow, .overline, .article-kicker, .dachzeile, .antetitulo, .volanta, .surtitre, .occhiello';
const AUTHOR_LINKS =
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/auteur/"], a[href*="/autore/"], a[href*="/staff/"], a[href*="/by/"], a[href*="/journalist/"], a[href*="/profile/"]';

/** A line about a later change says nothing about publication. */
const CHANGED =
  /\b(?:updated|edited|modified|revision|changed|geändert|bearbeitet|aktualisiert|mis à jour|modifié|actualizado|modificado|atualizado|aggiornato)\b/iu;

/** A time among the paragraphs is that of what is told: not enough by itself. */
const WITHIN_STORY = 0.5;
const PROSE = 100;
const ELEMENT = 1;
const SAYS_PUBLISHED =
  /published|posted|filed|veröffentlicht|erschienen|erstellt|geschrieben|publié|mis en ligne|publicado|publicada|pubblicato|geplaatst|gepubliceerd|опубликован/iu;

/** Reads headings, microdata, bylines and dates that a reader sees, outside of the parts about other articles. */
export function readVisibleFacts(page: Page, facts: PageFacts): void {
  const here = isHere;
  readHeadings(page, facts, here);
  let dates = 0;
  for (const element of page.querySelectorAll(DATES)) {
    if (dates >= 5 || !here(element)) continue;
    const isModified =
      element.matches('.updated, [itemprop~="dateModified"], .modified') &&
      !element.matches('.published, [itemprop~="datePublished"]');
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
    const micro = element.matches('[itemprop~="datePublished"], [pubdate], .published, .dt-published, .entry-date');
    const from = micro ? 'microdata' : 'time';
    const weight = micro ? 0.9 : isWithinStory(element) ? WITHIN_STORY : 0.7;
    add(isModified ? facts.updated : facts.published, stated ?? lineOf(element), from, weight);
    dates += 1;
  }
  for (const element of page.querySelectorAll('[itemprop~="dateModified"]')) {
    if (here(element))
      add(
        facts.updated,
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? lineOf(element),
        'microdata',
        0.85,
      );
  }
  let plain = 0;
  for (const element of page.querySelectorAll(PLAIN_DATES)) {
    const line = lineOf(element);
    if (plain >= 4 || line.length > 200 || CHANGED.test(line) || !here(element)) continue;
    const stated = element.getAttribute('content');
    if (stated !== null) add(facts.published, stated, 'microdata', 0.85);
    for (const date of datesIn(line)) add(facts.published, date, 'visible date', 0.6);
    const name = SIGNED.exec(line)?.[1];
    if (name !== undefined) add(facts.bylines, name, 'byline', 0.6);
    plain += 1;
  }
  readBylines(page, facts, here);
  readAuthorLinks(page, facts, here);
  readTagLinks(page, facts, here);
}

/** Whether a time stands behind a paragraph of the story, without a word that it is the day of publication. */
function isWithinStory(time: PageElement): boolean {
  const block = time.closest('p, li, dd, td, blockquote, div');
  if (block === null || SAYS_PUBLISHED.test(lineOf(block).slice(0, 60))) return false;
  for (let before = block.previousSibling; before !== null; before = before.previousSibling) {
    if (before.nodeType !== ELEMENT) continue;
    const element = before as PageElement;
    if (element.localName === 'p' && lineOf(element).length >= PROSE) return true;
  }
  return false;
}

function readHeadings(page: Page, facts: PageFacts, here: (element: PageElement) => boolean): void {
  for (const element of page.querySelectorAll('[itemprop~="headline"]')) {
    if (here(element)) add(facts.headlines, element.getAttribute('content') ?? lineOf(element), 'microdata', 0.85);
  }
  const all = page
    .querySelectorAll('h1')
    .filter(
      (heading) => lineOf(heading).length > 2 && !heading.matches('.screen-reader-text, .menu-toggle, .widget-title'),
    );
  const own = titledBelowLogo(page, all);
  if (own !== null) add(facts.headlines, lineOf(own), 'heading', 0.75);
  const isSiteName = (heading: PageElement): boolean => isLogo(heading) || (own !== null && inPageHead(heading));
  for (const logo of all.filter(isSiteName)) add(facts.publishers, lineOf(logo), 'site title', 0.5);
  const headings = all.filter((heading) => here(heading) && !isSiteName(heading));
  for (const heading of headings.slice(0, 6)) {
    const inArticle = heading.closest('article, main, [role="main"], .post, .hentry, .article') !== null;
    const named = /(?:entry|post|article|story|page|node)[-_]*(?:title|headline)|headline|\btitle\b/i.test(
      heading.getAttribute('class') ?? '',
    );
    add(facts.headlines, lineOf(heading), 'h1', headings.length === 1 ? 0.8 : inArticle || named ? 0.75 : 0.3);
  }
  const bookmarks = page.querySelectorAll('h2 > a[rel~="bookmark"], h3 > a[rel~="bookmark"]').filter(here);
  // A page of one story links its headline to itself; a page of many links many.
  if (bookmarks.length === 1) add(facts.headlines, lineOf(bookmarks[0]), 'heading', 0.75);
  for (const heading of page
    .querySelectorAll('.entry-title, .post-title, .article-title, .headline, .node-title, .p-name')
    .slice(0, 3)) {
    if (here(heading) && heading.localName !== 'h1') add(facts.headlines, lineOf(heading), 'heading', 0.7);
  }
  for (const element of page.querySelectorAll(DEKS).slice(0, 2)) {
    const line = lineOf(element);
    if (here(element) && line.length > 10 && line.length < 400) add(facts.deks, line, 'standfirst', 0.7);
  }
  for (const element of page.querySelectorAll(KICKERS).slice(0, 2)) {
    const line = lineOf(element);
    if (line.length < 60 && here(element)) add(facts.kickers, line, 'kicker', 0.7);
  }
}

/**
 * The lesser heading of the article where the page's title is it and the name of the site, which stands as the first heading in the
 * head of the page: `Flood « Jane's blog`.
 */
function titledBelowLogo(page: Page, headings: readonly PageElement[]): PageElement | null {
  const title = fold(lineOf(page.querySelector('title')));
  const logos = headings.filter(inPageHead).map((heading) => fold(lineOf(heading)));
  if (logos.length === 0) return null;
  for (const heading of page.querySelectorAll('h2').slice(0, 20)) {
    const key = fold(lineOf(heading));
    if (
      key !== '' &&
      !inPageHead(heading) &&
      isHere(heading) &&
      logos.some((logo) => title === `${key} ${logo}` || title === `${logo} ${key}`)
    )
      return heading;
  }
  return null;
}

function inPageHead(element: PageElement): boolean {
  return (
    element.closest('#header, #masthead, #branding, #banner, #head, .site-header, .header, body > header') !== null &&
    element.closest('article, main, .post, .hentry') === null
  );
}

/** A heading that links home is the site's name, whatever its size. */
function isLogo(heading: PageElement): boolean {
  if (heading.matches('.site-title, .logo, .site-name, #logo, #site-title, #site-name')) return true;
  const link = heading.querySelector('a') ?? heading.closest('a');
  if (link === null || lineOf(link) !== lineOf(heading)) return false;
  return (
    link.matches('[rel~="home"]') ||
    /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w{3,4})?$/.test(link.getAttribute('href') ?? 'x')
  );
}

function readBylines(page: Page, facts: PageFacts, here: (element: PageElement) => boolean): void {
  let found = 0;
  for (const element of page.querySelectorAll(BYLINES)) {
    if (found >= 6 || !here(element)) continue;
    const name = element.querySelector('[itemprop~="name"], .fn');
    const text =
      element.getAttribute('content') ??
      (name === null ? lineOf(element) : (name.getAttribute('content') ?? lineOf(name)));
    if (text.length < 2 || text.length > 100) continue;
    const marked = element.matches('[itemprop~="author"], [rel~="author"], .p-author, .fn, .vcard');
    add(facts.bylines, text, marked ? 'microdata' : 'byline', marked ? 0.8 : 0.65);
    found += 1;
  }
}

/** Links to a page about the author, where all of them name one or two. */
function readAuthorLinks(page: Page, facts: PageFacts, here: (element: PageElement) => boolean): void {
  const names = new Set<string>();
  for (const link of page.querySelectorAll(AUTHOR_LINKS).slice(0, 40)) {
    const name = lineOf(link);
    if (name !== '' && isPerson(name) && here(link)) names.add(name);
  }
  if (names.size <= 2) for (const name of names) add(facts.bylines, name, 'author link', 0.6);
}

function readTagLinks(page: Page, facts: PageFacts, here: (element: PageElement) => boolean): void {
  for (const link of page.querySelectorAll('a[rel~="tag"], a[rel~="category"]').slice(0, 60)) {
    // Tags often stand in the article's footer.
    const footer = link.closest('footer');
    if (footer === null ? !here(link) : footer.closest('article, .post, .hentry, main') === null && !here(footer))
      continue;
    const category =
      (link.getAttribute('rel') ?? '').includes('category') ||
      link.closest('.cat-links, .categories, .post-categories') !== null;
    add(category ? facts.sections : facts.tags, lineOf(link), 'rel=tag', 0.8);
  }
}

/** "Posted by Jane Doe on …", "Erstellt von Jane Doe am …". */
const SIGNED = /\b(?:by|von|par|por|di|door)\s+(\p{L}[^\d,|·•–]{1,50}?)\s+(?:on|am|le|el|em|il|op|at|um)\s/iu;
const MONTH_WORD = '\\p{L}{3,12}\\.?';
const IN_WORDS = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+)?${MONTH_WORD},?\\s+(?:de\\s+)?\\d{4}|${MONTH_WORD}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`,
  'gu',
);

/** Pieces of a short line that look like dates; the date reader decides. */
export function datesIn(line: string): readonly string[] {
  return (line.match(IN_WORDS) ?? []).slice(0, 3);
}
