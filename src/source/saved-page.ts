/**
 * Endings of the folder into which browsers put what belongs to a page that they save, beside the page and with its name. They are
 * in the language of the browser or of Windows (Microsoft, "Connected Files").
 */
const ENDINGS =
  /(?:[_-](?:files?|dateien|fichiers|archivos|arquivos|ficheiros|bestanden|filer|pliki|soubory|tiedostot|elemei|fails|failid|fajlovi|datoteke|dosyalar|fitxers|fitxategiak|bylos)|\.files|\.html_files)$/i;
const PAGES = ['.html', '.htm', '.xhtml', '.mhtml'] as const;

/**
 * Tells whether a file lies in the folder of a saved page: those are pictures, scripts and frames of that page, no articles.
 * @param path Path below the content folder, forward slashes.
 * @param exists Whether a path below the content folder is there.
 */
export function belongsToSavedPage(path: string, exists: (path: string) => boolean): boolean {
  const parts = path.split('/');
  for (let length = parts.length - 1; length > 0; length--) {
    const folder = parts[length - 1] ?? '';
    const ending = ENDINGS.exec(folder);
    if (ending === null || ending.index === 0) continue;
    const page = [...parts.slice(0, length - 1), folder.slice(0, ending.index)].join('/');
    if (PAGES.some((one) => exists(page + one)) || exists(page)) return true;
  }
  return false;
}
