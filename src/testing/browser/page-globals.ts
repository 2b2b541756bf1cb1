/** What test code that runs inside a page uses of it; the types of the DOM would be those of the whole program. */
export interface PageDocument {
  title: string;
  readonly activeElement: PageElement | null;
  readonly fonts: { readonly ready: Promise<unknown> };
  readonly styleSheets: Iterable<{ readonly href: string | null }>;
  querySelector(selector: string): PageElement | null;
}

/** An element as test code sees it. */
export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  matches(selector: string): boolean;
}
