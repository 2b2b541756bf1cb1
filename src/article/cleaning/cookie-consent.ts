import { phraseRule } from './rule.ts';

/** Consent banners and the links below them. The long form needs the banner's own words, so that a story about cookies stays. */
export const cookieConsent = phraseRule({
  name: 'cookie-notice',
  zone: 'edges',
  longest: 420,
  phrases: {
    en: 'accept / accept all / accept cookies / accept all cookies / accept and continue / i accept / i agree / got it / reject all / decline / decline all / cookie settings / cookie policy / cookie preferences / cookies / manage cookies / manage preferences / manage my cookies / cookie notice / privacy policy / privacy notice / privacy / terms of use / terms of service / terms and conditions / privacy & cookies / privacy and cookies / do not sell my personal information / this site uses cookies / this website uses cookies / we use cookies / we value your privacy / your privacy choices',
    de: 'alle akzeptieren / akzeptieren / alle cookies akzeptieren / ablehnen / alle ablehnen / cookie-einstellungen / einstellungen / datenschutz / datenschutzerklärung / impressum / agb / zustimmen / ich stimme zu / diese website verwendet cookies / wir verwenden cookies / nutzungsbedingungen',
    fr: 'tout accepter / accepter / accepter et fermer / tout refuser / refuser / continuer sans accepter / gérer les cookies / paramétrer les cookies / politique de confidentialité / mentions légales / ce site utilise des cookies / nous utilisons des cookies / conditions générales d’utilisation / j’accepte',
    es: 'aceptar / aceptar todo / aceptar cookies / rechazar / rechazar todo / configurar cookies / política de cookies / política de privacidad / aviso legal / utilizamos cookies / este sitio utiliza cookies / este sitio web utiliza cookies / términos y condiciones',
    pt: 'aceitar / aceitar todos / aceitar cookies / rejeitar / política de privacidade / política de cookies / utilizamos cookies / este site utiliza cookies / este site usa cookies / termos de uso / termos e condições',
    it: 'accetta / accetta tutti / accetta e continua / rifiuta / rifiuta tutto / informativa sulla privacy / informativa sui cookie / privacy policy / cookie policy / questo sito utilizza i cookie / utilizziamo i cookie / questo sito usa i cookie',
    nl: 'accepteren / alles accepteren / cookies accepteren / weigeren / alles weigeren / cookie-instellingen / cookiebeleid / privacybeleid / privacyverklaring / deze website gebruikt cookies / wij gebruiken cookies / wij maken gebruik van cookies / algemene voorwaarden',
    pl: 'akceptuję / akceptuj wszystkie / polityka prywatności / polityka cookies / ta strona używa plików cookie / ta strona korzysta z plików cookie',
    ru: 'принять / принять все / принять cookie / политика конфиденциальности / пользовательское соглашение / мы используем cookie / мы используем файлы cookie / этот сайт использует cookie / этот сайт использует файлы cookie',
    tr: 'kabul et / gizlilik politikası / çerez politikası / bu site çerez kullanmaktadır',
    ar: 'قبول / موافق / سياسة الخصوصية / ملفات تعريف الارتباط / نستخدم ملفات تعريف الارتباط / يستخدم هذا الموقع ملفات تعريف الارتباط / شروط الاستخدام',
    ja: 'プライバシーポリシー / 同意する',
    zh: '隐私政策 / 接受',
  },
  pattern:
    /^(?:[^“”"«»]{0,80}\b(?:we and our (?:\d{1,5} )?(?:trusted )?(?:partners|vendors)|wir und unsere (?:\d{1,5} )?partner|nous et nos (?:\d{1,5} )?partenaires|nosotros y nuestros (?:\d{1,5} )?socios) (?:store|use|process|speichern|verwenden|stockons|utilisons|almacenamos|utilizamos)[^“”"«»]{1,160}(?:on (?:a|your) device|cookies|auf (?:einem|ihrem) gerat|sur (?:un|votre) (?:appareil|terminal)|dispositivo)[^“”"«»]{0,160}|(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing)|like other websites|wir|diese (?:web)?site|diese seite|unsere website|nous|ce site|en poursuivant|utilizamos|usamos|este sitio|este site|al (?:navegar|continuar)|ao (?:navegar|continuar)|utilizziamo|usiamo|questo sito|continuando|wij|we gebruiken|deze (?:web)?site|мы|этот сайт|наш сайт|ta strona|نستخدم|يستخدم هذا الموقع)[^“”"«»]{0,160}(?:cookies?|куки|ملفات تعريف الارتباط|plikow cookie)[^“”"«»]{0,60}(?:experience|websites?|site|traffic|consent|policy|settings|advertis|analytic|browser|preferences|privacy|agree|nutzung|website|erlebnis|einverstanden|zustimm|experience|navigation|trafic|audience|experiencia|navegacion|sitio|navegacao|esperienza|navigazione|sito|ervaring|gebruik|instellingen|сайт|опыт|соглас|تجرب|الموقع|uzytkowani)[^“”"«»]{0,180})$/,
});
