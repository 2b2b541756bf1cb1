import { properCase } from '../byline-names.ts';
import { isPerson, splitByline } from '../split-byline.ts';
import type { Candidate } from './candidate.ts';
import { fold, type Chosen } from './headline.ts';

/** What stands for nobody. */
const NOBODY =
  /^(?:admin|administrator|editor|webmaster|root|user|username|user name|guest|follow|follow author|login|log in|sign in|name|contributor|contributors|news desk|newsroom|web desk|staff writer|staff reporter|anonymous|unknown|author|autor|none|null|undefined|staff|by|redaktion online)$/;
const NO_NAME =
  /https?:|www\.|@|\.(?:com|org|net|de)\b|[{}<>=]|\b\d{1,2}:\d{2}\b|\d{4}|\b(?:read more|comments?|view all|posts by|share|follow|subscribe)\b/i;

/** Trust in a line below the headline that opens as a byline does. */
const SURELY_PRINTED = 0.9;

/** The names in the byline: the place that is trusted most and gives a name at all; another that agrees adds to it. */
export function chooseBylines(
  candidates: readonly Candidate[],
  sites: readonly string[],
): Chosen<readonly string[]> | null {
  const siteNames = new Set(sites.map(fold));
  const places = new Map<string, { from: string; names: string[]; weight: number }>();
  const alone: Candidate[] = [];
  const lines: { from: string; names: string[]; weight: number }[] = [];
  for (const candidate of candidates) {
    const line = { from: candidate.from, names: [] as string[], weight: candidate.weight };
    if (candidate.from === 'byline' || candidate.from === 'microdata') lines.push(line);
    const printed = candidate.value.replace(/\s*(?:[|•·–—]|\bon\b|\bam\b).*$/iu, '');
    for (const written of splitByline(printed)) {
      const name = withoutRole(written);
      const key = fold(name);
      if (isRoleAlone(name)) continue;
      if (key.length < 2 || name.length > 60 || NOBODY.test(key) || NO_NAME.test(name)) continue;
      if (siteNames.has(key) && !isPerson(name)) {
        if (candidate.from === 'microdata') alone.push({ ...candidate, value: name });
        continue;
      }
      line.names.push(name);
      const id = `${candidate.from} ${candidate.weight}`;
      const place = places.get(id) ?? { from: candidate.from, names: [], weight: candidate.weight };
      if (!place.names.some((known) => fold(known) === key)) place.names.push(name);
      places.set(id, place);
    }
  }
  let best: { from: string; names: string[]; weight: number } | null = null;
  for (const [id, place] of places) {
    const agreeing = [...places].filter(
      ([other, two]) => other !== id && two.names.some((name) => place.names.some((one) => fold(one) === fold(name))),
    );
    const weight = place.weight + 0.1 * agreeing.length;
    if (best === null || weight > best.weight + 1e-9) best = { from: place.from, names: place.names, weight };
  }
  if (best === null) return siteOwner(alone, sites);
  const below = [...places.values()].filter(
    (place) => place.from === 'below headline' && place.weight >= SURELY_PRINTED,
  );
  const { names } = best;
  // A page's metadata often names the first author alone.
  const fuller = [...below, ...lines].find((line) => holdsMore(line.names, names));
  if (fuller !== undefined) {
    // In the metadata's spelling: bylines are often printed in capitals.
    const spelt = new Map(names.map((name) => [fold(name), name]));
    best = { ...fuller, names: fuller.names.map((name) => spelt.get(fold(name)) ?? name), weight: best.weight };
  }
  return { value: best.names.map(asWritten), from: best.from, confidence: Math.min(1, best.weight) };
}

/** Whether a printed byline has all of the names and further ones of persons. */
function holdsMore(printed: readonly string[], names: readonly string[]): boolean {
  const known = new Set(names.map(fold));
  const others = printed.filter((name) => !known.has(fold(name)));
  const shared = new Set(printed.map(fold).filter((key) => known.has(key)));
  return others.length > 0 && shared.size === known.size && others.every(isPerson);
}

/** A name of several words in capitals, as names are written; an agency's letters stay. */
function asWritten(name: string): string {
  return name.includes(' ') && name === name.toUpperCase() && name !== name.toLowerCase()
    ? properCase(name, true)
    : name;
}

const TITLED = /^(?:Dr|Prof|Pfarrer|Rev|Sir|Dame)\.? (?:(?:Dr|Prof)\.? )*/u;

/** Who keeps a site that bears a person's name: an author marked as one, else a name with a title; for the review list. */
function siteOwner(marked: readonly Candidate[], sites: readonly string[]): Chosen<readonly string[]> | null {
  const [first] = marked;
  if (first !== undefined) return { value: [first.value], from: first.from, confidence: 0.5 };
  const titled = sites.find((site) => TITLED.test(site) && isPerson(site.replace(TITLED, '')));
  return titled === undefined ? null : { value: [titled.replace(TITLED, '')], from: 'site name', confidence: 0.4 };
}

const ROLES =
  '(?:staff|senior|chief|deputy|associate|assistant|executive|managing|contributing|special|foreign|political|business|science|health|technology|tech|sports?|games?|news|features?|entertainment|education|environment|economics?|legal|media|religion|food|travel|culture|arts|national|investigative|white house|washington|data|digital|opinion|editorial|seattle times)';
const JOB =
  '(?:writer|reporter|editor|correspondent|columnist|contributor|journalist|critic|photographer|producer|editor-in-chief|bureau chief|analyst|blogger|commentator)';
/** `Ben Silverman Games Editor`: the job behind a name of two words or more. */
const NAME_AND_ROLE = new RegExp(`^(\\S+(?: \\S+){1,3}?)(?:,? ${ROLES}){1,3} ${JOB}s?$`, 'iu');
const ROLE_ALONE = new RegExp(`^(?:the )?(?:[\\p{L}’']+ ){0,4}${JOB}s?$`, 'iu');

function withoutRole(name: string): string {
  return NAME_AND_ROLE.exec(name)?.[1] ?? name;
}

/** `Seattle Times business reporter`: a job, and nobody who has it. */
function isRoleAlone(name: string): boolean {
  return ROLE_ALONE.test(name);
}
