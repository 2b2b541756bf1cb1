// What tests run: the clone as it was when they began, and the same with its TypeScript compiled, once for all of them.
// Plain JavaScript, as it runs before that.
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
 * Copies the clone, so that whoever works in it meanwhile changes nothing for the tests. `shared/` beside it is linked.
 *
 * @param {string} folder where to make it
 * @returns {string} its path
 */
export function copyClone(folder) {
  const copy = join(realpathSync(folder), 'source');
  copyParts(copy);
  cpSync(join(CLONE, 'src'), join(copy, 'src'), { recursive: true });
  link(join(CLONE, '..', 'shared'), join(folder, 'shared'));
  return copy;
}

/**
 * Makes a clone whose `src/` holds JavaScript, so that neither the tests nor the many processes that they start compile
 * anything. It is laid out as the package is (`lib/` is `src/`), with what browsers run made ready.
 *
 * @param {string} source the clone that is compiled. @param {string} folder where to make it
 * @returns {Promise<string>} its path
 */
export async function compileClone(source, folder) {
  const compiled = join(realpathSync(folder), 'clone');
  copyParts(compiled);
  await Promise.all(filesBelow(join(source, 'src')).map((path) => compileFile(join('src', path), source, compiled)));
  link(join(compiled, 'src'), join(compiled, 'lib'));
  await makeClientFilesReady(compiled);
  return compiled;
}

function copyParts(target) {
  mkdirSync(target);
  for (const name of COPIED) cpSync(join(CLONE, name), join(target, name), { recursive: true });
  link(join(CLONE, 'node_modules'), join(target, 'node_modules'));
}

/** As tsx does it when the clone is run, but for the endings of what is imported. */
async function compileFile(path, source, compiled) {
  const [from, to] = [join(source, path), join(compiled, path)];
  mkdirSync(dirname(to), { recursive: true });
  if (!path.endsWith('.ts') || path.startsWith(FOR_BROWSERS)) cpSync(from, to);
  if (!path.endsWith('.ts') || path.endsWith('.d.ts')) return;
  const { code, map } = await transform(readFileSync(from, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcemap: 'external',
    sourcesContent: false,
    // What is told of an error leads to the clone that is worked on.
    sourcefile: pathToFileURL(join(CLONE, path)).href,
    tsconfigRaw: '{}',
  });
  const name = basename(to).replace(/\.ts$/, '.js');
  writeFileSync(join(dirname(to), `${name}.map`), map);
  writeFileSync(join(dirname(to), name), `${withEndings(code)}//# sourceMappingURL=${name}.map\n`);
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
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}

function link(target, path) {
  if (existsSync(target)) symlinkSync(realpathSync(target), path, 'junction');
}
