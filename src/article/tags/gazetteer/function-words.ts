/** Words that are written with a capital at a sentence's start only, per language. Lower case, separated by spaces. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `a an the this that these those there here he she it they we i you his her its their our my your him them us me who whom whose which what when where why how if whether while although though because since as until unless once
    and or but nor so yet for at by in on of to from with without within into onto over under above below between among amongst during before after about against across along around behind beside besides beyond despite down except inside
    like near off out outside past per plus round through throughout toward towards up upon via not no none never all any both each either every few many more most much neither other others another several some such same own only just
    also too very even still again already almost always often sometimes soon now then thus hence however moreover furthermore meanwhile otherwise therefore instead indeed perhaps maybe yes one two three four five six seven eight nine ten
    former new old first second third last next early late earlier later today yesterday tomorrow tonight according including following amid amidst is are was were be been being do does did has have had can could may might must shall
    should will would let let's it's that's there's he's she's what's who's don't didn't isn't i'm i've we're we've they're you're hundreds thousands millions dozens nearly under critics experts officials police people`,
  fr: `le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs il elle ils elles on nous vous je tu qui que quoi dont où quand comment pourquoi si mais ou et donc or ni car
    à en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après selon malgré parmi dès lors ainsi alors aussi cependant toutefois pourtant néanmoins enfin ensuite puis déjà encore toujours jamais plus moins très
    tout toute tous toutes plusieurs quelques certains certaines autres autre même chaque aucun aucune deux trois quatre cinq six sept huit neuf dix premier première dernier dernière c s qu n j m t y a est sont était étaient ont avait être
    avoir fait suite afin face grâce hier aujourd demain environ outre quant voici voilà cela ceci celui celle ceux celles lorsque puisque tandis bien outre près prévu mort morte président présidente ministre`,
  es: `el la los las un una unos unas de del al a en con por para sin sobre entre desde hasta hacia según tras ante bajo contra durante mediante y e o u pero sino que quien cual cuando donde como si no ni ya también además sin embargo aunque
    porque pues así entonces luego después antes ahora hoy ayer mañana este esta estos estas ese esa esos esas aquel su sus mi tu nuestro lo le les se nos me te él ella ellos ellas yo todo todos toda todas otro otra otros muchos muchas algunos
    algunas cada más menos muy dos tres cuatro cinco es son era fue fueron ha han había está están presidente ministro`,
  it: `il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella con su sul per tra fra e ed o ma se che chi cui quando dove come perché non né già anche inoltre tuttavia però quindi
    poi dopo prima ora oggi ieri domani questo questa questi queste quel quella suo sua suoi loro mio tuo nostro si ci vi mi ti lui lei noi voi io tutto tutti tutte altro altri molti alcuni ogni più meno è sono era ha hanno`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela para com sem sobre entre desde até após contra durante e ou mas se que quem qual quando onde como não nem já também além porém contudo embora porque
    assim então depois antes agora hoje ontem amanhã este esta esse essa isso isto aquele seu sua seus suas meu nosso ele ela eles elas eu nós todo todos toda todas outro outros muitos alguns cada mais menos dois três é são era foi há`,
  de: `der die das den dem des ein eine einer eines einem einen und oder aber denn sondern doch wenn weil dass ob als wie wo wer was wann warum in im an am auf aus bei mit nach von vom zu zum zur für über unter vor hinter zwischen durch gegen ohne um
    bis seit während wegen trotz er sie es wir ihr ich du sein seine ihre mein unser dieser diese dieses jener jede jeder alle viele einige mehrere kein keine nicht auch noch schon nur sehr mehr so dann da dort hier jetzt heute gestern morgen
    zwei drei vier fünf ist sind war waren wird werden wurde hat haben hatte man damit dabei allerdings zudem außerdem jedoch dennoch`,
  nl: `de het een en of maar want als dat die dit deze wie wat waar wanneer in op aan uit bij met naar van voor over onder door tegen zonder om tot sinds tijdens hij zij ze wij we ik jij je zijn haar hun mijn ons niet geen ook nog al zeer meer dan
    toen daar hier nu vandaag gisteren morgen twee drie is was waren wordt heeft hebben volgens na er`,
  ru: `в во на с со к ко о об от до из за по под при про для без через над между и а но или что как когда где если не ни же ли бы то это этот эта эти тот та те он она оно они мы вы я ты его её ее их наш ваш свой все всё весь вся каждый
    также однако поэтому потом теперь сейчас сегодня вчера завтра после перед уже ещё еще только очень более менее два три был была были есть так там тут кто чем`,
};

/** English words that are part of no name even where they have a capital, as in a headline or a table; they end a name. */
export const BREAKING_WORDS = `
in on at by with through from but or as if when while he she it they we you his her its their our this that these those there is was are were has have had be been not who what where why how which than then into onto over under about after before
because since until also said says via per
`;

/** English words that may open a name of several words that tells its kind itself: `New People’s Party`, `First Bank`. */
export const OPENING_ADJECTIVES = `new old first second third one two three early late next last`;
