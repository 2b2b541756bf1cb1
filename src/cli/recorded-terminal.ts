import { Writable } from 'node:stream';
import type { Terminal } from './terminal.ts';

/** A terminal for tests: what is written to it is kept, and it can be interrupted. */
export class RecordedTerminal implements Terminal {
  readonly workingFolder: string;
  readonly out = new Recording();
  readonly err = new Recording();
  readonly #callbacks: (() => void)[] = [];

  constructor(workingFolder: string) {
    this.workingFolder = workingFolder;
  }

  readonly onInterrupt = (callback: () => void): void => {
    this.#callbacks.push(callback);
  };

  interrupt(): void {
    for (const callback of this.#callbacks) callback();
  }
}

/** Keeps what is written to it. */
export class Recording extends Writable {
  text = '';

  override _write(chunk: Buffer | string, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
