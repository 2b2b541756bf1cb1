import { phraseRule } from './rule.ts';

/** Links for printing and mailing. */
export const printLinks = phraseRule({
  name: 'print-email-links',
  zone: 'edges',
  phrases: {
    en: 'print / print this / print this article / print this page / print article / print page / printer-friendly / printer friendly version / printable version / email / email this / email this article / e-mail this article / email to a friend / email a friend / send to a friend / mail this article / font size / text size / increase text size / a a a / aa',
    de: 'drucken / artikel drucken / seite drucken / per e-mail versenden / per e-mail senden / druckversion / schriftgröße',
    fr: 'imprimer / imprimer l’article / envoyer à un ami / envoyer par mail / version imprimable',
    es: 'imprimir / imprimir artículo / enviar por correo / enviar por email / versión para imprimir',
    pt: 'imprimir / imprimir página / enviar por e-mail / enviar por email / versão para impressão',
    it: 'stampa / stampa articolo / stampa questa pagina / invia per email / versione stampabile',
    nl: 'afdrukken / print dit artikel / stuur door / e-mail dit artikel',
    pl: 'drukuj / wyślij znajomemu',
    ru: 'распечатать / печать / версия для печати / отправить другу',
    ar: 'طباعة / إرسال / نسخة للطباعة',
  },
});

/** Invitations to comment. */
export const comments = phraseRule({
  name: 'comments-prompt',
  zone: 'edges',
  phrases: {
    en: 'comments / comment / leave a comment / leave a reply / post a comment / add a comment / add comment / write a comment / view comments / view all comments / show comments / read comments / see comments / hide comments / no comments / no comments yet / comments are closed / comments off / comments disabled / join the conversation / join the discussion / have your say / be the first to comment / be the first to comment on this story / log in to comment / login to comment / sign in to comment / please log in to comment / your email address will not be published / required fields are marked / your email address will not be published. required fields are marked / post comment / reply / cancel reply / what do you think? let us know in the comments / let us know in the comments / let us know in the comments below / save my name, email, and website in this browser for the next time i comment',
    de: 'kommentare / kommentar / kommentar schreiben / kommentar hinterlassen / kommentar verfassen / kommentieren / diskutieren sie mit / jetzt kommentieren / keine kommentare / kommentare anzeigen / schreiben sie einen kommentar / schreibe einen kommentar / ihre meinung',
    fr: 'commentaires / commentaire / laisser un commentaire / ajouter un commentaire / réagir / commenter / aucun commentaire / voir les commentaires / votre adresse e-mail ne sera pas publiée',
    es: 'comentarios / comentario / deja un comentario / deja tu comentario / deja una respuesta / dejar un comentario / comentar / ver comentarios / sin comentarios / tu dirección de correo electrónico no será publicada',
    pt: 'comentários / comentário / deixe um comentário / deixe seu comentário / deixe uma resposta / comentar / ver comentários / sem comentários',
    it: 'commenti / commento / lascia un commento / commenta / aggiungi un commento / nessun commento / vedi i commenti',
    nl: 'reacties / reactie / reageer / geef een reactie / plaats een reactie / laat een reactie achter / toon reacties / geen reacties',
    sv: 'kommentarer / kommentera / lämna en kommentar',
    nb: 'kommenter / legg igjen en kommentar',
    pl: 'komentarze / dodaj komentarz / skomentuj / brak komentarzy',
    ru: 'комментарии / комментировать / оставить комментарий / добавить комментарий / комментариев нет / нет комментариев / написать комментарий',
    tr: 'yorumlar / yorum yap / yorum yaz',
    ar: 'التعليقات / تعليقات / اترك تعليقا / اترك ردا / أضف تعليقا / لا توجد تعليقات',
    zh: '评论 / 发表评论',
    ja: 'コメント / コメントする',
    ko: '댓글',
  },
  pattern:
    /^\(?\d{1,6}\)? (?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|комментари\p{L}{1,3}|yorum)$|^(?:comments?|kommentare|commentaires|comentarios|commenti|reacties) ?\(? ?\d{1,6}\)?$/u,
});

/** Menus, search fields, skip links, bread crumbs. */
export const navigation = phraseRule({
  name: 'navigation',
  zone: 'edges',
  longest: 120,
  phrases: {
    en: 'skip to content / skip to main content / skip to navigation / skip to main / skip navigation / skip to footer / jump to content / menu / main menu / open menu / close menu / toggle navigation / toggle menu / navigation / home / home page / homepage / search / search this site / search for: / close / back / go back / back to top / return to top / to top / top / scroll to top / back to home / you are here / about us / contact us / contact / faq / help / sitemap / rss / site map / sections / all sections / live tv / e-paper / epaper / advanced search / site search / select language / language / cancel / subscribe menu',
    de: 'zum inhalt / zum inhalt springen / zum hauptinhalt / zur navigation / menü / startseite / suche / suchen / schließen / zurück / nach oben / zum seitenanfang / kontakt / über uns / hilfe / navigation',
    fr: 'aller au contenu / aller au contenu principal / accueil / recherche / rechercher / fermer / retour / haut de page / retour en haut / contact / à propos / plan du site',
    es: 'ir al contenido / saltar al contenido / inicio / buscar / búsqueda / cerrar / volver / volver arriba / contacto / quiénes somos / menú / portada',
    pt: 'ir para o conteúdo / pular para o conteúdo / página inicial / início / buscar / pesquisar / fechar / voltar / voltar ao topo / contato / contacto / quem somos',
    it: 'vai al contenuto / salta al contenuto / cerca / chiudi / torna su / torna indietro / contatti / chi siamo',
    nl: 'naar de inhoud / ga naar inhoud / naar hoofdinhoud / zoeken / zoek / sluiten / terug / terug naar boven / over ons / hoofdmenu',
    sv: 'till innehållet / meny / sök / stäng',
    nb: 'hopp til innhold / meny / søk / lukk / hjem',
    pl: 'przejdź do treści / szukaj / strona główna / zamknij / wróć',
    ru: 'перейти к содержимому / перейти к содержанию / главная / главная страница / поиск / меню / закрыть / назад / наверх / контакты / о нас',
    tr: 'ana sayfa / ara / kapat / içeriğe geç',
    ar: 'الرئيسية / الصفحة الرئيسية / القائمة / بحث / إغلاق / اتصل بنا / من نحن / انتقل إلى المحتوى',
    zh: '首页 / 首頁 / 搜索 / 菜单',
    ja: 'ホーム / トップ / 検索 / メニュー',
    ko: '홈 / 검색 / 메뉴',
  },
  pattern:
    /^(?:home|start|startseite|accueil|inicio|portada|home page|hjem|главная|strona glowna|الرئيسية|ana sayfa) ?(?:[>»›→/|\\]|::) ?[^.!?]{1,90}$|^you are here ?[:>»] ?[^.!?]{1,90}$|^[\p{L}\p{M}& -]{2,24}(?: ?[>»›] ?[\p{L}\p{M}& -]{2,30}){1,4}$/u,
});

/** Left-overs of pictures, players and counters. */
export const media = phraseRule({
  name: 'media-left-over',
  zone: 'edges',
  phrases: {
    en: 'listen / listen to this article / listen to article / listen to this story / listen now / play / play video / play audio / pause / mute / video / video player / watch / watch video / watch the video / watch now / photos / photo gallery / view gallery / open gallery / gallery / slideshow / click to enlarge / enlarge / enlarge image / enlarge this image / toggle caption / hide caption / view image / open image modal / image / this browser does not support the video element / your browser does not support the audio element / your browser does not support the video tag / please enable javascript / javascript is disabled / enable javascript to view comments / file photo / image caption / image source / fullscreen / x close / about the author / about author',
    de: 'video / bild vergrößern / bildergalerie / fotostrecke / artikel anhören / anhören / zur fotostrecke',
    fr: 'écouter l’article / écouter / agrandir / vidéo / diaporama / voir les photos',
    es: 'escuchar / escuchar artículo / ver galería / ampliar / ver video / ver vídeo',
    pt: 'ouvir / ouça este conteúdo / ver galeria / ampliar',
    it: 'ascolta / ascolta l’articolo / guarda il video / ingrandisci',
    nl: 'luister / luister naar dit artikel / bekijk video / vergroot',
    ru: 'слушать / смотреть видео / увеличить / фото / видео',
    ar: 'استمع / شاهد الفيديو / فيديو / صور',
  },
  pattern:
    /^(?:reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|время чтения)[: ]{1,3}(?:ca\.? ?)?\d{1,3} ?(?:min|мин)\p{L}{0,6}$|^\d{1,3}[ -](?:min|minutes?|minute) (?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd)$|^\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$|^(?:image|photo|picture) (?:source|credit|copyright), ?[^.!?]{2,60}$|^(?:views?|hits)[: ]{1,2}[\d.,]{1,10}$|^(?:photo|image|foto|photograph|picture|bild|фото)(?: by| credit:?| source:|:) ?[^.!?]{0,50}(?:getty images?|reuters|afp|\bap|epa|shutterstock|alamy|istock|dpa|pexels|unsplash|pixabay|wikimedia commons|flickr)[^.!?]{0,20}$/u,
});

/** Signs by which desks mark the end of a story. */
export const endMark = phraseRule({
  name: 'end-mark',
  zone: 'tail',
  phrases: { en: '-30- / ends / - ends - / (ends) / end of story / end of article' },
});
