/**
 * Looks at five pages of the sample archive as Lighthouse does, as a phone (`npm run lighthouse`, or `npm run lighthouse -- DIST` for an
 * archive that is built): prints the marks, and what costs any. A machine that is busy gets less: Lighthouse takes its time for the page's, so the machine's speed
 * (Lighthouse's own index; an idle desktop has 1500 and more) stands beside. Exit code 1 where a mark is under 100.
 */
import { type Config, default as lighthouse, type Flags, type Result } from 'lighthouse';
import { listFiles } from '../../build/output-folder.ts';
import { buildSampleArchive } from '../built-archive.ts';
import { drivenBrowsers, launch } from './drive.ts';
import { pageOf } from './page-samples.ts';
import { serveCompressed } from './serve-compressed.ts';

const KINDS = ['home', 'article', 'tag', 'month', 'search'];
/** What else the machine does only takes marks away: a page that misses one is looked at again, and its best look counts. */
const LOOKS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What Lighthouse takes points off for, a line each. */
function complaints({ audits, categories }: Result): readonly string[] {
  return CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `  ${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ''}`);
}

function marksOf({ categories }: Result): readonly number[] {
  return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}

function isWhole(result: Result): boolean {
  return marksOf(result).every((mark) => mark === 100);
}

function sumOf(result: Result): number {
  return marksOf(result).reduce((sum, mark) => sum + mark, 0);
}

async function run(given: string | undefined): Promise<boolean> {
  const [chromium] = drivenBrowsers().filter(({ name }) => name === 'chromium');
  if (chromium === undefined) throw new Error('Chromium is needed: install it, or set CHROME_PATH.');
  const dist = given ?? (await buildSampleArchive()).dist;
  const site = await serveCompressed(dist);
  const files = [...listFiles(dist)].sort();
  const browser = await launch(chromium);
  const flags: Flags = { port: Number(new URL(browser.wsEndpoint()).port), output: 'json', logLevel: 'error' };
  const config: Config = { extends: 'lighthouse:default', settings: { onlyCategories: CATEGORIES } };
  let whole = true;
  for (const kind of KINDS) {
    let best: Result | null = null;
    for (let look = 0; look < LOOKS && (best === null || !isWhole(best)); look++) {
      const result = await lighthouse(`${site.url}${pageOf(kind, files)}`, flags, config);
      if (result === undefined) throw new Error(`Lighthouse said nothing of ${kind}.`);
      if (best === null || sumOf(result.lhr) > sumOf(best)) best = result.lhr;
    }
    if (best === null) continue;
    whole &&= isWhole(best);
    const marks = CATEGORIES.map((name, at) => `${name} ${marksOf(best)[at] ?? 0}`).join(', ');
    const speed = Math.round(best.environment.benchmarkIndex);
    process.stdout.write(`${kind.padEnd(10)} ${marks} (speed of this machine: ${speed})\n`);
    for (const line of complaints(best)) process.stdout.write(`${line}\n`);
  }
  await browser.close();
  await site.close();
  return whole;
}

process.exitCode = (await run(process.argv[2])) ? 0 : 1;
