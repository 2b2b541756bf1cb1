import { type Engine, type FacetValue, FIELD_NAMES, type FieldName, type SearchUpdate } from '../engine/protocol.ts';
import { h } from './dom.ts';
import { replaceKeepingFocus } from './focus.ts';
import { pageLanguage } from './hits-view.ts';
import { type Words, writeNumber } from './words.ts';

/** Values shown of a field before more are asked for. */
const SHOWN = 8;
const SHOWN_ALL = 200;

type OnChoice = (field: FieldName, value: string, chosen: boolean) => void;

/** Boxes to tick, a group a field. Groups stay in place from search to search, so that focus and what was typed in them stay too. */
export class FacetsView {
  readonly element = h('div', { class: 'facets' });
  readonly #groups: ReadonlyMap<FieldName, FacetGroup>;

  constructor(engine: Engine, words: Words, onChoice: OnChoice) {
    this.#groups = new Map(FIELD_NAMES.map((field) => [field, new FacetGroup(field, engine, words, onChoice)]));
    for (const group of this.#groups.values()) this.element.append(group.element);
  }

  show(update: SearchUpdate): void {
    for (const [field, group] of this.#groups) group.show(update.facets[field], update.values[field]);
  }
}

class FacetGroup {
  readonly element: HTMLFieldSetElement;
  readonly #list = h('div', { class: 'facet__values' });
  readonly #find: HTMLInputElement;
  readonly #more: HTMLButtonElement;
  readonly #field: FieldName;
  readonly #engine: Engine;
  readonly #words: Words;
  readonly #onChoice: OnChoice;
  #values: readonly FacetValue[] = [];
  #total = 0;
  #open = false;

  constructor(field: FieldName, engine: Engine, words: Words, onChoice: OnChoice) {
    this.#field = field;
    this.#engine = engine;
    this.#words = words;
    this.#onChoice = onChoice;
    this.#find = h('input', { type: 'search', autocomplete: 'off', hidden: true, oninput: () => void this.#filter() });
    this.#more = h('button', { type: 'button', hidden: true, onclick: () => this.#expand() });
    this.element = h(
      'fieldset',
      { class: 'facet', hidden: true },
      h('legend', {}, words(field)),
      this.#find,
      this.#list,
      this.#more,
    );
  }

  show(values: readonly FacetValue[], total: number): void {
    this.#values = values;
    this.#total = total;
    this.element.hidden = total < 2 && !values.some(({ chosen }) => chosen);
    this.#labels();
    if (this.#find.value !== '') void this.#filter();
    else this.#fill(values);
  }

  #expand(): void {
    this.#open = true;
    this.#labels();
    this.#find.focus();
    void this.#filter();
  }

  #labels(): void {
    const many = this.#total > SHOWN;
    const label = this.#words('find', { n: number(this.#total) });
    this.#more.hidden = !many || this.#open;
    this.#more.textContent = this.#words('more', { n: number(this.#total) });
    this.#find.hidden = !many || !this.#open;
    this.#find.placeholder = label;
    this.#find.setAttribute('aria-label', `${this.#words(this.#field)}: ${label}`);
  }

  async #filter(): Promise<void> {
    const text = this.#find.value;
    const values = await this.#engine.values(this.#field, text);
    if (text === this.#find.value) this.#fill(text === '' && values.length === 0 ? this.#values : values);
  }

  #fill(values: readonly FacetValue[]): void {
    const limit = this.#open ? SHOWN_ALL : SHOWN;
    const shown = [...values.filter(({ chosen }) => chosen), ...values.filter(({ chosen }) => !chosen)].slice(0, limit);
    const labels = shown.map((value) => this.#label(value));
    replaceKeepingFocus(this.#list, labels, (label) => label.querySelector('input')?.value);
  }

  #label({ value, count, chosen }: FacetValue): HTMLLabelElement {
    const box = h('input', { type: 'checkbox', value });
    box.checked = chosen;
    box.addEventListener('change', () => this.#onChoice(this.#field, value, box.checked));
    return h('label', {}, box, h('span', {}, value), h('span', { class: 'num' }, number(count)));
  }
}

export function number(value: number): string {
  return writeNumber(value, pageLanguage());
}
