// What tests run: the clone with its TypeScript compiled, once for all of them. Plain JavaScript, as it runs before that.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { CLONE } from '../cli/ready-clone.js';

/** What of the clone the program and its tests read. */
const COPIED = [
  ...['_includes', '_data', 'content', '.github'],
  ...[
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    '.eleventy.js',
    '.htmlvalidate.json',
    'LICENSE',
    'README.md',
  ],
];
/** What browsers run is bundled from its source by tests that look at it. */
const FOR_BROWSERS = join('src', 'client');

/**
 * Makes a clone whose `src/` holds JavaScript, so that neither the tests nor the many processes that they start compile
 * anything. It is laid out as the package is (`lib/` is `src/`), with what browsers run made ready.
 *
 * @param {string} folder where to make it; `shared/` beside the clone is linked beside it too
 * @returns {Promise<string>} its path
 */
export async function compileClone(folder) {
  mkdirSync(folder, { recursive: true });
  const parent = realpathSync(folder);
  const compiled = join(parent, 'clone');
  mkdirSync(compiled);
  for (const name of COPIED) cpSync(join(CLONE, name), join(compiled, name), { recursive: true });
  link(join(CLONE, 'node_modules'), join(compiled, 'node_modules'));
  link(join(CLONE, '..', 'shared'), join(parent, 'shared'));
  await Promise.all(filesBelow('src').map((path) => compileFile(path, compiled)));
  link(join(compiled, 'src'), join(compiled, 'lib'));
  await makeClientFilesReady(compiled);
  return compiled;
}

/** As tsx does it when the clone is run, but for the endings of what is imported. */
async function compileFile(path, compiled) {
  const [source, target] = [join(CLONE, path), join(compiled, path)];
  mkdirSync(dirname(target), { recursive: true });
  if (!path.endsWith('.ts') || path.startsWith(FOR_BROWSERS)) cpSync(source, target);
  if (!path.endsWith('.ts') || path.endsWith('.d.ts')) return;
  const { code, map } = await transform(readFileSync(source, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcemap: 'external',
    sourcesContent: false,
    sourcefile: pathToFileURL(source).href,
    tsconfigRaw: '{}',
  });
  const name = basename(target).replace(/\.ts$/, '.js');
  writeFileSync(join(dirname(target), `${name}.map`), map);
  writeFileSync(join(dirname(target), name), `${withEndings(code)}//# sourceMappingURL=${name}.map\n`);
}

/** `from "./slug.ts"` and `import("./slug.ts")` name the JavaScript. */
function withEndings(code) {
  return code.replace(/(\bfrom |\bimport |\bimport\()"(\.[^"\n]*)\.ts"/g, '$1"$2.js"');
}

async function makeClientFilesReady(compiled) {
  const module = await import(pathToFileURL(join(compiled, 'src', 'search', 'client-files.js')).href);
  const files = await module.makeClientFiles();
  const ready = join(compiled, 'src', 'client', 'ready');
  mkdirSync(ready);
  for (const { path, bytes } of files) writeFileSync(join(ready, basename(path)), bytes);
}

function filesBelow(folder) {
  return readdirSync(join(CLONE, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(CLONE, join(entry.parentPath ?? entry.path, entry.name)));
}

function link(target, path) {
  if (existsSync(target)) symlinkSync(realpathSync(target), path, 'junction');
}
