/** Control characters and noncharacters that are no text; tab and line end stay. */
// oxlint-disable-next-line no-control-regex
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
/** Line ends besides CR and LF: NEL, line separator, vertical tab; a form feed or paragraph separator ends a paragraph. */
// oxlint-disable-next-line no-control-regex
const LINE_ENDS = /[\u0085\u2028\u000b]/g;
const PARAGRAPH_ENDS = /[\u2029\f]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as all readers expect it: Unicode NFC, `\n` as the only line end, no control characters but tab, no lone surrogates
 * (each becomes U+FFFD).
 */
export function normaliseText(text: string): string {
  return withLineFeeds(text)
    .replace(LINE_ENDS, '\n')
    .replace(PARAGRAPH_ENDS, '\n\n')
    .replace(NOT_TEXT, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .normalize('NFC');
}

/** CR LF and CR as LF. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
