/** Text from a source as a terminal may show it: no control characters, which could move the cursor or change colours. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
