import type { Crash, CrashReport } from './crash.ts';

/** What came of the kills, as lines of text. */
export function crashLines({ crashes, failures }: CrashReport): readonly string[] {
  const count = (wanted: (crash: Crash) => boolean): number => crashes.filter(wanted).length;
  const left = (killed: Crash['build']['killed']): string =>
    (['old', 'new', 'mixture'] as const)
      .map((kind) => `${kind} ${count(({ build, left: found }) => build.killed === killed && found === kind)}`)
      .join(', ');
  return [
    `${crashes.length} builds: ${count(({ build }) => build.killed === 'build')} killed, of ${count(
      ({ build }) => build.killed === 'worker',
    )} a worker and of ${count(({ build }) => build.killed === 'publisher')} the publisher was killed, ${count(({ build }) => build.killed === null)} were over before`,
    `archive right after the build was killed:  ${left('build')}`,
    `archive after a worker was killed:         ${left('worker')}`,
    `archive after the publisher was killed:    ${left('publisher')}`,
    `a mixture stands until the next build has finished the publication`,
    `workers still ran when the next build was started: ${count(({ build }) => build.orphans > 0)} times`,
    `failures: ${failures.length}`,
    ...failures.flatMap(({ crash, what, details }) => [
      `  ${crash.from} to ${crash.to}, ${crash.build.killed ?? 'nobody'} killed at ${(crash.moment * 100).toFixed(0)} %: ${what}`,
      ...details.map((detail) => `    ${detail}`),
    ]),
  ];
}
