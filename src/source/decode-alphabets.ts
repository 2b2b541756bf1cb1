/**
 * How often each letter beyond ASCII occurs in a language's text: letters in falling order, groups parted by spaces;
 * each group is about half as frequent as the one before. From letter counts of news text, rounded to halves.
 */
export interface Alphabet {
  readonly letters: string;
  /** Legacy encodings in which the language was written, the likeliest first. */
  readonly encodings: readonly string[];
}

const WEST = ['windows-1252', 'macintosh', 'ibm850'];
const CENTRAL = ['windows-1250', 'iso-8859-2', 'ibm852'];
const CYRILLIC = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'];

export const ALPHABETS: Readonly<Record<string, Alphabet>> = {
  en: { letters: 'é ñáóíüç èöäãøåàïêúâôîëÉÖÅØ ûòùìõßæðýÜÄÁÓÇ', encodings: WEST },
  de: { letters: 'ü ä ö ß Ü Ä Ö é', encodings: WEST },
  fr: { letters: 'é éà è êç ôîû âùœï ëÉÀüÇ', encodings: WEST },
  es: { letters: 'óí á é ñ ú ü¿ ¡ÁÉÍÓÚÑ', encodings: WEST },
  pt: { letters: 'ã ç á éí ó êõ úâà ôÁÉüÀ', encodings: WEST },
  it: { letters: 'à èé ù òì È ÀÙÒ', encodings: WEST },
  sv: { letters: 'ä å ö é ÅÄÖ ü', encodings: WEST },
  da: { letters: 'å æø øæ ØÅÆ éö', encodings: WEST },
  nl: { letters: 'é ë ï èüö óáç', encodings: WEST },
  fi: { letters: 'ä ö å ÄÖ é', encodings: WEST },
  is: { letters: 'ðá í óöæþ é ú ý ÞÍÁÓÖÚ', encodings: WEST },
  ca: { letters: 'ó à éè í ú òçï ü·', encodings: WEST },
  pl: { letters: 'ł ęą ó żś ć ń źŁŚŻ', encodings: CENTRAL },
  cs: { letters: 'í á ě éýř čžš ů ú ťňďóŠČŘŽ', encodings: CENTRAL },
  sk: { letters: 'á í éč ýž šľú ťňôď äóĽŠČŽ ŕĺ', encodings: CENTRAL },
  hu: { letters: 'é á ö ó ő íü ú ű ÁÉÖÓŐ', encodings: CENTRAL },
  hr: { letters: 'č š ž ć đ ŠŽČĆĐ', encodings: CENTRAL },
  ro: { letters: 'ă îâ şţ țș ÎŞŢ', encodings: CENTRAL },
  tr: { letters: 'ı iş ü ğö ç İ ŞÜÖÇ âî', encodings: ['windows-1254'] },
  lt: { letters: 'ė šų ū žį č ą ę ŠŽČĖ', encodings: ['windows-1257'] },
  lv: { letters: 'ā ī šē ū ņļ ķģ čž ĀŠĪŪ', encodings: ['windows-1257'] },
  et: { letters: 'ä õ ü ö šž ÕÄÜ', encodings: ['windows-1257', 'windows-1252'] },
  vi: { letters: 'đ áàôơưâêă íóúèéùìò ýãõ ĐÁ', encodings: ['windows-1258'] },
  ru: { letters: 'о еаинт срвл кмдпу яызьбг чйхжш юцщэф ъ ПВСНКМРАОБД ТИГЕЗУЛФЭ ЧХЖШЦЮЯё', encodings: CYRILLIC },
  uk: {
    letters: 'о анітив ер скдлу мпяз ьбгйчх жїцюш єщфґ ПВСНКМРАОБД ТУІГЗЄ',
    encodings: ['windows-1251', 'koi8-u', 'iso-8859-5', 'x-mac-cyrillic'],
  },
  bg: {
    letters: 'а иоетн рсвл ткпдмз ъяугбч щжхйцшю ф ПВСНКМРАОБД ТИГЕЗ ьЧ',
    encodings: ['windows-1251', 'iso-8859-5'],
  },
  sr: { letters: 'а иоен рст јувкдмпл згбчцћ жшхњљђфџ ПСНКБВДУОМ', encodings: ['windows-1251', 'iso-8859-5'] },
  el: {
    letters: 'α οιετ νσςρκ πυμληί όάέδγχ θήφύώβξ ζψ ΑΤΟΕΠΚΗΣΜΝ ΓΔΘΛΦΧ ΆΈΰΐϊ',
    encodings: ['windows-1253', 'iso-8859-7'],
  },
  he: { letters: 'י והל אמרשת בנכעד חקפםט גצסזן ץףך', encodings: ['windows-1255', 'iso-8859-8'] },
  ar: { letters: 'ا ليم نوترب ةعدسفهكقح أجشطصىخإضذثزئءغ آظؤ،', encodings: ['windows-1256', 'iso-8859-6'] },
  th: { letters: 'า นรก่อเง ้มยวลัีทด็สตะปบคหแ ิจไพ์ขใชโุูถ ืผำธซศญณึฐษภ', encodings: ['windows-874'] },
};
