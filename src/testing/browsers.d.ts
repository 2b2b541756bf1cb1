/** Names of the browsers that tests drive. */
export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES: readonly BrowserName[];
/** The program of a browser, or null where none is found. */
export function findBrowser(name: BrowserName): string | null;
/** The program of nginx, or null where none is found. */
export function findNginx(): string | null;
/** Installs the browsers that are missing, and nginx, with apt, where it can; gives those that are still missing, and why. */
export function installBrowsers(): { readonly name: string; readonly why: string }[];
