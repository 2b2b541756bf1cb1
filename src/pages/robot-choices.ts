import { z } from 'zod';

/** Crawlers by what they crawl for, by the names that they go by in robots.txt (as their operators document them). */
const CRAWLERS = {
  searchEngines: [
    'Googlebot',
    'Bingbot',
    'DuckDuckBot',
    'Applebot',
    'YandexBot',
    'Baiduspider',
    'Slurp',
    'Qwantbot',
    'SeznamBot',
    'MojeekBot',
    'Yeti',
  ],
  languageModels: [
    'GPTBot',
    'ClaudeBot',
    'anthropic-ai',
    'CCBot',
    'Google-Extended',
    'Applebot-Extended',
    'meta-externalagent',
    'Bytespider',
    'Amazonbot',
    'cohere-training-data-crawler',
    'Diffbot',
    'Omgilibot',
    'PanguBot',
    'Timpibot',
  ],
  assistants: [
    'OAI-SearchBot',
    'ChatGPT-User',
    'Claude-SearchBot',
    'Claude-User',
    'PerplexityBot',
    'Perplexity-User',
    'DuckAssistBot',
    'meta-externalfetcher',
    'MistralAI-User',
  ],
  webArchives: ['archive.org_bot', 'ia_archiver', 'heritrix'],
} as const;

const choice = z.enum(['allow', 'deny']).nullish();

/**
 * `robots` in `_data/site.yaml`. What is not said is allowed.
 * `languageModels`: crawlers that gather text to train models; `assistants`: those that fetch pages to answer questions.
 */
export const robotChoices = z.strictObject({
  searchEngines: choice,
  languageModels: choice,
  assistants: choice,
  webArchives: choice,
  /** Crawlers that are kept away by name. */
  deny: z.array(z.string().regex(/^[\w.+-]+(?: [\w.+-]+)*$/u, 'must be the name of a crawler')).nullish(),
});

/** Names of the crawlers that robots.txt keeps away, each once, in the order of the code points. */
export function deniedRobots(choices: z.infer<typeof robotChoices>): string[] {
  const kinds = Object.keys(CRAWLERS) as (keyof typeof CRAWLERS)[];
  const denied = kinds.flatMap((kind) => (choices[kind] === 'deny' ? CRAWLERS[kind] : []));
  return [...new Set<string>([...denied, ...(choices.deny ?? [])])].sort();
}
