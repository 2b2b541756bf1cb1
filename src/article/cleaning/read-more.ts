import { phraseRule } from './rule.ts';

/** Links to other stories: the lead-in alone. */
export const readMore = phraseRule({
  name: 'read-more-link',
  zone: 'edges',
  phrases: {
    en: 'read more / read more here / read more » / read also / also read / read next / see also / see more / learn more / more on this story / more on this topic / more on this / more from this author / more stories / more news / click here / click here to read more / click here for more / click here to continue / continue reading / keep reading / read the full story / read the full article / read full story / read full article / read the original article / read original article / view original / next article / previous article / next story / previous story / previous post / next post / up next / next / previous / for more information / show more / load more / see all / view all',
    de: 'mehr zum thema / lesen sie auch / lesen sie mehr / lesen sie hier mehr / auch interessant / das könnte sie auch interessieren / weiterlesen / mehr lesen / mehr / mehr dazu / lesen sie dazu auch / nächster artikel / vorheriger artikel / mehr anzeigen / hier weiterlesen / zum originalartikel',
    fr: 'lire aussi / à lire aussi / à lire également / lire la suite / en savoir plus / voir aussi / lire plus / article suivant / article précédent',
    es: 'leer más / leer también / lea también / lee también / te puede interesar / también te puede interesar / ver más / ver también / más información / vea también / le puede interesar / seguir leyendo / siguiente artículo / artículo anterior',
    pt: 'leia mais / leia também / veja também / saiba mais / ler mais / ver mais / continue lendo / continuar lendo / próximo artigo / artigo anterior',
    it: 'leggi anche / leggi tutto / leggi di più / leggi ancora / per approfondire / continua a leggere / guarda anche / vedi anche / articolo successivo / articolo precedente',
    nl: 'lees ook / lees meer / lees verder / lees hier meer / bekijk ook / volgende artikel / vorige artikel / meer lezen',
    sv: 'läs mer / läs också / läs även',
    nb: 'les mer / les også',
    da: 'læs mere / læs også',
    pl: 'czytaj także / czytaj też / czytaj więcej / zobacz także / zobacz też',
    ru: 'читайте также / читать также / читать далее / читать полностью / подробнее / смотрите также',
    tr: 'devamını oku / ayrıca oku / ilginizi çekebilir',
    id: 'baca juga / baca selengkapnya',
    ar: 'اقرأ أيضا / اقرأ المزيد / المزيد / لقراءة المزيد / شاهد أيضا',
    zh: '阅读更多 / 查看更多 / 下一篇 / 上一篇',
    ja: '続きを読む / もっと読む / あわせて読みたい',
    ko: '더보기',
  },
});

/** A link to another story with its headline; below the story only, since `Watch: mayor falls into river` is a headline. */
export const readMoreHeadline = phraseRule({
  name: 'read-more-headline',
  zone: 'tail',
  sentences: 'never',
  phrases: {
    en: 'read more: * / read also: * / also read: * / also read | * / read: * / read next: * / see also: * / more: * / related: * / related story: * / related stories: * / recommended: * / watch: * / watch now: * / don’t miss: * / must read: * / related reading: *',
    de: 'mehr zum thema: * / lesen sie auch: * / lesen sie mehr: * / auch interessant: * / mehr dazu: * / zum thema: *',
    fr: 'lire aussi : * / lire aussi: * / à lire aussi : * / à lire aussi: * / à lire également : * / voir aussi : * / lire : *',
    es: 'lea también: * / lee también: * / leer más: * / te puede interesar: * / vea también: * / le puede interesar: *',
    pt: 'leia mais: * / leia também: * / veja também: *',
    it: 'leggi anche: * / per approfondire: * / guarda anche: * / vedi anche: *',
    nl: 'lees ook: * / lees meer: * / bekijk ook: *',
    sv: 'läs mer: * / läs också: * / läs även: *',
    nb: 'les mer: * / les også: *',
    da: 'læs også: *',
    pl: 'czytaj także: * / czytaj też: * / zobacz także: * / zobacz też: *',
    ru: 'читайте также: * / смотрите также: * / материалы по теме: * / по теме: *',
    id: 'baca juga: *',
    ar: 'اقرأ أيضا: * / شاهد أيضا: * / إقرأ أيضا: *',
  },
});

/** Headings above a list of other stories; the list below is taken away with it where nothing else follows. */
export const relatedHeading = phraseRule({
  name: 'related-stories',
  zone: 'edges',
  phrases: {
    en: 'related / related articles / related article / related stories / related news / related topics / related posts / related coverage / recommended / recommended for you / recommended stories / you may also like / you might also like / you may like / more like this / most read / most popular / most viewed / trending / trending now / trending stories / top stories / latest news / latest stories / popular posts / recent posts / editor’s picks / editors’ picks / from our partners / around the web / from around the web / more from the web / also in the news / more from us / more headlines / popular now / more top stories / read these next',
    de: 'mehr zum thema / ähnliche artikel / verwandte artikel / verwandte themen / weitere artikel / weitere themen / meistgelesen / meistgelesene artikel / das könnte sie interessieren / lesetipps / empfohlen / empfehlungen der redaktion / auch interessant',
    fr: 'articles similaires / articles liés / sur le même sujet / sur le même thème / dans la même rubrique / les plus lus / à lire également / à lire aussi / nos recommandations / articles associés',
    es: 'artículos relacionados / noticias relacionadas / lo más leído / lo más visto / más noticias / entradas relacionadas / relacionados / contenido relacionado / notas relacionadas',
    pt: 'artigos relacionados / notícias relacionadas / mais lidas / mais lidos / relacionados / matérias relacionadas / conteúdo relacionado',
    it: 'articoli correlati / notizie correlate / i più letti / più letti / correlati / potrebbe interessarti / potrebbero interessarti / ti potrebbe interessare',
    nl: 'gerelateerd / gerelateerde artikelen / meer over dit onderwerp / meest gelezen / aanbevolen / ook interessant',
    sv: 'relaterat / mest läst / relaterade artiklar',
    nb: 'relaterte saker / mest lest',
    pl: 'powiązane artykuły / najczęściej czytane / polecane / zobacz również',
    ru: 'по теме / материалы по теме / похожие материалы / похожие новости / самое читаемое / популярное / новости по теме / другие новости / читайте также',
    tr: 'ilgili haberler / çok okunanlar',
    id: 'artikel terkait / berita terkait / terpopuler',
    ar: 'مواضيع ذات صلة / أخبار ذات صلة / مقالات ذات صلة / الأكثر قراءة',
    zh: '相关阅读 / 延伸阅读 / 相关新闻 / 相關新聞 / 推荐阅读',
    ja: '関連記事 / 関連ニュース / おすすめ記事',
    ko: '관련기사 / 많이 본 뉴스',
  },
});
