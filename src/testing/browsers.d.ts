/** Names of the browsers that tests drive. */
export type BrowserName = 'chromium' | 'firefox';
export const BROWSER_NAMES: readonly BrowserName[];
/** The program of a browser, or null where none is found. */
export function findBrowser(name: BrowserName): string | null;
/** The program of nginx, or null where none is found. */
export function findNginx(): string | null;
/** Installs the browsers that are missing, and nginx, with apt, where it can; gives those that are still missing, and why. */
export function installBrowsers(): { readonly name: string; readonly why: string }[];
/** WebKit's programs: its driver, the display that it is shown on, a browser; null where one is missing. */
export function findWebKit(): { readonly driver: string; readonly display: string; readonly browser: string } | null;
/** Installs WebKit with apt, where it can; gives nothing, or WebKit and why it is missing. */
export function installWebKit(): { readonly name: string; readonly why: string }[];
