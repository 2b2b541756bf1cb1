// Plain JavaScript: it is asked before packages are installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from '../cli/ready-clone.js';

/** Browsers that tests drive: where each is looked for, in this order, and Debian's package of it. */
const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/** What the browser tests need beside them: a web server, to try the recipe for one. */
const NGINX = {
  variable: 'NGINX_PATH',
  commands: ['nginx'],
  places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
  debian: 'nginx-light',
};

/**
 * WebKit as WebKitGTK has it: its driver, a browser of its own, and a display to show it on. On Linux alone, and not asked
 * for: where it cannot be had its tests are left out, also with CI=true.
 */
const WEBKIT = {
  driver: { variable: 'WEBKIT_DRIVER_PATH', commands: ['WebKitWebDriver'], places: [], debian: 'webkit2gtk-driver' },
  display: { variable: 'XVFB_PATH', commands: ['Xvfb'], places: [], debian: 'xvfb' },
  // Comes with the driver.
  browser: {
    variable: 'WEBKIT_BROWSER_PATH',
    commands: [],
    places: ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((system) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => `/usr/lib/${system}/${name}/MiniBrowser`),
    ),
    debian: 'webkit2gtk-driver',
  },
};

/** Names of the browsers that tests drive. */
export const BROWSER_NAMES = Object.keys(BROWSERS);

/**
 * @param {string} name
 * @returns {string | null} the program of a browser, or null where none is found
 */
export function findBrowser(name) {
  return findProgram(BROWSERS[name]);
}

/** @returns {string | null} nginx, or null where none is found */
export function findNginx() {
  return findProgram(NGINX);
}

/** @returns {{ driver: string, display: string, browser: string } | null} WebKit's programs, or null where one is missing */
export function findWebKit() {
  const found = Object.fromEntries(Object.entries(WEBKIT).map(([part, program]) => [part, findProgram(program)]));
  return Object.values(found).includes(null) ? null : found;
}

function findProgram({ variable, commands, places }) {
  const named = process.env[variable];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...places].find(isProgram) ?? null;
}

/**
 * Installs the browsers that are missing, and nginx, with apt, where there is apt and the right to use it.
 *
 * @returns {{ name: string, why: string }[]} those that are still missing, and why
 */
export function installBrowsers() {
  const wanted = [...Object.entries(BROWSERS), ['nginx', NGINX]];
  return install(wanted);
}

/**
 * The same for WebKit.
 *
 * @returns {{ name: string, why: string }[]} nothing, or WebKit and why it is missing
 */
export function installWebKit() {
  if (process.platform !== 'linux') return [{ name: 'WebKit', why: 'its driver is for Linux' }];
  return install(Object.values(WEBKIT).map((program) => ['WebKit', program])).slice(0, 1);
}

function install(wanted) {
  const missing = wanted.filter(([, program]) => findProgram(program) === null);
  if (missing.length === 0) return [];
  const apt = aptCommand();
  if (apt.kind === 'none') return missing.map(([name]) => ({ name, why: apt.why }));
  const packages = [...new Set(missing.map(([, { debian }]) => debian))];
  say(`Installing ${packages.join(' and ')} for the browser tests …`);
  run([...apt.command, 'update', '-qq']);
  for (const name of packages) run([...apt.command, 'install', '-y', '-qq', '--no-install-recommends', name]);
  return missing
    .filter(([, program]) => findProgram(program) === null)
    .map(([name, { debian }]) => ({ name, why: `apt-get could not install ${debian} (see above)` }));
}

function aptCommand() {
  const hint = 'install it, or set CHROME_PATH, FIREFOX_PATH or NGINX_PATH';
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) {
    return { kind: 'none', why: `it is not installed and there is no apt-get; ${hint}` };
  }
  const settings = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (process.getuid?.() === 0) return { kind: 'apt', command: settings };
  if (spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0)
    return { kind: 'apt', command: ['sudo', '-n', ...settings] };
  return { kind: 'none', why: `it is not installed and apt-get needs root; ${hint}` };
}

function run([program, ...args]) {
  spawnSync(program, args, { stdio: ['ignore', 2, 2] });
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
