/** One page of each kind in the sample archive, found by its place; of articles, the ones with most on them. */
export const PAGE_SAMPLES: Readonly<Record<string, RegExp>> = {
  home: /^index\.html$/u,
  article: /^1998\/11\/24\/flood-wall/u,
  'article with tables': /^2015\/05\/02\/cocklers/u,
  'article in another language': /^2001\/09\/22\/lettre/u,
  'undated article': /^undated\/(?!index)/u,
  dates: /^dates\/index/u,
  decade: /^dates\/1990/u,
  gaps: /^dates\/gaps/u,
  year: /^1998\/index/u,
  month: /^1998\/11\/index/u,
  day: /^1998\/11\/24\/index/u,
  'on this day': /^on-this-day\/index/u,
  'a day of the year': /^on-this-day\/11/u,
  tag: /^tags\/river-wend\/index/u,
  tags: /^tags\/index/u,
  bylines: /^bylines\/index/u,
  sections: /^sections\/index/u,
  series: /^series\/[^/]+\/index/u,
  undated: /^undated\/index/u,
  data: /^data\/index/u,
  about: /^about\.html$/u,
  search: /^search\.html$/u,
  'not found': /^404\.html$/u,
};

/** The page of a kind among an archive's files. @throws where there is none */
export function pageOf(kind: string, files: readonly string[]): string {
  const pattern = PAGE_SAMPLES[kind];
  const path = files.find((name) => pattern?.test(name) === true);
  if (path === undefined) throw new Error(`The archive has no page of the kind "${kind}".`);
  return path;
}
