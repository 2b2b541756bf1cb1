/** Elements whose end tag HTML does not let a page leave out. */
const CLOSED = ['article', 'main', 'header', 'section'];

/** Where something begins whose words are no tags of the page. */
const CODE = /<!--|<(script|style)(?=[\s>/])/gi;

/**
 * The line on which a page breaks off, where it was not saved whole; null where it is whole. A page may leave out `</body>` and
 * `</html>`, so that their absence alone says nothing: it ends within a tag, or within an element that must be closed.
 */
export function cutOffLine(text: string): number | null {
  const whole = text.trimEnd();
  const { page, endsWithin } = withoutCode(whole);
  if (!/<body[\s>]/i.test(page) || /<\/(?:body|html)\s*>/i.test(page)) return null;
  const isWithinTag = /<\/?[a-z][^<>]{0,5000}$|<[/!]?$/i.test(page.slice(-6000));
  if (endsWithin === 'page' && !isWithinTag && !CLOSED.some((name) => isOpen(page, name))) return null;
  return whole.split('\n').length;
}

/** A page without scripts, styles and comments, in which anything may look like a tag, and whether it ends within one of them. */
function withoutCode(text: string): { readonly page: string; readonly endsWithin: 'page' | 'code' } {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    CODE.lastIndex = from;
    const code = CODE.exec(text);
    kept.push(text.slice(from, code?.index ?? text.length));
    if (code === null) return { page: kept.join(' '), endsWithin: 'page' };
    const name = code[1];
    // `<!-->` is a whole comment too.
    const end = name === undefined ? /-->/g : new RegExp(`</${name}(?=[\\s>/])`, 'gi');
    end.lastIndex = code.index + 2;
    if (end.exec(text) === null) return { page: kept.join(' '), endsWithin: 'code' };
    from = end.lastIndex;
  }
}

function isOpen(page: string, name: string): boolean {
  const opened = page.match(new RegExp(`<${name}[\\s>]`, 'gi'))?.length ?? 0;
  return opened > (page.match(new RegExp(`</${name}[\\s>]`, 'gi'))?.length ?? 0);
}
