import { lineKey } from '../cleaning/rule.ts';

/** Names of a paper's sections that stand alone on a line above a headline; a language a line. */
const NAMES =
  'news|local news|world|world news|national|nation|international|politics|business|economy|economics|markets|finance|money|technology|tech|science|science & technology|health|environment|climate|education|' +
  'sport|sports|football|culture|arts|arts & culture|entertainment|lifestyle|life|style|travel|food|books|film|music|opinion|editorial|editorials|letters|letters to the editor|comment|commentary|columns|column|' +
  'analysis|features|feature|obituaries|obituary|crime|courts|police|weather|society|community|region|regional|local|city|metro|us|u.s.|uk|europe|asia|africa|middle east|americas|' +
  'nachrichten|politik|wirtschaft|panorama|gesellschaft|wissenschaft|wissen|kultur|feuilleton|meinung|leitartikel|lokales|ausland|inland|reise|gesundheit|netzwelt|vermischtes|' +
  'actualités|monde|politique|économie|société|sciences|santé|planète|opinions|idées|débats|faits divers|régions|' +
  'noticias|mundo|política|economía|sociedad|ciencia|cultura|deportes|opinión|internacional|nacional|tecnología|salud|' +
  'notícias|economia|sociedade|ciência|esportes|desporto|opinião|saúde|tecnologia|brasil|' +
  'notizie|mondo|politica|cronaca|società|scienza|esteri|opinioni|salute|' +
  'nieuws|buitenland|binnenland|wetenschap|economie|opinie|regio|' +
  'новости|политика|экономика|общество|мир|культура|спорт|наука|происшествия|мнения|в мире|' +
  'أخبار|سياسة|اقتصاد|رياضة|ثقافة|رأي|العالم|مجتمع|صحة|علوم|تكنولوجيا';
const KEYS = new Set(NAMES.split('|').map((name) => lineKey(name)));

/** Whether a line is the name of a section and nothing else. */
export function isSectionName(text: string): boolean {
  return text.length <= 30 && KEYS.has(lineKey(text));
}
