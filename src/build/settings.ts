import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { ReadingSettings } from '../article/reader.ts';
import { slugOr } from '../article/slug.ts';
import { tagSlug } from '../article/tags/fold.ts';
import { parseTagRules } from '../article/tags/parse-rules.ts';
import type { TagRules } from '../article/tags/rules.ts';
import { DEFAULT_LIMITS, type Limits } from '../pages/facts.ts';
import { DEFAULT_IMAGES, type ImageSettings } from '../images/image-settings.ts';
import { accentContrast, parseAccent } from '../pages/assets/accent.ts';
import { paleInks } from '../pages/assets/own-colours.ts';
import { deniedRobots, robotChoices } from '../pages/robot-choices.ts';
import type { Logo, Typeface } from '../pages/site.ts';
import { parseWordTable } from '../pages/word-table.ts';
import type { WordTable } from '../pages/words.ts';
import type { Problem } from '../source/problem.ts';
import { BuildError } from './build-error.ts';
import { parsedWords } from './parsed-words.ts';
import { issueInWords } from './setting-issues.ts';
import { readLogo } from './logo-setting.ts';
import type { Project } from './project.ts';

/** The keeper's settings, checked. Plain data: site, reading and words go to worker processes as they are. */
export interface Settings {
  readonly site: SiteSettings;
  readonly reading: ReadingSettings;
  readonly tagRules: TagRules;
  readonly words: WordTable;
  /** The keeper's logos as they are published. */
  readonly logos: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly problems: readonly Problem[];
}

/** What `_data/site.yaml` says of the site. */
export interface SiteSettings {
  readonly name: string;
  readonly motto: string | null;
  readonly keeper: string | null;
  readonly language: string;
  readonly accent: string | null;
  readonly accentDark: string | null;
  readonly logo: Logo | null;
  readonly logoDark: Logo | null;
  readonly typeface: Typeface;
  readonly usageTerms: string | null;
  readonly contact: string | null;
  readonly baseUrl: string | null;
  readonly offline: boolean;
  readonly feeds: { readonly tags: readonly string[]; readonly bylines: readonly string[] };
  readonly deniedRobots: readonly string[];
  /** Whether a service worker keeps pages for reading without a network. */
  readonly offlineReading: boolean;
  readonly hosting: HostingSettings;
  readonly limits: Limits;
  readonly images: ImageSettings;
  readonly originals: boolean;
  readonly socialCards: boolean;
  /** What `_data/sections.yaml` says of sections, by the section's slug. */
  readonly sectionIntros: Readonly<Record<string, string>>;
}

/** What only a web host cares for: no page depends on it. */
export interface HostingSettings {
  /** Whether each text file has a `.gz` and a `.br` beside it. */
  readonly precompress: boolean;
  /** Whether there is a file `_headers`, as Cloudflare and Netlify read it. */
  readonly headers: boolean;
}

const text = z.string().trim().min(1).nullish();

const names = z.array(z.string().trim().min(1)).nullish();

const siteSchema = z.looseObject({
  name: text,
  motto: text,
  keeper: text,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'must be a language tag such as en or pt-BR')
    .nullish(),
  accent: text,
  accentDark: text,
  logo: text,
  logoDark: text,
  typeface: z.enum(['serif', 'sans', 'system'], { error: 'must be serif, sans or system' }).nullish(),
  usageTerms: text,
  contact: text,
  baseUrl: z
    .url({ protocol: /^https?$/u, error: 'must be a full address such as https://archive.example.org/' })
    .nullish(),
  offline: z.boolean().nullish(),
  feeds: z.strictObject({ tags: names, bylines: names }).nullish(),
  robots: robotChoices.nullish(),
  offlineReading: z.boolean().nullish(),
  precompress: z.boolean().nullish(),
  hostHeaders: z.boolean().nullish(),
  limits: z
    .strictObject(Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((key) => [key, z.int().min(1).optional()])))
    .nullish(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullish(),
  originals: z.boolean().nullish(),
  socialCards: z.boolean().nullish(),
  images: z
    .strictObject({
      widths: z.array(z.int().min(100).max(4000)).max(5).optional(),
      formats: z.array(z.enum(['webp', 'avif'])).optional(),
      remote: z.enum(['name', 'text', 'link']).optional(),
    })
    .nullish(),
});

/** Names of all settings. */
export const SETTING_NAMES: ReadonlySet<string> = new Set(Object.keys(siteSchema.shape));

/**
 * Reads `_data/site.yaml`, `_data/tags.yaml` and the words of the interface. What is wrong is reported, and the
 * default stands in its place.
 *
 * @param baseUrl the command line's, which wins over the file's.
 */
export function loadSettings(project: Project, baseUrl: string | null): Settings {
  const problems: Problem[] = [];
  const logos: { path: string; bytes: Uint8Array }[] = [];
  const raw = readYaml(project.site, project);
  const site = siteOf(raw, label(project.site, project), problems);
  const accents = { accent: colour(site.accent, 'accent'), accentDark: colour(site.accentDark, 'accentDark') };
  const rules = parseTagRules(readYaml(join(project.data, 'tags.yaml'), project).value ?? {});
  problems.push(...rules.problems, ...ownSheetProblems(project));
  const language = site.language ?? 'en';
  const url = baseUrl ?? site.baseUrl ?? null;
  return {
    site: {
      name: site.name ?? 'News archive',
      motto: site.motto ?? null,
      keeper: site.keeper ?? null,
      language,
      ...accents,
      logo: logo(site.logo, 'logo'),
      logoDark: logo(site.logoDark, 'logoDark'),
      typeface: site.typeface ?? 'serif',
      usageTerms: site.usageTerms ?? null,
      contact: site.contact ?? null,
      baseUrl: url === null || url.endsWith('/') ? url : `${url}/`,
      offline: site.offline ?? true,
      feeds: {
        tags: sortedSlugs(site.feeds?.tags, tagSlug),
        bylines: sortedSlugs(site.feeds?.bylines, (name) => slugOr(name, '')),
      },
      deniedRobots: deniedRobots(site.robots ?? {}),
      offlineReading: site.offlineReading ?? false,
      hosting: { precompress: site.precompress ?? false, headers: site.hostHeaders ?? false },
      limits: { ...DEFAULT_LIMITS, ...site.limits },
      images: imageSettings(site.images),
      originals: site.originals ?? false,
      socialCards: site.socialCards ?? false,
      sectionIntros: sectionIntros(project, problems),
    },
    reading: { dateOrder: site.dateOrder ?? null, language: site.language ?? null, publisher: site.name ?? null },
    tagRules: rules.rules,
    words: loadWords(language, project, problems),
    logos,
    problems,
  };

  function logo(name: string | null | undefined, field: 'logo' | 'logoDark'): Logo | null {
    if (name === null || name === undefined) return null;
    const read = readLogo(join(project.data, '..'), name, LOGO_NAMES[field]);
    for (const complaint of read.complaints) {
      const problem = settingProblem(label(project.site, project), lineOf(raw, field), `${field}: ${complaint}`);
      problems.push(read.logo === null ? problem : { ...problem, code: 'LOGO_CLEANED', remedy: LOGO_CLEANED });
    }
    if (read.logo !== null && read.bytes !== null) logos.push({ path: read.logo.path, bytes: read.bytes });
    return read.logo;
  }

  function paleAccent(field: string, contrast: number): Problem {
    return {
      ...settingProblem(label(project.site, project), lineOf(raw, field), ''),
      code: 'ACCENT_PALE',
      message: `${field}: on its ground the colour has a contrast of ${contrast.toFixed(1)}, too little to be read by all.`,
      remedy: `Choose one with at least ${READABLE}; it is used as it is.`,
    };
  }

  function colour(value: string | null | undefined, field: string): string | null {
    if (value === null || value === undefined) return null;
    const accent = parseAccent(value);
    if (accent.kind === 'colour') {
      const contrast = accentContrast(accent.css, field === 'accent' ? 'light' : 'dark');
      if (contrast !== null && contrast < READABLE) problems.push(paleAccent(field, contrast));
      return accent.css;
    }
    problems.push(settingProblem(label(project.site, project), lineOf(raw, field), `${field}: ${accent.reason}`));
    return null;
  }
}

/** A text of the keeper's colours that cannot be read is told; they are used as they are. */
function ownSheetProblems(project: Project): readonly Problem[] {
  return paleInks(readInclude(project, OWN_SHEET) ?? '').map(({ ground, contrast, line }) => ({
    ...settingProblem(`_includes/${OWN_SHEET}`, line, ''),
    code: 'INK_PALE',
    message: `${ground === 'dark' ? 'On a dark screen' : 'By day'} the text has a contrast of ${contrast.toFixed(1)} with its paper, too little to be read.`,
    remedy: 'Give a colour for each ground, e.g. --paper: light-dark(#fff, #10100f); it is used as it is.',
  }));
}

const OWN_SHEET = 'css/site.css';

/** What a keeper does about a logo of which something was taken. */
const LOGO_CLEANED = 'Look at the page. Where it looks wrong, save the picture as a plain SVG or as a PNG.';

/** What the pictures are called below `assets/`. */
export const LOGO_NAMES = { logo: 'logo', logoDark: 'logo-dark' } as const;

/** Least contrast of text on its ground (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

interface YamlFile {
  readonly value: unknown;
  readonly line: (key: string) => number | undefined;
}

/** @throws BuildError where it is no YAML: one slip in a file must not set an archive's name, language and addresses back. */
function readYaml(file: string, project: Project): YamlFile {
  const nothing: YamlFile = { value: null, line: () => undefined };
  if (!existsSync(file)) return nothing;
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    throw new BuildError(
      `SETTINGS_BROKEN: ${label(file, project)}:${lines.linePos(error.pos[0]).line} is no valid YAML: ${error.message}. ` +
        'Without it the whole archive would be published with other settings. Mend the line, then build again; nothing was changed.',
    );
  }
  return {
    value: document.toJS({ maxAliasCount: 100 }) as unknown,
    line: (key) => {
      const node = document.get(key, true) as { range?: [number, number, number] } | undefined;
      return node?.range === undefined ? undefined : lines.linePos(node.range[0]).line;
    },
  };
}

function sortedSlugs(names: readonly string[] | null | undefined, slug: (name: string) => string): string[] {
  return [...new Set((names ?? []).map(slug))].sort();
}

function siteOf(raw: YamlFile, path: string, problems: Problem[]): z.infer<typeof siteSchema> {
  if (raw.value === null || raw.value === undefined) return {};
  const parsed = siteSchema.safeParse(raw.value);
  const wrong = new Set<string>();
  const found: Problem[] = [];
  for (const issue of parsed.error?.issues ?? []) {
    const key = String(issue.path[0] ?? '');
    wrong.add(key);
    found.push(...issueInWords(issue).map((message) => settingProblem(path, lineOf(raw, key), message)));
  }
  for (const key of Object.keys(raw.value)) {
    if (!SETTING_NAMES.has(key) && typeof raw.value === 'object')
      found.push(settingProblem(path, lineOf(raw, key), `There is no setting "${key}".`));
  }
  problems.push(...found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  if (parsed.success) return parsed.data;
  if (wrong.has('') || typeof raw.value !== 'object') return {};
  const rest = Object.fromEntries(Object.entries(raw.value).filter(([key]) => !wrong.has(key)));
  return siteSchema.parse(rest);
}

function imageSettings(given: z.infer<typeof siteSchema>['images']): ImageSettings {
  const {
    widths = DEFAULT_IMAGES.widths,
    formats = DEFAULT_IMAGES.formats,
    remote = DEFAULT_IMAGES.remote,
  } = given ?? {};
  return { widths: [...new Set(widths)].sort((a, b) => a - b), formats: [...new Set(formats)], remote };
}

const sectionsSchema = z.array(z.looseObject({ name: z.string().min(1), description: z.string().nullish() }));

function sectionIntros(project: Project, problems: Problem[]): Record<string, string> {
  const file = join(project.data, 'sections.yaml');
  const parsed = sectionsSchema.safeParse(readYaml(file, project).value ?? []);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    problems.push(
      settingProblem(label(file, project), undefined, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`),
    );
    return {};
  }
  return Object.fromEntries(
    parsed.data.flatMap(({ name, description }) => (description ? [[slugOr(name, ''), description.trim()]] : [])),
  );
}

function lineOf(raw: YamlFile, key: string): number | undefined {
  return raw.line(key);
}

function settingProblem(path: string, line: number | undefined, message: string): Problem {
  return {
    code: 'SETTING_INVALID',
    severity: 'warning',
    path,
    ...(line === undefined ? {} : { line }),
    message,
    remedy: 'The default is used until it is put right.',
  };
}

/**
 * The words of a language: the keeper's over ours, over English for what is not translated. For many languages that have no
 * words of ours, `dates/` has at least their dates.
 */
function loadWords(language: string, project: Project, problems: Problem[]): WordTable {
  const primary = language.split('-')[0] ?? language;
  const names = [...new Set(['en', primary, language])].flatMap((name) => [join('dates', name), name]);
  const tables = names.flatMap((name) =>
    project.words.toReversed().flatMap((folder) => {
      const file = join(folder, `${name}.yaml`);
      if (!existsSync(file)) return [];
      try {
        const parse = (): WordTable => parseWordTable(readYaml(file, project).value);
        return [parsedWords(readFileSync(file, 'utf8'), project.state, parse)];
      } catch (error) {
        if (error instanceof BuildError) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        problems.push(settingProblem(label(file, project), undefined, `It is no table of words: ${reason}.`));
        return [];
      }
    }),
  );
  return Object.assign({}, ...tables) as WordTable;
}

function label(file: string, project: Project): string {
  return relative(join(project.data, '..'), file).split('\\').join('/');
}

/** Names of the folders below `components/` in the keeper's and our templates. */
export function componentNames(project: Project): string[] {
  const names = project.includes.flatMap((folder) => {
    const components = join(folder, 'components');
    return existsSync(components) ? readdirSync(components) : [];
  });
  return [...new Set(names)].sort();
}

/** A template's or stylesheet's text by its path inside `_includes`: the keeper's, else ours, else null. */
export function readInclude(project: Project, path: string): string | null {
  for (const folder of project.includes) {
    const file = join(folder, path);
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  return null;
}
