import type { Engine, Suggestion } from '../engine/protocol.ts';
import { h } from './dom.ts';
import { number } from './facets-view.ts';
import type { Words } from './words.ts';

const LIMIT = 8;
const SHORTEST = 2;

/** Names of the archive under the box while typing: a combobox as the ARIA Authoring Practices describe it (list autocomplete). */
export class Suggestions {
  readonly #input: HTMLInputElement;
  // Not for the Tab key: browsers stop at what can be scrolled, and the list closes when the box is left.
  readonly #list = h('ul', {
    class: 'suggestions',
    id: 'search-suggestions',
    role: 'listbox',
    tabindex: -1,
    hidden: true,
    onmousedown: (event) => event.preventDefault(),
  });
  readonly #engine: Engine;
  readonly #words: Words;
  readonly #onChoice: (name: Suggestion, rest: string) => void;
  #shown: readonly Suggestion[] = [];
  #active = -1;

  constructor(
    input: HTMLInputElement,
    engine: Engine,
    words: Words,
    onChoice: (name: Suggestion, rest: string) => void,
  ) {
    this.#input = input;
    this.#engine = engine;
    this.#words = words;
    this.#onChoice = onChoice;
    this.#list.setAttribute('aria-label', words('tag'));
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['aria-controls', this.#list.id],
    ] as const) {
      input.setAttribute(name, value);
    }
    input.after(this.#list);
    input.addEventListener('input', () => void this.#suggest());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.close());
  }

  close(): void {
    this.#show([]);
  }

  /** The part of the text that a name would replace: from the last space outside quotes on. */
  #parts(): readonly [rest: string, typed: string] {
    const [, rest = '', typed = ''] =
      /^(.*?)((?:(?:tag|byline|section|source):)?"?[^\s"]*)$/su.exec(this.#input.value) ?? [];
    return [rest, typed.replace(/^\w+:/, '').replace(/^"/, '')];
  }

  async #suggest(): Promise<void> {
    const [, typed] = this.#parts();
    const names = typed.length < SHORTEST ? [] : await this.#engine.suggest(typed, LIMIT).catch(() => []);
    if (this.#parts()[1] === typed) this.#show(document.activeElement === this.#input ? names : []);
  }

  #show(names: readonly Suggestion[]): void {
    this.#shown = names;
    this.#list.hidden = names.length === 0;
    this.#input.setAttribute('aria-expanded', String(names.length > 0));
    this.#list.replaceChildren(...names.map((name, index) => this.#option(name, index)));
    this.#activate(-1);
  }

  #option(name: Suggestion, index: number): HTMLLIElement {
    const kind = h('span', { class: 'small' }, `${this.#words(name.kind)} ${number(name.count)}`);
    const option = h(
      'li',
      { role: 'option', id: `search-suggestion-${index}`, 'aria-selected': 'false' },
      h('span', {}, name.name),
      kind,
    );
    option.addEventListener('mousedown', () => this.#choose(index));
    return option;
  }

  #key(event: KeyboardEvent): void {
    if (this.#shown.length === 0 || event.isComposing) return;
    const count = this.#shown.length;
    if (event.key === 'ArrowDown') this.#activate((this.#active + 1) % count);
    else if (event.key === 'ArrowUp') this.#activate(this.#active <= 0 ? count - 1 : this.#active - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.#active >= 0) this.#choose(this.#active);
    else return;
    event.preventDefault();
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [place, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(place === index));
    const active = this.#list.children[index];
    active?.scrollIntoView({ block: 'nearest' });
    if (active === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', active.id);
  }

  #choose(index: number): void {
    const name = this.#shown[index];
    const [rest] = this.#parts();
    this.close();
    if (name !== undefined) this.#onChoice(name, rest.trim());
  }
}
