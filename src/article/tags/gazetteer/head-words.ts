/** Words that tell what kind of thing a name of several words is. Lower case, separated by spaces. */

/** Last words (or words before `of`, `for`) of an organisation's name. */
export const ORGANISATION_HEADS = `
academy administration agency airlines airline airways alliance army assembly association associations authority bank board brigade broadcasting brothers bureau cabinet cathedral center centre chamber chapel charity church
club coalition college commission committee commune community company confederation conference congress consortium constabulary convention cooperative corporation corps council court courts department
directorate division dynamics electric electronics embassy enterprises exchange executive faculty federation firm fleet force forces forum foundation front fund games-committee gazette gallery government group guard guards guild herald
holdings hospital house-committee industries initiative inspectorate institute institution institutes insurance intelligence international journal laboratories laboratory labs league legion library magazine mafia ministry mission
mosque motors movement museum navy network networks news newspaper observatory office ombudsman orchestra order organisation organization organisations outfitters panel parliament partners partnership party patrol police press
productions programme-office publishers publishing radio records regiment registry school schools secretariat senate seminary service services society squad squadron station store stores studio studios symphony synagogue syndicate
systems task-force taskforce team technologies technology television telegraph temple theatre theater times today tribune tribunal trust trusts tv union unions university universities watch workers works workshop council's
entertainment pictures media software airlines pharmaceuticals petroleum energy oil gas mining steel motor railways railway rail transport telecom telecommunications communications solutions ventures capital securities investments
post mail courier chronicle inquirer observer examiner dispatch sentinel gazeta pravda zeitung
united rovers athletic wanderers high music soccer fc afc rugby cricket basketball baseball football hockey band trio quartet ensemble choir railroad scouts clinic command wing cinema ballet opera circus properties supermarket supermarkets lab labs
commandos militia battalion army's liberation-front
`;

/** Marks of a firm after its name. */
export const FIRM_SUFFIXES = `inc corp co ltd llc llp plc gmbh ag sa spa nv bv ab oy as kg limited incorporated corporation lp pty pvt bhd`;

/** Before `of`, `for`, `on`: the name goes on behind it. */
export const OF_HEADS = `
hall university bank ministry department bureau office institute institution academy college school faculty church council board house court chamber society association federation confederation league union organization organisation
committee commission center centre museum library hospital agency authority administration foundation fund army party movement alliance coalition congress conference assembly parliament corps guild order
republic kingdom commonwealth state states duchy principality emirate sultanate gulf bay strait straits isle isles island cape city town county province district region sea lake mount river valley port temple cathedral diocese archdiocese
brotherhood knights sons daughters friends doctors reporters lawyers students front voice times bishopric tower bank's museum's secretariat directorate division forum group campaign partnership trust network initiative programme program
université ministère banque académie école collège institut conseil cour chambre parti union fédération comité commission centre musée hôpital agence république royaume ville île mer baie golfe syndicat association ligue organisation assemblée parlement front mouvement
universidad ministerio banco academia escuela colegio instituto consejo corte cámara partido unión federación comité comisión centro museo agencia república ciudad isla mar golfo asociación liga organización asamblea frente movimiento
università ministero banca accademia scuola istituto consiglio corte camera partito unione federazione comitato commissione museo agenzia repubblica città isola associazione lega assemblea
universidade ministério banco academia escola instituto conselho tribunal câmara partido união federação comissão museu agência república cidade ilha associação liga organização assembleia
`;

/** Last words of a place's name. */
export const PLACE_HEADS = `
river rivers street avenue road lane boulevard drive square plaza park gardens garden bridge tower harbour harbor bay beach coast island islands isle isles peninsula cape strait straits channel gulf sea ocean lake lakes lagoon
mountain mountains mount hill hills peak range ridge valley canyon gorge plateau plain plains desert forest woods jungle swamp delta basin falls waterfall springs glacier volcano crater county province prefecture district borough
township parish municipality region territory territories governorate oblast raion krai voivodeship canton village town city airport airfield airbase port docks pier quay terminal highway motorway freeway expressway turnpike tunnel pass stadium arena
hall house station halt dock docks siding cottage farm manor abbey priory mill mills lighthouse
gym field fields mall estate cave caves brook junction pond pavilion ballpark playfield rink hotel inn
palace castle fort fortress monument memorial cemetery heights cove creek reef shore point quarter neighborhood suburb zone reservoir dam canal raceway speedway racecourse downs moor heath marsh fjord bight atoll archipelago base camp prison jail
center-city republic kingdom empire
`;

/** First words of a place's name. */
export const PLACE_STARTS = `lake mount mt cape fort port san santa santo são saint st gulf bay isle loch glen lough rio río puerto villa monte los las el`;

/** Last words of names that are neither: treaties, wars, prizes, works, laws, illnesses, events. */
export const OTHER_HEADS = `
act agreement accord accords treaty pact protocol declaration amendment bill law code constitution charter resolution plan deal doctrine policy strategy programme program project operation war wars battle revolution uprising
crisis scandal affair disaster massacre famine recession depression age era period century day days week month year eve night festival fair expo games olympics cup championship championships tournament open series trophy prize award awards medal
syndrome disease virus fever flu theory effect principle law theorem equation system platform version edition album song movie film show episode book bible quran koran magazine-issue report study survey poll index dream spring winter
hurricane cyclone typhoon storm earthquake tsunami flight airbus-model missile rocket satellite spacecraft telescope mission-name mark phase chapter section article part level award-winner model language windows explorer
star stars race derby final finals semi-final conference-call summit talks rally marathon prix grand-prix rights right movement-name bowl season election elections referendum budget syndrome god lord
hall-of-fame honours honors tour world
`;

/** Lower-case nouns of work or kin that stand right before a person's name, or after it and a comma. */
export const ROLE_NOUNS = `
coroner mayor umpire referee sculptor inventor explorer president minister chancellor premier secretary senator governor mayor councillor speaker ambassador envoy chairman chairwoman chair director commissioner commander general colonel captain sergeant officer inspector sheriff judge justice attorney lawyer solicitor prosecutor
king queen prince princess pope cardinal archbishop bishop pastor priest rabbi imam leader spokesman spokeswoman spokesperson editor author writer novelist poet playwright journalist reporter correspondent columnist blogger broadcaster presenter anchor
actor actress singer rapper musician composer guitarist drummer bassist vocalist pianist violinist conductor artist painter sculptor photographer architect designer producer filmmaker
scientist physicist chemist biologist astronomer mathematician economist historian philosopher psychologist sociologist engineer researcher professor lecturer teacher student scholar academic analyst expert strategist consultant adviser advisor aide
founder co-founder owner executive manager coach trainer boss entrepreneur businessman businesswoman investor banker trader broker farmer miner fisherman pilot astronaut cosmonaut driver cyclist runner swimmer boxer golfer jockey
striker midfielder defender goalkeeper forward winger batsman bowler quarterback pitcher catcher shortstop outfielder linebacker player captain skipper footballer cricketer wrestler
candidate challenger incumbent lawmaker legislator politician activist campaigner dissident opponent critic ally partner colleague counterpart predecessor successor deputy
husband wife son daughter father mother brother sister uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter widow widower friend neighbour neighbor resident victim suspect defendant witness
doctor surgeon nurse psychiatrist physician dentist vet librarian curator archivist organizer organiser coordinator volunteer member veteran hero patient name named partner girlfriend boyfriend fiancé fiancée
`;

/** Behind a name with an article, `the Tribune newspaper`: the name is a body’s. */
export const BODY_NOUNS = `
news newspaper newspapers agency company group firm party militia network website magazine airline bank union charity organisation organization broadcaster channel manufacturer publisher league club band consortium
think-tank brewery retailer supermarket chain corporation cooperative collective movement coalition foundation orchestra team daily weekly tabloid startup
`;

/** Verbs whose subject, right before or after them, is a person (or a body that speaks). */
export const SAYING_VERBS = `
said says say told tells added adds wrote writes explained explains argued argues asked asks replied answered recalled noted stated stated warned claimed admitted denied insisted announced confirmed remarked commented concluded joked
declined resigned died tweeted testified pleaded smiled laughed thinks believes hopes wants knows thought believed hoped wanted knew
`;

/** Of these, the ones whose name may go on with `for`. */
export const FOR_HEADS = `
organization organisation centre center institute campaign foundation department office committee commission council agency alliance ministry society association coalition movement fund network academy bureau authority
doctors reporters physicians americans australians citizens mothers students scientists trust partnership union federation station group front project initiative centers centres institutes lawyers artists parents veterans people women
`;

/** First words that make the rest a name of something else: a storm, a ship, a work. */
export const OTHER_STARTS = `hurricane cyclone typhoon storm operation project space shuttle ss hms uss rms mv hmas comet planet asteroid windows android chapter title section article volume highway route interstate flight apollo boeing airbus`;

/** Ordinary words that, before a head, still name one particular body: `Interior Ministry`, `Liberal Party`, `Coast Guard`. */
export const OFFICIAL_HEADS = `
party ministry department army navy guard court parliament senate bank union police commission authority agency force forces assembly congress federation alliance league front movement church times post journal telegraph
association cross council
`;

export const DIRECTIONS = `north south east west northern southern eastern western northeast northwest southeast southwest central upper lower greater inner outer new`;
