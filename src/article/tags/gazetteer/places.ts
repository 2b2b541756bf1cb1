/**
 * Places that the generated tables lack: name as shown, then its variants, a line each.
 * Seas, continents, parts of countries whose names stand in English news; other names of cities.
 */
export const COUNTRY_VARIANTS = `
United States=US=U.S.=U.S=USA=U.S.A.=America=United States of America=the States=United Sates
United Kingdom=UK=U.K.=Britain=Great Britain
Russia=Russian Federation
China=People's Republic of China=PRC=Mainland China
North Korea=DPRK=Democratic People's Republic of Korea
South Korea=Republic of Korea
Syria=Syrian Arab Republic
Iran=Islamic Republic of Iran
Vatican City=Holy See=Vatican
Czech Republic=Czechia
Turkey=Türkiye=Turkiye
Myanmar=Burma
Eswatini=Swaziland
Laos=Lao People's Democratic Republic
Moldova=Republic of Moldova
Micronesia=Federated States of Micronesia
Brunei=Brunei Darussalam
Falkland Islands=Falklands=Malvinas
Macau=Macao
East Timor=Timor-Leste=Timor Leste
Ivory Coast=Côte d'Ivoire=Cote d'Ivoire
Democratic Republic of the Congo=DR Congo=DRC=Democratic Republic of Congo
Republic of the Congo=Congo-Brazzaville=Congo
North Macedonia=Macedonia
Palestine=State of Palestine=Palestinian territories=Palestinian Territories=Occupied Palestinian Territory
United Arab Emirates=UAE=U.A.E.=Emirates
Netherlands=Holland
Gambia=The Gambia
Bahamas=The Bahamas
Cape Verde=Cabo Verde
Saint Lucia=St Lucia=St. Lucia
Saint Kitts and Nevis=St Kitts and Nevis=St. Kitts and Nevis
Saint Vincent and the Grenadines=St Vincent=St. Vincent and the Grenadines
Saudi Arabia=Kingdom of Saudi Arabia
Bosnia and Herzegovina=Bosnia=Bosnia-Herzegovina
Trinidad and Tobago=Trinidad & Tobago
Virgin Islands=US Virgin Islands=British Virgin Islands
São Tomé and Príncipe=Sao Tome and Principe
Réunion=Reunion Island
Soviet Union=USSR=U.S.S.R.
Yugoslavia
Czechoslovakia
East Germany=GDR
West Germany
Ottoman Empire
Roman Empire
Prussia
`;

export const REGIONS = `
England
Scotland
Wales
Northern Ireland
Somaliland
Kurdistan=Iraqi Kurdistan
Transnistria
Abkhazia
South Ossetia
Nagorno-Karabakh
Crimea
Donbas=Donbass
Chechnya
Dagestan
Tatarstan
Siberia
Xinjiang
Tibet
Inner Mongolia
Manchuria
Kashmir
Punjab
Balochistan=Baluchistan
Sindh
Khyber Pakhtunkhwa
Gaza=Gaza Strip
West Bank
Golan Heights
East Jerusalem
Sinai
Darfur
Tigray
Oromia
Puntland
Zanzibar
Katanga
Kivu
Catalonia
Basque Country
Galicia
Andalusia
Castile
Bavaria
Saxony
Prussia
Hesse
Brandenburg
Westphalia=North Rhine-Westphalia
Rhineland
Alsace
Brittany
Normandy
Burgundy
Provence
Corsica
Lombardy
Tuscany
Piedmont
Sicily
Sardinia
Umbria
Crete
Flanders
Wallonia
Lapland
Bohemia
Moravia
Transylvania
Silesia
Vojvodina
Republika Srpska
Bali
Java
Sumatra
Borneo
Aceh
Papua
Mindanao
Luzon
Okinawa
Hokkaido
Kerala
Tamil Nadu
Gujarat
Rajasthan
Maharashtra
Karnataka
Bihar
Uttar Pradesh
Madhya Pradesh
Andhra Pradesh
West Bengal
Bengal
Assam
Odisha=Orissa
Haryana
Goa
Telangana
Jharkhand
Chhattisgarh
Manipur
Nagaland
Guangdong
Sichuan
Yunnan
Hubei
Hunan
Fujian
Zhejiang
Jiangsu
Hebei
Henan
Shandong
Shanxi
Shaanxi
Gansu
Qinghai
Guangxi
Guizhou
Hainan
Liaoning
Heilongjiang
Anhui
Jiangxi
Quebec=Québec
Ontario
British Columbia
Alberta
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland=Newfoundland and Labrador
Labrador
Prince Edward Island
Yukon
Nunavut
Northwest Territories
New South Wales=NSW
Queensland
Tasmania
South Australia
Western Australia
Northern Territory
Australian Capital Territory
KwaZulu-Natal
Gauteng
Western Cape
Eastern Cape
Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Hawaii=Hawaiʻi
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
Washington State
West Virginia
Wisconsin
Wyoming
New England
Midwest
Yorkshire
Cornwall
Devon
Kent
Essex
Sussex
Norfolk
Suffolk
Lancashire
Cumbria
Northumberland
Derbyshire
Staffordshire
Hampshire
Wiltshire
Dorset
Somerset
Gloucestershire
Oxfordshire
Cambridgeshire
Hertfordshire
Buckinghamshire
Berkshire
Surrey
Middlesex
Merseyside
Leicestershire
Lincolnshire
Nottinghamshire
Warwickshire
Shropshire
Cheshire
Bedfordshire
Aberdeenshire
Fife
Ulster
Munster
Leinster
Connacht
Africa
Europe
Asia
South America
North America
Latin America
Central America
Central Asia
Southeast Asia=South East Asia=South-East Asia
South Asia
East Asia
Asia-Pacific
Middle East
North Africa
West Africa
East Africa
Southern Africa
Eastern Europe
Western Europe
Central Europe
Oceania
Antarctica
Arctic
Scandinavia
Balkans
Caucasus
Caribbean
Sahel
Sahara
Maghreb
Levant
Mesopotamia
Korean Peninsula
Iberia
Patagonia
Amazon rainforest
Himalayas
Alps
Andes
Pyrenees
Rocky Mountains=Rockies
Appalachia
Persian Gulf
Arabian Peninsula
Pacific Ocean=Pacific
Atlantic Ocean=Atlantic
Indian Ocean
Arctic Ocean
Mediterranean Sea=Mediterranean
Baltic Sea
Black Sea
Red Sea
North Sea
South China Sea
East China Sea
Caspian Sea
Aegean Sea
Adriatic Sea
Gulf of Mexico
English Channel
Danube
Rhine
Nile
Mekong
Mississippi River
Thames
Silicon Valley
Hollywood
Wall Street
Manhattan
Brooklyn
Queens
Bronx
Staten Island
Harlem
Capitol Hill
Westminster
Downing Street
Heathrow
Chernobyl=Chornobyl
Fukushima
Guantanamo Bay=Guantánamo Bay=Guantanamo
Holland
`;

/** Other spellings and short forms of cities; the first is shown. */
export const CITY_VARIANTS = `
Kyiv=Kiev
Beijing=Peking
New York City=New York=NYC
Washington=Washington, D.C.=Washington D.C.=Washington DC=Washington, DC
Mumbai=Bombay
Kolkata=Calcutta
Chennai=Madras
Bengaluru=Bangalore
Ho Chi Minh City=Saigon
Yangon=Rangoon
Odesa=Odessa
Kharkiv=Kharkov
Lviv=Lvov
Dnipro=Dnipropetrovsk
Mecca=Makkah
Medina
Los Angeles=L.A.
San Francisco
Saint Petersburg=St Petersburg=St. Petersburg
The Hague=Hague
Cologne=Köln
Munich=München
Nuremberg=Nürnberg
Hanover=Hannover
Geneva=Genève
Zurich=Zürich
Basel
Vienna
Bern=Berne
Brussels
Antwerp
Ghent
Bruges
Lisbon
Seville
Rome
Milan
Naples
Turin
Florence
Venice
Genoa
Bologna
Athens
Thessaloniki
Prague
Warsaw
Krakow=Kraków=Cracow
Gdansk=Gdańsk
Bucharest
Belgrade
Copenhagen
Gothenburg
Malmo=Malmö
Moscow
Tbilisi
Yerevan
Baku
Jerusalem
Tel Aviv
Haifa
Ramallah
Hebron
Jenin
Nablus
Rafah
Khan Younis=Khan Yunis
Aleppo
Homs
Idlib
Mosul
Basra
Fallujah
Kirkuk
Kandahar
Herat
Marrakesh=Marrakech
Tangier
Alexandria
Khartoum
N'Djamena
Asuncion=Asunción
Bogota=Bogotá
Medellin=Medellín
Brasilia=Brasília
Sao Paulo=São Paulo
Mexico City
Havana
Quebec City
Montreal=Montréal
Vancouver
Ottawa
Calgary
Edmonton
Winnipeg
Canberra
Hobart
Darwin
Wellington
Christchurch
Dunedin
Taipei
Kaohsiung
Seoul
Busan
Pyongyang
Kyoto
Osaka
Nagoya
Sapporo
Hiroshima
Nagasaki
Edinburgh
Glasgow
Belfast
Cardiff
Oxford
Cambridge
Strasbourg
Davos
Nice
Cannes
Salzburg
Innsbruck
Pristina
Sarajevo
Srebrenica
Dubrovnik
Sevastopol
Mariupol
Kherson
Bakhmut
Zaporizhzhia
Donetsk
Luhansk
Grozny
Benghazi
Misrata
Timbuktu
Goma
`;
