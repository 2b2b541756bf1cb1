/**
 * Names in common use that the table of countries lacks, and bodies of many countries, per language:
 * as shown, then variants, a line each; organisations behind a blank line.
 */
export const COMMON_NAMES: Readonly<Record<string, string>> = {
  fr: `États-Unis=Etats-Unis=États-Unis d'Amérique=USA
Royaume-Uni=Grande-Bretagne
République tchèque=Tchéquie
Biélorussie=Bélarus
Côte d'Ivoire=Côte-d'Ivoire
Angleterre
Écosse
Pays de Galles
Irlande du Nord
Europe
Afrique
Asie
Amérique latine
Proche-Orient=Moyen-Orient
Gaza=bande de Gaza
Cisjordanie
Crimée
Québec
Bretagne
Corse
Normandie
Catalogne
Londres
Moscou
Pékin
Bruxelles
Genève
Le Caire
Alger
Varsovie
Vienne
Athènes
Lisbonne
Bucarest
Téhéran
Bagdad
Damas
Beyrouth
Jérusalem
Kiev
Séoul
La Havane
Strasbourg
Lyon
Marseille
Toulouse
Bordeaux
Lille
Nantes
Montréal

Nations unies=ONU=Organisation des Nations unies
Union européenne=UE
OTAN=Otan
Parlement européen
Commission européenne
Conseil de sécurité
Banque centrale européenne=BCE
Banque mondiale
FMI=Fonds monétaire international
OMS=Organisation mondiale de la santé
Union africaine
Ligue arabe
Croix-Rouge
Cour pénale internationale=CPI
Assemblée nationale
Sénat
Maison-Blanche=Maison Blanche
Élysée
Kremlin`,
  es: `Estados Unidos=EE. UU.=EE.UU.=EEUU
Reino Unido=Gran Bretaña
Corea del Sur=República de Corea
Corea del Norte=República Popular Democrática de Corea
Siria=República Árabe Siria
Inglaterra
Escocia
Europa
África
Asia
América Latina=Latinoamérica
Cataluña
Andalucía
Galicia
País Vasco
Londres
Moscú
Pekín
Bruselas
Ginebra
Berlín
París
Roma
La Habana
Nueva York

Naciones Unidas=ONU
Unión Europea=UE
OTAN
Parlamento Europeo
Comisión Europea
Banco Mundial
FMI=Fondo Monetario Internacional
OMS=Organización Mundial de la Salud
Cruz Roja
Casa Blanca`,
  it: `Stati Uniti=Stati Uniti d'America=USA
Regno Unito=Gran Bretagna
Taiwan
Inghilterra
Scozia
Europa
Africa
Asia
Sicilia
Sardegna
Toscana
Lombardia
Roma
Milano
Napoli
Torino
Firenze
Venezia
Londra
Mosca
Pechino
Parigi
Berlino
Bruxelles
Ginevra

Nazioni Unite=ONU
Unione Europea=Unione europea=UE
NATO
Parlamento europeo
Commissione europea
Banca mondiale
FMI=Fondo monetario internazionale
Casa Bianca
Vaticano`,
  pt: `Estados Unidos=EUA=Estados Unidos da América
Reino Unido=Grã-Bretanha
Inglaterra
Europa
África
Ásia
América Latina
Londres
Moscou=Moscovo
Pequim
Bruxelas
Genebra
Lisboa
Nova York=Nova Iorque

Nações Unidas=ONU
União Europeia=UE
OTAN=NATO
FMI=Fundo Monetário Internacional
OMS=Organização Mundial da Saúde
Casa Branca`,
  de: `USA=Vereinigte Staaten=Vereinigten Staaten=Vereinigte Staaten von Amerika
Großbritannien=Vereinigtes Königreich=Vereinigten Königreich
Russland=Russische Föderation
Tschechien=Tschechische Republik
Syrien
England
Schottland
Europa
Afrika
Asien
Nahost
Krim
Bayern
Sachsen
Hessen
Niedersachsen
Nordrhein-Westfalen
Baden-Württemberg
Brandenburg
Thüringen
Schleswig-Holstein
Berlin
München
Köln
Wien
Zürich
Genf
Brüssel
Moskau
Peking
Kiew=Kyjiw
Warschau
Prag
Rom
Mailand
Venedig
Lissabon
Athen
Kopenhagen
Tokio
Neu-Delhi
New York

Vereinte Nationen=Vereinten Nationen=UNO=UN
Europäische Union=Europäischen Union=EU
NATO=Nato
Bundestag
Bundesrat
Bundesregierung
Bundesbank
Bundeswehr
Bundesverfassungsgericht
CDU
CSU
SPD
FDP
AfD
Europäische Kommission=EU-Kommission=Europäischen Kommission
Europaparlament=Europäisches Parlament
Europäische Zentralbank=EZB
Weltbank
WHO=Weltgesundheitsorganisation
Weißes Haus=Weißen Haus
Kreml`,
  nl: `Verenigde Staten=VS=Verenigde Staten van Amerika
Verenigd Koninkrijk=Groot-Brittannië
Rusland=Russische Federatie
Engeland
Schotland
Europa
Afrika
Azië
Vlaanderen
Londen
Moskou
Peking=Beijing
Brussel
Parijs
Berlijn
Den Haag
Antwerpen

Verenigde Naties=VN
Europese Unie=EU
NAVO
Europese Commissie
Wereldbank`,
  ru: `Россия=Российская Федерация=РФ=России=Россией=Россию
США
Великобритания=Великобритании=Великобританию
Китай=КНР=Китая=Китаем=Китаю
Южная Корея=Республика Корея=Южной Кореи
Северная Корея=КНДР
Украина=Украины=Украине=Украину=Украиной
Германия=Германии=Германию
Франция=Франции=Францию
Белоруссия=Беларусь=Белоруссии=Беларуси
Грузия=Грузии
Польша=Польши=Польше
Европа=Европы=Европе
Москва=Москвы=Москве=Москву
Санкт-Петербург=Санкт-Петербурга=Санкт-Петербурге
Киев=Киева=Киеве
Минск=Минска=Минске
Вашингтон=Вашингтона=Вашингтоне
Пекин=Пекина=Пекине
Крым=Крыма=Крыму

ООН
НАТО
Евросоюз=ЕС=Европейский союз=Евросоюза
Кремль=Кремля
Госдума=Государственная дума=Госдумы
МИД
ФСБ`,
  ja: `アメリカ=米国=アメリカ合衆国
中国=中華人民共和国
韓国=大韓民国
北朝鮮=朝鮮民主主義人民共和国
ロシア=ロシア連邦
イラン=イラン・イスラム共和国
シリア=シリア・アラブ共和国
ベネズエラ=ベネズエラ・ボリバル共和国
イギリス=英国
ドイツ
フランス
イタリア
スペイン
インド
ヨーロッパ=欧州
東京
大阪
京都
名古屋
札幌
福岡
広島
長崎
沖縄
北海道
神戸
横浜

国際連合=国連
欧州連合=EU
北大西洋条約機構=NATO
自由民主党=自民党
民主党
日本放送協会=NHK`,
  zh: `台湾=中国台湾省=台灣
美国=美國=美利坚合众国
中国=中國=中华人民共和国
英国=英國
法国=法國
德国=德國
俄罗斯=俄羅斯
韩国=韓國
朝鲜=朝鮮=北韩=北韓
日本
印度
乌克兰=烏克蘭
欧洲=歐洲
香港
澳门=澳門
北京
上海
广州=廣州
深圳
台北
莫斯科
华盛顿=華盛頓
东京=東京
伦敦=倫敦
巴黎

联合国=聯合國
欧盟=歐盟
北约=北約
世界卫生组织=世卫组织=世界衛生組織`,
  ko: `대한민국=한국
러시아=러시아연방
체코=체코공화국
대만=중화민국
일본
중국
유럽
서울
부산
평양
도쿄
베이징
워싱턴
모스크바

유엔=국제연합
유럽연합
북대서양조약기구=나토`,
};
