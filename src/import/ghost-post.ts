import { firstWords } from './first-words.ts';
import type { FrontMatterFields } from './front-matter.ts';
import { ghostText } from './ghost-text.ts';
import { htmlBody } from './html-body.ts';
import type { ItemProblem, MadeArticle } from './item.ts';
import { text, type ImportRecord } from './json-value.ts';
import { textAsMarkdown } from './text-body.ts';
import { ArticleMedia, type Uploads } from './uploads.ts';

/** What a Ghost export says besides its posts, by their ids. */
export interface GhostRelations {
  readonly users: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  /** Tags and authors of each post, in their order. */
  readonly postTags: ReadonlyMap<string, readonly { readonly id: string; readonly order: number }[]>;
  readonly postAuthors: ReadonlyMap<string, readonly { readonly id: string; readonly order: number }[]>;
  readonly meta: ReadonlyMap<string, ImportRecord>;
}

/** Stands for the site's own address in exports since Ghost 4. */
const SITE = /__GHOST_URL__/g;

/** The article of a Ghost post or page. */
export function ghostArticle(post: ImportRecord, relations: GhostRelations, uploads: Uploads): MadeArticle {
  const id = text(post, 'id');
  const media = new ArticleMedia();
  const local = (url: string): string => {
    const plain = url.replace(SITE, '');
    const file = uploads.find(plain);
    return file === null ? plain : media.addFile(file);
  };
  const written = ghostText(post);
  const html = written.html.replace(SITE, '');
  const plain = text(post, 'plaintext');
  const made =
    html === '' && plain !== ''
      ? { body: textAsMarkdown(plain).markdown, mended: [] }
      : htmlBody(html, { autop: false, image: ({ src, alt }) => ({ src: local(src), alt }) });
  const headline = text(post, 'title');
  // The day on which a draft was begun is no day of publication.
  const published = text(post, 'published_at') || (text(post, 'status') === 'draft' ? '' : text(post, 'created_at'));
  const access = text(post, 'visibility');
  const isPage = text(post, 'type') === 'page' || post['page'] === true || post['page'] === 1;
  return {
    headline: headline === '' ? (firstWords(made.body) ?? 'Untitled') : headline,
    day: /^\d{4}-\d\d-\d\d/.exec(published)?.[0] ?? null,
    folder: isPage ? 'pages' : null,
    name: null,
    file: {
      kind: 'markdown',
      fields: fieldsOf(post, id, headline, published, relations, local),
      body: made.body,
      mended: made.mended,
    },
    media: media.files,
    comments: [],
    problems: [...written.problems, ...(isForAll(access) ? [] : [membersOnly(access)])],
  };
}

/** Who could read a post on its site. */
function isForAll(access: string): boolean {
  return access === '' || access === 'public';
}

function membersOnly(access: string): ItemProblem {
  return {
    code: 'IMPORT_MEMBERS_ONLY',
    severity: 'warning',
    message: `On its site it was not for everybody (visibility: ${access}); in the archive it would be.`,
    remedy: 'Write "draft: true" into it where it shall not be public.',
  };
}

function fieldsOf(
  post: ImportRecord,
  id: string,
  headline: string,
  published: string,
  relations: GhostRelations,
  local: (url: string) => string,
): FrontMatterFields {
  const meta = relations.meta.get(id) ?? {};
  const named = (list: ReadonlyMap<string, string>, links: GhostRelations['postTags']): readonly string[] =>
    [...(links.get(id) ?? [])].sort((a, b) => a.order - b.order).flatMap((link) => list.get(link.id) ?? []);
  // Names that begin with # are Ghost's internal tags.
  const tags = named(relations.tags, relations.postTags).filter((name) => !name.startsWith('#'));
  const authors = named(relations.users, relations.postAuthors);
  const bylines =
    authors.length > 0 ? authors : [relations.users.get(text(post, 'author_id'))].filter((one) => one !== undefined);
  const updated = text(post, 'updated_at');
  const summary = text(post, 'custom_excerpt') || text(meta, 'meta_description') || text(post, 'meta_description');
  const picture = text(post, 'feature_image');
  const [alt, caption] = [text(meta, 'feature_image_alt'), text(meta, 'feature_image_caption')];
  const status = text(post, 'status');
  const isOpen = status === 'published' || status === 'sent' || status === '';
  const access = text(post, 'visibility');
  const slug = text(post, 'slug');
  const language = text(post, 'locale');
  const url = text(post, 'canonical_url').replace(SITE, '');
  return {
    ...(headline === '' ? {} : { headline }),
    ...(published === '' ? {} : { published }),
    ...(updated === '' || updated <= published ? {} : { updated }),
    ...(bylines.length === 0 ? {} : { byline: bylines }),
    ...(tags[0] === undefined ? {} : { section: tags[0] }),
    ...(tags.length < 2 ? {} : { tags: tags.slice(1) }),
    ...(summary === '' ? {} : { summary }),
    ...(language === '' ? {} : { language }),
    ...(picture === '' ? {} : { image: local(picture) }),
    ...(alt === '' ? {} : { image_alt: alt }),
    ...(caption === '' ? {} : { image_caption: caption.replace(/<[^>]{0,1000}>/g, '') }),
    ...(/^https?:/i.test(url) ? { original_url: url } : {}),
    ...(slug === '' || !isOpen ? {} : { aliases: [`/${slug}/`] }),
    ...(isOpen ? {} : { draft: true, ghost_status: status }),
    ...(isForAll(access) ? {} : { ghost_visibility: access, paywalled: true }),
  };
}
