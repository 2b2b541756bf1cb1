import type { Look } from '../../build/options.ts';

/** Where something has changed: an article at a path inside the content folder, or anything else that pages are made from. */
export type Change = { readonly kind: 'article'; readonly path: string } | { readonly kind: 'other' };

/** Collects changes until they are built. Nothing is lost: what a failed build had taken comes back with `keep`. */
export class PendingChanges {
  readonly #articles = new Set<string>();
  #other = false;

  get isEmpty(): boolean {
    return !this.#other && this.#articles.size === 0;
  }

  add(change: Change): void {
    if (change.kind === 'other') this.#other = true;
    else this.#articles.add(change.path);
  }

  /** Where the next build has to look; it is then no longer pending. */
  take(): Look {
    const look: Look = this.#other ? { kind: 'changed' } : { kind: 'files', paths: [...this.#articles] };
    this.#other = false;
    this.#articles.clear();
    return look;
  }

  /** What was taken was not built: after that only a look at everything tells what is to be done. */
  keep(): void {
    this.#other = true;
  }
}
