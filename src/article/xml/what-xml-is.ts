import { childrenOf, type XmlElement } from './xml-tree.ts';

/** What XML seems to be, in words for a report. */
export interface XmlKind {
  readonly name: string;
  /** Whether `backfile import` takes it apart. */
  readonly collection: boolean;
}

const ROOTS: ReadonlyMap<string, XmlKind> = new Map(
  (
    [
      ['feed', 'an Atom feed', true],
      ['RDF', 'an RSS 1 feed', true],
      ['mediawiki', 'an export of MediaWiki', false],
      ['urlset', 'a sitemap', false],
      ['sitemapindex', 'an index of sitemaps', false],
      ['opml', 'a list of feeds (OPML)', false],
      ['svg', 'a drawing (SVG)', false],
      ['TEI', 'a TEI document', false],
      ['TEI.2', 'a TEI document', false],
      ['alto', 'a page of recognised text (ALTO)', false],
      ['mets', 'a METS record', false],
      ['plist', 'a property list', false],
      ['project', 'a build file', false],
      ['NewsML', 'NewsML 1, the older form of NewsML-G2', false],
      ['html', 'a web page', false],
    ] as const
  ).map(([root, name, collection]) => [root, { name, collection }]),
);

/** Tells what XML that is no news item seems to be. */
export function whatXmlIs(root: XmlElement): XmlKind {
  if (root.name === 'rss') {
    const items = childrenOf(childrenOf(root, 'channel')[0]);
    const isWordPress = items.some((one) => one.name === 'wxr_version');
    return { name: isWordPress ? 'a WordPress export' : 'an RSS feed', collection: true };
  }
  return ROOTS.get(root.name) ?? { name: `XML of another kind (<${root.name.slice(0, 60)}>)`, collection: false };
}
