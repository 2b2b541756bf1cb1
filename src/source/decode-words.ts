/** Common words of ASCII letters alone, by the languages of `ALPHABETS` in Latin letters: they are the same bytes in every encoding. */
const PLAIN: Readonly<Record<string, string>> = {
  en: 'the of and to in that was for said with is on by he she it his her they their at from has had have be been who which would will not as are were this all an or but',
  de: 'der die und das von den mit im zu ist ein nicht dem des eine einen auf sich auch wird sind hat bei nach aus als am an es er sie wie wurde zum zur aber oder kann',
  fr: 'le la les des et du une est dans pour que qui par au aux sur avec ne pas ce cette son sa ses il elle sont ont plus un en de a depuis hier nous vous',
  es: 'el la de los que en las por con una se del un al lo su sus es para como fue ha y no pero entre desde sobre hoy puede sin',
  pt: 'o a os que do da de em uma para com ao foi no na dos das um por se mais como ou pelo pela e as ser tem disse nos nas sua seu pode',
  it: 'il di che la per della un con del sono le ha al dal nel alla si non i gli una dei da in e lo come anche nella delle su ma',
  sv: 'och att det som en av den till med har inte om ett vid kan var han men ut vi ska efter i de eller detta denna',
  da: 'og det at til af der med den som har er ikke en et de for kan han men ved om blev efter i var eller',
  nl: 'de het een van en dat op voor met zijn is in te die aan ook niet er bij naar om werd als maar heeft',
  fi: 'ja on ei oli se mutta kun ovat joka sen olla voi tai',
  is: 'og sem ekki er var um en til hann af',
  ca: 'el els que amb per una dels de la les i del al no es va un ha',
  pl: 'w na z do nie jest i po od o za ze to jak ale oraz dla przez by tak a u tej tego lub co jej jego te',
  cs: 'v na se je z do byl pro ale a o k s to za by po jak od jsou tak nebo jako pokud ve podle',
  sk: 'v na sa je z do bol pre ale a o k s to za by po ako od alebo pri',
  hu: 'a az hogy nem egy is volt ez ha meg csak mint vagy lesz van ki el be de le',
  hr: 'je u na i se da su od za s ne o koji to kao bi ili iz do',
  ro: 'de la din cu pe un a care o nu este mai se al ale pentru sau fost lui prin',
  tr: 've bir bu ile de da en ne olan daha gibi sonra kadar var veya olarak her ama yeni dedi',
  lt: 'ir kad su tai bet yra iki apie po jo o kaip',
  lv: 'un ir no ar ka par uz to kas bet tika',
  et: 'ja on ei oli et ka ning kui see oma aga',
};
/** Common words with letters beyond ASCII: where they come out, the encoding is told with the language. */
const ACCENTED: Readonly<Record<string, string>> = {
  de: 'für über können müssen wäre möglich würde hätte während zurück größe große schön später fünf nächste öffentlichen straße heißt dafür übrigens präsident köln münchen österreich',
  fr: 'à été où même déjà après très être voilà ça là né née élèves école président français française année années août février décembre société créé région était étaient',
  es: 'él más está también según qué día días año años así sólo aún sí mañana después país españa están será información nación situación niño señor policía',
  pt: 'não é são à até também já você há está só três será país avô presidência câmara ação ações às informação polícia além nós pão irmão',
  it: 'è più perché già può città però cioè così lunedì martedì mercoledì giovedì venerdì sarà là libertà università verrà società né c’è metà caffè',
  sv: 'är på för så från när även någon också två år åt där före över många får göra gör åker',
  da: 'på så år også når få være første københavn én mål',
  nl: 'één café financiële coördinatie',
  fi: 'että hän myös tämä ettei täällä mitä päivänä sekä',
  is: 'það að í á við því þar frá hafa þess ég',
  ca: 'és més també però això què són',
  pl: 'się że są też być już był było była będzie który które która między więcej można wśród również został została ponieważ',
  cs: 'že při před také již není může které který která být až či už ještě říká mají například stránky více další můžete',
  sk: 'že pri pred tiež už nie môže ktoré ktorý ktorá byť až či ešte',
  hu: 'és még több után között már új először így úgy év című nélkül ő azért át például köztársasági',
  hr: 'što više može već će još među',
  ro: 'în și şi că să după fără până două',
  tr: 'için çok değil gün olduğunu türkiye şu yıl üç büyük içinde göre kişi önce aynı diğer',
  lt: 'iš už jų šį',
  lv: 'šī tā kā arī tās gadā',
  et: 'või üks välja pärast',
};
const PLAIN_LANGUAGES = wordIndex(PLAIN);
const ACCENTED_LANGUAGES = wordIndex(ACCENTED);

/** Words with letters beyond ASCII that are looked at, so often. */
const MOST_WORDS = 1000;
/** Logarithm of how much likelier a language is for each of its common words. */
const PLAIN_WORD = 1.2;
const ACCENTED_WORD = 2.5;

/**
 * How much the plain words of a text speak for each language, whatever its encoding; a language that is not named: 0.
 *
 * @param text a character a byte.
 */
export function plainWordEvidence(text: string): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>();
  for (const [word] of text.matchAll(/(?<![\w\u0080-\u00ff'])[a-z]+(?![\w\u0080-\u00ff])/gi))
    for (const language of PLAIN_LANGUAGES.get(word.toLowerCase()) ?? [])
      evidence.set(language, (evidence.get(language) ?? 0) + PLAIN_WORD);
  return evidence;
}

/** The words of a text in which there are bytes beyond ASCII, a character a byte. */
export function wordsBeyondAscii(bytes: Uint8Array): readonly string[] {
  const words = latin1(bytes).match(/(?<![A-Za-z])[A-Za-z]{0,15}[\u0080-\u00ff][A-Za-z\u0080-\u00ff]{0,15}/g) ?? [];
  return words.slice(0, MOST_WORDS);
}

/** How much the words with other letters speak for each language, as one encoding reads them. @param table its 128 characters beyond ASCII. */
export function accentedWordEvidence(words: readonly string[], table: readonly string[]): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>();
  for (const word of words) {
    const read = word.replace(/[\u0080-\u00ff]/g, (character) => table[character.charCodeAt(0) - 0x80] ?? '');
    const letters = read.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    for (const language of ACCENTED_LANGUAGES.get(letters) ?? [])
      evidence.set(language, (evidence.get(language) ?? 0) + ACCENTED_WORD);
  }
  return evidence;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function wordIndex(words: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [language, list] of Object.entries(words))
    for (const word of new Set(list.split(' '))) index.set(word, [...(index.get(word) ?? []), language]);
  return index;
}
