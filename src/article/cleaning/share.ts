import { phraseRule } from './rule.ts';

const NETWORK =
  '(?:facebook(?: messenger)?|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|tumblr|pocket|instagram|youtube|tiktok|threads|bluesky|mastodon|messenger|flipboard|vk|vkontakte|odnoklassniki|xing|viber|line|wechat|weibo|snapchat|email|e-mail|mail|print|sms|rss|copy link|copy url|link|share|tweet|save|teilen|drucken|partager|compartir|compartilhar|condividi|delen|podziel sie|поделиться|المشاركة|شارك)';

/** Buttons for sharing. */
export const share = phraseRule({
  name: 'share-buttons',
  zone: 'edges',
  phrases: {
    en: 'share / share this / share this article / share this story / share this page / share this post / share this on * / share article / share story / share now / share with friends / share the article / sharing is caring / share on facebook / share on twitter / share on x / share on linkedin / share on whatsapp / share on reddit / share on pinterest / share on telegram / share via email / share by email / tweet this / tweet / pin it / like this / like this:loading / like loading / loading / click to share on * / click to email * / click to print * / opens in new window / follow us / follow us on facebook / follow us on twitter / follow us on instagram / follow us on google news / follow us on social media / find us on facebook / connect with us / share options / share full article / gift article / copy link / link copied / copy url / save article / bookmark / save / shares / spread the word',
    de: 'teilen / artikel teilen / diesen artikel teilen / beitrag teilen / auf facebook teilen / auf twitter teilen / teilen auf facebook / teilen auf twitter / teilen auf x / teilen auf whatsapp / teilen auf linkedin / bei facebook teilen / bei whatsapp teilen / per whatsapp teilen / folgen sie uns / folgen sie uns auf * / jetzt teilen / merken / feedback / link kopieren',
    fr: 'partager / partagez / partager cet article / partager sur facebook / partager sur twitter / partager sur whatsapp / partager sur linkedin / partager l’article / suivez-nous / suivez-nous sur * / envoyer par e-mail / copier le lien',
    es: 'compartir / comparte / comparte esto / compártelo / compartir en facebook / compartir en twitter / comparte este artículo / comparte esta noticia / síguenos / síguenos en * / copiar enlace / me gusta / me gusta esto',
    pt: 'compartilhar / compartilhe / compartilhe isso / compartilhe esta notícia / partilhar / partilhe / partilhar no facebook / partilhar no twitter / partilhar no whatsapp / partilhar este artigo / compartilhar no facebook / compartilhar no twitter / compartilhar no whatsapp / siga-nos / siga-nos em * / siga-nos no * / copiar link / curtir isso',
    it: 'condividi / condividi su facebook / condividi su twitter / condividi questo articolo / seguici / seguici su * / copia link / mi piace',
    nl: 'delen / deel dit / deel dit artikel / deel op facebook / deel op twitter / volg ons / volg ons op * / kopieer link / vind-ik-leuk',
    sv: 'dela / dela artikeln / dela på facebook',
    nb: 'del / del artikkelen / del på facebook',
    da: 'del artiklen / del på facebook',
    pl: 'udostępnij / podziel się / udostępnij na facebooku',
    ru: 'поделиться / поделиться в соцсетях / поделиться в * / поделись / расскажите друзьям / подпишись на нас / нравится',
    tr: 'paylaş / facebook’ta paylaş / bizi takip edin',
    ar: 'شارك / مشاركة / شارك المقال / شارك هذا / تابعونا / تابعنا على * / انشر',
    zh: '分享 / 分享到 / 分享到微信',
    ja: 'シェア / シェアする / ツイート',
  },
  pattern: new RegExp(
    `^(?:${NETWORK}(?:[ |,/·•+-]{1,4}|$)){2,14}$|^(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|tumblr|pocket|instagram|flipboard)$|^\\d[\\d.,]{0,8}k? (?:shares?|views?|likes?|retweets?|mal geteilt|partages|compartidos?|condivisioni|просмотров|перепостов)$`,
  ),
});
