/** A page of content/pages: about, contact, imprint. */
export interface PlainPage {
  /** Path inside the archive, e.g. `contact.html`. */
  readonly path: string;
  readonly title: string;
  readonly language: string;
  /** Sanitised HTML. */
  readonly body: string;
  /** Place in the navigation, smaller first. */
  readonly order: number;
}
