// Before packing: makes lib/, the JavaScript that the package carries, with the browser's files ready made.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { register } from 'tsx/esm/api';
import { CLONE } from '../ready-clone.js';

const LIB = join(CLONE, 'lib');
const LEFT_OUT = [
  'src/client',
  'src/testing',
  'src/bench',
  'src/**/*.test.ts',
  'src/**/measure*.ts',
  'src/**/make-gazetteer.ts',
  'src/article/fuzz',
  'src/**/recorded-terminal.ts',
];

rmSync(LIB, { recursive: true, force: true });
mkdirSync(join(LIB, 'client', 'ready'), { recursive: true });
compile();
await writeClientFiles();

function compile() {
  const config = join(LIB, 'tsconfig.json');
  const compilerOptions = { noEmit: false, outDir: '.', rootDir: '../src', declaration: false, noEmitOnError: true };
  const exclude = LEFT_OUT.map((path) => `../${path}`);
  writeFileSync(config, JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include: ['../src'], exclude }));
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const ran = spawnSync(process.execPath, [tsc, '-p', config], { stdio: ['ignore', 2, 2] });
  rmSync(config);
  if (ran.status !== 0) throw new Error('The program could not be compiled (see above); nothing is packed.');
}

async function writeClientFiles() {
  register();
  const { makeClientFiles } = await import('../../search/client-files.ts');
  for (const { path, bytes } of await makeClientFiles())
    writeFileSync(join(LIB, 'client', 'ready', basename(path)), bytes);
}
