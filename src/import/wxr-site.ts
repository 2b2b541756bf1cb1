import { plainText } from '../article/plain-text.ts';
import type { GalleryPicture } from './shortcodes.ts';
import { childText, childrenOf, type XmlElement } from './xml-stream.ts';

/** An uploaded file as an export names it. */
export interface Attachment extends GalleryPicture {
  readonly id: string;
  readonly parent: string;
  readonly title: string;
}

/** What exports of one site say besides their items. */
export class WxrSite {
  readonly #authors = new Map<string, string>();
  readonly #terms = new Map<string, string>();
  readonly #attachments = new Map<string, Attachment>();
  readonly #children = new Map<string, string[]>();
  /** Texts that posts share (`wp_block`), by their numbers. */
  readonly #patterns = new Map<string, string>();

  /** Takes in an author, a category, an attachment, or a synced pattern. */
  take(element: XmlElement): void {
    if (element.name === 'wp:author') this.#author(element);
    else if (element.name === 'wp:category') {
      this.#terms.set(childText(element, 'wp:term_id'), one(childText(element, 'wp:cat_name')));
    } else if (element.name === 'item' && childText(element, 'wp:post_type') === 'attachment')
      this.#attachment(element);
    else if (element.name === 'item' && childText(element, 'wp:post_type') === 'wp_block')
      this.#patterns.set(childText(element, 'wp:post_id'), childText(element, 'content:encoded'));
  }

  /** The content of a synced pattern; null where the export does not have it. */
  pattern(id: string): string | null {
    return this.#patterns.get(id) ?? null;
  }

  /** The name of an author by login or by the slug that guest authors have; null where the export does not tell. */
  author(login: string): string | null {
    return this.#authors.get(login.toLowerCase()) ?? null;
  }

  category(id: string): string | null {
    return this.#terms.get(id) ?? null;
  }

  attachment(id: string): Attachment | null {
    return this.#attachments.get(id) ?? null;
  }

  /** Pictures that were uploaded to a post. */
  uploadedTo(post: string): readonly Attachment[] {
    return (this.#children.get(post) ?? []).flatMap((id) => this.#attachments.get(id) ?? []);
  }

  #author(element: XmlElement): void {
    const login = childText(element, 'wp:author_login');
    const names = [childText(element, 'wp:author_first_name'), childText(element, 'wp:author_last_name')];
    const shown = childText(element, 'wp:author_display_name');
    const full = names.filter((name) => name !== '').join(' ');
    // A display name that is the login is no name.
    const name = shown === '' || (shown === login && full !== '') ? full : shown;
    if (login !== '' && name !== '') this.#authors.set(login.toLowerCase(), one(name));
  }

  #attachment(element: XmlElement): void {
    const id = childText(element, 'wp:post_id');
    const url = childText(element, 'wp:attachment_url') || childText(element, 'guid');
    if (id === '' || url === '') return;
    const alt = childrenOf(element, 'wp:postmeta').find(
      (meta) => childText(meta, 'wp:meta_key') === '_wp_attachment_image_alt',
    );
    const parent = childText(element, 'wp:post_parent');
    this.#attachments.set(id, {
      id,
      url,
      parent,
      title: one(childText(element, 'title')),
      alt: alt === undefined ? '' : one(childText(alt, 'wp:meta_value')),
      caption: one(childText(element, 'excerpt:encoded')),
    });
    if (parent !== '' && parent !== '0' && /\.(?:jpe?g|png|gif|webp|avif)$/i.test(url.replace(/[?#].*$/, '')))
      this.#children.set(parent, [...(this.#children.get(parent) ?? []), id]);
  }
}

/** The words of a text with HTML in it, on one line. */
export function one(html: string): string {
  return plainText(html).replace(/\s+/g, ' ').trim();
}
