const LONE = /\p{Surrogate}/gu;

/** Text in which each lone surrogate, which no file can hold, is the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(LONE, '\ufffd');
}
