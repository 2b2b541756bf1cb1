/** Elements whose end tag HTML does not let a page leave out. */
const CLOSED = ['article', 'main', 'header', 'section', 'script', 'style'];

/**
 * The line on which a page breaks off, where it was not saved whole; null where it is whole. A page may leave out `</body>` and
 * `</html>`, so that their absence alone says nothing: it ends within a tag, or within an element that must be closed.
 */
export function cutOffLine(text: string): number | null {
  const page = text.trimEnd();
  if (!/<body[\s>]/i.test(page) || /<\/(?:body|html)\s*>/i.test(page)) return null;
  const isWithinTag = /<\/?[a-z][^<>]{0,5000}$|<[/!]?$/i.test(page.slice(-6000));
  if (!isWithinTag && !CLOSED.some((name) => isOpen(page, name))) return null;
  return page.split('\n').length;
}

function isOpen(page: string, name: string): boolean {
  const opened = page.match(new RegExp(`<${name}[\\s>]`, 'gi'))?.length ?? 0;
  return opened > (page.match(new RegExp(`</${name}[\\s>]`, 'gi'))?.length ?? 0);
}
