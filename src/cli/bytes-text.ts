const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'];

/** `1234567` → `1.2 MB`: powers of 1000, as disks are sold. */
export function bytesText(count: number): string {
  const power = count < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(count) / 3));
  return `${power === 0 ? count : (count / 1000 ** power).toFixed(1)} ${UNITS[power] ?? ''}`;
}
