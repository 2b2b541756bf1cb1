const TIME = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;
/** No place on earth is further from universal time, in minutes. */
const FURTHEST = 14 * 60;

/**
 * A WordPress date with the offset that its universal twin tells: `2004-05-12 23:00:00` and `2004-05-13 03:00:00` are
 * `2004-05-12T23:00:00-04:00`. The day stays the one that was printed. Null for WordPress' zeros.
 */
export function wordpressDate(local: string, universal: string): string | null {
  const written = local.trim();
  if (!TIME.test(written) || written.startsWith('0000')) return null;
  const iso = written.replace(' ', 'T');
  const twin = universal.trim();
  if (!TIME.test(twin) || twin.startsWith('0000')) return iso;
  const minutes = (Date.parse(`${iso}Z`) - Date.parse(`${twin.replace(' ', 'T')}Z`)) / 60_000;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > FURTHEST || minutes % 15 !== 0) return iso;
  if (minutes === 0) return `${iso}Z`;
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${iso}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
