import { hash } from 'node:crypto';
import { ghostArticle, type GhostRelations } from '../ghost-post.ts';
import type { Container, ContainerInput, Entry } from '../item.ts';
import { jsonElements } from '../json-elements.ts';
import { openBytes } from '../open-bytes.ts';
import { isRecord, type ImportRecord } from '../json-value.ts';
import { asUtf8 } from '../text-encoding.ts';
import { Uploads } from '../uploads.ts';
import { brokenElement, parseElement } from './json.ts';

const LONGEST = 64 * 1024 * 1024;
const RELATIONS = new Set(['users', 'tags', 'posts_tags', 'posts_authors', 'posts_meta']);

/** Exports of Ghost. Gone through twice: names of authors and tags stand behind the posts. */
export const ghost: Container = {
  kind: 'ghost',
  async *entries(input) {
    const relations = await relationsOf(input);
    const uploads = new Uploads(input.options.uploads);
    const only = (list: string): boolean => list === 'posts' || RELATIONS.has(list);
    for await (const event of jsonElements(asUtf8(openBytes(input), 'utf-8'), LONGEST, only)) {
      if (event.kind !== 'element') yield* brokenElement(input, event);
      else if (event.list === 'posts') {
        const parsed = parseElement(input, event);
        if ('entries' in parsed) yield* parsed.entries;
        else if (isRecord(parsed.value))
          yield entryOf(input, parsed.value, event.bytes, event.offset, relations, uploads);
      }
    }
  },
};

function entryOf(
  input: ContainerInput,
  post: ImportRecord,
  bytes: Buffer,
  offset: number,
  relations: GhostRelations,
  uploads: Uploads,
): Entry {
  const id = [post['uuid'], post['id'], post['slug']].find(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  const isEmpty = ['title', 'html', 'plaintext', 'lexical', 'mobiledoc'].every(
    (name) => typeof post[name] !== 'string' || post[name] === '',
  );
  if (isEmpty) return { kind: 'left', reason: 'empty-record', detail: `${input.name} byte ${offset}` };
  return {
    kind: 'item',
    item: {
      id: { from: typeof post['uuid'] === 'string' ? 'source' : 'made', value: String(id ?? offset) },
      offset,
      sha256: hash('sha256', bytes),
      captured: null,
      url: null,
      make: () => Promise.resolve(ghostArticle(post, relations, uploads)),
    },
  };
}

async function relationsOf(input: ContainerInput): Promise<GhostRelations> {
  const users = new Map<string, string>();
  const tags = new Map<string, string>();
  const postTags = new Map<string, { id: string; order: number }[]>();
  const postAuthors = new Map<string, { id: string; order: number }[]>();
  const meta = new Map<string, ImportRecord>();
  const silent = { ...input, onBytes: () => undefined };
  for await (const event of jsonElements(asUtf8(openBytes(silent), 'utf-8'), LONGEST, (list) => RELATIONS.has(list))) {
    if (event.kind !== 'element') continue;
    const parsed = parseElement(input, event);
    if ('entries' in parsed || !isRecord(parsed.value)) continue;
    const record = parsed.value;
    const link = (links: Map<string, { id: string; order: number }[]>, name: string): void => {
      const post = idOf(record, 'post_id');
      const order = Number(record['sort_order'] ?? 0) || 0;
      links.set(post, [...(links.get(post) ?? []), { id: idOf(record, name), order }]);
    };
    if (event.list === 'users') users.set(idOf(record, 'id'), idOf(record, 'name'));
    else if (event.list === 'tags') tags.set(idOf(record, 'id'), idOf(record, 'name'));
    else if (event.list === 'posts_tags') link(postTags, 'tag_id');
    else if (event.list === 'posts_authors') link(postAuthors, 'author_id');
    else meta.set(idOf(record, 'post_id'), record);
  }
  return { users, tags, postTags, postAuthors, meta };
}

function idOf(record: ImportRecord, name: string): string {
  const value = record[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
