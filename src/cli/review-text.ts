import type { ReviewGroup, ReviewItem } from '../catalogue/review.ts';

const TITLES: Readonly<Record<ReviewGroup, string>> = {
  dates: 'Dates',
  fields: 'Headlines, names and other fields',
  text: 'Texts',
  images: 'Images',
  copies: 'Stories that are there more than once',
  problems: 'Other problems',
};

/**
 * The review list for a person to read.
 *
 * @param limit most lines a group; 0: all. @param prefix what files of the content folder are called by: `content/`.
 */
export function reviewText(items: readonly ReviewItem[], limit: number, prefix: string): readonly string[] {
  if (items.length === 0) return ['Nothing is doubtful.'];
  const lines: string[] = [];
  for (const group of Object.keys(TITLES) as ReviewGroup[]) {
    const all = items.filter((item) => item.group === group);
    if (all.length === 0) continue;
    lines.push(`${lines.length === 0 ? '' : '\n'}${TITLES[group]}: ${all.length}`);
    const shown = limit === 0 ? all : all.slice(0, limit);
    for (const item of shown) lines.push(...itemText(item, prefix));
    if (shown.length < all.length) lines.push(`  … and ${all.length - shown.length} more: --group ${group} --limit 0`);
  }
  lines.push('', 'To decide: backfile check accept FILE FIELD…, or backfile check set FILE FIELD VALUE');
  return lines;
}

function itemText(item: ReviewItem, prefix: string): readonly string[] {
  const line = item.line === null ? '' : `:${item.line}`;
  const value = item.value === null ? '' : ` = ${item.value === '' ? '(nothing)' : item.value}`;
  const sure = item.confidence === null ? '' : `, ${Math.round(item.confidence * 100)} % sure.`;
  return [`  ${prefix}${item.file}${line}  ${item.field}${value}`, `    ${item.why}${sure} ${item.remedy}`];
}
