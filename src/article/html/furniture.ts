import { ruleFor } from '../cleaning/rules.ts';
import { ruleOfNames, type Cuts } from './cuts.ts';
import { lineOf, type Page, type PageElement } from './dom.ts';

/** Never part of a story, whatever they hold. */
const ALWAYS =
  'script:not([type="application/ld+json"]), style, template, link, button, input, select, textarea, nav, dialog, ' +
  '[role="navigation"], [role="search"], [role="banner"], [role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="complementary"], ' +
  '[aria-hidden="true"]:not(img):not(figure), [hidden], #wpadminbar, #disqus_thread, .screen-reader-text, .sr-only, .visually-hidden';

const FIRST_BLOCKS = new Set(['p', 'div', 'ul', 'img']);
/** What no reader sees as text. */
const SILENT = new Set('script style template link button input select textarea'.split(' '));

/** Readers' comments: left out however long they are. */
const COMMENTS =
  /^(?:comments?|comment-?list|comments?-(?:area|section|wrapper|container|list|thread|template|form|block)|respond|disqus[-_]\w+|fb-comments|replies|kommentare?|commentlist|livefyre|coral[-_]\w+|reader-comments)$/i;
/** Words of class names and ids for what stands around a story. Whole words of the name, so that `shared-state` stays. */
const FURNITURE =
  /(?:^|[\s_-])(?:share|shares|sharing|sharedaddy|sharebar|social|socialmedia|addtoany|addthis|a2a|related|jp-relatedposts|recommended|recommendations?|newsletter|newsletters|subscribe|subscription|signup|sign-up|cookie|cookies|consent|gdpr|ccpa|promo|promotion|advert|adverts|advertisement|advertising|ads|adsbygoogle|adslot|ad-slot|ad-container|sponsored|outbrain|taboola|revcontent|breadcrumb|breadcrumbs|pagination|pager|prevnext|post-navigation|nav-links|nav-previous|nav-next|sidebar|side-bar|widget|widgets|most-read|most-popular|trending|popular|morestories|more-stories|read-next|readmore-list|toc-container|print-link|printfriendly|wpl-likebox|likes|rating|ratings|author-bio|author-box|authorbox|about-author|author-info|post-author-box|tag-list|taglist|post-tags|entry-tags|tags-links|cat-links|entry-footer|post-footer|article-footer|postmetadata|entry-utility|paywall-prompt|login|footer|site-header|site-footer|masthead|menu|navbar|toolbar|skip-link|popup|modal|overlay|lightbox|flattr|donate|donation|vgwort|wp-caption-dummy|infobox-share|pingback|trackback)(?=$|[\s_-])/i;
/** Names that hold a whole page under a word of the list: `has-sidebar`, `menu-open`. */
const PAGE_STATE =
  /(?:^|[\s_-])(?:has|with|no|without|is|show|hide|enable|open|closed|left|right)[_-]?(?:sidebar|menu|ads?|social|cookie|navbar|popup|modal)/i;
/** What a reader of the page did not see. */
const UNSEEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A hidden part with more of the page's text than this is a story that a script uncovers. */
const MOST_HIDDEN = 0.35;
const KEEP = new Set(
  'html body main article h1 p blockquote figure figcaption table tbody tr em strong time'.split(' '),
);

/** A short line that introduces what is no story: the line goes, and a list of links right behind it. */
const LABEL =
  /^(?:share(?: this)?(?: (?:article|story|post|page|entry))?(?: on| via| with)?|related(?: (?:articles?|stories|posts?|content|topics?|coverage|links))?|read (?:more|next|also)|more (?:on this|from|stories)\b.{0,40}|see also|advertisements?|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|pubblicità|teilen(?: mit)?|gefällt mir(?: wird geladen)?|ähnliche (?:beiträge|artikel)|mehr zum thema|lesen sie auch|das könnte (?:sie|dich) auch interessieren|weiterlesen|partager|à lire aussi|articles? (?:similaires|liés)|compartir|comparte esto|relacionado|te puede interesar|leia também|compartilhe|condividi|leggi anche|sign up for .{0,60}|subscribe to .{0,60}|follow us on .{0,40}|like this|loading|print|e-?mail|tweet|pin it|comments?|leave a (?:reply|comment)|schreibe einen kommentar|\d+ (?:comments?|kommentare?))\s*[:.…!]*$/i;

/**
 * Takes off a page what stands around a story: navigation, comments, sharing, related stories, notices. Anything that holds
 * the headline, or much of what there is to read, stays, whatever it is called.
 */
export function stripFurniture(page: Page, cuts: Cuts): void {
  const holders = storyHolders(page);
  for (const element of page.querySelectorAll(ALWAYS)) {
    if (holders.has(element)) continue;
    if (SILENT.has(element.localName.toLowerCase())) element.remove();
    else cuts.remove(element, 'navigation', 'page');
  }
  for (const element of page.querySelectorAll('aside')) {
    // Pull quotes stand in asides too; what invites to something else does not belong to a story.
    if (element.parentNode === null || element.closest('article, [class*="body"], [class*="content"]') === null)
      continue;
    const rule = ruleOfNames(element.getAttribute('class') ?? '');
    if (rule !== 'page-furniture' && !holders.has(element)) cuts.remove(element, rule, 'page');
  }
  const body = page.body ?? page.documentElement;
  if (body === null) return;
  const total = Math.max(1, lineOf(body).length);
  for (const element of body.querySelectorAll('[style]')) {
    if (element.parentNode === null || holders.has(element) || !UNSEEN.test(element.getAttribute('style') ?? ''))
      continue;
    // A story may wait for a script that shows it.
    if (element.textContent.length < total * MOST_HIDDEN && element.localName !== 'img')
      cuts.remove(element, 'hidden-text', 'page');
  }
  for (const element of body.querySelectorAll('[class], [id]')) {
    if (element.parentNode === null || KEEP.has(element.localName) || isBody(element)) continue;
    const id = element.getAttribute('id') ?? '';
    // `sharing-with-a-single-developer` is made of a heading.
    const names = `${element.getAttribute('class') ?? ''} ${id.split(/[-_]/).length > 3 ? '' : id}`;
    if (names.length > 400) continue;
    const each = names.split(/\s+/);
    const isComments = each.some((name) => COMMENTS.test(name));
    const isAd = each.includes('ad');
    if (!isComments && !isAd && (!FURNITURE.test(names) || PAGE_STATE.test(names))) continue;
    if (holders.has(element)) continue;
    if (
      !isComments &&
      element.textContent.length > total * 0.35 &&
      lineOf(element).length > total * 0.35 &&
      paragraphs(element) > 2
    )
      continue;
    cuts.remove(element, isComments ? 'comments-prompt' : ruleOfNames(names), 'page');
  }
}

/** A lead-in to another story; with the link behind it, it is all that its block says. */
const LEAD_IN =
  /^(?:read (?:more|also|next|this)|also read|related(?: (?:article|story|stories|news|post))?|see also|more from|recommended|must read|don[’']t miss|watch(?: now)?|listen|lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|zum thema|lire aussi|à lire (?:aussi|également)|voir aussi|lea también|lee (?:también|más)|te puede interesar|ver también|leia (?:também|mais)|veja também|leggi anche|guarda anche|lees (?:ook|meer)|läs (?:också|även|mer)|les også|læs også|czytaj (?:także|też|więcej)|zobacz (?:także|też)|читайте также|ayrıca oku|baca juga|اقرأ أيضا)\s*[:：|–—»>-]?\s/iu;
const LONGEST_LEAD_IN = 220;

/** Takes "Read more: …" out of a story, where the words behind are a link to that other story. */
function stripLeadIns(story: PageElement, cuts: Cuts): void {
  for (const element of story.querySelectorAll('p, div, h3, h4, h5, h6, aside')) {
    if (element.parentNode === null || element.textContent.length > LONGEST_LEAD_IN * 4) continue;
    const line = lineOf(element);
    if (line.length > LONGEST_LEAD_IN || !LEAD_IN.test(line)) continue;
    let linked = 0;
    for (const link of element.querySelectorAll('a[href]')) linked += lineOf(link).length;
    if (linked >= line.length * 0.5) cuts.remove(element, 'read-more-headline', 'story');
  }
}

/** Takes labels such as "Related stories" and the links behind them out of a story that was found. */
export function stripLabels(story: PageElement, cuts: Cuts): void {
  stripLeadIns(story, cuts);
  for (const element of story.querySelectorAll('p, h2, h3, h4, h5, h6, div, span, strong')) {
    if (element.parentNode === null || FIRST_BLOCKS.has(element.firstElementChild?.localName ?? '')) continue;
    const line = lineOf(element);
    if (line.length > 90 || line === '' || !LABEL.test(line)) continue;
    if (element.localName === 'strong' || element.localName === 'span') {
      // Only where it is all that its block says.
      if (element.parentElement === null || lineOf(element.parentElement) !== line) continue;
    }
    const next = element.nextElementSibling;
    const rule = ruleFor(line, 'tail')?.name ?? 'related-stories';
    if (next !== null && isLinkList(next)) cuts.remove(next, rule, 'story');
    cuts.remove(element, rule, 'story');
  }
}

/** A list, or a block, that is links and little else. */
export function isLinkList(element: PageElement): boolean {
  if (!['ul', 'ol', 'div', 'p', 'section'].includes(element.localName)) return false;
  const length = lineOf(element).length;
  if (length === 0) return true;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += lineOf(link).length;
  return linked / length > 0.8;
}

function isBody(element: PageElement): boolean {
  return element.getAttribute('itemprop')?.split(/\s+/).includes('articleBody') === true;
}

/** All elements that hold a headline or what is marked as a story, found in one pass. */
function storyHolders(page: Page): ReadonlySet<PageElement> {
  const holders = new Set<PageElement>();
  for (const mark of page.querySelectorAll(
    'h1, [itemprop~="articleBody"], .entry-content, .post-content, .article-body',
  )) {
    let holder = mark.parentElement;
    while (holder !== null && !holders.has(holder)) {
      holders.add(holder);
      holder = holder.parentElement;
    }
  }
  return holders;
}

function paragraphs(element: PageElement): number {
  return element.querySelectorAll('p').filter((paragraph) => lineOf(paragraph).length > 80).length;
}
