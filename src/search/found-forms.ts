import { GrowingArray } from './growing-array.ts';

/** Which forms were found at which place, with their weights: collected form by form, given place by place. */
export class FoundForms {
  readonly #places = new GrowingArray();
  readonly #forms = new GrowingArray();
  readonly #weights = new GrowingArray();

  add(place: number, form: number, weight: number): void {
    this.#places.push(place);
    this.#forms.push(form);
    this.#weights.push(weight);
  }

  /** Calls `use` for each place from 0 to before `count`, with its forms in the order in which they were added (none, for most a single one). */
  forEachPlace(count: number, use: (forms: Int32Array, weights: Int32Array) => void): void {
    const [places, foundForms, foundWeights] = [this.#places.values(), this.#forms.values(), this.#weights.values()];
    const ends = new Int32Array(count + 1);
    for (const place of places) if (place < count) ends[place + 1] = (ends[place + 1] as number) + 1;
    for (let place = 0; place < count; place++) ends[place + 1] = (ends[place + 1] as number) + (ends[place] as number);
    const next = ends.slice(0, count);
    const forms = new Int32Array(ends[count] as number);
    const weights = new Int32Array(ends[count] as number);
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number;
      if (place >= count) continue;
      const to = next[place] as number;
      next[place] = to + 1;
      forms[to] = foundForms[at] as number;
      weights[to] = foundWeights[at] as number;
    }
    for (let place = 0; place < count; place++) {
      use(forms.subarray(ends[place], ends[place + 1]), weights.subarray(ends[place], ends[place + 1]));
    }
  }
}
