import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that a server sends as text; those of the search index are compressed already. */
const TEXT = /\.(?:html?|css|js|json|xml|svg|txt|csv)$/iu;
/** Twins are for folders opened by double click; the manifest, written last, is for programs. */
const NEVER_SERVED =
  /^search\/(?:.*\/)?twin-\d+\.js$|^search\/.*\.(?:json|pagefind)\.js$|^(?:_headers|manifest-sha256\.txt)$|\.pf_\w+$/u;
/** Smaller files fit one packet either way. */
const LEAST = 1024;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Whether a file gets compressed copies beside it. */
export function isCompressible(path: string, bytes: number): boolean {
  return bytes >= LEAST && TEXT.test(path) && !NEVER_SERVED.test(path);
}

/** The copies of a file, named as nginx's `gzip_static` and `brotli_static` look for them; none that saves nothing. */
export async function compressedCopies(
  path: string,
  content: Uint8Array,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const [gz, br] = await Promise.all([
    gzipped(content, { level: 9 }),
    brotlied(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  ]);
  return [
    { path: `${path}.gz`, bytes: gz },
    { path: `${path}.br`, bytes: br },
  ].filter(({ bytes }) => bytes.length < content.length);
}
