// The peer: a conventional Eleventy site, as its documentation teaches it. Every article is a template, every tag of
// front matter a collection, lists are paginated over collections.
import { readFileSync } from 'node:fs';

const PAGE_SIZE = 50;
const template = (name) => readFileSync(new URL(`./pages/${name}`, import.meta.url), 'utf8');
const slug = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

export default function (config) {
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  config.addGlobalData('layout', 'article.njk');
  config.addGlobalData('siteName', 'The Synthetic Herald');
  config.addFilter('day', (date) =>
    date.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  );
  config.addFilter('slug', slug);

  const lists = (api, keyOf) => {
    const byKey = new Map();
    for (const post of api.getAll().filter(({ data }) => data.author !== undefined)) {
      const key = keyOf(post);
      byKey.set(key, [...(byKey.get(key) ?? []), post]);
    }
    return [...byKey].map(([key, posts]) => ({ key, posts: posts.reverse() }));
  };
  config.addCollection('years', (api) => lists(api, ({ date }) => date.toISOString().slice(0, 4)));
  config.addCollection('months', (api) => lists(api, ({ date }) => date.toISOString().slice(0, 7).replace('-', '/')));
  config.addCollection('tagPages', (api) => {
    const tags = new Set(api.getAll().flatMap(({ data }) => data.tags ?? []));
    return [...tags].sort().flatMap((tag) => {
      const posts = api.getFilteredByTag(tag).reverse();
      const total = Math.ceil(posts.length / PAGE_SIZE);
      return Array.from({ length: total }, (_, page) => ({
        tag,
        page: page + 1,
        total,
        count: posts.length,
        posts: posts.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
      }));
    });
  });
  for (const name of ['tag.njk', 'tags.njk', 'year.njk', 'month.njk', 'index.njk']) config.addTemplate(name, template(name));
  return { dir: { includes: process.env.BENCH_INCLUDES }, markdownTemplateEngine: 'njk' };
}
