import type { Problem } from '../../source/problem.ts';
import type { Article, Reading } from '../article.ts';
import type { ReadingSettings } from '../reader.ts';
import { refused } from '../wire/refuse.ts';
import { wireArticle } from '../wire/wire-article.ts';
import { at, attribute, childrenOf, findAll, type XmlElement } from '../xml/xml-tree.ts';
import { isPictureItem, readNewsItem, referencesOf, remotePicture } from './read-news-item.ts';

/** Reads a NewsML-G2 file: one `newsItem`, or the items of a `newsMessage`. Each item with text is an article. */
export function readNewsml(root: XmlElement, path: string, settings: ReadingSettings): Reading {
  const items = root.name === 'newsItem' ? [root] : findAll(root, 'newsItem');
  const problems: Problem[] = [];
  const drafts = items.map((item) => ({ item, draft: readNewsItem(item, items.length === 1 ? null : guidOf(item)) }));
  const hasText = (one: (typeof drafts)[number]): boolean => one.draft.body !== null && !isPictureItem(one.item);
  const stories = drafts.filter(hasText);
  const given = new Set<XmlElement>();
  for (const picture of drafts.filter(({ item }) => isPictureItem(item))) {
    const story =
      stories.length === 1 ? stories[0] : stories.find(({ item }) => referencesOf(item).includes(guidOf(picture.item)));
    const shown = remotePicture(picture.item, picture.draft.language?.value ?? null);
    if (story === undefined || shown === null) continue;
    story.draft.pictures.push(shown);
    given.add(picture.item);
  }
  const articles: Article[] = [];
  for (const { item, draft } of drafts) {
    if (given.has(item)) continue;
    if (draft.body === null && draft.headline === null && draft.pictures.length === 0) {
      problems.push(emptyItem(path, item));
      continue;
    }
    const made = wireArticle(draft, path, item.line, settings);
    articles.push(made.article);
    problems.push(...made.problems);
  }
  if (items.length === 0) return refused(noItem(root, path));
  const unread = findAll(root, 'conceptItem', 'planningItem', 'knowledgeItem', 'catalogItem');
  for (const one of unread) problems.push({ ...noItem(one, path), severity: 'note', line: one.line });
  return { articles: apart(articles), problems };
}

function guidOf(item: XmlElement): string {
  return attribute(item, 'guid') ?? `line ${item.line}`;
}

/** Two versions of one item keep apart by a number. */
function apart(articles: readonly Article[]): readonly Article[] {
  const seen = new Map<string, number>();
  return articles.map((article) => {
    if (article.item === null) return article;
    const count = (seen.get(article.item) ?? 0) + 1;
    seen.set(article.item, count);
    return count === 1 ? article : { ...article, item: `${article.item}#${count}` };
  });
}

const KINDS: Readonly<Record<string, string>> = {
  packageItem: 'a package, which only refers to other items',
  conceptItem: 'a concept (a person, a place, an event or a term)',
  knowledgeItem: 'a list of concepts',
  planningItem: 'a plan of coverage',
  catalogItem: 'a catalogue of codes',
  newsMessage: 'a message without a news item',
};

function noItem(root: XmlElement, path: string): Problem {
  return {
    code: 'NEWSML_NO_ARTICLE',
    severity: 'error',
    path,
    line: root.line,
    message: `This NewsML-G2 ${root.name} is ${KINDS[root.name] ?? 'none with an article'}: it holds no article.`,
    remedy: 'Take it out of the content folder; the news items it belongs to are files of their own.',
  };
}

function emptyItem(path: string, item: XmlElement): Problem {
  const content = childrenOf(at(item, 'contentSet')).map((one) => one.name);
  return {
    code: 'NEWSML_INVALID',
    severity: 'error',
    path,
    line: item.line,
    message: `The news item ${guidOf(item)} has no headline, no text and no picture${content.length === 0 ? '' : ` (only ${[...new Set(content)].join(', ')})`}.`,
    remedy: 'Ask the agency for the whole item, or take it out.',
  };
}
