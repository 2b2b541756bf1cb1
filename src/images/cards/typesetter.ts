import * as hb from 'harfbuzzjs';

/** A line of text as outlines. Widths are in ems. */
export interface SetText {
  readonly width: number;
  /** SVG elements in font units, drawn upwards from the base line at 0, 0. */
  readonly outlines: string;
  /** Of the face: font units that make an em. */
  readonly unitsPerEm: number;
}

interface Face {
  readonly font: hb.Font;
  readonly unitsPerEm: number;
  readonly characters: ReadonlySet<number>;
}

/**
 * Sets text in faces that are given as files, so that it looks the same on every machine, whatever fonts that has. Latin letters from
 * left to right only: what no face has is left out.
 */
export class Typesetter {
  readonly #faces: readonly Face[];
  readonly #outlines: Map<string, string> = new Map();

  /** @param files TrueType files of one design, the likeliest first */
  constructor(files: readonly Uint8Array[]) {
    this.#faces = files.map((bytes) => {
      const face = new hb.Face(new hb.Blob(bytes));
      return { font: new hb.Font(face), unitsPerEm: face.upem, characters: new Set(face.collectUnicodes()) };
    });
  }

  /** Whether every character is in one of the faces. */
  hasAll(text: string): boolean {
    return [...text].every((character) => this.#faceOf(character) !== null);
  }

  set(text: string): SetText {
    const unitsPerEm = this.#faces[0]?.unitsPerEm ?? 1000;
    let at = 0;
    let outlines = '';
    for (const { face, index, part } of this.#runs(text)) {
      const scale = unitsPerEm / face.unitsPerEm;
      const buffer = new hb.Buffer();
      buffer.addText(part);
      buffer.guessSegmentProperties();
      hb.shape(face.font, buffer);
      for (const { codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
        const outline = this.#outline(index, glyph);
        const x = at + xOffset * scale;
        if (outline !== '') outlines += `<path transform="translate(${x} ${yOffset * scale})" d="${outline}"/>`;
        at += xAdvance * scale;
      }
    }
    return { width: at / unitsPerEm, outlines, unitsPerEm };
  }

  #outline(index: number, glyph: number): string {
    const key = `${index} ${glyph}`;
    const held = this.#outlines.get(key) ?? this.#faces[index]?.font.glyphToPath(glyph) ?? '';
    this.#outlines.set(key, held);
    return held;
  }

  #faceOf(character: string): number | null {
    const at = this.#faces.findIndex(({ characters }) => characters.has(character.codePointAt(0) ?? 0));
    return at === -1 ? null : at;
  }

  /** Stretches of one face each. */
  #runs(text: string): readonly { readonly face: Face; readonly index: number; readonly part: string }[] {
    const runs: { face: Face; index: number; part: string }[] = [];
    for (const character of text.normalize('NFC')) {
      const index = this.#faceOf(character);
      const face = index === null ? undefined : this.#faces[index];
      if (index === null || face === undefined) continue;
      const last = runs.at(-1);
      if (last?.index === index) last.part += character;
      else runs.push({ face, index, part: character });
    }
    return runs;
  }
}
