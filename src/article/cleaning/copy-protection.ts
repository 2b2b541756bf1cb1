import { phraseRule } from './rule.ts';

/** What copy-protection plug-ins leave in a copied text. */
export const copyProtection = phraseRule({
  name: 'copy-protection-notice',
  zone: 'anywhere',
  phrases: {
    en: 'error: content is protected / content is protected / alert: content is protected / warning: content is protected / this content is protected / content protected / error: content protected / alert: content selection is disabled / content selection is disabled / you cannot copy content of this page / you can not copy content of this page / copying is disabled / copy protected / right click is disabled / right click disabled / sorry, right click is disabled / right-click is disabled / text selection is disabled / copying content is not allowed / error: copying content is not allowed / content is copyright protected / error: this content is protected',
    de: 'fehler: inhalt ist geschützt / inhalt ist geschützt / inhalt geschützt / kopieren nicht erlaubt / kopieren ist nicht erlaubt / der inhalt ist geschützt / rechtsklick ist deaktiviert',
    fr: 'erreur : contenu protégé / erreur: contenu protégé / contenu protégé / le contenu est protégé / ce contenu est protégé / erreur : le contenu est protégé / copie interdite / clic droit désactivé',
    es: 'error: contenido protegido / contenido protegido / el contenido está protegido / error: el contenido está protegido / este contenido está protegido / clic derecho desactivado',
    pt: 'erro: conteúdo protegido / conteúdo protegido / o conteúdo está protegido / erro: o conteúdo está protegido / este conteúdo é protegido',
    it: 'errore: contenuto protetto / contenuto protetto / il contenuto è protetto / errore: il contenuto è protetto / tasto destro disabilitato',
    nl: 'fout: inhoud is beschermd / inhoud is beschermd / deze inhoud is beschermd',
    pl: 'błąd: treść jest chroniona / treść jest chroniona / treść chroniona',
    ru: 'ошибка: контент защищен / контент защищен / содержимое защищено / ошибка: содержимое защищено / копирование запрещено',
    tr: 'hata: içerik korunmaktadır / içerik korunmaktadır / i̇çerik koruma altındadır',
    id: 'error: konten dilindungi / konten dilindungi / konten ini dilindungi',
    ar: 'خطأ: المحتوى محمي / المحتوى محمي / هذا المحتوى محمي / النسخ غير مسموح',
  },
});
