import { decodeReferences } from '../plain-text.ts';
import { add, type PageFacts } from './candidate.ts';
import type { Page } from './dom.ts';

type Node = Readonly<Record<string, unknown>>;

/** schema.org types that are an article, and those that are only the page around one. */
const ARTICLE_TYPES =
  /^(?:(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|AnalysisNewsArticle|OpinionNewsArticle|ReportageNewsArticle))$/;
const PAGE_TYPES = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|ItemPage)$/;
const MAX_NODES = 5000;

/** Reads JSON-LD, several scripts, graphs and lists, with the mistakes that are common in it. */
export function readJsonLd(page: Page, facts: PageFacts, title: string): void {
  const nodes: Node[] = [];
  for (const script of page.querySelectorAll(
    'script[type="application/ld+json"], script[type="application/ld+json;charset=utf-8"]',
  )) {
    const value = parseLoosely(script.textContent);
    if (value !== undefined) gather(value, nodes);
  }
  const byId = new Map(
    nodes.flatMap((node): [string, Node][] => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  );
  const main = mainArticle(nodes, title);
  if (main !== null) readArticle(main, byId, facts, 'json-ld', 0.95);
  const around = nodes.find((node) => hasType(node, PAGE_TYPES));
  if (around !== undefined) readPageNode(around, facts, main === null);
  for (const node of nodes) {
    if (hasType(node, /BreadcrumbList$/)) readBreadcrumb(node, facts);
    if (hasType(node, /^(?:WebSite|NewsMediaOrganization)$/)) add(facts.publishers, text(node['name']), 'json-ld', 0.7);
  }
}

/** JSON with the mistakes of templates: raw line ends in strings, trailing commas, comments, HTML entities. */
function parseLoosely(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .trim();
  if (bare === '') return undefined;
  // oxlint-disable-next-line no-control-regex -- raw control characters are the commonest mistake
  const mended = [
    bare,
    bare
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ];
  for (const attempt of mended) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** All nodes with a type, wherever they are in lists, graphs and `mainEntity`. */
function gather(root: unknown, nodes: Node[]): void {
  const queue: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let at = 0; at < queue.length && nodes.length < MAX_NODES; at += 1) {
    const entry = queue[at];
    if (entry === undefined || entry.value === null || typeof entry.value !== 'object' || entry.depth > 8) continue;
    if (Array.isArray(entry.value)) {
      for (const value of entry.value as readonly unknown[]) queue.push({ value, depth: entry.depth + 1 });
      continue;
    }
    const node = entry.value as Node;
    if (node['@type'] !== undefined) nodes.push(node);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate', 'hasPart']) {
      if (key === 'liveBlogUpdate' || key === 'hasPart') continue;
      queue.push({ value: node[key], depth: entry.depth + 1 });
    }
    if (hasType(node, /^(?:Person|Organization|NewsMediaOrganization)$/)) continue;
    for (const key of ['author', 'publisher', 'creator']) {
      const value = node[key];
      if (value !== null && typeof value === 'object' && !Array.isArray(value))
        queue.push({ value, depth: entry.depth + 1 });
    }
  }
}

function hasType(node: Node, pattern: RegExp): boolean {
  const type = node['@type'];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === 'string' && pattern.test(one));
}

/** The article that the page is about: of several, the one that has the page's title. */
function mainArticle(nodes: readonly Node[], title: string): Node | null {
  const articles = nodes.filter((node) => hasType(node, ARTICLE_TYPES));
  if (articles.length < 2) return articles[0] ?? null;
  const wanted = fold(title);
  const scored = articles.map((node) => {
    const headline = fold(text(node['headline']) ?? text(node['name']) ?? '');
    const matches =
      headline.length > 5 && (wanted.includes(headline.slice(0, 60)) || headline.includes(wanted.slice(0, 60)));
    return {
      node,
      score:
        (matches ? 4 : 0) + (node['articleBody'] === undefined ? 0 : 2) + (node['datePublished'] === undefined ? 0 : 1),
    };
  });
  let best = scored[0];
  for (const one of scored) if (best === undefined || one.score > best.score) best = one;
  return best?.node ?? null;
}

function readArticle(
  node: Node,
  byId: ReadonlyMap<string, Node>,
  facts: PageFacts,
  from: string,
  weight: number,
): void {
  add(facts.headlines, text(node['headline']) ?? text(node['name']), from, 0.9);
  add(facts.deks, text(node['alternativeHeadline']), from, 0.6);
  add(facts.published, text(node['datePublished']), from, weight);
  add(facts.published, text(node['dateCreated']), `${from} dateCreated`, 0.5);
  add(facts.updated, text(node['dateModified']), from, weight);
  for (const name of names(node['author'] ?? node['creator'], byId)) add(facts.bylines, name, from, weight);
  for (const name of names(node['publisher'], byId)) add(facts.publishers, name, from, 0.85);
  // Some systems put all categories into one text: `Courts,Harbour,News`.
  for (const section of strings(node['articleSection'])) add(facts.sections, section.split(/,(?=\S)/)[0], from, 0.9);
  for (const keyword of keywords(node['keywords'])) add(facts.tags, keyword, from, 0.9);
  add(
    facts.languages,
    text(node['inLanguage']) ?? text((node['inLanguage'] as Node | null | undefined)?.['alternateName']),
    from,
    0.8,
  );
  add(facts.summaries, text(node['description']), from, 0.8);
  const page = node['mainEntityOfPage'];
  const address = text(node['url']) ?? text(page) ?? (isNode(page) ? text(page['@id']) : null);
  add(facts.addresses, address, from, 0.8);
  const body = text(node['articleBody']);
  if (body !== null && body.length > 200) facts.bodies.push(body);
  const free = node['isAccessibleForFree'];
  if (free === false || (typeof free === 'string' && /^false$/i.test(free))) facts.extra['paywalled'] = true;
}

function readPageNode(node: Node, facts: PageFacts, alone: boolean): void {
  // Of a page without an article in it, the page's own dates are what the publisher stated (Yoast).
  add(facts.published, text(node['datePublished']), 'json-ld WebPage', alone ? 0.85 : 0.6);
  add(facts.updated, text(node['dateModified']), 'json-ld WebPage', 0.7);
  add(facts.headlines, text(node['headline']) ?? text(node['name']), 'json-ld WebPage', 0.4);
  add(facts.languages, text(node['inLanguage']), 'json-ld WebPage', 0.7);
  add(facts.summaries, text(node['description']), 'json-ld WebPage', 0.6);
}

/** The step below the home page is the section. */
function readBreadcrumb(node: Node, facts: PageFacts): void {
  const items = node['itemListElement'];
  if (!Array.isArray(items) || items.length < 2) return;
  const steps = (items as readonly unknown[])
    .filter(isNode)
    .map((item) => text(item['name']) ?? (isNode(item['item']) ? text(item['item']['name']) : null));
  const first = steps[0] ?? '';
  const at = /^(?:home|start(?:seite)?|accueil|inicio|início|главная|ana sayfa|forside|hem)/i.test(first) ? 1 : 0;
  if (at < steps.length - 1) add(facts.sections, steps[at], 'json-ld breadcrumb', 0.6);
}

function names(value: unknown, byId: ReadonlyMap<string, Node>): readonly string[] {
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap((one) => names(one, byId));
  const plain = text(value);
  if (plain !== null) return [plain];
  if (!isNode(value)) return [];
  const name = value['name'];
  if (name !== undefined) return strings(name);
  const id = value['@id'];
  const target = typeof id === 'string' ? byId.get(id) : undefined;
  return target === undefined || target === value ? [] : strings(target['name']);
}

function keywords(value: unknown): readonly string[] {
  return strings(value).flatMap((one) => one.split(/[,;]/));
}

function strings(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((one) => text(one) ?? (isNode(one) ? text(one['name']) : null)).filter((one) => one !== null);
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const plain = decodeReferences(value).trim();
  return plain === '' ? null : plain;
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function fold(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
