import { direction } from '../../article/direction.ts';
import type { Site } from '../../pages/site.ts';
import { structuredData } from '../../pages/structured-data.ts';
import type { PageView } from '../../pages/views.ts';
import type { Words } from '../../pages/words.ts';
import { articleFilters } from './article.ts';
import { dateFilters } from './dates.ts';
import { textFilters } from './text.ts';

/** A filter as Nunjucks calls it. */
export type Filter = (...values: never[]) => unknown;

/** Every filter that templates may use, by name. */
export function filters(words: Words, site: () => Site): Readonly<Record<string, Filter>> {
  return {
    ...dateFilters(words),
    ...textFilters(words, site),
    ...articleFilters(words, site),
    direction: (language: string) => direction(language),
    structuredData: (page: PageView) => structuredData(page, site()),
  };
}
