import { CONTENT_POLICY } from './content-policy.ts';

/** Seconds of a year: what is named by its content never changes. */
const YEAR = 31_536_000;

/** Addresses whose names hold a digest of their content: a changed one is another file. `:name` stands for one folder. */
const UNCHANGING = ['/search/:bundle/index/*', '/search/:bundle/fragment/*', '/search/wasm/*'];

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. All else is asked for anew each time, which both answer with 304
 * where nothing has changed. It counts only where the archive stands at the root of its host.
 */
export function hostHeaders(): string {
  const all = [
    ['Content-Security-Policy', CONTENT_POLICY],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ];
  const rules = [
    ['/*', ...all.map(([name, value]) => `  ${name}: ${value}`)],
    ...UNCHANGING.map((path) => [path, `  Cache-Control: public, max-age=${YEAR}, immutable`]),
  ];
  return `${rules.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
