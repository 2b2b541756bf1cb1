import { phraseRule } from './rule.ts';

/**
 * What the links for sharing say to those who do not see their icons (WordPress, AddToAny and others), and prompts of players and
 * advertisements: no story says these words in a line of their own, so they go wherever they stand.
 */
export const shareLink = phraseRule({
  name: 'share-link',
  zone: 'anywhere',
  longest: 160,
  phrases: {
    en: 'click to share on * (opens in new window) / click to share on * (opens in new tab) / click to email * (opens in new window) / click to print (opens in new window) / click to email this to a friend / click to share on facebook / click to share on twitter / click to share on x / click to share on linkedin / click to share on whatsapp / click to share on telegram / click to share on reddit / click to share on pinterest / click to share on pocket / click to share on tumblr / share on facebook (opens in new window) / share on twitter (opens in new window) / opens in new window / opens in a new window / share this article on facebook / share this story on twitter',
    de: 'klick, um auf * zu teilen (wird in neuem fenster geöffnet) / klick, um über * zu teilen (wird in neuem fenster geöffnet) / klicken, um auf * zu teilen (wird in neuem fenster geöffnet) / klicken zum ausdrucken (wird in neuem fenster geöffnet) / wird in neuem fenster geöffnet',
    fr: 'cliquez pour partager sur *(ouvre dans une nouvelle fenêtre) / cliquer pour imprimer(ouvre dans une nouvelle fenêtre) / ouvre dans une nouvelle fenêtre',
    es: 'haz clic para compartir en * (se abre en una ventana nueva) / haz clic para imprimir (se abre en una ventana nueva) / se abre en una ventana nueva',
    pt: 'clique para compartilhar no *(abre em nova janela) / clique para imprimir(abre em nova janela) / abre em nova janela',
    it: 'fai clic per condividere su * (si apre in una nuova finestra) / fai clic qui per condividere su * (si apre in una nuova finestra) / si apre in una nuova finestra',
    nl: 'klik om te delen op * (wordt in een nieuw venster geopend) / klik om af te drukken (wordt in een nieuw venster geopend) / wordt in een nieuw venster geopend',
    sv: 'klicka för att dela på * (öppnas i ett nytt fönster)',
    pl: 'kliknij, aby udostępnić na * (otwiera się w nowym oknie)',
    ru: 'нажмите, чтобы поделиться на * (открывается в новом окне)',
  },
});
