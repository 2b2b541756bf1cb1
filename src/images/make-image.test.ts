import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { imageFiles, type ImageInfo } from './image-info.ts';
import { DEFAULT_IMAGES } from './image-settings.ts';
import { inspectImage } from './inspect-image.ts';
import { makeImage, type MadeFile } from './make-image.ts';
import { stripMetadata } from './strip-metadata.ts';

/** A picture in which no two pixels in a row are the same. */
function picture(width: number, height: number): Sharp {
  const raw = Buffer.alloc(width * height * 3);
  for (let at = 0; at < raw.length; at++) raw[at] = (at * 7 + (at >> 8)) % 256;
  return sharp(raw, { raw: { width, height, channels: 3 } });
}

const EXIF = {
  IFD0: { ImageDescription: 'SECRET' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
};

async function look(path: string, bytes: Uint8Array, settings = DEFAULT_IMAGES): ReturnType<typeof inspectImage> {
  return inspectImage({ path, bytes, sha256: hash('sha256', bytes) }, settings);
}

async function make(path: string, bytes: Uint8Array, settings = DEFAULT_IMAGES): Promise<readonly MadeFile[]> {
  const { info } = await look(path, bytes, settings);
  assert.ok(info !== null);
  const made = await makeImage({ path, bytes }, info);
  assert.equal(made.problem, null);
  assert.deepEqual(
    made.files.map((file) => file.path),
    imageFiles(info),
  );
  return made.files;
}

test('a turned photograph: its size as it is seen, its place taken out, its picture untouched, smaller versions upright', async () => {
  const bytes = await picture(1600, 1000).withExif(EXIF).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  assert.ok(bytes.includes('SECRET'));
  const { info, problem } = await look('a.jpg', bytes);
  assert.equal(problem, null);
  assert.deepEqual([info?.type, info?.width, info?.height], ['jpeg', 1000, 1600]);
  assert.deepEqual(info?.variants, [{ width: 768, height: 1229, type: 'webp' }]);
  const [main, small] = await make('a.jpg', bytes);
  assert.ok(!Buffer.from(main?.bytes ?? []).includes('SECRET'));
  const head = await sharp(main?.bytes).metadata();
  assert.deepEqual([head.orientation, head.width, head.height], [6, 1600, 1000]);
  assert.deepEqual(await sharp(main?.bytes).raw().toBuffer(), await sharp(bytes).raw().toBuffer());
  const smallHead = await sharp(small?.bytes).metadata();
  assert.deepEqual([smallHead.format, smallHead.width, smallHead.height], ['webp', 768, 1229]);
  assert.equal(smallHead.exif, undefined);
});

test('PNG and WebP lose their metadata and no pixel', async () => {
  for (const type of ['png', 'webp'] as const) {
    const bytes = await picture(40, 30).withExif(EXIF)[type]({}).toBuffer();
    assert.ok(bytes.includes('SECRET'));
    const [main] = await make(`a.${type}`, bytes);
    assert.ok(!Buffer.from(main?.bytes ?? []).includes('SECRET'));
    assert.deepEqual(await sharp(main?.bytes).raw().toBuffer(), await sharp(bytes).raw().toBuffer());
    assert.equal((await sharp(main?.bytes).metadata()).exif, undefined);
  }
});

test('the same bytes give the same files; other settings give others', async () => {
  const bytes = await picture(900, 300).png().toBuffer();
  const once = await make('a.png', bytes);
  assert.deepEqual(await make('b/c.png', bytes), once);
  const avif = await make('a.png', bytes, { ...DEFAULT_IMAGES, widths: [200], formats: ['avif', 'webp'] });
  assert.deepEqual(
    avif.map(({ path }) => path.replace(/[\da-f]{16}/, 'KEY').replace(/\/..\//, '/XX/')),
    ['images/XX/KEY.png', 'images/XX/KEY-200.avif', 'images/XX/KEY-200.webp'],
  );
  assert.notEqual(avif[0]?.path, once[0]?.path);
});

test('what browsers do not show is made anew; what moves is left as it is', async () => {
  const tiff = await picture(50, 40).tiff().toBuffer();
  const [main] = await make('a.tif', tiff);
  assert.match(main?.path ?? '', /\.jpg$/);
  assert.equal((await sharp(main?.bytes).metadata()).format, 'jpeg');
  const frames = Buffer.concat([Buffer.alloc(900 * 20 * 3, 90), Buffer.alloc(900 * 20 * 3, 200)]);
  const gif = await sharp(frames, { raw: { width: 900, height: 40, channels: 3, pageHeight: 20 } })
    .gif()
    .toBuffer();
  assert.deepEqual(await make('a.gif', gif), [
    { path: imageFiles((await look('a.gif', gif)).info as ImageInfo)[0], bytes: gif },
  ]);
});

test('no image, an SVG under any name, and one with too many pixels are refused with the reason', async () => {
  const code = async (path: string, bytes: Uint8Array): Promise<string | undefined> => {
    const { info, problem } = await look(path, bytes);
    assert.equal(info, null);
    return problem?.code;
  };
  assert.equal(await code('a.jpg', Buffer.from('no image at all')), 'IMAGE_UNREADABLE');
  assert.equal(await code('a.png', Buffer.alloc(0)), 'IMAGE_UNREADABLE');
  assert.equal(await code('a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), 'IMAGE_SVG_REFUSED');
  assert.equal(await code('a.png', Buffer.from('\ufeff <svg onload="x"/>')), 'IMAGE_SVG_REFUSED');
  // A PNG of 30,000 by 30,000 pixels in a few hundred bytes of head.
  const small = await picture(8, 8).png().toBuffer();
  small.writeUInt32BE(30_000, 16);
  small.writeUInt32BE(30_000, 20);
  assert.match((await code('bomb.png', small)) ?? '', /^IMAGE_(?:TOO_LARGE|UNREADABLE)$/);
});

test('an image that is cut off is told, and shown as far as it goes', async () => {
  const whole = await picture(1600, 1000).jpeg().toBuffer();
  const cut = whole.subarray(0, whole.length / 2);
  const { info, problem } = await look('a.jpg', cut);
  assert.equal(problem?.code, 'IMAGE_DAMAGED');
  const made = await makeImage({ path: 'a.jpg', bytes: cut }, info as ImageInfo);
  assert.equal(made.files.length, 2);
});

test('law: whatever the bytes, nothing is thrown', async () => {
  const seeds = [
    await picture(20, 20).jpeg().toBuffer(),
    await picture(20, 20).png().toBuffer(),
    await picture(20, 20).webp().toBuffer(),
    await picture(20, 20).gif().toBuffer(),
  ];
  const change = fc.record({ seed: fc.nat(3), at: fc.nat(400), value: fc.nat(255), cut: fc.nat(500) });
  await fc.assert(
    fc.asyncProperty(change, async ({ seed, at, value, cut }) => {
      const bytes = Buffer.from(seeds[seed] ?? []).subarray(0, Math.max(4, cut * 3));
      if (at < bytes.length) bytes[at] = value;
      const { info } = await look('a.jpg', bytes);
      if (info === null || info.width * info.height > 1_000_000) return;
      const { files } = await makeImage({ path: 'a.jpg', bytes }, info);
      assert.equal(files.length, imageFiles(info).length);
    }),
    { numRuns: 150, seed: 5 },
  );
  for (const type of ['jpeg', 'png', 'webp'] as const) {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        assert.equal(typeof stripMetadata(bytes, type, 1).isWhole, 'boolean');
      }),
    );
  }
});
