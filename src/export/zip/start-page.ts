/** What the page `START-HERE.html` says, in the archive's language. */
export interface StartWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The archive's name. */
  readonly name: string;
  /** Label of the link to the archive. */
  readonly open: string;
  /** Told where the file was opened inside the zip, before it was unpacked. */
  readonly packed: string;
  /** What may be done with the folder. */
  readonly explained: string;
}

/**
 * The page that a person opens first. It stands beside the folder `archive/` and needs neither script nor stylesheet:
 * the picture is one of the archive's, and where it is missing, because the page was opened inside the zip, the browser
 * shows what stands in its place.
 */
export function startPage(words: StartWords): string {
  const [name, open, packed, explained] = [words.name, words.open, words.packed, words.explained].map(escapeText);
  return `<!DOCTYPE html>
<html lang="${escapeText(words.language)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self' file:; script-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<link rel="stylesheet" href="archive/assets/site.css">
</head>
<body>
<div class="page">
<main class="main">
<p><object data="archive/assets/icon.svg" type="image/svg+xml" width="48" height="48"><strong>${packed}</strong></object></p>
<h1>${name}</h1>
<p class="dek"><a href="archive/index.html">${open}</a></p>
<p>${explained}</p>
</main>
</div>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
