/** One file of the content folder as it lies on disk. */
export interface SourceFile {
  /** Path relative to the content folder, forward slashes, Unicode as the file system gives it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  readonly sha256: string;
}

/** The file's bytes as text, with what had to be done to get there. */
export interface DecodedText {
  /** Text in Unicode NFC, line ends as `\n`, no BOM, no control characters but tab and line end. */
  readonly text: string;
  /** WHATWG name of the encoding that was used, e.g. `utf-8`, `windows-1252`; or `ibm850`, `ibm852` (DOS). */
  readonly encoding: string;
  /** How the encoding was known. */
  readonly encodingFrom: 'bom' | 'declared' | 'valid-utf-8' | 'detected';
  /** Another encoding in which the bytes read otherwise and that is nearly as likely; only where the one used is a doubtful guess. */
  readonly rival?: string;
  /** Bytes of a UTF-8 text that are none; only where there are any. */
  readonly damage?: Damage;
}

/** What is damaged in a text. */
export interface Damage {
  /** How many bytes. */
  readonly count: number;
  /** The first of them, in order. */
  readonly places: readonly DamagedByte[];
}

/** A byte that does not belong where it stands. */
export interface DamagedByte {
  /** From 1. */
  readonly line: number;
  readonly byte: number;
  /** Whether it begins a character that the end of the file cuts off, so that it was dropped; else it was read as windows-1252. */
  readonly cutOff: boolean;
}
