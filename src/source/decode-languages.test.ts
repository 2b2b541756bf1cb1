import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from './decode.ts';
import { legacyTable } from './decode-legacy.ts';

/** Single lines of news with few letters beyond ASCII, each in all encodings in which its language was written. */
const LINES: readonly (readonly [encodings: readonly string[], lines: readonly string[]])[] = [
  [
    ['windows-1252', 'macintosh', 'ibm850'],
    [
      'The naïve señor from Köln met his fiancée there.',
      'He ordered crème brûlée à la carte and paid £20.',
      'Temperatures rose to 35° in the Zürich area.',
      'The 1998–1999 season and the Smith–Jones match',
      'The façade of the town hall was rebuilt in 1998.',
    ],
  ],
  [
    ['windows-1252', 'macintosh', 'ibm850'],
    [
      'Der Bürgermeister kam zu spät.',
      'Die Straße nach Köln ist gesperrt.',
      'Er hat das Fräulein im Café gesehen.',
      'Schöne Grüße aus München',
      'Der Zug fährt um acht Uhr ab.',
      'Die Polizei hat den Täter gefasst.',
      'Das Wetter wird schön und warm.',
      'Für die Stadt ist das ein großer Erfolg.',
    ],
  ],
  [
    ['windows-1252', 'macintosh', 'ibm850'],
    [
      'Le maire a déclaré hier que l’école fermerait.',
      'Où est la mairie ?',
      'Ça ne va pas, dit le garçon.',
      'Le président est à Paris.',
      'Les élèves étaient là.',
      'La forêt brûle depuis hier.',
      'Il a reçu le prix Nobel de littérature à Stockholm.',
      '« Non », a répondu le ministre.',
    ],
  ],
  [
    ['windows-1252', 'macintosh', 'ibm850'],
    [
      'El niño y la montaña',
      '¿Dónde está el alcalde?',
      'La situación económica es grave.',
      'José llegó mañana a Málaga.',
      'El gobierno anunció un plan de inversión.',
      'Un año después, nada cambió.',
      'La policía detuvo a tres jóvenes.',
      '¡Viva España!',
    ],
  ],
  [
    ['windows-1252', 'macintosh', 'ibm850'],
    [
      'A eleição não foi anulada.',
      'O coração da nação está em São João.',
      'O presidente disse que não.',
      'A polícia prendeu três pessoas.',
      'Há três anos que não chove.',
      'As ações caíram na bolsa de Lisboa.',
      'O avô é português.',
      'A câmara aprovou o orçamento.',
    ],
  ],
  [
    ['windows-1252', 'macintosh', 'ibm850'],
    [
      'La città è bella.',
      'Il sindaco è andato a Forlì.',
      'Perché non c’è più pane?',
      'La polizia ha chiuso la strada venerdì.',
      'Sarà possibile da lunedì.',
      'Il caffè costa di più.',
      'Il presidente andrà in Perù.',
      'La libertà di stampa è a rischio.',
    ],
  ],
  [
    ['windows-1252', 'macintosh', 'ibm850'],
    [
      'Statsministern åker till Göteborg.',
      'Det är dåligt väder i dag.',
      'Polisen söker efter mannen.',
      'Älgen sprang över vägen.',
      'Företaget går bra.',
      'Räntan höjs i höst.',
      'Många kom till mötet på torget.',
      'Han föddes i Malmö.',
    ],
  ],
  [
    ['windows-1250', 'iso-8859-2', 'ibm852'],
    [
      'Władze miasta są zdziwione.',
      'Mieszkańcy Łodzi czekają na deszcz.',
      'Prezydent pojechał do Gdańska.',
      'Źrebię uciekło przez łąkę.',
      'Nie będzie podwyżki.',
      'Minister złożył rezygnację.',
      'Policja zatrzymała trzy osoby.',
      'Wybory odbędą się w październiku.',
    ],
  ],
  [
    ['windows-1250', 'iso-8859-2', 'ibm852'],
    [
      'Vláda schválila nový zákon.',
      'Počasí bude špatné.',
      'Policie hledá svědky nehody.',
      'Předseda přijel do Brna.',
      'Město koupí nové vlaky.',
      'Ceny benzinu dál rostou, říká ministr.',
      'Škola bude v pondělí zavřená.',
      'Žáci dostanou tři dny volna.',
    ],
  ],
  [
    ['windows-1250', 'iso-8859-2', 'ibm852'],
    [
      'A kormány új törvényt fogadott el.',
      'Az időjárás hűvös lesz.',
      'A miniszter nem válaszolt a kérdésre.',
      'Tűz volt egy budapesti házban.',
      'A rendőrség keresi a tanúkat.',
      'Őszi vásár lesz a városban.',
      'A csapat győzött.',
      'Magyarország nyert.',
    ],
  ],
  [
    ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
    [
      'Мэр города подал в отставку.',
      'Вчера в Москве шёл снег.',
      'Пожар в школе',
      'Президент приехал в Киев с визитом.',
      'Цены на хлеб растут.',
      'Полиция ищет свидетелей аварии.',
      'Завтра будет дождь',
      'Суд отказал',
    ],
  ],
  [
    ['windows-1251', 'koi8-u', 'iso-8859-5', 'x-mac-cyrillic'],
    [
      'Мер міста подав у відставку.',
      'Вчора у Києві йшов сніг.',
      'Пожежа в школі',
      'Президент приїхав до Львова з візитом.',
      'Ціни на хліб зростають.',
      'Поліція шукає свідків аварії.',
      'Завтра буде дощ',
      'Суд відмовив',
    ],
  ],
  [
    ['windows-1253', 'iso-8859-7'],
    [
      'Ο δήμαρχος παραιτήθηκε χθες.',
      'Φωτιά σε σχολείο της Αθήνας',
      'Η κυβέρνηση ανακοίνωσε νέα μέτρα.',
      'Αύριο θα βρέξει',
      'Η αστυνομία αναζητά μάρτυρες.',
      'Οι τιμές του ψωμιού ανεβαίνουν.',
      'Ο πρωθυπουργός πήγε στις Βρυξέλλες.',
      'Ο Παναθηναϊκός κέρδισε',
    ],
  ],
  [
    ['windows-1254'],
    [
      'İstanbul’da kar yağışı başladı.',
      'Belediye başkanı istifa etti.',
      'Hükümet yeni bir yasa hazırladı.',
      'Işıklar söndü.',
      'Okullar pazartesi günü kapalı.',
      'Ekmek fiyatı arttı.',
      'Polis üç kişiyi gözaltına aldı.',
      'Galatasaray maçı kazandı.',
    ],
  ],
  [
    ['windows-1255'],
    [
      'ראש העיר התפטר אתמול.',
      'שריפה בבית ספר',
      'הממשלה אישרה חוק חדש.',
      'מחר יהיה גשם',
      'המשטרה מחפשת עדים לתאונה.',
      'מחירי הלחם עולים.',
      'שר החוץ נסע לפריז.',
      'מכבי ניצחה',
    ],
  ],
  [
    ['windows-1256', 'iso-8859-6'],
    [
      'استقال رئيس البلدية أمس.',
      'حريق في مدرسة',
      'أقرت الحكومة قانونا جديدا.',
      'غدا تمطر السماء',
      'تبحث الشرطة عن شهود.',
      'ترتفع أسعار الخبز.',
      'سافر وزير الخارجية إلى باريس.',
      'فاز الأهلي',
    ],
  ],
];

/** The bytes of a text in a one-byte encoding; null where it lacks one of the letters. */
function encode(text: string, encoding: string): Uint8Array | null {
  const table = legacyTable(encoding) ?? assert.fail(`${encoding} is not known`);
  const bytes = Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : table.includes(character) ? 0x80 + table.indexOf(character) : -1;
  });
  return bytes.includes(-1) || bytes.every((byte) => byte < 0x80) ? null : Uint8Array.from(bytes);
}

/** What became of all lines: how many were read rightly, how many wrongly but told as doubtful, and which wrongly in silence. */
function readAll(): { right: number; told: number; silent: readonly string[] } {
  let right = 0;
  let told = 0;
  const silent: string[] = [];
  for (const [encodings, lines] of LINES) {
    for (const encoding of encodings) {
      for (const line of lines) {
        const bytes = encode(line, encoding);
        if (bytes === null) continue;
        const decoded = decodeText(bytes);
        assert.ok('text' in decoded, line);
        if (decoded.text === line) right++;
        else if (decoded.rival !== undefined) told++;
        else silent.push(`${encoding}, read as ${decoded.encoding}: ${line}`);
      }
    }
  }
  return { right, told, silent };
}

void test('single lines of seventeen languages in their encodings are read rightly, or it is told that they are doubtful', () => {
  const { right, told, silent } = readAll();
  assert.deepEqual(silent, []);
  assert.ok(right >= 335 && told <= 13, `${right} right, ${told} told`);
});
