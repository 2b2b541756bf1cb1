/** subset-font ships no types: the part that is used. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt';
      /** An axis is fixed at a number, or keeps a range. */
      readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
      /** OpenType features; all without it. */
      readonly keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
