import type { SanitisingWalk, SourceNode } from './sanitise-walk.ts';

const ELEMENT = 1;

/** A list: its items, and what stood between them as items of its own. A list within a list belongs to the item before. */
export function writeList(walk: SanitisingWalk, node: SourceNode, tag: 'ul' | 'ol'): void {
  const { writer } = walk;
  const items: { attributes: string; html: string }[] = [];
  writer.startContainer();
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.localName !== 'li') {
      writer.startContainer();
      walk.node(child);
      const html = writer.endContainer('bare');
      const last = items.at(-1);
      if (html === '') continue;
      if (last !== undefined && /^<[uo]l[ >]/.test(html)) last.html += `\n${html}`;
      else items.push({ attributes: '', html });
      continue;
    }
    writer.startContainer();
    walk.children(child);
    const html = writer.endContainer('bare');
    if (html !== '') items.push({ attributes: itemAttributes(walk, child, tag), html });
  }
  writer.endContainer('bare');
  if (items.length === 0) return;
  const rows = items.map((item) => `<li${item.attributes}>${item.html}</li>`);
  writer.block(`<${tag}${listAttributes(walk, node, tag)}>\n${rows.join('\n')}\n</${tag}>`);
}

function listAttributes(walk: SanitisingWalk, node: SourceNode, tag: 'ul' | 'ol'): string {
  let out = walk.attributes(node, tag);
  if (tag === 'ol') {
    const start = node.getAttribute?.('start') ?? '';
    if (/^-?\d{1,6}$/.test(start)) out += ` start="${start}"`;
    const type = node.getAttribute?.('type') ?? '';
    if (/^[1aAiI]$/.test(type)) out += ` type="${type}"`;
    if (hasAttribute(node, 'reversed')) out += ' reversed';
  }
  return out;
}

function itemAttributes(walk: SanitisingWalk, node: SourceNode, list: 'ul' | 'ol'): string {
  const value = node.getAttribute?.('value') ?? '';
  return walk.attributes(node, 'li') + (list === 'ol' && /^-?\d{1,6}$/.test(value) ? ` value="${value}"` : '');
}

/** A definition list, where terms come before what they mean; anything else becomes paragraphs. */
export function writeDefinitions(walk: SanitisingWalk, node: SourceNode): void {
  const { writer } = walk;
  const parts: { tag: 'dt' | 'dd'; html: string }[] = [];
  writer.startContainer();
  const gather = (parent: SourceNode): void => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child.localName === 'div') gather(child);
      else if (child.nodeType === ELEMENT || (child.data ?? '').trim() !== '') {
        writer.startContainer();
        const term = child.localName === 'dt';
        if (term) walk.lineChildren(child);
        else if (child.localName === 'dd') walk.children(child);
        else walk.node(child);
        const html = term ? writer.endTextContainer() : writer.endContainer('bare');
        if (html !== '') parts.push({ tag: term ? 'dt' : 'dd', html });
      }
    }
  };
  gather(node);
  writer.endContainer('bare');
  if (parts.length === 0) return;
  if (parts[0]?.tag === 'dt' && parts.at(-1)?.tag === 'dd') {
    writer.block(`<dl>\n${parts.map((part) => `<${part.tag}>${part.html}</${part.tag}>`).join('\n')}\n</dl>`);
  } else {
    for (const part of parts)
      writer.block(
        /^<(?:p|[uo]l|dl|table|blockquote|figure|pre|h\d|hr)[ >]/.test(part.html) ? part.html : `<p>${part.html}</p>`,
      );
  }
}

/** A figure: what it shows, then one caption. Without anything to show, the caption is a paragraph. */
export function writeFigure(walk: SanitisingWalk, node: SourceNode): void {
  const { writer } = walk;
  const captions: SourceNode[] = [];
  writer.startContainer();
  const gather = (parent: SourceNode): void => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child.localName === 'figcaption') captions.push(child);
      else if (child.localName === 'div') {
        writer.endLine();
        gather(child);
        writer.endLine();
      } else walk.node(child);
    }
  };
  gather(node);
  const content = writer.endContainer('paragraphs');
  const [caption, ...more] = captions.map((element) => {
    writer.startContainer();
    walk.children(element);
    return writer.endContainer('bare');
  });
  const texts = [caption ?? '', ...more].filter((html) => html !== '');
  if (content === '') {
    for (const html of texts) writer.block(html.startsWith('<p') ? html : `<p>${html}</p>`);
    return;
  }
  const figcaption =
    texts.length === 0
      ? ''
      : `<figcaption>${texts.length === 1 ? (texts[0] ?? '') : texts.map(paragraph).join('\n')}</figcaption>\n`;
  writer.block(`<figure>\n${content}\n${figcaption}</figure>`);
}

function paragraph(html: string): string {
  return /^<(?:p|[uo]l|dl|table|blockquote|pre|h\d)[ >]/.test(html) ? html : `<p>${html}</p>`;
}

interface Row {
  readonly group: 'thead' | 'tbody' | 'tfoot';
  readonly cells: readonly string[];
}

/** A table of data. A table of one column, or one that says it is for layout, is unwrapped: it was a frame for text. */
export function writeTable(walk: SanitisingWalk, node: SourceNode): void {
  const { writer } = walk;
  if (isLayout(node)) {
    writer.endLine();
    walk.children(node);
    writer.endLine();
    return;
  }
  writer.startContainer();
  const rows: Row[] = [];
  const around: string[] = [];
  let caption = '';
  const gather = (parent: SourceNode, group: Row['group']): void => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      const name = child.localName;
      if (name === 'thead' || name === 'tbody' || name === 'tfoot') gather(child, name);
      else if (name === 'tr') {
        const cells = writeCells(walk, child, group);
        if (cells.length > 0) rows.push({ group, cells });
      } else {
        writer.startContainer();
        if (name === 'caption') {
          walk.lineChildren(child);
          caption ||= writer.endTextContainer();
        } else {
          walk.node(child);
          around.push(writer.endContainer('paragraphs'));
        }
      }
    }
  };
  gather(node, 'tbody');
  writer.endContainer('bare');
  for (const html of around) writer.block(html);
  if (rows.length === 0) return;
  const head = caption === '' ? '' : `<caption>${caption}</caption>\n`;
  const groups = (['thead', 'tbody', 'tfoot'] as const).map((group) => {
    const own = rows.filter((row) => row.group === group);
    const lines = own.map((row) => `<tr>\n${row.cells.join('\n')}\n</tr>`);
    return own.length === 0 ? '' : `<${group}>\n${lines.join('\n')}\n</${group}>\n`;
  });
  writer.block(`<table${walk.attributes(node, 'table')}>\n${head}${groups.join('')}</table>`);
}

function writeCells(walk: SanitisingWalk, row: SourceNode, group: Row['group']): readonly string[] {
  const { writer } = walk;
  const cells: string[] = [];
  for (let child = row.firstChild; child !== null; child = child.nextSibling) {
    const header = child.localName === 'th';
    const cell = header || child.localName === 'td';
    if (!cell && child.nodeType !== ELEMENT && (child.data ?? '').trim() === '') continue;
    writer.startContainer();
    if (cell) walk.children(child);
    else walk.node(child);
    const html = writer.endContainer('bare');
    if (!cell && html === '') continue;
    const tag = header ? 'th' : 'td';
    cells.push(`<${tag}${cell ? cellAttributes(walk, child, tag, group) : ''}>${html}</${tag}>`);
  }
  return cells;
}

function cellAttributes(walk: SanitisingWalk, cell: SourceNode, tag: 'td' | 'th', group: Row['group']): string {
  let out = '';
  for (const name of ['colspan', 'rowspan']) {
    const span = cell.getAttribute?.(name) ?? '';
    if (/^\d{1,3}$/.test(span) && Number(span) > 1) out += ` ${name}="${Number(span)}"`;
  }
  if (tag === 'th') {
    const scope = (cell.getAttribute?.('scope') ?? '').toLowerCase();
    const own = /^(?:row|col|rowgroup|colgroup)$/.test(scope) ? scope : group === 'thead' ? 'col' : '';
    if (own !== '') out += ` scope="${own}"`;
  }
  return out + walk.attributes(cell, tag);
}

function isLayout(table: SourceNode): boolean {
  const role = table.getAttribute?.('role') ?? '';
  if (role === 'presentation' || role === 'none') return true;
  let widest = 0;
  let nested = false;
  const look = (parent: SourceNode): void => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child.localName === 'tr') {
        let cells = 0;
        for (let cell = child.firstChild; cell !== null; cell = cell.nextSibling) {
          if (cell.localName === 'td' || cell.localName === 'th') cells += 1;
          if (cell.localName === 'td' && containsTable(cell)) nested = true;
        }
        widest = Math.max(widest, cells);
      } else if (child.localName === 'tbody' || child.localName === 'thead' || child.localName === 'tfoot') look(child);
    }
  };
  look(table);
  return widest <= 1 || nested;
}

function containsTable(node: SourceNode): boolean {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.localName === 'table' || containsTable(child)) return true;
  }
  return false;
}

function hasAttribute(node: SourceNode, name: string): boolean {
  for (const attribute of node.attributes ?? []) if (attribute.name === name) return true;
  return false;
}
