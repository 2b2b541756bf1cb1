import type { ArchiveFacts, SearchUpdate } from '../engine/protocol.ts';
import { isDate, type SearchState } from './address.ts';
import { DATE_PATTERN } from './date-text.ts';
import { h, svg } from './dom.ts';
import { number } from './facets-view.ts';
import { replaceKeepingFocus } from './focus.ts';
import type { Words } from './words.ts';

/** As on the pages (`src/pages/kinds/calendar.ts`): a longer span is shown without its empty years. */
const LONGEST_SPAN = 300;

/** Hits by year as bars that narrow the search when chosen, and a range of days to type. Figures are text in the bars. */
export class YearsView {
  readonly element: HTMLElement;
  readonly #bars = h('ol', { class: 'bars' });
  readonly #from: HTMLInputElement;
  readonly #to: HTMLInputElement;
  readonly #archive: ArchiveFacts;
  readonly #words: Words;
  readonly #address: (range: { from: string; to: string }) => string;
  readonly #onRange: (from: string, to: string) => void;
  /** The range that was shown last. */
  #range = { from: '', to: '' };

  constructor(
    archive: ArchiveFacts,
    words: Words,
    address: (range: { from: string; to: string }) => string,
    onRange: (from: string, to: string) => void,
    onUnread: (texts: readonly string[]) => void,
  ) {
    this.#archive = archive;
    this.#words = words;
    this.#address = address;
    this.#onRange = onRange;
    const field = (label: string): HTMLInputElement =>
      h('input', {
        type: 'text',
        inputmode: 'text',
        'aria-label': label,
        placeholder: label,
        autocomplete: 'off',
        maxlength: 20,
        pattern: DATE_PATTERN,
        title: words('dateHint'),
      });
    this.#from = field(words('from'));
    this.#to = field(words('to'));
    const apply = (event: Event): void => {
      event.preventDefault();
      const [from, to] = [this.#from.value.trim(), this.#to.value.trim()];
      if ((from === '' || isDate(from)) && (to === '' || isDate(to))) onRange(from, to);
    };
    // Told by the browser before the form is sent: the field's own pattern says what is no date.
    const tell = (): void => {
      const texts = [this.#from.value.trim(), this.#to.value.trim()];
      onUnread(texts.filter((text) => text !== '' && !isDate(text)));
    };
    for (const input of [this.#from, this.#to]) input.addEventListener('invalid', tell);
    const form = h(
      'form',
      { class: 'facet__range', onsubmit: apply },
      this.#from,
      this.#to,
      h('button', { type: 'submit' }, words('apply')),
    );
    this.element = h(
      'div',
      { class: 'facet' },
      h('h2', {}, words('published')),
      h('div', { class: 'bars-frame' }, this.#bars),
      form,
    );
  }

  show(update: SearchUpdate, state: SearchState): void {
    // What someone is typing meanwhile stays.
    if (state.from !== this.#range.from) this.#from.value = state.from;
    if (state.to !== this.#range.to) this.#to.value = state.to;
    this.#range = { from: state.from, to: state.to };
    const years = this.#archive.years.map(([year]) => year);
    const [first, last] = [years[0], years[years.length - 1]];
    this.element.hidden = first === undefined || last === undefined;
    if (first === undefined || last === undefined) return;
    const counts = new Map(update.years);
    const tallest = Math.max(1, ...counts.values());
    const isWhole = last - first <= LONGEST_SPAN;
    const span = isWhole ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : years;
    const size = [10, 20, 30, 35, 40].find((limit) => span.length <= limit) ?? 'many';
    this.#bars.className = isWhole ? `bars bars--${size} bars--from-${first % 10}` : 'bars bars--sparse';
    const bars = span.flatMap((year, index) => {
      const skipped = year - (span[index - 1] ?? year - 1) - 1;
      const label = yearLabel(year, index === 0 || skipped > 0);
      const bar = this.#bar(year, label, counts.get(year) ?? 0, tallest, state);
      return skipped === 0 ? [bar] : [this.#skipped(skipped), bar];
    });
    replaceKeepingFocus(this.#bars, bars, (bar) => bar.querySelector<HTMLElement>('a')?.dataset['year']);
  }

  /** Years that are left out of the bars. */
  #skipped(count: number): HTMLLIElement {
    const words = h('span', { class: 'visually-hidden' }, this.#words('yearsSkipped', { n: count }));
    return h('li', { class: 'bars__skipped' }, h('span', { 'aria-hidden': 'true' }, '…'), words);
  }

  #bar(year: number, label: HTMLElement, count: number, tallest: number, state: SearchState): HTMLLIElement {
    const text = String(year).padStart(4, '0');
    const figure = h('span', { class: 'bars__count' }, h('span', { class: 'visually-hidden' }, ': '), number(count));
    if (count === 0)
      return h('li', {}, h('span', { class: 'bars__none' }, label, h('span', { class: 'visually-hidden' }, ': 0')));
    const chosen = state.from === text && state.to === text;
    const range = chosen ? { from: '', to: '' } : { from: text, to: text };
    const height = Math.max(1, Math.round((count / tallest) * 100)) / 100;
    const bar = svg('rect', { width: '100%', height: '100%' });
    const picture = svg('svg', { height: `${height}em`, 'aria-hidden': 'true', focusable: 'false' }, bar);
    const choose = (event: Event): void => {
      event.preventDefault();
      this.#onRange(range.from, range.to);
    };
    return h(
      'li',
      {},
      h(
        'a',
        {
          href: this.#address(range),
          class: isWithin(text, state) ? 'bars__chosen' : null,
          'data-year': text,
          'aria-current': chosen ? 'true' : null,
          onclick: choose,
        },
        picture,
        label,
        figure,
      ),
    );
  }
}

/** A year, its first two figures apart where it is not the first of a row: see `components/bars/bars.njk`. */
function yearLabel(year: number, isFirst: boolean): HTMLElement {
  const text = String(year).padStart(4, '0');
  if (isFirst || year % 10 === 0) return h('span', { class: 'bars__year' }, text);
  return h('span', { class: 'bars__year' }, h('span', { class: 'bars__century' }, text.slice(0, 2)), text.slice(2));
}

/** Whether a year lies within the chosen range, wholly or in part; false where none is chosen. */
function isWithin(year: string, { from, to }: SearchState): boolean {
  return (from !== '' || to !== '') && year >= from.slice(0, 4) && (to === '' || year <= to.slice(0, 4));
}
