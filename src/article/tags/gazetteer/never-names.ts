/** Words that are written with a capital and name no person, place or organisation. Lower case, separated by spaces. */

/** Adjectives of nations, peoples, faiths and parties, and languages (English). Plurals are reached by the reader's own rule. */
export const DEMONYMS = `
afghan albanian algerian andorran angolan argentine argentinean argentinian armenian australian austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian
belarusian belarussian belgian belizean beninese bhutanese bolivian bosnian botswanan batswana brazilian bruneian bulgarian burkinabe burundian cambodian cameroonian canadian
chadian chilean chinese colombian comoran congolese costa-rican croatian croat cuban cypriot czech danish dane dominican ecuadorean ecuadorian egyptian emirati salvadoran
eritrean estonian ethiopian fijian finnish finn french frenchman frenchwoman frenchmen gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian honduran
hungarian icelandic icelander indian indonesian iranian iraqi irish irishman irishmen irishwoman israeli italian ivorian jamaican japanese jordanian kazakh kazakhstani kenyan korean kosovan kosovar kuwaiti kyrgyz
laotian lao latvian lebanese liberian libyan lithuanian luxembourgish luxembourger malagasy malawian malaysian malay maldivian malian maltese mauritanian mauritian mexican micronesian moldovan
monegasque mongolian mongol montenegrin moroccan mozambican burmese namibian nauruan nepalese nepali dutch dutchman dutchmen nigerien nigerian norwegian omani pakistani palauan palestinian panamanian paraguayan
peruvian filipino filipina pole polish portuguese puerto-rican qatari romanian russian rwandan samoan saudi senegalese serbian serb seychellois singaporean slovak slovakian slovene slovenian somali
spanish spaniard sudanese surinamese swazi swede swedish swiss syrian taiwanese tajik tanzanian thai timorese togolese tongan trinidadian tunisian turk turkish turkmen ugandan ukrainian british briton brit
american uruguayan uzbek vanuatuan venezuelan vietnamese yemeni zambian zimbabwean english englishman englishmen scottish scot scots welsh welshman cornish manx catalan basque galician flemish walloon
bavarian prussian sicilian corsican breton kurdish kurd chechen tibetan uyghur uighur tatar cossack roma romani gypsy arab arabic arabian persian ottoman hebrew yiddish latin mandarin cantonese hindi urdu punjabi bengali
tamil telugu gujarati marathi sinhalese pashto pashtun dari swahili zulu xhosa afrikaans afrikaner hausa igbo yoruba tutsi hutu maori aboriginal inuit hawaiian soviet yugoslav slavic slav baltic nordic scandinavian
balkan caucasian european african asian oceanian antarctic mediterranean atlantic-american african-american asian-american latino latina hispanic indo-european anglo anglo-saxon anglo-american afro
western westerner eastern northern southern northeastern northwestern southeastern southwestern
christian catholic protestant orthodox anglican lutheran methodist baptist evangelical mormon quaker presbyterian muslim moslem islamic islamist shia shi'a shiite shi'ite sunni sufi alawite druze yazidi jewish jew hindu buddhist sikh jain
judeo-christian judaism christianity islam hinduism buddhism catholicism protestantism zionist zionism communist communism marxist marxism leninist stalinist maoist trotskyist nazi nazism fascist fascism
democrat democratic republican tory tories labourite liberal conservative socialist socialism green
londoner parisian berliner muscovite roman venetian athenian viennese californian texan floridian new-yorker yorker siberian byzantine victorian edwardian elizabethan georgian renaissance medieval
north-korean south-korean south-african
`;

/** Weekdays, months, feasts, eras, in the languages that give them capitals (English), and the others at a sentence's start. */
export const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
spring summer autumn fall winter christmas xmas easter ramadan eid hanukkah passover diwali thanksgiving halloween lent pentecost yom kippur rosh hashanah
gmt utc bst est edt cst cdt mst mdt pst pdt cet cest eet jst ist aest am pm a.m p.m ad bc bce ce
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april juni juli oktober dezember
lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre dicembre
segunda terça quarta quinta sexta janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart augustus
måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
poniedziałek wtorek środa czwartek piątek sobota niedziela
понедельник вторник среда четверг пятница суббота воскресенье январь января февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа сентябрь сентября октябрь октября ноябрь ноября декабрь декабря
понеділок вівторок середа четвер п'ятниця субота неділя
`;

/** Acronyms that stand for no organisation. */
export const COMMON_ACRONYMS = `
ceo cfo cto coo mp mps mep meps msp pm vp pr hr it tv dvd cd vcr hd uhd led lcd pc pcs gps dna rna hiv aids sars mers covid covid-19 std adhd ptsd bmi mri ct icu er ivf gdp gnp vat gst ipo cpi rpi roi ngo ngos
url http https html css xml json pdf rss api sql usb cpu gpu ram rom ssd hdd os ios sdk ide faq diy asap rip rsvp ok okay id ids iq sat act gcse phd ba bsc ma msc mba llb md dds rn esq
km kg mph kph kw mw gw kwh mwh hz khz mhz ghz bc ad ce bce am pm gmt utc est edt pst pdt cet bst ufo ufos suv suvs atv rv hgv hov abc aka eta iou lgbt lgbtq lgbtqi wmd wmds ied ieds rpg icbm slbm uav uavs sos vip vips
mvp mvps dj djs mc lp ep lps eps r&b pg nc-17 vhs ntsc pal wwi wwii ww1 ww2 q&a q a i ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi no yes new
obe mbe cbe kbe qc kc jp rtw dui dwi ltte-like p.s. ps etc e.g i.e vs cc bcc fyi btw lol omg imo tbd tba n/a po box apr usd eur gbp jpy cad aud
ai ml vr ar 3d 4d hdtv voip wifi wi-fi dsl adsl isp isps vpn dvr mp3 mp4 jpeg jpg gif png svg ascii utf-8 unicode ux ui cms seo crm erp saas paas iaas foia pii ssn ein faqs rfp rfq rfi poc mvp sme smes
bbq pvc pcb pcbs co2 ch4 cfc cfcs ddt tnt lsd mdma thc cbd msg bse gm gmo gmos nhl-style tb flu h1n1 h5n1 a&e dip pow pows mia kia awol nco rotc vat eps
ls sls dui cctv atm atms pin sim sms mms ussd fm vhf uhf lng lpg evs ev
ong ogm adn smic pib tva sida avc pdg tgv rer hlm cdi cdd bd cv var pme sms dvd pc pdv rsa tnt ovni eeuu pyme iva pbi ong's gmbh ag kg lkw pkw ard's
`;

/** Lower-case words of a title, an office or a trade that come before a name and are not of it (capital or not). */
export const TITLES = `
president vice-president premier chancellor minister secretary senator congressman congresswoman representative governor mayor councillor councilman councilwoman councilor alderman speaker ambassador consul envoy
chairman chairwoman chairperson chair director commissioner commander commandant general colonel major captain lieutenant sergeant corporal private admiral marshal brigadier commodore officer inspector superintendent detective constable sheriff
judge justice magistrate attorney solicitor prosecutor barrister king queen prince princess duke duchess earl count countess baron baroness viscount lord lady sir dame sultan emir sheikh shaikh shah tsar czar emperor empress kaiser
pope cardinal archbishop bishop reverend rev pastor father mother brother sister rabbi imam ayatollah mullah monsignor canon dean vicar deacon
mr mrs ms miss mx dr doctor prof professor hon honourable honorable rt gen col lt capt sgt maj cpl adm cmdr sen rep gov pres
chief coach manager captain-elect president-elect leader spokesman spokeswoman spokesperson editor author actor actress singer
ceo cfo coo mp mps mep meps congressperson
m monsieur madame mademoiselle mme mlle mm señor señora señorita sr sra sra. don doña herr frau fräulein signor signora signore senhor senhora dom hadji haji sri shri smt uncle aunt saint
`;

/** Words that stand before a title and are of it: `Prime Minister`, `Deputy Foreign Secretary`. */
export const TITLE_MODIFIERS = `
prime vice deputy former ex acting interim incoming outgoing first second lead senior junior assistant associate under lieutenant attorney solicitor foreign defence defense interior finance health education justice home trade energy
environment transport agriculture labour labor culture sports economy economic development information communications shadow opposition majority minority house senate press general executive managing regional national federal state
district county city crown grand high supreme honorary retired late elect then lt brig rear air field staff party committee campaign police fire head co supreme special political military religious spiritual
party's group science sport housing welfare employment treasury security intelligence technology commerce planning
`;
