import { phraseRule } from './rule.ts';

/** Where the text of a subscribers' article stops. The reader also flags the article: it may not be whole. */
export const paywall = phraseRule({
  name: 'paywall-notice',
  zone: 'edges',
  longest: 220,
  phrases: {
    en: 'this article is for subscribers only / this article is for subscribers / this article is available to subscribers only / this content is for subscribers only / this content is available to subscribers only / this content is available exclusively to subscribers / subscribers only / for subscribers / for subscribers only / subscriber only / subscriber exclusive / premium / premium content / exclusive content / subscribe to continue reading / subscribe to continue / subscribe to read the full story / subscribe to read more / subscribe to read this article / subscribe to read / subscribe to unlock this article / subscribe now to continue reading / please subscribe to continue reading / to continue reading, please subscribe / to continue reading, subscribe / to read the full story, subscribe / sign in to continue reading / log in to continue reading / please log in to continue reading / please log in or subscribe to continue reading / log in or subscribe to continue reading / subscribe or log in to continue reading / please sign in or subscribe to continue reading / please register or log in to continue reading / log in to read more / register to continue reading / register to read more / register for free to continue reading / create a free account to continue reading / already a subscriber / already a subscriber? log in / already a subscriber? sign in / already subscribed? log in / already have an account? log in / already have an account? sign in / not a subscriber? subscribe / you have reached your limit of free articles / you’ve reached your limit of free articles / you have * free articles left / you have * free articles remaining / you have reached your article limit / unlock this article / continue reading with a subscription / you have been reading a preview / this is a preview of subscriber content',
    de: 'dieser artikel ist nur für abonnenten / nur für abonnenten / dieser artikel ist nur für abonnenten verfügbar / weiterlesen mit * / jetzt weiterlesen / bereits abonnent / bereits abonnent? anmelden / bereits abonnent? hier anmelden / sie sind bereits abonnent / plus-artikel / sie möchten weiterlesen / dieser inhalt ist nur für abonnenten / jetzt testen / exklusiv für abonnenten',
    fr: 'article réservé aux abonnés / cet article est réservé aux abonnés / réservé aux abonnés / contenu réservé aux abonnés / la suite est réservée aux abonnés / il vous reste * de cet article à lire / déjà abonné / déjà abonné ? connectez-vous / déjà abonné ? se connecter / pour lire la suite, abonnez-vous / cet article vous est offert',
    es: 'contenido exclusivo para suscriptores / exclusivo para suscriptores / sólo para suscriptores / solo para suscriptores / ya soy suscriptor / suscríbete para seguir leyendo / suscríbete para continuar leyendo / regístrate para seguir leyendo / artículo exclusivo para suscriptores / este contenido es exclusivo para suscriptores',
    pt: 'conteúdo exclusivo para assinantes / exclusivo para assinantes / já é assinante / assine para continuar lendo / este conteúdo é exclusivo para assinantes / artigo exclusivo para assinantes',
    it: 'contenuto riservato agli abbonati / articolo riservato agli abbonati / riservato agli abbonati / sei già abbonato / abbonati per continuare a leggere / questo contenuto è riservato agli abbonati',
    nl: 'dit artikel is alleen voor abonnees / alleen voor abonnees / exclusief voor abonnees / al abonnee / al abonnee? log in / verder lezen / word abonnee om verder te lezen / log in om verder te lezen',
    sv: 'endast för prenumeranter / logga in för att läsa vidare',
    nb: 'kun for abonnenter / logg inn for å lese videre',
    pl: 'artykuł tylko dla prenumeratorów / treść dostępna dla prenumeratorów',
    ru: 'доступно только подписчикам / материал доступен только подписчикам / только для подписчиков / оформите подписку, чтобы читать дальше',
    ar: 'هذا المحتوى للمشتركين فقط / للمشتركين فقط',
    ja: 'この記事は有料会員限定です / 有料会員限定 / この記事は会員限定です',
  },
});
