import { phraseRule } from './rule.ts';

/** Copyright and reprint notices. `Copyright law …` is a story: the word must be followed by a sign, a year or an owner alone. */
export const copyright = phraseRule({
  name: 'copyright-notice',
  zone: 'tail',
  longest: 420,
  phrases: {
    en: 'all rights reserved / copyright / reprinted with permission / republished with permission / this material may not be published, broadcast, rewritten, or redistributed / this material may not be published, broadcast, rewritten or redistributed / order reprints / reprints & permissions / reprints and permissions / get permission / report a typo / report an error / report a correction / suggest a correction / see a mistake / this story has been published from a wire agency feed without modifications to the text / this story has not been edited by * / (this story has not been edited by * / this article was originally published by * / this article was originally published on * / this article was originally published in * / this article first appeared in * / this article first appeared on *',
    de: 'alle rechte vorbehalten / copyright / fehler gefunden / quelle: *',
    fr: 'tous droits réservés / toute reproduction interdite / reproduction interdite / toute reproduction sans autorisation est interdite',
    es: 'todos los derechos reservados / derechos reservados / prohibida su reproducción / prohibida la reproducción total o parcial',
    pt: 'todos os direitos reservados / proibida a reprodução / é proibida a reprodução',
    it: 'tutti i diritti riservati / riproduzione riservata / © riproduzione riservata',
    nl: 'alle rechten voorbehouden / auteursrecht',
    pl: 'wszelkie prawa zastrzeżone / wszystkie prawa zastrzeżone',
    ru: 'все права защищены / перепечатка запрещена / при использовании материалов ссылка обязательна',
    tr: 'tüm hakları saklıdır',
    ar: 'جميع الحقوق محفوظة / كل الحقوق محفوظة',
    zh: '版权所有 / 版權所有',
    ja: '無断転載禁止 / 無断転載を禁じます',
    ko: '무단전재 및 재배포 금지 / 무단 전재 및 재배포 금지',
  },
  pattern:
    /^(?:©|\(c\)|c\)|copyright) ?(?:©|\(c\)|\d{4}|by\b|for syndicated)[^“”"]{0,380}$|^© ?[^“”"]{2,80}$|^copyright [^“”".]{2,60}(?:\d{4}|all rights reserved)$|^all rights reserved(?: ?[.|©(–—][^“”"]{0,200}| (?:by|to|worldwide|\d{4}) ?[^“”",.]{0,60})$|^this material may not be (?:published|reproduced)[^“”"]{0,200}$|^\S.{0,60}\d{4}[., ]{1,3}all rights reserved$/,
});
