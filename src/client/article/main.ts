/** On an article's page: marks what a search found, and adds what only a script can do. The page is complete without it. */
import { tellAccessDays } from './accessed.ts';
import { citeTools } from './cite-tools.ts';
import { markWords, wordsFound } from './marks.ts';
import { paragraphLinks } from './paragraph-links.ts';

paragraphLinks();
tellAccessDays(new Date());
citeTools();
markWords(wordsFound(location.hash));
