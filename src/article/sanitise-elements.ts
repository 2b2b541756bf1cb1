/** What becomes of an element of the source. Anything not listed is unwrapped: its text stays, its tag goes. */

/** Dropped with all that is in it: no text for a reader, or code. */
export const DROPPED: ReadonlySet<string> = new Set(
  (
    'script style template head title meta link base noscript svg math canvas map area input select option optgroup ' +
    'textarea button datalist progress meter dialog param source track frame frameset noframes noembed applet portal ' +
    'slot xml plaintext-end'
  ).split(' '),
);

/** Replaced by a plain link to what they would have loaded. */
export const EMBEDS: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'embed', 'object']);

/** Kept as they are, inside a line. */
export const INLINE: ReadonlySet<string> = new Set(
  'a em strong b i u s sub sup code kbd samp var time abbr cite q ins del mark small ruby rt rp rb rtc bdi bdo span dfn'.split(
    ' ',
  ),
);

/** Old names for elements that are kept. */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ['strike', 's'],
  ['tt', 'code'],
  ['acronym', 'abbr'],
  ['listing', 'pre'],
  ['xmp', 'pre'],
  ['plaintext', 'pre'],
  ['h1', 'h2'],
  ['menu', 'ul'],
  ['dir', 'ul'],
]);

export const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** Unwrapped, but a line ends before and after. */
export const UNWRAPPED_BLOCKS: ReadonlySet<string> = new Set(
  (
    'div section article main header footer aside nav address center details summary form fieldset legend hgroup search ' +
    'body html li dd dt td th tr tbody thead tfoot caption figcaption colgroup col label-block marquee'
  ).split(' '),
);

/** Classes that our own output carries and that stay; by element. */
export const OWN_CLASSES: Readonly<Record<string, readonly string[]>> = {
  p: ['missing-image', 'embed'],
  span: ['missing-image'],
  ol: ['footnotes'],
  sup: ['footnote-ref'],
  a: ['footnote-backref'],
  td: ['align-left', 'align-center', 'align-right'],
  th: ['align-left', 'align-center', 'align-right'],
};

/** Ids of footnotes and of the places that call them; no other id of a source reaches a page. */
export const FOOTNOTE_ID = /^fn(?:ref)?\d{1,5}(?::\d{1,5})?$/;
