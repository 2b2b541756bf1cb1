import { direction } from '../../article/direction.ts';
import type { Words } from '../words.ts';

/**
 * `offline.html`: where a page that was not kept leads without a network. Of the archive's pages the only one that the
 * service worker shows by itself; `assets/offline.js` fills in what is kept and read, and shows what there is something of.
 */
export function offlinePage(siteName: string, words: Words): string {
  const word = (key: string): string => escapeText(words.word(key));
  const [site, heading] = [escapeText(siteName), word('offline.heading')];
  return `<!DOCTYPE html>
<html lang="${escapeText(words.language)}" dir="${direction(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; object-src 'none'; script-src 'self'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${heading} · ${site}</title>
<link rel="stylesheet" href="assets/site.css">
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
<script src="assets/offline.js" defer></script>
</head>
<body>
<div class="page">
<main class="article">
<h1 data-own="${word('offline.own')}">${heading}</h1>
<p class="dek" id="missing">${word('offline.text')} <a id="again" hidden>${word('offline.again')}</a></p>
<h2 class="label" id="kept-heading" hidden>${word('offline.kept')}</h2>
<ul class="ways" id="kept" data-search="${word('nav.search')}"></ul>
<h2 class="label" id="read-heading" hidden>${word('offline.read')}</h2>
<ul class="ways" id="read"></ul>
<ul class="ways">
<li><a href="index.html">${word('nav.home')}</a></li>
<li><a href="search.html">${word('nav.search')}</a></li>
</ul>
</main>
</div>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
