import type { Format } from '../../article/article.ts';
import type { PageKind } from '../page-kind.ts';
import type { AboutView, NotFoundView, PlainView, SearchView, UndatedView } from '../views.ts';
import { archiveBars } from './calendar.ts';
import { pageBase } from './page-base.ts';

/** Path of the page on the archive itself; content/pages/about.md adds its text. */
export const ABOUT = 'about.html';

/** `about.html`: what is held, in which forms it came, what is missing. */
export const aboutPage: PageKind = {
  name: 'about',
  all: () => ['about'],
  touched: () => ['about'],
  view(_key, context): AboutView {
    const { archive, plainPages } = context;
    const own = plainPages.find((page) => page.path === ABOUT);
    const gaps: { from: string; to: string }[] = [];
    for (const { year, count } of archiveBars(archive)) {
      const last = gaps.at(-1);
      if (count > 0) continue;
      if (last !== undefined && Number(last.to) === Number(year) - 1) last.to = year;
      else gaps.push({ from: year, to: year });
    }
    return {
      ...pageBase('about', ABOUT, context, {
        title: own?.title ?? context.words.word('about.heading', { name: context.site.name }),
        section: 'page',
        ...(own === undefined ? {} : { language: own.language }),
      }),
      body: own?.body ?? '',
      total: archive.total,
      firstDay: archive.dayList[0] ?? null,
      lastDay: archive.dayList.at(-1) ?? null,
      undated: archive.undatedCount,
      formats: archive.formats().map(({ format, count }) => ({ format: format as Format, count })),
      mended: archive.mendings(),
      gaps,
    };
  },
};

/** `undated/index.html`: articles without a date. */
export const undatedPage: PageKind = {
  name: 'undated',
  all: () => ['undated'],
  touched: (change) =>
    change.articles.some(({ before, after }) => before?.day === null || after?.day === null) ? ['undated'] : [],
  view(_key, context): UndatedView | null {
    const items = context.archive.undated();
    if (items.length === 0) return null;
    return {
      ...pageBase('undated', 'undated/index.html', context, {
        title: context.words.word('undated.heading'),
        section: 'dates',
        trail: [{ name: context.words.word('nav.dates'), path: 'dates/index.html' }],
      }),
      count: items.length,
      items,
    };
  },
};

/** Pages of content/pages but the one on the archive itself. Key: path. */
export const plainPages: PageKind = {
  name: 'plain',
  all: (context) => context.plainPages.map((page) => page.path).filter((path) => path !== ABOUT),
  touched: () => [],
  view(path, context): PlainView | null {
    const page = context.plainPages.find((candidate) => candidate.path === path);
    if (page === undefined || path === ABOUT) return null;
    return {
      ...pageBase('plain', path, context, { title: page.title, section: 'page', language: page.language }),
      body: page.body,
    };
  },
};

/** `404.html`. A server shows it at any depth, so its links start at the site's own root. */
export const notFoundPage: PageKind = {
  name: 'not-found',
  all: () => ['404'],
  touched: () => [],
  view(_key, context): NotFoundView {
    const { baseUrl } = context.site;
    return {
      ...pageBase('not-found', '404.html', context, { title: context.words.word('notFound.heading'), section: 'none' }),
      root: baseUrl === null ? '/' : new URL(baseUrl).pathname,
    };
  },
};

/** `search.html`. */
export const searchPage: PageKind = {
  name: 'search',
  all: () => ['search'],
  touched: () => [],
  view: (_key, context): SearchView =>
    pageBase('search', 'search.html', context, { title: context.words.word('nav.search'), section: 'search' }),
};
