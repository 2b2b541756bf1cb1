/** How long a word of what was done is shown, in milliseconds. */
export const SHOWN = 2000;

/**
 * A line that only screen readers have, after an element: what is said in it is read aloud.
 *
 * @returns says a text, and takes it back after `SHOWN`, so that the same text can be said again
 */
export function statusLine(before: HTMLElement): (text: string) => void {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.className = 'visually-hidden';
  // Said in the words of the interface, whatever the language of the article.
  line.lang = document.body.lang || document.documentElement.lang;
  before.after(line);
  let said = 0;
  return (text) => {
    line.textContent = text;
    clearTimeout(said);
    said = window.setTimeout(() => (line.textContent = ''), SHOWN);
  };
}
