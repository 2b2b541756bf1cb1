/**
 * On the page for what is not there, of an archive that does not know its address: a server shows that page at any depth
 * below any folder, so its links, which start at the host's root, are led to where this script was found.
 */
const script = document.currentScript;

if (script instanceof HTMLScriptElement && document.documentElement.dataset['root'] === undefined) {
  const root = new URL('../', script.src);
  document.documentElement.dataset['root'] = root.href;
  for (const name of ['href', 'action', 'src', 'srcset'] as const) {
    for (const element of document.querySelectorAll(`[${name}^="/"]`)) {
      const path = element.getAttribute(name) ?? '';
      element.setAttribute(name, new URL(path.replace(/^\/+/, ''), root).href);
    }
  }
}
