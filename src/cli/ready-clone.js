// Plain JavaScript without dependencies: it runs before anything is installed, on Node versions that are too old as well.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const CLONE = fileURLToPath(new URL('../../', import.meta.url));

const OLDEST_NODE = [20, 19];

/**
 * Ends the program where Node.js is too old, and installs the packages that package-lock.json names where some are
 * missing or of another version.
 */
export function readyClone() {
  requireNode();
  if (hasAllPackages()) return;
  say('Installing what Backfile needs. This is done once, and takes a minute …');
  const code = npm(existsSync(join(CLONE, 'package-lock.json')) ? 'ci' : 'install');
  if (code !== 0 || !hasAllPackages()) {
    say('The packages could not be installed (see above). Is this computer on the network? Then try again.');
    process.exit(1);
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  say(
    `Backfile needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
  process.exit(1);
}

/** Compares what is installed with what the lock file asks for; packages for other systems may be missing. */
function hasAllPackages() {
  const installed = packagesOf(join(CLONE, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(join(CLONE, 'package-lock.json'));
  if (installed === null) return false;
  if (wanted === null) return true;
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    const there = installed[path];
    return there === undefined
      ? wanted[path].optional === true || wanted[path].peer === true
      : there.version === wanted[path].version;
  });
}

function packagesOf(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')).packages || null;
}

/** Runs npm, by the file that npm itself told of where there is one: on Windows its command is no program. */
function npm(command) {
  const file = process.env.npm_execpath;
  const args = [command, '--include=dev', '--no-audit', '--no-fund'];
  const options = { cwd: CLONE, stdio: ['ignore', 2, 2] };
  const ran =
    file !== undefined && /\.c?js$/.test(file)
      ? spawnSync(process.execPath, [file, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return ran.status;
}

export function say(text) {
  process.stderr.write(`${text}\n`);
}
