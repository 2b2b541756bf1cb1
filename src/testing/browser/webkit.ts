import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findWebKit } from '../browsers.js';
import { freePort } from './free-port.ts';

/**
 * WebKit as WebKitGTK has it, driven by WebDriver (W3C): Debian's packages `webkit2gtk-driver` and `xvfb`. It is there on
 * Linux alone; its tests are left out where it is missing.
 */
export interface WebKit {
  open(url: string): Promise<void>;
  /** Runs a function body in the page and gives what it returns. */
  run(script: string): Promise<unknown>;
  close(): Promise<void>;
}

/** @throws where one of the programs is missing or does not answer. */
export async function launchWebKit(): Promise<WebKit> {
  const found = findWebKit();
  if (found === null) throw new Error('There is no WebKit.');
  const number = freeDisplay();
  const display = spawn(found.display, [`:${number}`, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${number}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1', ...sandbox() },
  });
  const end = async (): Promise<void> => {
    await Promise.all([stopped(driver), stopped(display)]);
  };
  try {
    const base = `http://127.0.0.1:${port}`;
    await answers(base);
    const options = { binary: found.browser, args: ['--automation'] };
    const { sessionId } = (await command(`${base}/session`, 'POST', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    const session = `${base}/session/${sessionId}`;
    return {
      open: async (url) => void (await command(`${session}/url`, 'POST', { url })),
      run: (script) => command(`${session}/execute/sync`, 'POST', { script, args: [] }),
      close: async () => {
        await command(session, 'DELETE').finally(end);
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Bubblewrap, WebKit's sandbox, needs rights that root in a container has not. */
function sandbox(): Record<string, string> {
  return process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
}

async function command(url: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`WebDriver: ${value?.error ?? response.status} ${value?.message ?? ''}`);
  return value;
}

async function answers(base: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if ((await fetch(`${base}/status`).catch(() => null)) !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** The first display from 90 on that no X server has. */
function freeDisplay(): number {
  for (let number = 90; ; number++) if (!existsSync(`/tmp/.X${number}-lock`)) return number;
}
