/** Words in a run that is compared. */
const RUN = 3;
/** Share of the shorter text's runs that the longer one must have. */
const SAME = 0.7;

/** Whether two texts say the same, one perhaps with more around it: what is a link or a rule in one may be written out in the other. */
export function saySame(one: string, other: string): boolean {
  return haveSameRuns(runsOf(one), runsOf(other));
}

/** As `saySame`, of the runs of both texts: for one that is compared with several. */
export function haveSameRuns(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size === 0) return false;
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared++;
  return shared / shorter.size >= SAME;
}

/** The runs of words in a text. */
export function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  if (runs.size === 0 && words.length > 0) runs.add(words.join(' '));
  return runs;
}
