/** What a keyboard can be at within a part that is written anew. */
const REACHED = 'a[href], button, input';

/**
 * Writes what an element holds anew. Who was in it with a keyboard is afterwards at the same thing, else at what stands nearest to its
 * place.
 *
 * @param keyOf tells which of the new children stands for an old one
 */
export function replaceKeepingFocus(
  holder: Element,
  children: readonly Element[],
  keyOf: (child: Element) => string | null | undefined,
): void {
  const old = [...holder.children];
  const place = old.findIndex((child) => child.contains(document.activeElement));
  holder.replaceChildren(...children);
  const focused = old[place];
  if (focused === undefined) return;
  const key = keyOf(focused);
  const open = children.map((child) => (child.matches(REACHED) ? child : child.querySelector(REACHED)));
  const same = open[children.findIndex((child) => keyOf(child) === key)];
  const near = same ?? [...open.slice(place), ...open.slice(0, place).reverse()].find((child) => child !== null);
  if (near instanceof HTMLElement) near.focus();
}

/** Makes a change of the page. Who was at something that is gone after it is led to `instead`, not to the page's beginning. */
export function keepingFocus(instead: HTMLElement, change: () => void): void {
  const before = document.activeElement;
  change();
  if (before === null || before === document.body) return;
  const now = document.activeElement;
  // Firefox leaves the focus on what is no longer shown.
  if (now === null || now === document.body || now.getClientRects().length === 0)
    instead.focus({ preventScroll: true });
}

/** The key `/` leads to the search box, as on many pages. */
export function focusOnSlash(event: KeyboardEvent, input: HTMLInputElement): void {
  const target = event.target;
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  event.preventDefault();
  input.focus();
  input.select();
}
