/** Elements that have no end tag, and those that their next sibling closes: neither nests by being left open. */
const NOT_NESTING = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option ' +
    'optgroup html head body rt rp'
  ).split(' '),
);
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'iframe']);
const TAG = /<(?:!--|(\/?)([a-zA-Z][^\s/>]{0,60}))/g;

/**
 * Leaves out the tags of elements nested deeper than a limit, so that no later step can run out of stack or time.
 * The text stays. One pass, linear.
 * @returns The same string where nothing is nested that deep.
 */
export function limitDepth(html: string, limit: number): string {
  // No document nests deeper than it has tags; most are done here.
  if (!hasMoreTagsThan(html, limit)) return html;
  const kept: string[] = [];
  const open: { name: string; kept: boolean }[] = [];
  let depth = 0;
  let copied = 0;
  let dropped = false;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = html.indexOf('-->', match.index + 4);
      if (end === -1) break;
      TAG.lastIndex = end + 3;
      continue;
    }
    if (NOT_NESTING.has(name)) continue;
    const end = tagEnd(html, TAG.lastIndex);
    if (match[1] === '') {
      if (RAW_TEXT.has(name)) {
        TAG.lastIndex = rawTextEnd(html, end, name);
        continue;
      }
      const keep = depth < limit;
      open.push({ name, kept: keep });
      if (keep) depth += 1;
      else {
        kept.push(html.slice(copied, match.index));
        copied = end;
        dropped = true;
      }
      TAG.lastIndex = end;
    } else {
      const at = lastOpen(open, name);
      if (at === -1) continue;
      const opener = open[at];
      for (const closed of open.splice(at)) if (closed.kept) depth -= 1;
      if (opener?.kept === false) {
        kept.push(html.slice(copied, match.index));
        copied = end;
      }
      TAG.lastIndex = end;
    }
  }
  if (!dropped) return html;
  kept.push(html.slice(copied));
  return kept.join('');
}

/** Where the element that an end tag closes was opened; only a few steps back, to stay linear. */
function lastOpen(open: readonly { readonly name: string }[], name: string): number {
  for (let at = open.length - 1; at >= 0 && at >= open.length - 50; at -= 1) {
    if (open[at]?.name === name) return at;
  }
  return -1;
}

function hasMoreTagsThan(html: string, limit: number): boolean {
  let count = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    count += 1;
    if (count > limit) return true;
  }
  return false;
}

/** Offset behind the `>` that ends a tag, past quoted attribute values. */
function tagEnd(html: string, from: number): number {
  let quote = 0;
  for (let i = from; i < html.length; i += 1) {
    const code = html.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return i + 1;
    else if ((code === 0x22 || code === 0x27) && html.charCodeAt(i - 1) === 0x3d) quote = code;
  }
  return html.length;
}

/** Offset of the end tag of an element whose content is no markup. */
function rawTextEnd(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
