import { phraseRule } from './rule.ts';

/** Labels of advertisements that stood between the paragraphs. */
export const advertisement = phraseRule({
  name: 'advertisement-label',
  zone: 'anywhere',
  phrases: {
    en: 'advertisement / advertisements / advertising / advertisement - continue reading below / advertisement - story continues below / advertisement - article continues below / advertisement. scroll to continue reading / advertisement continue reading the main story / continue reading the main story / story continues below advertisement / story continues after advertisement / article continues below advertisement / article continues below this ad / article continues after ad / article continues after advertisement / the story continues below / story continues below / article continues below / ad / ads / sponsored / sponsored content / sponsored links / promoted content / paid advertisement / skip advertisement / skip ad / advertisement - scroll to continue / scroll to continue / scroll down to continue reading / ads by google / remove ads / hide ad / report this ad / advertise with us',
    de: 'anzeige / werbung / advertorial / der artikel geht nach der werbung weiter / weiter nach der anzeige / anzeige - weiter unten / artikel wird nach der anzeige fortgesetzt / nach der werbung weiterlesen',
    fr: 'publicité / annonce / la suite après cette publicité / la suite après la publicité / contenu sponsorisé / publicité - continuez à lire ci-dessous',
    es: 'publicidad / anuncio / anuncios / contenido patrocinado / continúa después de la publicidad / sigue leyendo después de la publicidad / la nota continúa debajo del anuncio',
    pt: 'publicidade / anúncio / continua após a publicidade / continua depois da publicidade / conteúdo patrocinado',
    it: 'pubblicità / annuncio pubblicitario / contenuto sponsorizzato / l’articolo continua dopo la pubblicità / continua a leggere dopo la pubblicità / advertisement',
    nl: 'advertentie / artikel gaat verder na advertentie / de tekst gaat verder onder de advertentie / lees verder na de advertentie / tekst gaat door onder de advertentie',
    sv: 'annons / annonser / artikeln fortsätter efter annonsen',
    nb: 'annonse / artikkelen fortsetter under annonsen / saken fortsetter under annonsen',
    da: 'artiklen fortsætter efter annoncen',
    fi: 'mainos / juttu jatkuu mainoksen jälkeen',
    pl: 'reklama / dalsza część artykułu pod materiałem wideo / artykuł sponsorowany',
    cs: 'reklama',
    ru: 'реклама / на правах рекламы / продолжение после рекламы',
    tr: 'reklam / haberin devamı aşağıda',
    ar: 'إعلان / إعلانات / يستمر بعد الإعلان',
    zh: '广告 / 廣告',
    ja: '広告 / スポンサーリンク',
    ko: '광고',
  },
});
