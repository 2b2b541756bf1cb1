import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { closeCatalogue, meta, openCatalogue, setMeta, type CatalogueDatabase } from './database.ts';
import { textFolder, textsOf, TextWriter, type TextPlace } from './text-files.ts';
import { putPlaces, tidyTexts } from './text-upkeep.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-texts-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let number = 0;

function catalogue(): { readonly file: string; readonly texts: string; readonly database: CatalogueDatabase } {
  const file = join(mkdtempSync(join(folder, 'one-')), 'catalogue.sqlite');
  return { file, texts: textFolder(file), database: openCatalogue(file, 'test') };
}

function writer(texts: string): TextWriter {
  return new TextWriter({ folder: texts, build: `build${number++}` });
}

type TextRow = Parameters<typeof textsOf>[1][number];

/** Half characters cannot be written down. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

function enter(database: CatalogueDatabase, places: readonly TextPlace[]): void {
  putPlaces(database, [...places.entries()]);
}

const bodyOf = ({ file, body }: TextPlace): TextRow => ({ held: null, file, ...body });
const textOf = ({ file, text }: TextPlace): TextRow => ({ held: null, file, ...text });

test('what was written is read, in any order, from several files at once', () => {
  const { texts, database } = catalogue();
  const article = fc.record({ body: fc.string({ unit: 'grapheme' }), text: fc.string({ unit: 'binary' }) });
  fc.assert(
    fc.property(fc.array(fc.array(article, { maxLength: 5 }), { maxLength: 6 }), fc.nat(), (batches, turn) => {
      const writers = [writer(texts), writer(texts)];
      const written = batches.flatMap((batch, at) => {
        const places = (writers[at % 2] as TextWriter).write(batch);
        return batch.map((one, place) => ({ ...one, place: places[place] as TextPlace }));
      });
      for (const one of writers) one.close();
      const middle = written.length === 0 ? 0 : turn % written.length;
      const turned = [...written.slice(middle), ...written.slice(0, middle)].reverse();
      const rows = turned.flatMap(({ place }) => [bodyOf(place), textOf(place)]);
      assert.deepEqual(
        textsOf(database, rows),
        turned.flatMap(({ body, text }) => [body, wellFormed(text)]),
      );
    }),
    { numRuns: 50 },
  );
  database.close();
});

test('stretches far from each other are read apart, and rows that hold their text need no file', () => {
  const { texts, database } = catalogue();
  const one = writer(texts);
  const long = 'é'.repeat(100_000);
  const [first, , last] = one.write([
    { body: 'first', text: '' },
    { body: long, text: long },
    { body: 'last', text: 'end' },
  ]) as [TextPlace, TextPlace, TextPlace];
  const held = { held: 'in its row', file: null, at: 0, size: 0 };
  assert.deepEqual(textsOf(database, [bodyOf(last), held, bodyOf(first), textOf(last)]), [
    'last',
    'in its row',
    'first',
    'end',
  ]);
  database.close();
});

test('files in which no article lies are removed, the others stay', () => {
  const { texts, database } = catalogue();
  const [kept, left] = [writer(texts), writer(texts)];
  enter(database, kept.write([{ body: 'kept', text: 'kept' }]));
  left.write([{ body: 'of a killed build', text: '' }]);
  tidyTexts(database, texts, 'tidy');
  assert.equal(readdirSync(texts).length, 1);
  database.exec('delete from texts');
  tidyTexts(database, texts, 'tidy');
  assert.deepEqual(readdirSync(texts), []);
  database.close();
});

test('files that mostly hold what is no longer there are written anew', () => {
  const { texts, database } = catalogue();
  const story = (number: number): { body: string; text: string } => ({
    body: `<p>Story ${number}.`,
    text: `Story ${number}. é`,
  });
  const stories = Array.from({ length: 1200 }, (_, number) => story(number));
  for (let build = 0; build < 3; build++) {
    // Of each file but the last only some articles stay.
    const places = [...writer(texts).write(stories).entries()];
    putPlaces(
      database,
      places.filter(([number]) => number % (build + 1) === 0),
    );
  }
  assert.equal(readdirSync(texts).length, 3);
  tidyTexts(database, texts, 'tidy');
  assert.equal(readdirSync(texts).length, 1);
  const rows = database
    .prepare(
      'select t.id, f.name as file, t.text_at as at, t.text_size as size from texts t join text_files f on f.id = t.file',
    )
    .all() as { id: number; file: string; at: number; size: number }[];
  assert.deepEqual(
    textsOf(
      database,
      rows.map(({ file, at, size }) => ({ held: null, file, at, size })),
    ),
    rows.map(({ id }) => story(id).text),
  );
  assert.equal(rows.length, 1200);
  tidyTexts(database, texts, 'again');
  assert.match(readdirSync(texts).join(' '), /^tidy/);
  database.close();
});

for (const [harm, harmed] of [
  ['gone', (path: string) => rmSync(path)],
  ['cut short', (path: string) => truncateSync(path, 3)],
] as const) {
  test(`a catalogue whose texts are ${harm} is begun anew`, () => {
    const { file, texts, database } = catalogue();
    enter(database, writer(texts).write([{ body: 'a story', text: 'a story' }]));
    setMeta(database, 'said', 'before');
    closeCatalogue(database, file);
    const again = openCatalogue(file, 'test');
    assert.equal(meta(again, 'said'), 'before');
    closeCatalogue(again, file);
    for (const name of readdirSync(texts)) harmed(join(texts, name));
    const anew = openCatalogue(file, 'test');
    assert.equal(meta(anew, 'said'), null);
    assert.equal(existsSync(texts), false);
    closeCatalogue(anew, file);
  });
}

test('a text that is not there is an error, never an empty page', () => {
  const { texts, database } = catalogue();
  const [place] = writer(texts).write([{ body: 'a story', text: '' }]) as [TextPlace];
  writeFileSync(join(texts, place.file), 'a');
  assert.throws(() => textsOf(database, [bodyOf(place)]), /cannot be read.*shorter/);
  rmSync(join(texts, place.file));
  assert.throws(() => textsOf(database, [bodyOf(place)]), /ENOENT/);
  database.close();
});
