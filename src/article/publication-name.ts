/** Names of papers, agencies and broadcasters that do not say by a word that they are one; folded. */
const KNOWN = new Set(
  (
    'al jazeera|al jazeera english|al arabiya|bbc|bbc news|bbc sport|cnn|cnn international|reuters|associated press|the associated press|ap news|afp|france 24|france info|dw|deutsche welle|' +
    'le monde|le figaro|liberation|le parisien|ouest-france|le soir|le temps|el pais|el mundo|la vanguardia|el periodico|clarin|la nacion|el universal|la repubblica|corriere della sera|la stampa|il sole 24 ore|il messaggero|ansa|' +
    'der spiegel|spiegel online|die zeit|zeit online|die welt|welt online|faz|faz.net|suddeutsche zeitung|sz.de|taz|tagesschau|stern|focus online|der standard|die presse|nzz|tagesspiegel|der tagesspiegel|handelsblatt|' +
    'publico|diario de noticias|jornal de noticias|expresso|folha de s.paulo|o globo|g1|estadao|nrc|de volkskrant|trouw|de telegraaf|het parool|de standaard|svt nyheter|aftonbladet|dagens nyheter|helsingin sanomat|' +
    'npr|pbs|pbs newshour|politico|bloomberg|bloomberg news|axios|usa today|vox|buzzfeed news|huffpost|the huffington post|slate|salon|the intercept|propublica|newsweek|the economist|the new yorker|the atlantic|' +
    'sky news|fox news|nbc news|cbs news|abc news|msnbc|cbc news|ctv news|global news|itv news|channel 4 news|yahoo news|google news|arab news|gulf news|the hindu|ndtv|dawn|the wire|scroll|firstpost|the quint|' +
    'global times|china daily|xinhua|cgtn|tass|interfax|ria novosti|rt international|sputnik news|haaretz|ynetnews|anadolu agency|hurriyet|sabah|the star|the sun|the mail|daily mail|mail online|the independent|the i|metro|' +
    'wall street journal|the wall street journal|wsj|rte news|rappler|inquirer.net|the nation|daily nation|premium times|vanguard news|mail & guardian|news24|iol|stuff|nz herald|the age|smh|abc net|rnz'
  ).split('|'),
);
/** Words that end the name of a paper and, with a capitalised word before them, little else. */
const PAPER =
  /^(?:Times|Gazette|Courier|Herald|Tribune|Guardian|Telegraph|Chronicle|Examiner|Argus|Inquirer|Enquirer|Sentinel|Post|Daily News|Evening News|Evening Standard|Evening Post|Morning Post|Morning Herald|Post-Gazette|Post-Dispatch|Newspaper|Zeitung|Tageblatt|Tagblatt|Nachrichten|Rundschau|Kurier)$/u;
/** Words that end a paper's name where an article or "Daily" stands before it. */
const PAPER_WITH_ARTICLE =
  /^(?:The|Daily|Sunday|Evening|Morning|Weekly)(?: \p{Lu}[\p{L}’'-]*){0,2} (?:Post|Star|Sun|Mail|Mirror|Express|Observer|Record|Mercury|Echo|Journal|Advertiser|Bulletin|Dispatch|Monitor|Register|Reporter|Review|Press|Standard|Nation|Globe|World|News|Independent)$/u;
/** Titles of books and figures of speech that end as papers do. */
const NO_PAPER =
  /^(?:The )?(?:Hard|Modern|Good|Bad|Old|Our|These|Changing|Tough|Difficult|Ancient|Roman|Best|Worst|End|Interesting|Troubled|New|Security|Coast|Home|Prison|Last|Life|First|Trading|Command|Border|Guard|Blog|Guest|Goal|Lamp|Listening|Observation|Key|Top|Police|Customs|Army|Staging) (?:Times|Guardian|Post)$/u;
const DOMAIN =
  /^(?:www\.)?[A-Za-z0-9-]{2,40}(?:\.[a-z]{2,10})?\.(?:com|net|org|news|info|co\.uk|uk|de|fr|es|it|nl|at|ch|be|eu|pt|br|in|pk|au|nz|ca|za|ng|ie|ru|tv|press|media)$/u;

const NOT_ASCII = /[\u0080-\uffff]/;

/** Whether a text is the name of a paper, a broadcaster or a site and nothing else: `The Courier`, `BBC News`, `Dawn.com`. */
export function isPublicationName(text: string): boolean {
  if (text.length < 2 || text.length > 50 || text.includes(':')) return false;
  const plain = NOT_ASCII.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  const key = plain.toLowerCase();
  if (KNOWN.has(key) || DOMAIN.test(text)) return true;
  if (NO_PAPER.test(text)) return false;
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  if (PAPER_WITH_ARTICLE.test(text)) return true;
  const named = words.every((word, index) => /^\p{Lu}/u.test(word) || (index > 0 && /^(?:of|de|da|am)$/.test(word)));
  if (!named) return false;
  const of = words.indexOf('of');
  return (
    PAPER.test(words.at(-1) ?? '') ||
    PAPER.test(words.slice(-2).join(' ')) ||
    (of > 0 && /^(?:Times|Gazette)$/.test(words[of - 1] ?? ''))
  );
}
