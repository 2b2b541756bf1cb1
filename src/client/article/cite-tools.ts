import { copyText } from '../search/clipboard.ts';
import { SHOWN, statusLine } from './status-line.ts';

/** Media types of the files that can be saved, by their ending. */
const TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
};

/** Beside each reference a button to copy it, and beside those for reference managers one to save it. */
export function citeTools(): void {
  const cite = document.querySelector<HTMLElement>('.cite');
  const { copy, copied, save } = cite?.dataset ?? {};
  if (cite === null || copy === undefined || copied === undefined || save === undefined) return;
  const say = statusLine(cite);
  for (const reference of cite.querySelectorAll<HTMLElement>('.cite__text')) {
    const tools = document.createElement('div');
    tools.className = 'cite__tools';
    tools.lang = document.body.lang || document.documentElement.lang;
    const name = reference.closest('div')?.querySelector('dt')?.textContent ?? '';
    const copying = button(copy, name);
    copying.addEventListener('click', () => void copyReference(reference, copying, { copy, copied, name }, say));
    tools.append(copying);
    const { file } = reference.dataset;
    if (file !== undefined) {
      const saving = button(save, name);
      saving.addEventListener('click', () => saveFile(file, textOf(reference)));
      tools.append(saving);
    }
    reference.after(tools);
  }
  openWhenAsked(cite);
}

/** The link at the article's head leads into the closed panel: it opens, also in browsers that do not open it themselves. */
function openWhenAsked(cite: HTMLElement): void {
  const open = (): void => {
    if (location.hash !== '#cite' || !(cite instanceof HTMLDetailsElement)) return;
    cite.open = true;
    cite.scrollIntoView();
  };
  addEventListener('hashchange', open);
  open();
}

function button(label: string, name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  callIt(made, label, name);
  return made;
}

function callIt(made: HTMLButtonElement, label: string, name: string): void {
  made.textContent = label;
  made.setAttribute('aria-label', `${label}: ${name}`);
}

/** What a file of this reference holds: with the line end at its end, and for RIS with CR LF, which HTML does not know. */
function textOf(reference: HTMLElement): string {
  const text = reference.textContent ?? '';
  const { file } = reference.dataset;
  if (file === undefined) return text;
  return file.endsWith('.ris') ? `${text}\n`.replace(/\r?\n/g, '\r\n') : `${text}\n`;
}

async function copyReference(
  reference: HTMLElement,
  copying: HTMLButtonElement,
  { copy, copied, name }: { readonly copy: string; readonly copied: string; readonly name: string },
  say: (text: string) => void,
): Promise<void> {
  if (!(await copyText(textOf(reference)))) return;
  callIt(copying, copied, name);
  // A name that changes is not read aloud.
  say(`${copied}: ${name}`);
  setTimeout(() => callIt(copying, copy, name), SHOWN);
}

function saveFile(name: string, text: string): void {
  const type = TYPES[name.replace(/^.*\./, '')] ?? 'text/plain';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
