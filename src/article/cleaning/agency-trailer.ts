import { phraseRule } from './rule.ts';

const AGENCY =
  '(?:the )?(?:afp|ap|associated press|agence france-presse|reuters|thomson reuters|dpa|upi|ansa|efe|tass|interfax|ria novosti|xinhua|kyodo(?: news)?|jiji(?: press)?|yonhap(?: news agency)?|pti|ians|ani|anp|belga|apa|sda|ats|keystone-sda|tt|ntb|ritzau|stt|pap|ctk|tasr|mti|anadolu(?: agency)?|press association|pa(?: media)?|canadian press|bloomberg(?: news)?|dow jones(?: newswires)?|cnn|bbc(?: news)?|epd|kna|sid|europa press|lusa|agencia brasil|antara|bernama|aap|nzpa|al jazeera|aljazeera|voa(?: news)?|rfe\\/rl|deutsche welle|dw|wam|spa|mena|irna|ptv|app|bss|unb|nan|sana|news agencies|agencies|agency|wire(?: services?| reports?)?|wires|staff reports?|news wires|newswire|staff|agenturen|agences|avec agences|agencias|agencia|agencije|agenzie|agentschappen|агентства|وكالات)';

/** Where the story came from and who worked on it, after its last sentence. What was taken away is kept as the article's credit. */
export const agencyTrailer = phraseRule({
  name: 'agency-trailer',
  zone: 'tail',
  longest: 260,
  phrases: {
    en: 'with agency inputs / with inputs from agencies / with input from agencies / with inputs from * / with input from * / with agencies / with files from * / additional reporting by * / inputs from agencies / with agency reports / with wire reports / our standards: the thomson reuters trust principles',
    de: 'mit agenturmaterial / mit material von * / mit agenturen',
    fr: 'avec afp / avec agences / avec reuters / (avec afp) / avec les agences',
    es: 'con información de * / con agencias / con información de agencias',
    pt: 'com agências / com informações de * / com informações da * / com informações do *',
    it: 'con agenzie',
    nl: 'met agentschappen / bron: *',
    ru: 'по материалам *',
    zh: '（完） / 完',
    ja: '（共同） / （時事） / （ロイター） / （了）',
    ar: 'المصدر: * / المصدر : * / وكالات',
  },
  pattern: new RegExp(
    `^${AGENCY}(?: ?(?:[/,&+·|-]| and | und | et | y | e | i | и ) ?${AGENCY}){0,4}$` +
      `|^(?:sources?|quelle|quellen|fuente|fuentes|fonte|fonti|bron|bronnen|kilde|kalla|lahde|zrod[lł]o|zdroj|forras|sursa|πηγη|источник|джерело|מקור|منبع|स्रोत|kaynak|sumber|المصدر|来源|來源|출처) ?[:：] ?[^.!?“”"]{2,80}$` +
      '|^(?:additional )?(?:reporting|writing|compiled|editing) by [^.!?“”"]{3,120}(?:[;.,] ?(?:additional |further )?(?:reporting|writing|editing|graphics)(?: and (?:writing|editing))? by [^!?“”"]{3,160}){0,4}$' +
      `|^(?:with )?(?:reporting|inputs?|material|contributions?) (?:by|from) ${AGENCY}(?:,? and ${AGENCY})?$` +
      '|^(?:责任编辑|责编|編輯|编辑|責任編輯|校对|편집) ?[:：] ?[^.!?。“”"]{1,30}$' +
      '|^[\\w.+-]{1,40}@[\\w.-]{4,60}(?:[;,] ?[+\\d][\\d ()-]{5,30})?$' +
      '|^[a-z]{2,3}(?:/[a-z]{2,3}){1,3}(?: \\([a-z]{2,8}(?:, ?[a-z]{2,8}){0,4}\\))?$',
  ),
});
