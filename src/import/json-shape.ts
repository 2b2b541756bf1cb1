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
  /** What is open, the outermost first; `records`: a list of objects that no other list holds. */
  const open: ('object' | 'list' | 'records')[] = [];
  let hasLists = false;
  for (let at = head.indexOf('{'); at < head.length && at !== -1; at++) {
    const character = head[at];
    if (character === '"') {
      const end = stringEnd(head, at + 1);
      if (end === -1) break;
      if (/^\s*:/.test(head.slice(end + 1, end + 20)) && ARTICLE_KEYS.test(head.slice(at + 1, end))) {
        if (open.length === 1) return 'article';
        // Articles may lie deeper: `{"response": {"docs": [{…}]}}`.
        hasLists ||= open.includes('records');
      }
      at = end;
    } else if (character === '{') open.push('object');
    else if (character === '[') {
      const isRecords = !open.some((kind) => kind !== 'object') && /^\s*\{/.test(head.slice(at + 1, at + 100));
      hasLists ||= isRecords && open.length === 1;
      open.push(isRecords ? 'records' : 'list');
    } else if (character === '}' || character === ']') open.pop();
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
