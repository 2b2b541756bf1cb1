/** Control characters and noncharacters that are no text; tab and line end stay. */
// oxlint-disable-next-line no-control-regex
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
/** Line ends besides CR and LF: NEL, line separator, vertical tab; a form feed or paragraph separator ends a paragraph. */
// oxlint-disable-next-line no-control-regex
const LINE_ENDS = /[\u0085\u2028\u000b]/g;
const PARAGRAPH_ENDS = /[\u2029\f]/g;
// oxlint-disable-next-line no-control-regex
const RARE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;
/** Letters of Latin scripts, figures and marks of print, of which nothing is ever changed. */
// oxlint-disable-next-line no-control-regex
const SETTLED = /^[\t\n -~\u00a0-\u02ff\u2010-\u2027\u2030-\u203a]*$/;
const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as all readers expect it: Unicode NFC, `\n` as the only line end, no control characters but tab, no lone surrogates
 * (each becomes U+FFFD).
 */
export function normaliseText(text: string): string {
  if (isSettled(text)) return text;
  let clean = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
  // One look tells whether any of the rare replacements is needed.
  if (RARE.test(clean)) {
    clean = clean.replace(LINE_ENDS, '\n').replace(PARAGRAPH_ENDS, '\n\n').replace(NOT_TEXT, '');
    if (SURROGATE.test(clean)) clean = clean.replace(LONE_SURROGATES, '\ufffd');
  }
  return clean.normalize('NFC');
}

/** Whether a text is seen at a look to be as all readers expect it, as most texts in Latin letters are. */
export function isSettled(text: string): boolean {
  return SETTLED.test(text);
}
