/** What the outermost object of a JSON file is. */
export type JsonShape =
  /** One article, such as ninjs. */
  | 'article'
  /** An object with a list of records. */
  | 'lists'
  | 'unknown';

const ARTICLE_KEYS =
  /^(?:headline|headlines|title|body|bodies|body_text|body_xhtml|body_html|articlebody|content|text|uri|pubstatus|versioncreated)$/i;

/** Tells by the keys of the outermost object, as far as the beginning of a file shows them. */
export function jsonShape(head: string): JsonShape {
  let depth = 0;
  let key = '';
  let hasLists = false;
  for (let at = head.indexOf('{'); at < head.length && at !== -1; at++) {
    const character = head[at];
    if (character === '"') {
      const end = stringEnd(head, at + 1);
      if (end === -1) break;
      if (depth === 1 && /^\s*:/.test(head.slice(end + 1, end + 20))) {
        key = head.slice(at + 1, end);
        if (ARTICLE_KEYS.test(key)) return 'article';
      }
      at = end;
    } else if (character === '{' || character === '[') {
      if (depth === 1 && character === '[' && /^\s*\{/.test(head.slice(at + 1, at + 100))) hasLists = true;
      depth++;
    } else if (character === '}' || character === ']') depth--;
  }
  return hasLists ? 'lists' : 'unknown';
}

function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return -1;
}
