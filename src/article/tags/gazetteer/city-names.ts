// Made by ../make-gazetteer.ts, not by hand. From GeoNames (CC BY 4.0): cities of 50,000 inhabitants and more, and capitals.

export const GREAT_CITIES = `Abidjan
Abu Dhabi
Abuja
Accra
Adamstown
Adana
Addis Ababa
Adelaide
Agra
Ahmedabad
Al Başrah al Qadīmah
Al Mawşil al Jadīdah
Aleppo
Alexandria
Algiers
Allahābād
Almaty
Alofi
Amman
Amritsar
Amsterdam
Andorra la Vella
Ankara
Anshan
Antananarivo
Apia
Ashgabat
Asmara
Asunción
Athens
Aurangabad
Avarua
Baghdad
Baku
Bamako
Bandar Seri Begawan
Bandung
Bangkok
Bangui
Banjul
Baotou
Barcelona
Barranquilla
Basrah
Basse-Terre
Basseterre
Batam
Bayan Nur
Beijing
Beirut
Bekasi
Belgrade
Belmopan
Belo Horizonte
Belém
Bengaluru
Benin City
Berlin
Bern
Bhopal
Bishkek
Bissau
Bogotá
Brasília
Bratislava
Brazzaville
Bridgetown
Brisbane
Brooklyn
Brussels
Bucharest
Budapest
Budta
Buenos Aires
Bursa
Busan
Cairo
Calgary
Cali
Caloocan City
Camayenne
Campinas
Canberra
Cape Town
Caracas
Casablanca
Castries
Cayenne
Changchun
Changsha
Changshu City
Charlotte Amalie
Chelyabinsk
Chengdu
Chennai
Chicago
Chisinau
Chittagong
Chongqing
Ciudad Nezahualcoyotl
Cockburn Town
Colombo
Conakry
Copenhagen
Curitiba
Córdoba
Dadonghai
Daegu
Daejeon
Dakar
Dalian
Dallas
Damascus
Dar es Salaam
Datong
Davao
Delhi
Depok
Dhaka
Dili
Djibouti
Dnipro
Dodoma
Doha
Dombivli
Donetsk
Dongguan
Douala
Douglas
Dubai
Dublin
Durban
Dushanbe
Ecatepec de Morelos
Faisalabad
Faridabad
Flying Fish Cove
Fort-de-France
Fortaleza
Foshan
Freetown
Fukuoka
Funafuti
Fushun
Fuzhou
Gaborone
Gaziantep
George Town
Georgetown
Ghāziābād
Gibraltar
Gitega
Giza
Goiânia
Gorakhpur
Goyang-si
Grytviken
Guadalajara
Guangzhou
Guankou
Guarulhos
Guatemala City
Guayaquil
Guiyang
Gujranwala
Gustavia
Gustavo Adolfo Madero
Gwangju
Hagåtña
Hamburg
Hamilton
Handan
Hangzhou
Hanoi
Harare
Harbin
Havana
Hefei
Helsinki
Hiroshima
Ho Chi Minh City
Hong Kong
Honiara
Houston
Huainan
Hyderabad
Hāora
Ibadan
Incheon
Indore
Isfahan
Islamabad
Istanbul
Iztapalapa
Jabalpur
Jaipur
Jakarta
Jamestown
Jeddah
Jieyang
Jilin
Jinan
Johannesburg
Juba
Juárez
Kabul
Kaduna
Kalyān
Kampala
Kano
Kanpur
Kaohsiung
Karachi
Karaj
Kathmandu
Kawasaki
Kazan
Kharkiv
Khartoum
Khulna
Kigali
Kingston
Kingstown
Kinshasa
Kobe
Kolkata
Kota Bharu
Kowloon
Kralendijk
Kuala Lumpur
Kumasi
Kunming
Kunshan
Kuwait City
Kyiv
Kyoto
Lagos
Lahore
Lanzhou
León de los Aldama
Libreville
Lijiang
Lilongwe
Lima
Lisbon
Ljubljana
Lomé
London
Longyearbyen
Los Angeles
Luanda
Lubumbashi
Lucknow
Ludhiāna
Luoyang
Lusaka
Luxembourg
Macau
Madrid
Maiduguri
Majuro
Makassar
Malabo
Male
Malingao
Mamoudzou
Managua
Manama
Manaus
Mandalay
Manhattan
Manila
Maputo
Maracaibo
Maracay
Mariehamn
Marigot
Maseru
Mashhad
Mata-Utu
Mbabane
Mecca
Medan
Medellín
Medina
Meerut
Melbourne
Mexico City
Milan
Minsk
Mogadishu
Monaco
Monrovia
Monterrey
Montevideo
Montréal
Moroni
Moscow
Mosul
Multan
Mumbai
Munich
Muscat
N'Djamena
Nagoya
Nagpur
Nairobi
Najafgarh
Nanchang
Nanchong
Nanjing
Nashik
Nassau
Navi Mumbai
Nay Pyi Taw
New Delhi
New York City
Ngerulmud
Niamey
Nicosia
Ningbo
Nizhniy Novgorod
Nouakchott
Nouméa
Nova Iguaçu
Novosibirsk
Nowrangapur
Nuku‘alofa
Nur-Sultan
Nuuk
Odessa
Omdurman
Omsk
Oranjestad
Ordos
Osaka
Oslo
Ottawa
Ouagadougou
Pago Pago
Palembang
Palikir - National Government Center
Panamá
Papeete
Paramaribo
Paris
Patna
Perth
Peshawar
Philadelphia
Philipsburg
Phnom Penh
Phoenix
Pimpri
Plymouth
Podgorica
Port Harcourt
Port Louis
Port Moresby
Port of Spain
Port-Vila
Port-au-Prince
Port-aux-Français
Porto Alegre
Porto-Novo
Prague
Praia
Pretoria
Pristina
Puebla
Pune
Puyang
Pyongyang
Qingdao
Queens
Quezon City
Quito
Rabat
Rawalpindi
Ra’s Bayrūt
Recife
Reykjavík
Riga
Rio de Janeiro
Riyadh
Road Town
Rome
Rosario
Roseau
Rostov-na-Donu
Rājkot
Saint George's
Saint Helier
Saint John’s
Saint Peter Port
Saint Petersburg
Saint-Denis
Saint-Pierre
Saipan
Saitama
Salvador
Samara
San Antonio
San Diego
San Jose
San José
San Juan
San Marino
San Salvador
Sanaa
Santa Cruz de la Sierra
Santiago
Santiago de los Caballeros
Santo Domingo
Sapporo
Sarajevo
Semarang
Sendai
Seongnam-si
Seoul
Shanghai
Shantou
Sharjah
Shenyang
Shenzhen
Shijiazhuang
Shiraz
Shivaji Nagar
Shiyan
Singapore
Skopje
Sofia
South Tangerang
Soweto
Stanley
Stockholm
Sucre
Surabaya
Suva
Suwon
Suzhou
Sydney
São Paulo
São Tomé
Sūrat
Tabriz
Taichung
Taipei
Taiyuan
Tai’an
Tallinn
Tangerang
Tangshan
Tarawa
Tashkent
Tbilisi
Tegucigalpa
Tehran
Teni
The Bronx
The Valley
Thimphu
Thāne
Tianjin
Tianshui
Tijuana
Tirana
Tirunelveli
Tokyo
Tongshan
Toronto
Tripoli
Tunis
Tórshavn
Ufa
Ulan Bator
Vadodara
Vaduz
Valencia
Valletta
Varanasi
Vatican City
Victoria
Vienna
Vientiane
Vilnius
Visakhapatnam
Volgograd
Warsaw
Washington, D.C.
Wellington
West Island
Willemstad
Windhoek
Wuhan
Wuxi
Xiamen
Xianyang
Xinyang
Xi’an
Xuchang
Yamoussoukro
Yangon
Yaoundé
Yaren
Yekaterinburg
Yerevan
Yokohama
Yono
Yueyang
Yunfu
Zagreb
Zapopan
Zhengzhou
Zhongshan
Zhu Cheng City
Zibo
Ürümqi
İzmir`;

export const LARGE_CITIES = `Aba
Abeokuta
Abobo
Abū Ghurayb
Acapulco de Juárez
Aden
Ado-Ekiti
Agadir
Aguascalientes
Ahvaz
Ajman City
Ajmer
Akola
Akure
Al Aḩmadī
Al Kharj
Al Manşūrah
Al Maḩallah al Kubrá
Al Ḩudaydah
Albuquerque
Alīgarh
Amagasaki
Amrāvati
Ananindeua
Ansan-si
Antalya
Antipolo
Antwerpen
Anyang
Anyang-si
Aparecida de Goiânia
Aracaju
Ardabīl
Arequipa
Arāk
As Sulaymānīyah
Astrakhan
Asyūţ
Atlanta
Auckland
Austin
Azcapotzalco
Bacolod City
Bahawalpur
Bahçelievler
Balikpapan
Baltimore
Bandar Lampung
Banjarmasin
Banqiao
Baoding
Bareilly
Barnaul
Barquisimeto
Battagram
Bağcılar
Beira
Bei’an
Belford Roxo
Belgaum
Bengbu
Benghazi
Benoni
Benxi
Bhavnagar
Bhayandar
Bhilai
Bhiwandi
Bhubaneshwar
Bhātpāra
Bilimora
Birmingham
Biên Hòa
Blantyre
Bloemfontein
Bogor
Boksburg
Bokāro
Borivli
Boston
Bouaké
Boumerdas
Brampton
Bremen
Bristol
Bryansk
Bucaramanga
Bucheon-si
Bulawayo
Bīkaner
Cagayan de Oro
Calabar
Callao
Campo Grande
Cancún
Cangzhou
Cardiff
Carrefour
Cartagena
Cebu City
Chandigarh
Changde
Changwon
Changzhi
Changzhou
Chaoyang
Chaozhou
Charlotte
Cheboksary
Chengde
Cheongju-si
Chiba
Chiclayo
Chihuahua
Cimahi
City of Balikpapan
Ciudad Apodaca
Ciudad Guayana
Ciudad López Mateos
Cochabamba
Cochin
Coimbatore
Colorado Springs
Columbus
Constantine
Contagem
Cotonou
Coyoacán
Cuauhtémoc
Cuautitlán Izcalli
Cuiabá
Culiacán
Cuttack
Cúcuta
Da Nang
Dadukou
Dammam
Dandong
Dasmariñas
Davangere
Dehra Dūn
Denpasar
Denver
Detroit
Diyarbakır
Dortmund
Dresden
Duisburg
Duque de Caxias
Durgapur
Düsseldorf
East Jerusalem
East London
Ebute Ikorodu
Edinburgh
Edmonton
El Paso
Enugu
Erbil
Erzurum
Esenler
Eskişehir
Essen
Feira de Santana
Florianópolis
Fort Worth
Frankfurt am Main
Fresno
Fuxin
Fès
Garoua
Gaya
Gaza
Gdańsk
General Santos
Genoa
Glasgow
Gold Coast
Guadalupe
Guilin
Gulbarga
Guli
Guntur
Guwahati
Gwalior
Göteborg
Hachiōji
Haikou
Haiphong
Hamadān
Hamamatsu
Hamhŭng
Hannover
Hargeysa
Hegang
Hengshui
Hengyang
Hermosillo
Heroica Matamoros
Himeji
Hirakata
Hohhot
Homs
Homyel'
Honchō
Hsinchu
Huai'an
Huaibei
Huangshi
Hubli
Hwaseong-si
Ibagué
Ilorin
Indianapolis
Ipoh
Iquitos
Irkutsk
Ivanovo
Izhevsk
Jaboatão
Jaboatão dos Guararapes
Jacksonville
Jalandhar
Jalgaon
Jambi City
Jammu
Jamnagar
Jamshedpur
Jeju City
Jeonju
Jerusalem
Jhānsi
Jiamusi
Jiangmen
Jianshui
Jiaojiang
Jiaozuo
Jiaxing
Jining
Jinzhou
Jixi
Jodhpur
Johor Bahru
Joinville
Jos
João Pessoa
Juiz de Fora
Kagoshima
Kahrīz
Kaifeng
Kaliningrad
Kalininskiy
Kampung Baru Subang
Kananga
Kanazawa
Kansas City
Karabağlar
Karagandy
Karbala
Karol Bāgh
Kassala
Katsina
Kawaguchi
Kayseri
Kemerovo
Kerman
Kermanshah
Khabarovsk
Khabarovsk Vtoroy
Kirkuk
Kirov
Kisangani
Kitakyushu
Kitwe
Klang
Kolhāpur
Kolwezi
Konya
Korba
Kota
Kota Kinabalu
Kotli
Kousséri
Kozhikode
Kraków
Krasnodar
Krasnoyarsk
Kryvyi Rih
Kuching
Kumamoto
Kurashiki
Kurnool
Kursk
Köln
La Paz
La Plata
Langfang
Las Piñas
Las Vegas
Leeds
Leicester
Leipzig
Lekki
Liaoyang
Liaoyuan
Likasi
Lipetsk
Liverpool
Londrina
Long Beach
Luancheng
Luhansk
Luohe
Luqiao
Luxor
Lviv
Lyon
Maceió
Madurai
Magnitogorsk
Makati City
Makhachkala
Malang
Malatya
Maltepe
Manado
Mangalore
Mansilingan
Mar del Plata
Mariupol
Marrakesh
Marseille
Masan
Masina
Matola
Matsudo
Matsuyama
Maturín
Mawlamyine
Mbuji-Mayi
Meknès
Memphis
Mendoza
Mersin
Mesa
Mexicali
Miami
Milwaukee
Minneapolis
Mississauga
Mixco
Mombasa
Morelia
Morādābād
Mudanjiang
Muratpaşa
Murcia
Muzaffarābād
Mwanza
Mykolayiv
Mysore
Málaga
Mérida
Mālegaon
Naberezhnyye Chelny
Nagasaki
Najaf
Namangan
Namp’o
Nanded
Nangi
Nanning
Nantong
Naples
Narela
Nashville
Nasiriyah
Natal
Naucalpan de Juárez
Neijiang
Nellore
New Kingston
New South Memphis
Newcastle
Niigata
Nishinomiya-hama
Niterói
North York
Nottingham
Novokuznetsk
Nyala
Nürnberg
Oakland
Okayama
Okene
Oklahoma City
Omaha
Onitsha
Oran
Orenburg
Orūmīyeh
Osasco
Oujda-Angad
Oyo
Padang
Palermo
Palma
Panshan
Pasay
Pasig City
Pasragad Branch
Pekanbaru
Penza
Pereira
Perm
Petaling Jaya
Pietermaritzburg
Pikine
Pingdingshan
Pohang
Pointe-Noire
Pontianak
Port Elizabeth
Port Said
Port Sudan
Portland
Poznań
Puente Alto
Puyang Chengguanzhen
Qinhuangdao
Qionghai
Qiqihar
Qom
Quetta
Québec
Rahim Yar Khan
Raipur
Raleigh
Ranchi
Rasht
Raurkela
Reynosa
Ribeirão Preto
Ribeirão das Neves
Rohini
Rotterdam
Ryazan’
Rājshāhi
Rāmgundam
Sacramento
Sahāranpur
Sakai
Sale
Salem
Salta
Saltillo
San Francisco
San Luis Potosí
San Miguel de Tucumán
San Nicolás de los Garza
San Pedro Sula
Santa Fe
Santa Marta
Santa María Chimalhuacán
Santiago de Cuba
Santiago de Querétaro
Santo André
Santo Domingo Este
Santo Domingo Oeste
Santos
Saratov
Sargodha
Scarborough
Seattle
Sevastopol
Sevilla
Shah Alam
Shangyu
Shaoguan
Shaoxing
Shashi
Sheffield
Shihezi
Shizuoka
Shuangyashan
Shyamnagar
Shymkent
Sialkot
Siliguri
Siping
Situbondo
Sokoto
Solāpur
Sorocaba
South Boston
Srinagar
Staten Island
Stuttgart
Subang Jaya
Suez
Sukkur
Sultangazi
Sulţānah
Sunch’ŏn
Surakarta
Szczecin
São Bernardo do Campo
São José dos Campos
São João de Meriti
São Luís
Sāngli
Tabuk
Taguig
Tainan
Taizhou
Takeo
Tanda
Tanggu
Tangier
Taoyuan City
Ta‘izz
Ta’if
Tel Aviv
Tembisa
Teresina
The Hague
Thiruvananthapuram
Thoothukudi
Tiruchirappalli
Tlalnepantla
Tlalpan
Tlaquepaque
Toluca
Tol’yatti
Tomsk
Tonalá
Tonghua
Torreón
Touba
Toulouse
Trujillo
Tucson
Tula
Tulsa
Turin
Tuxtla
Tver
Tyumen
Tébessa
Uberlândia
Udaipur
Uijeongbu-si
Ujjain
Ulhasnagar
Ulsan
Ulyanovsk
Umraniye
Utsunomiya
Uyo
Vancouver
Venustiano Carranza
Veracruz
Vereeniging
Victoria de Durango
Vijayawada
Villa Nueva
Virginia Beach
Vladivostok
Voronezh
Wandsbek
Warangal
Warri
Welkom
Wenshan City
Wenzhou
West Jerusalem
Winnipeg
Wrocław
Wuhu
Wuwei
Xalapa de Enríquez
Xiangtan
Xiangyang
Xingtai
Xining
Xinxiang
Xochimilco
Yancheng
Yangquan
Yangzhou
Yantai
Yaroslavl
Yazd
Yichang
Yinchuan
Yingkou
Yogyakarta
Yokosuka
Zahedan
Zamboanga
Zanzibar
Zaporizhia
Zaragoza
Zaria
Zarqa
Zhabei
Zhangjiakou
Zhangzhou
Zhanjiang
Zhenjiang
Zhuhai
Zhumadian
Zhuzhou
Zigong
Zunyi
Álvaro Obregón
Çankaya
Üsküdar
Āsansol
Āzādshahr
Łódź
Ōita
Şanlıurfa
Ḩamāh`;

export const SMALL_CITIES = `'Ali Sabieh
's-Hertogenbosch
A Coruña
Aachen
Aalborg
Aalen
Aalst
Abadan
Abaetetuba
Abakaliki
Abakan
Abancay
Abbotsford
Abbottabad
Abengourou
Abepura
Aberdeen
Abha
Abhar
Abiko
Abilene
Abnūb
Abohar
Abomey
Abomey-Calavi
Abreu e Lima
Abéché
Abū Kabīr
Abū Qurqāş
Abū Tīj
Acarigua
Acayucan
Acerra
Achalpur
Acharnés
Acheng
Achinsk
Acilia-Castel Fusano-Ostia Antica
Acton
Acámbaro
Ad Dawādimī
Ad Douiem
Ad Dīwānīyah
Ad-Damazin
Adapazarı
Adelaide Hills
Adilcevaz
Adiwerna
Adler
Adzopé
Adıyaman
Afgooye
Afikpo
Aflao
Aflou
Afragola
Afyonkarahisar
Agadez
Agartala
Agbor
Agboville
Ageoshimo
Agios Dimitrios
Agua Prieta
Aguachica
Agulu
Agustín Codazzi
Agía Paraskeví
Ahar
Ahlat
Ahlen
Ahmadnagar
Ahmadpur East
Ahwatukee Foothills
Aigáleo
Airoli
Aix-en-Provence
Aizawl
Ajaccio
Ajax
Ajdabiya
Ajodhya
Akashi
Akbarābād
Akbou
Akhisar
Akhmīm
Akim Oda
Akita
Akot
Akron
Aksaray
Aksu
Aktau
Aktobe
Aku
Akşehir
Al Ain City
Al Ajaylat
Al Bahah
Al Bayḑā’
Al Buraymī
Al Bāb
Al Fallūjah
Al Farwānīyah
Al Fashn
Al Fayyūm
Al Faḩāḩīl
Al Fqih Ben Çalah
Al Fujairah City
Al Fāw
Al Hindīyah
Al Hoceïma
Al Hufūf
Al Jadīd
Al Jammālīyah
Al Jubayl
Al Khafjī
Al Khums
Al Khābūrah
Al Khānkah
Al Khārijah
Al Kūt
Al Manshāh
Al Manzalah
Al Manāqil
Al Marj
Al Marsá
Al Mayādīn
Al Maţarīyah
Al Minyā
Al Miqdādīyah
Al Mithnab
Al Mubarraz
Al Muharraq
Al Qadarif
Al Qanāţir al Khayrīyah
Al Qaţīf
Al Qurayn
Al Qūşīyah
Al Shamkhah City
Al Ḩasakah
Al Ḩawāmidīyah
Al Ḩayy
Al Ḩillah
Al ‘Amārah
Al-Hamdaniya
Alafaya
Alaghsas
Alagoinhas
Alameda
Alanya
Alappuzha
Alba Iulia
Albacete
Albany
Alberton
Albi
Alcalá de Guadaira
Alcalá de Henares
Alchevs’k
Alcobendas
Alcorcón
Alcoy
Aldershot
Alegrete
Aleksandrov
Aleksin
Alessandria
Alexandroupoli
Alfenas
Algeciras
Algueirão
Alhambra
Alicante
Alief
Aliso Viejo
Alkmaar
Allapattah
Allen
Allentown
Almelo
Almere Stad
Almería
Almirante Tamandaré
Alor Setar
Alpharetta
Alphen aan den Rijn
Altamira
Altamura
Altay
Alto Barinas
Alvand
Alwar
Alytus
Alīgūdarz
Alīpur Duār
Al’met’yevsk
Amadora
Amaigbo
Amalner
Amalāpuram
Amarillo
Amarnāth
Amasya
Amatitlán
Ambarawa
Ambato
Ambattūr
Ambikāpur
Ambilobe
Ambon
Ambovombe
Ambur
Ambājogāi
Ambāla
Americana
Amersfoort
Ames
Amherst
Amiens
Amora
Amozoc de Mota
Ampang
Amparafaravola
Amreli
Amroha
Amstelveen
Amuntai
An Nuhūd
Anaco
Anaheim
Anakāpalle
Anamur
Anan
Anand
Anantapur
Anantnag
Anapa
Anbu
Anchorage
Ancona
Anda
Anderson
Andijon
Andong
Andradina
Andria
Angarsk
Angeles City
Angers
Angono
Angra dos Reis
Angren
Anjangaon
Anjiang
Anju
Anjār
Anjō
Ankang
Ankeny
Ankleshwar
Anlu
Ann Arbor
Annaba
Anqing
Anqiu
Anseong
Anshun
Antakya
Antanifotsy
Antibes
Antioch
Antofagasta
Antony
Antratsyt
Antsirabe
Antsiranana
António Enes
Anuradhapura
Anxiang
Anyama
Anzhero-Sudzhensk
Anápolis
Aomori
Aonla
Apalit
Apartadó
Apatity
Apatzingán
Apeldoorn
Apomu
Apopa
Apple Valley
Appleton
Apucarana
Aqaba
Aquiraz
Ar Ramthā
Ar Raqqah
Ar Rass
Ar Rastan
Ar Rayyān
Ar Rifā‘
Ar Riqqah
Aracruz
Arad
Araguari
Araguaína
Arakkonam
Aral
Aramoko-Ekiti
Arandas
Aranjuez
Arapiraca
Arapongas
Arar
Araraquara
Araras
Araruama
Arashiyama
Arauca
Araucária
Araure
Araxá
Arayat
Araçatuba
Arba Minch
Arcadia
Archway
Arcot
Arcoverde
Ardakān
Arden-Arcade
Ardeşen
Arezzo
Arganda
Argenteuil
Ariana
Arica
Arifwala
Ariquemes
Arish
Arjawinangun
Arjona
Arkhangel’sk
Arles
Arlington
Arlington Heights
Armavir
Armenia
Arnavutköy
Arnhem
Arni
Arnsberg
Arona
Arrah
Arraiján
Arrecife
Arroyo Naranjo
Arsen’yev
Artemisa
Artëm
Arua
Arujá
Aruppukkottai
Arusha
Arvada
Arzamas
Arāmbāgh
Arāria
As Safīrah
As Salamīyah
As Salţ
As Samawah
As Suwayq
As-Suwayda
Asaba
Asadābād
Asahikawa
Asaka
Asan
Asbest
Aschaffenburg
Asenovgrad
Ash Shafā
Ash Shaţrah
Ash Shāmīyah
Ashdod
Asheville
Ashford
Ashikaga
Ashiya
Ashkelon
Ashmūn
Ashoknagar
Ashoknagar Kalyangarh
Asker
Asnières-sur-Seine
Assen
Assis
Astanajapura
Asti
Astoria
Aswan
At Tall
At Tall al Kabīr
Atakpamé
Atani
Atascocita
Ataşehir
Atbara
Ath Thawrah
Atibaia
Atlantis
Atlixco
Atsiaman
Atsugi
Attili
Attock City
Attur
Atyrau
Aubervilliers
Auburn
Auchi
Augsburg
Aulnay-sous-Bois
Auraiya
Aurangābād
Aurora
Avaré
Aveiro
Aversa
Avignon
Avilés
Avondale
Awka
Awsīm
Ayacucho
Aydın
Aylesbury
Ayvalık
Az Zubayr
Az Zulfī
Az Zāwīyah
Azamgarh
Azare
Azimpur
Azov
Azua
Azul
Azzaba
Aïn Beïda
Aïn Defla
Aïn Fakroun
Aïn Oussera
Aïn Sefra
Aïn Temouchent
Aïn Touta
Ağrı
Bab Ezzouar
Babahoyo
Babruysk
Babu
Bacabal
Bacoor
Bacău
Bad Homburg vor der Höhe
Bad Salzuflen
Bada Barabīl
Badagara
Badajoz
Badalona
Baden-Baden
Badin
Badlapur
Baekrajan
Bafang
Bafia
Bafoussam
Bafra
Bagaha
Bagalkot
Bagamoyo
Bagerhat
Bagheria
Baghlān
Bago
Bago City
Baguio
Bagé
Baharampur
Bahawalnagar
Baheri
Bahir Dar
Bahlā’
Bahraigh
Bahía Blanca
Bahādurgarh
Baia Mare
Baicheng
Baidoa
Baidyabāti
Baihe
Baijiantan
Baikonur
Baiquan
Bais
Baise City
Baishan
Baishishan
Baiyin
Baj Baj
Bajos de Haina
Bakersfield
Bakhmut
Baki
Bakıxanov
Balagtas
Balaipungut
Balakovo
Balanga
Balashikha
Balashov
Balasore
Balayan
Baldwin Park
Bali
Baliuag
Balkanabat
Balkh
Ballarat
Balqash
Balrāmpur
Balsas
Balāngīr
Balıkesir
Bam
Bama
Bamberg
Bamenda
Bamiantong
Ban Lam Luk Ka
Ban Mai
Ban Pong
Ban Talat Yai
Banda Aceh
Bandar Abbas
Bandar Labuan
Bandar-e Anzalī
Bandar-e Genāveh
Bandundu
Bandırma
Banes
Banfora
Bang Kruai
Bangangté
Bangaon
Bangil
Bangkalan
Bangor
Banhā
Bani Yas City
Banja Luka
Banjar
Banjaran
Bankra
Banská Bystrica
Bantul
Banyuwangi
Baní
Banī Mazār
Banī Suwayf
Baoqing
Baoshan
Baoying
Baqubah
Barabai
Barakaldo
Baraki
Baranovichi
Baraut
Barbacena
Barberton
Barbil
Barddhamān
Bargarh
Bari
Barika
Barinas
Barisāl
Barking
Barletta
Barnsley
Barnāla
Barra Mansa
Barra do Corda
Barra do Garças
Barra do Piraí
Barrancabermeja
Barranqueras
Barreiras
Barreiro
Barretos
Barrie
Barry
Bartlett
Bartolomé Masó
Barueri
Baruta
Barysaw
Basavakalyān
Basel
Basildon
Basingstoke
Basmat
Bassar
Bastī
Basyūn
Bat Yam
Bata
Batac City
Batang
Batangas
Batatais
Bataysk
Bath
Bathinda
Batley
Batman
Batna
Baton Rouge
Battambang
Battaramulla South
Batticaloa
Battle Creek
Batu
Batu Pahat
Batumi
Baturaja
Batāla
Bauchi
Bauru
Bawku
Bawshar
Bayamo
Bayamón
Bayan
Bayeux
Bayonne
Bayramaly
Bayreuth
Bayside
Bayt Lāhyā
Baytown
Bañga
Başakşehir
Beau Bassin-Rose Hill
Beaumont
Beauvais
Beaverton
Bebedouro
Beckenham
Bedford
Beersheba
Begusarai
Behbahān
Behshahr
Beibei
Beichengqu
Beidaihehaibin
Beidao
Beihai
Beipiao
Bejaïa
Bekobod
Bela
Belawan
Belebey
Beledweyne
Belek
Belfast
Belfort
Belgorod
Belize City
Bellampalli
Bellary
Bellevue
Bellflower
Bellingham
Bello
Belogorsk
Belorechensk
Beloretsk
Belovo
Bemowo
Ben Arous
Benalmádena
Bend
Bende
Bender
Bendigo
Bengkulu
Benguela
Beni
Beni Mellal
Beni Mered
Benidorm
Benito Juarez
Bensonhurst
Bento Gonçalves
Beppu
Berazategui
Berbera
Berbérati
Berdsk
Berdyansk
Berdychiv
Berekum
Berezniki
Bergama
Bergamo
Bergen
Bergen op Zoom
Bergheim
Bergisch Gladbach
Bergkamen
Berkane
Berkeley
Berrechid
Berrouaghia
Bertoua
Beruniy
Berwyn
Berëzovskiy
Besançon
Besbes
Besuki
Bet Shemesh
Bethal
Bethesda
Bethlehem
Betim
Bettiah
Betūl
Bexley
Beylikdüzü
Beypore
Bezerros
Beāwar
Bełchatów
Bhadohi
Bhadrakh
Bhadreswar
Bhadrāvati
Bhairab Bāzār
Bhakkar
Bhalwal
Bhandāra
Bharatpur
Bharūch
Bhawānipatna
Bhimbar
Bhind
Bhisho
Bhiwāni
Bhola
Bhongīr
Bhuj
Bhusāval
Bhāgalpur
Bhātāpāra
Bhīlwāra
Bhīmavaram
Bianzhuang
Biała Podlaska
Białołeka
Białystok
Bibir Hat
Bida
Bielany
Bielefeld
Bielsko-Biala
Biguaçu
Bihać
Bihār Sharīf
Bijapur
Bijie
Bijnor
Bila Tserkva
Bilbao
Bilbays
Bilhorod-Dnistrovskyi
Billings
Bilqās
Bilāspur
Bima
Bimbo
Binangonan
Bingerville
Bingöl
Binhe
Binjai
Binonga
Bintulu
Binzhou
Bir el Ater
Bir el Djir
Biratnagar
Birgañj
Birigui
Birine
Birkenhead
Birkhadem
Birnin Kebbi
Birobidzhan
Bisceglie
Bishnupur
Bishoftu
Biskra
Bislig
Bismarck
Bismil
Bistriţa
Biswān
Bitola
Bitonto
Biu
Biysk
Bizerte
Biñan
Blackburn
Blackpool
Blagoevgrad
Blagoveshchensk
Blaine
Bletchley
Blida
Blitar
Blois
Bloomington
Blora
Blue Springs
Blumenau
Bnei Brak
Boa Vista
Bobbili
Bobo-Dioulasso
Boca Raton
Bocaue
Bocholt
Bochum
Bodhan
Bodināyakkanūr
Bogale
Boghni
Bognor Regis
Bogra
Bohicon
Boise
Bojnūrd
Bojonegoro
Bolgatanga
Boli
Bolingbrook
Bologna
Bolpur
Bolton
Bolu
Bolvadin
Bolzano
Boma
Bonao
Bondoukou
Bondowoso
Bongaigaon
Bonita Springs
Bonn
Bontang
Bonāb
Bootle
Bor
Bordeaux
Bordj Bou Arreridj
Bordj el Kiffan
Borisoglebsk
Borough Park
Borovichi
Borsad
Boryeong
Boryspil’
Borås
Borāzjān
Borūjen
Borūjerd
Bosaso
Boshan
Bossier City
Bothaville
Botou
Botoşani
Botshabelo
Bottrop
Botucatu
Botād
Bouaflé
Boufarik
Bougara
Boulder
Boulogne-Billancourt
Bourges
Bournemouth
Bouïra
Bowie
Bowling Green
Boynton Beach
Boyolali
Bozhou
Bozüyük
Bracknell
Bradenton
Bradford
Braga
Bragança
Bragança Paulista
Brahmapur
Braintree
Brakpan
Brandenburg an der Havel
Brandon
Brantford
Bratsk
Braunschweig
Braşov
Breda
Bremerhaven
Brentwood
Brescia
Brest
Briarwood
Bridgend
Bridgeport
Brighton
Brikama
Brindisi
Brits
Brive-la-Gaillarde
Brno
Brockton
Broken Arrow
Brookhaven
Brookline
Brooklyn Park
Broomfield
Brossard
Brovary
Brownsville
Brugge
Brusque
Bryan
Bryanka
Brājarājnagar
Brăila
Buckeye
Buckley
Budaun
Budënnovsk
Buena Park
Buenaventura
Buenavista
Buffalo
Bugul’ma
Buguma
Buguruslan
Buhe
Buin
Bujumbura
Bukavu
Bukhara
Bukit Mertajam
Bukittinggi
Bukoba
Bulacan
Bulandshahr
Bulaon
Buldāna
Bumba
Bunbury
Bunda
Bundaberg
Bungoma
Bunia
Burao
Buraydah
Burbank
Burdur
Burgas
Burgos
Burhānpur
Burien
Burlington
Burnaby
Burnley
Burnsville
Burton upon Trent
Bury
Buseresere
Bushehr
Bushwick
Busia
Busto Arsizio
Buta
Butare
Butembo
Butterworth
Butuan
Butwāl
Buxar
Buynaksk
Buzuluk
Buzău
Buôn Ma Thuột
Bwizibwera
Bydgoszcz
Bytom
Byumba
Bârlad
Béchar
Béja
Békéscsaba
Béziers
Büyükçekmece
Bābol
Bāli
Bālotra
Bālurghāt
Bālāghāt
Bāmyān
Bānda
Bāneh
Bānkura
Bānsbāria
Bānswāra
Bāpatla
Bāramūla
Bārdoli
Bāri
Bārmer
Bārsi
Bāruni
Bārākpur
Bārāmati
Bārān
Bārāsat
Bāsoda
Bāzār-e Yakāwlang
Bāzārak
Bălţi
Będzin
Bīdar
Bījār
Bīrjand
Bīsalpur
Būkān
Būndi
Būrewāla
Būsh
Bạc Liêu
Bảo Lộc
Bắc Giang
Bến Tre
Bỉm Sơn
Caaguazú
Cabanatuan City
Cabedelo
Cabimas
Cabinda
Cabo
Cabo Frio
Cabo San Lucas
Cabuyao
Cachoeira do Sul
Cachoeirinha
Cachoeiro de Itapemirim
Cacoal
Cacém
Cadereyta
Cadereyta Jiménez
Cadiz
Caen
Cagliari
Cagua
Caguas
Caicó
Caidian
Caieiras
Cainta
Cairns
Cajamar
Cajamarca
Calabozo
Calais
Calama
Calamba
Calapan
Calarcá
Calbayog City
Caldas
Caldas Novas
Caldwell
Caltanissetta
Calumpit
Calvià
Cam Ranh
Camagüey
Camaquã
Camarillo
Camaçari
Cambridge
Cambé
Camden
Campana
Campeche
Campina Grande
Campiña
Campo Largo
Campo Mourão
Campos do Jordão
Campos dos Goytacazes
Canarsie
Candelaria
Cannes
Cannock
Canoas
Canterbury
Canton
Cao Lãnh
Caohe
Capas
Cape Coast
Cape Coral
Capelle aan den IJssel
Capiatá
Caraguatatuba
Carapicuíba
Caratinga
Carazinho
Caringin
Carletonville
Carlisle
Carlsbad
Carmel
Carmichael
Carmona
Carol City
Carolina
Carora
Carpi Centro
Carpina
Carrara
Carrollton
Carson
Carson City
Cartago
Caruaru
Cary
Carúpano
Casa Grande
Casas Adobes
Cascavel
Caserta
Casoria
Casper
Castanhal
Castellammare di Stabia
Castelldefels
Castelló de la Plana
Castle Rock
Castleford
Castlereagh
Castro Valley
Castrop-Rauxel
Catacaos
Cataguases
Catalina Foothills
Catalão
Catanduva
Catania
Catanzaro
Catbalogan
Cathedral City
Catia La Mar
Caucaguita
Caucagüito
Caucaia
Caucasia
Cavite City
Caxias
Caxias do Sul
Caçador
Caçapava
Cedar Park
Cedar Rapids
Celaya
Celle
Centennial
Centreville
Centurion
Cepu
Cerdanyola del Vallès
Cereté
Cergy
Cergy-Pontoise
Cerignola
Cerro
Cerro de Pasco
Cesena
Ceuta
Ceyhan
Chacao
Chaeryŏng-ŭp
Chaguanas
Chaihe
Chaiyaphum
Chakwal
Chakwama
Chalco
Chalkída
Challakere
Chaman
Chamartín
Chambéry
Champaign
Champigny-sur-Marne
Chamrajnagar
Chandannagar
Chandler
Chanduasi
Changanācheri
Changji
Changleng
Changli
Changling
Changnyeong
Changping
Changqing
Changtu
Chaniá
Channapatna
Chanthaburi
Chaohu
Chapayevsk
Chapecó
Chapel Hill
Charallave
Charikar
Charkhi Dādri
Charleroi
Charleston
Charleville-Mézières
Charsadda
Chatham
Chattanooga
Chauk
Chaykovskiy
Cheektowaga
Chekhov
Chelghoum el Aïd
Chelmsford
Cheltenham
Chemnitz
Chenab Nagar
Chenghua
Chengtangcun
Chengyang
Chengzhong
Chengzihe
Chenzhou
Cheonan
Cheremkhovo
Cherepovets
Cheria
Cherkasy
Cherkessk
Chernihiv
Chernivtsi
Chernogorsk
Cherry Hill
Chervonohrad
Cherëmushki
Chesapeake
Cheshunt
Chester
Chesterfield
Chetumal
Cheyenne
Chełm
Chhatarpur
Chhibrāmau
Chhindwāra
Chiang Mai
Chiang Rai
Chibuto
Chichawatni
Chichibu
Chichicastenango
Chiclana de la Frontera
Chico
Chicoloapan
Chicopee
Chidambaram
Chifeng
Chigasaki
Chiguayante
Chik Ballāpur
Chikhli
Chikmagalūr
Chikushino-shi
Chilakalūrupet
Chililabombwe
Chilliwack
Chillán
Chilpancingo
Chimaltenango
Chimbas
Chimbote
Chimoio
Chinandega
Chinautla
Chinch'ŏn
Chincha Alta
Chinchiná
Chingleput
Chingola
Chinhoyi
Chiniot
Chinju
Chinnachowk
Chino
Chino Hills
Chintāmani
Chipata
Chiplūn
Chirchiq
Chiryū
Chishtian
Chistopol’
Chita
Chitose
Chitradurga
Chittaurgarh
Chitungwiza
Chivilcoy
Chizhou
Chlef
Cho Dok
Chokwé
Cholet
Choloma
Cholula
Chomutov
Chon Buri
Chongjin
Chonglong
Chopda
Chornomors’k
Chorzów
Chosica
Christchurch
Chuchar-kana Mandi
Chula Vista
Chulucanas
Chumphon
Chuncheon
Chunian
Chusovoy
Chust
Chuzhou
Chystyakove
Châlons-en-Champagne
Châteauroux
Chía
Chālisgaon
Chālūs
Chānda
Chāndpur
Chāpra
Chās
Chāībāsa
Chīrāla
Chōfu
Chūru
Ciamis
Ciampea
Cianorte
Cibinong
Cicero
Cicurug
Ciego de Ávila
Cienfuegos
Cikampek
Cikarang
Cikupa
Cileungsir
Cileunyi
Cincinnati
Cinisello Balsamo
Cipolletti
Ciputat
Ciranjang-hilir
Cirebon
Citeureup
Citrus Heights
City of Isabela
City of Westminster
Ciudad Acuña
Ciudad Benito Juárez
Ciudad Bolívar
Ciudad Choluteca
Ciudad Delicias
Ciudad General Escobedo
Ciudad Guzmán
Ciudad Hidalgo
Ciudad Lerdo
Ciudad Lineal
Ciudad Lázaro Cárdenas
Ciudad Madero
Ciudad Mante
Ciudad Obregón
Ciudad Real
Ciudad Río Bravo
Ciudad Sandino
Ciudad Valles
Ciudad Victoria
Ciudad de Huajuapan de León
Ciudad de Villa de Álvarez
Ciudad del Carmen
Ciudad del Este
Cizre
Ciénaga
Clacton-on-Sea
Clamart
Clarksville
Clearwater
Clermont-Ferrand
Cleveland
Clichy
Clifton
Clinton Township
Closepet
Clovis
Cluj-Napoca
Coacalco
Coari
Coatepec
Coatzacoalcos
Cobán
Coconut Creek
Codó
Coimbra
Colatina
Colchester
Colima
Collado-Villalba
College Station
Colmar
Colombes
Colton
Columbia
Colón
Comal
Comayagua
Comilla
Comitán
Commerce City
Como
Comodoro Rivadavia
Compton
Concepcion
Concepción
Concepción de La Vega
Concepción del Uruguay
Concord
Concordia
Concórdia
Coney Island
Conroe
Conselheiro Lafaiete
Consolación del Sur
Constanţa
Contai
Contramaestre
Conway
Coon Rapids
Copiapó
Coquimbo
Coquitlam
Coral Gables
Coral Springs
Corby
Cork
Cornellà de Llobregat
Coro
Corona
Coronel
Coronel Fabriciano
Coronel Oviedo
Corpus Christi
Corralillo
Corrientes
Corroios
Cortazar
Corumbá
Corvallis
Cosenza
Coslada
Costa Mesa
Cotabato
Cotia
Cottbus
Council Bluffs
Courbevoie
Coventry
Cox’s Bāzār
Coyah
Cozumel
Craigavon
Craiova
Cranston
Crateús
Crato
Crawley
Cremona
Crewe
Criciúma
Croix-des-Bouquets
Crosby
Croydon
Cruz Alta
Cruzeiro
Cruzeiro do Sul
Créteil
Cuamba
Cuautitlán
Cuautla
Cubatão
Cuddalore
Cuddapah
Cuenca
Cuernavaca
Cuito
Cukai
Cumaná
Cumbernauld
Cumbum
Cung Kiệm
Cupertino
Curepipe
Curicó
Curug
Curvelo
Cusco
Cuxhaven
Cyangugu
Cypress Hills
Częstochowa
Cà Mau
Cáceres
Cárdenas
Cúa
Cần Giuộc
Cần Giờ
Cần Thơ
Cẩm Phả Mines
Củ Chi
Dabhoi
Dabou
Dabra
Dabwāli
Dadu
Daet
Dagenham
Dagupan
Daitōchō
Dakhla
Dalai
Dale City
Dali
Daliang
Dalianwan
Daloa
Daltonganj
Daly City
Dam Dam
Damanhūr
Dambulla
Damietta
Damoh
Danané
Danao
Danbury
Dandeli
Danjiangkou
Danshui
Daokou
Dapitan
Daqing
Dar Chioukh
Darbhanga
Darhan
Darlington
Darmstadt
Darnah
Dartford
Dartmouth
Darwin
Dar‘ā
Dasha
Dashiqiao
Dashitou
Datia
Daugavpils
Daura
Dausa
Davenport
David
Davie
Davis
Dawei
Dawukou
Daxi
Daxing
Daye
Dayr al Balaḩ
Dayrūţ
Dayton
Daytona Beach
Dazaifu
Dazhong
Dazhou
Daşoguz
DeSoto
Dearborn
Dearborn Heights
Debre Birhan
Debre Mark’os
Debrecen
Decatur
Deer Valley
Deerfield Beach
Dehdasht
Dehiwala-Mount Lavinia
Dehri
Dehui
Deir ez-Zor
Delano
Delegación Cuajimalpa de Morelos
Delft
Delgado
Delmas
Delmas 73
Delmenhorst
Delray Beach
Delta
Deltona
Den Helder
Dengzhou
Denizli
Denov
Denton
Deoband
Deoli
Deolāli
Deoria
Deqing
Dera Ghazi Khan
Dera Ismail Khan
Derbent
Derby
Derince
Derry
Des Moines
Des Plaines
Dessau
Desē
Detmold
Deurne
Deva
Deventer
Dewas
Dewsbury
Deyang
Dezhou
Deçan
Dhahran
Dhamtari
Dhamār
Dhanbād
Dhangaḍhi̇̄
Dharapuram
Dharmapuri
Dharmavaram
Dharān
Dhaulpur
Dhenkānāl
Dholka
Dhorāji
Dhrāngadhra
Dhuburi
Dhuliān
Dhār
Dhūlia
Dhūri
Diadema
Diamond Bar
Dibrugarh
Digos
Dihok
Dijon
Dikirnis
Dimbokro
Dimitrovgrad
Dimāpur
Dinalupihan
Dinapore
Dindigul
Dingcheng
Dingtao
Dingzhou
Dinslaken
Dinājpur
Dipalpur
Diphu
Dipolog
Dire Dawa
Dishnā
Disūq
Divinópolis
Divo
Diyarb Najm
Djamaa
Djelfa
Djougou
Dmitrov
Dobrich
Dod Ballāpur
Dogonbadan
Dohad
Dolgoprudnyy
Dolisie
Dolores Hidalgo Cuna de la Independencia Nacional
Domodedovo
Don Torcuato
Doncaster
Dondo
Dongcun
Dongdu
Dongfeng
Donggongon
Donghai
Dongkan
Dongling
Dongning
Dongsheng
Dongtai
Dongxing
Dongyang
Donostia / San Sebastián
Doral
Dordrecht
Dormagen
Dorsten
Dos Hermanas
Dosquebradas
Dothan
Douane
Douliu
Douma
Dourados
Downey
Doğubayazıt
Drammen
Drancy
Drean
Drobeta-Turnu Severin
Drohobych
Drummondville
Druzhkivka
Dschang
Dubna
Dubuque
Ducheng
Dudley
Duitama
Dukuhturi
Duluth
Dumaguete
Dumai
Dumraon
Dunaújváros
Dundalk
Dundee
Dunedin
Dunfermline
Dunhua
Dunkerque
Dunstable
Duobao
Durg
Durham
Durrës
Duyun
Dzerzhinsk
Dêqên
Dörtyol
Düren
Düzce
Dādri
Dāmghān
Dār Kulayb
Dārayyā
Dārjiling
Dārāb
Dąbrowa Górnicza
Děčín
Dīglūr
Dīsa
Eagan
East Chattanooga
East Flatbush
East Hampton
East Harlem
East Hartford
East Independence
East Kilbride
East Los Angeles
East Norwalk
East Orange
East Pensacola Heights
East York
Eastbourne
Eastleigh
Eastvale
Eau Claire
Ebetsu
Ech Chettia
Ed Damer
Ede
Eden Prairie
Edina
Edinburg
Edirne
Edison
Edmond
Edéa
Effium
Efon-Alaaye
Eger
Eha Amufu
Eindhoven
Eisen
Ejido
Ejigbo
Ejura
Ekibastuz
Ekpoma
El Achir
El Banco
El Bayadh
El Cajon
El Daein
El Ejido
El Eulma
El Fasher
El Hamma
El Hatillo
El Jadid
El Khroub
El Limón
El Monte
El Obeid
El Oued
El Prat de Llobregat
El Progreso
El Pueblito
El Puerto de Santa María
El Tigre
El Tocuyo
El Viejo
El Vigía
Elazığ
Elbasan
Elbistan
Elbląg
Elche
Elda
Eldoret
Elektrostal’
Elgin
Elista
Elizabeth
Elk Grove
Elkhart
Ellesmere Port
Ellicott City
Ellore
Elmhurst
Eloy Alfaro
Elyria
Embu
Embu Guaçu
Emden
Emmen
Emmiganūr
Emure-Ekiti
Encarnación
Enchanted Hills
Encheng
Encinitas
Ende
Energodar
Enfield Town
Engel’s
Enid
Enschede
Ensenada
Enshi
Entebbe
Enterprise
Enugu-Ukwu
Envigado
Epe
Erbaa
Erciş
Ercolano
Erdaojiang
Erdenet
Erechim
Ereğli
Erftstadt
Erfurt
Ergani
Erie
Erlangen
Erode
Errachidia
Erzincan
Es Senia
Esbjerg
Eschweiler
Escondido
Escuintla
Esenyurt
Esfarāyen
Esher
Eskilstuna
Esmeraldas
Espinal
Espoo
Essaouira
Esslingen
Esteio
Estelí
Estepona
Estância
Esuk Oron
Etobicoke
Etāwa
Etāwah
Eugene
Euless
Eunápolis
Euskirchen
Evanston
Evansville
Everett
Exeter
Ezhou
Ezhva
Ezza-Ohu
Ełk
Facatativá
Fairfield
Fall River
Fangshan
Fareham
Fargo
Farmington Hills
Farnborough
Farroupilha
Farrukhābād
Farshūţ
Farīdkot
Farīdpur
Fastiv
Fasā
Fatehpur
Fatehābād
Fatsa
Fayetteville
Federal Way
Feicheng
Felgueiras
Fendou
Fengcheng
Fenghua
Fenghuang
Fengkou
Fengrun
Fengxian
Feni
Fenyi
Feodosiya
Fergana
Ferizaj
Ferkessédougou
Fernando de la Mora
Fernandópolis
Ferozepore
Ferrara
Ferraz de Vasconcelos
Ferrol
Fethiye
Fianarantsoa
Fiditi
Fier
Fishers
Flagami
Flagstaff
Flatbush
Flatlands
Flensburg
Flint
Florence
Florence-Graham
Florencia
Florida
Floridablanca
Florissant
Flower Mound
Fnidek
Fochville
Focșani
Foggia
Folkestone
Folsom
Fontana
Fontenay-sous-Bois
Fordham
Fordon
Forest Hills
Forlì
Formiga
Formosa
Fort Beaufort
Fort Collins
Fort Lauderdale
Fort McMurray
Fort Myers
Fort Smith
Fort Wayne
Foumban
Foumbot
Fountain Valley
Fountainebleau
Foz do Iguaçu
Framingham
Framingham Center
Franca
Francisco Beltrão
Francisco Morato
Francistown
Franco da Rocha
Franklin
Frederick
Fredericton
Frederiksberg
Fredrikstad
Freiburg
Fremont
Frenda
Fresnillo
Friedrichshafen
Frisco
Frontera
Fryazevo
Fryazino
Fréjus
Frýdek-Místek
Fuchūchō
Fuding
Fuengirola
Fuenlabrada
Fuentes del Valle
Fuji
Fujieda
Fujin
Fujinomiya
Fujioka
Fujisawa
Fukayachō
Fukuchiyama
Fukui-shi
Fukuroi
Fukushima
Fukuyama
Fulda
Fuli
Fuling
Fullerton
Funchal
Fundación
Funtua
Funza
Fuorigrotta
Fuqing
Furukawa
Fusagasugá
Fussa
Futtsu
Fuwwah
Fuyang
Fuyu
Fu’an
Fylde
Fyzābād
Fürth
Fāqūs
Fāraskūr
Fāzilka
Fīrozābād
Fīrūzābād
Ga-Rankuwa
Gaalkacyo
Gabrovo
Gabès
Gadag
Gadag-Betageri
Gaddi Annaram
Gadwāl
Gafsa
Gagnoa
Gaillimh
Gainesville
Gaithersburg
Gajraula
Gajuwaka
Galaţi
Galesong
Gallarate
Galle
Galveston
Galátsi
Gamagōri
Gamboru
Gamping Lor
Gandajika
Gandhinagar
Gandia
Gangneung
Gangoh
Gangānagar
Gangāpur
Gangārāmpur
Gangāwati
Ganja
Gannan
Gantang
Gao
Gaogou
Gaomi
Gaoping
Gaoyou
Gaozhou
Gapan
Gapyeong
Garanhuns
Garbsen
García
Garden Grove
Gardena
Gardez
Garissa
Garland
Garoowe
Gary
Gashua
Gasteiz / Vitoria
Gastonia
Gatchina
Gateshead
Gatineau
Gbadolite
Gbongan
Gdynia
Gebze
Gedangan
Geelong
Gejiu
Gela
Gelendzhik
Gelsenkirchen
Gemena
Gemlik
Geneina
General Pico
General Roca
General Trias
Genhe
Genk
Gent
Genteng
Genève
Georgiyevsk
Gera
Gereida
Germantown
Getafe
Getxo
Ghardaïa
Gharyan
Ghazieh
Ghazni
Ghazīpur
Ghotki
Ghātāl
Gießen
Gifu-shi
Gijón
Gilbert
Gillingham
Gilroy
Gimcheon
Ginowan
Girardot City
Giresun
Girona
Girón
Gisenyi
Gitarama
Giugliano in Campania
Giurgiu
Gjakovë
Gjilan
Gladbeck
Glazov
Glen Burnie
Glendale
Glendora
Gliwice
Glogovac
Gloucester
Glyfáda
Gniezno
Gobernador Gálvez
Gobichettipalayam
Godean
Godhra
Gohadi
Gohāna
Gojra
Gokak
Gola Gokarannāth
Goma
Gombe
Gonaïves
Gonbad-e Kāvūs
Gondal
Gondar
Gondiā
Gondā City
Gongchangling
Gongju
Gongzhuling
Goodyear
Gopālganj
Gorgān
Gorno-Altaysk
Gorontalo
Gorzów Wielkopolski
Gosport
Gostivar
Gosāba
Gotenba
Gouda
Governador Valadares
Goya
Goyerkāta
Goālpāra
Graaff-Reinet
Grahamstown
Granada
Granby
Grand Forks
Grand Island
Grand Junction
Grand Prairie
Grand Rapids
Grand-Bassam
Granollers
Grao de Murviedro
Grapevine
Gravataí
Gravatá
Gravesend
Grays
Graz
Great Falls
Great Yarmouth
Greater Noida
Greater Sudbury
Greeley
Green Bay
Greenburgh
Greensboro
Greenville
Greenwood
Greifswald
Grenoble
Gresham
Gresik
Grevenbroich
Grimsby
Grogol
Groningen
Grosseto
Groznyy
Grudziądz
Guacara
Guadalajara de Buga
Gualeguaychú
Guamúchil
Guanabacoa
Guanajuato
Guanambi
Guanare
Guangming
Guangshui
Guangyuan
Guantánamo
Guarapari
Guarapuava
Guaratinguetá
Guarenas
Guarujá
Guasave
Guatire
Guaynabo
Guaíba
Gubkin
Gucheng Chengguanzhen
Gudivāda
Gudiyatham
Gueckedou
Guelma
Guelmim
Guelph
Guercif
Guider
Guidonia Montecelio
Guigang
Guiguinto
Guildford
Guiping
Guiren
Guixi
Gujar Khan
Gujrat
Gukovo
Gulariyā
Gulfport
Guliston
Gulu
Gumi
Gummersbach
Guna
Gunsan
Guntakal Junction
Guozhen
Gurgaon
Guri-si
Gurupi
Gusau
Gushikawa
Gushu
Gus’-Khrustal’nyy
Guyong
Gwadar
Gweru
Gyeongju
Gyeongsan-si
Gyumri
Gyōda
Győr
Gävle
Gómez Palacio
Gölcük
Göppingen
Görlitz
Göttingen
Güigüe
Güines
Güira de Melena
Gütersloh
Gāndhīdhām
Gīrīdīh
Głogów
Gūdūr
Ha'il
Haarlem
Habboûch
Habiganj
Hachinohe
Hacienda Heights
Hacienda Santa Fe
Hadano
Hadejia
Hadera
Haeju
Hafar Al-Batin
Hafizabad
Hagen
Hagonoy
Haicheng
Haifa
Hailar
Hailin
Hailun
Haimen
Haining
Haizhou
Hakkâri
Hakodate
Haldia
Haldwani
Halesowen
Halifax
Halmstad
Hamakita
Hamden
Hameln
Hami
Hamm
Hamma Bouziane
Hammamet
Hammond
Hampton
Hanam
Hanamaki
Hanau am Main
Hancheng
Hanchuan
Handa
Hanford
Hangu
Haninge
Hannō
Hanting
Hanumāngarh
Hanyū
Hanzhong
Harar
Harda Khās
Hardenberg
Hardoī
Haridwar
Harihar
Haripur
Harlingen
Harlow
Harrisonburg
Harrogate
Harsīn
Hartford
Hartlepool
Harunabad
Hasanpur
Hashimoto
Hasilpur
Haskovo
Hassan
Hasselt
Hassi Messaoud
Hastings
Hasuda
Hat Yai
Hatogaya-honchō
Hatsukaichi
Hattingen
Haveli Lakha
Haverhill
Havířov
Hawassa
Hawthorne
Hayes
Hayward
Hazāribāgh
Hebi
Hebron
Hechuan
Hecun
Hede
Heerlen
Heidelberg
Heidenheim an der Brenz
Heihe
Heilbron
Heilbronn
Heishan
Hekinan
Helmond
Helong
Helsingborg
Hemel Hempstead
Hemet
Hempstead
Hendala
Henderson
Hendersonville
Hengelo
Hepingjie
Hepo
Hereford
Herford
Herne
Heroica Caborca
Heroica Guaymas
Herten
Hervey Bay
Herzliya
Heróica Zitácuaro
Herāt
Hesperia
Hetauda
Heyuan
Heze
Hialeah
Higashimurayama
High Peak
High Point
High Wycombe
Highland
Highlands Ranch
Hikone
Hilden
Hildesheim
Hillsboro
Hilversum
Himatnagar
Himimachi
Hindaun
Hindupur
Hinganghāt
Hingoli
Hino
Hinthada
Hiratsuka
Hiriyūr
Hirosaki
Hisar
Hita
Hitachi
Hitachi-Naka
Hobart
Hoboken
Hoffman Estates
Hohoe
Holguín
Hollywood
Homestead
Hongch’ŏn
Honggang
Hongjiang
Hongqiao
Hongseong
Hongwŏn
Honjō
Honmachi
Honolulu
Hoofddorp
Hoorn
Hoover
Horad Zhodzina
Horishni Plavni
Horizonte
Horlivka
Horsens
Horsham
Hortolândia
Hosa’ina
Hoshangābād
Hoshiārpur
Hospet
Hosūr
Hotan
Houmt El Souk
Hounslow
Hove
Hpa-An
Hradec Králové
Hrodna
Hua Hin
Huacho
Huadian
Huaicheng
Huaidian
Huaihua
Huaiyuan Chengguanzhen
Hualien City
Huamantla
Huambo
Huanan
Huancayo
Huanggang
Huangmei
Huangnihe
Huangpi
Huangshan
Huangyan
Huangzhou
Huanren
Huaral
Huaraz
Huauchinango
Huayin
Huazhou
Huddersfield
Huddinge
Huehuetenango
Huelva
Huesca
Hugli
Huicheng
Huilong
Huinan
Huixquilucan
Huizhou
Hujra Shah Muqim
Hulan
Hulan Ergi
Humen
Hunchun
Hunedoara
Huntersville
Huntington Beach
Huntington Park
Huntsville
Huocheng
Huoqiu Chengguanzhen
Hurghada
Hurlingham
Hushitai
Hutang
Huyton
Huzhou
Huánuco
Huế
Hwado
Hwasun
Hwawŏn
Hyesan
Hyesan-dong
Hyères
Hà Đông
Hòa Bình
Hürth
Hābra
Hājīpur
Hālīsahar
Hānsi
Hāpur
Hāthras
Hāveri
Hōfu
Hŭngnam
H̱olon
Hạ Long
Hải Dương
Iaşi
Ibaraki
Ibarra
Ibb
Ibbenbüren
Ibirité
Ibshawāy
Ica
Ichalkaranji
Icheon-si
Ichihara
Ichinomiya
Ichinoseki
Idah
Idaho Falls
Idanre
Idappadi
Idfū
Idkū
Idlib
Ifo
Ifrane
Igarassu
Igbara-Odo
Igbo-Ora
Igbo-Ukwu
Igboho
Igede-Ekiti
Iguala de la Independencia
Iguatu
Ihiala
Iida
Iizuka
Ijebu-Igbo
Ijebu-Jesa
Ijebu-Ode
Ijero-Ekiti
Ijuí
Ikeda
Ikeja
Ikere-Ekiti
Ikire
Ikirun
Ikom
Ikoma
Ikot Ekpene
Iksan
Ila Orangun
Ilagan
Ilebo
Ilesa
Ilha de Moçambique
Ilhéus
Iligan
Iligan City
Ilioúpoli
Ilkal
Ilo
Ilobu
Iloilo
Imaichi
Imarichō-kō
Imola
Imperatriz
Imphal
Imus
Ina
Inaruwa
Inazawa
Inda Silasē
Indaiatuba
Independence
Indio
Indramayu
Inglewood
Ingolstadt
Ingrāj Bāzār
Inhambane
Inisa
Innsbruck
Inowrocław
Inuyama
Iowa City
Ioánnina
Ipatinga
Ipiales
Ipojuca
Ipoti
Ipswich
Iquique
Iranshahr
Irapuato
Irbid
Irecê
Iriga City
Iringa
Irondequoit
Ironville
Irun
Irvine
Irving
Irvington
Irákleion
Isahaya
Ise
Ise-Ekiti
Isehara
Iserlohn
Isesaki
Ishikari
Ishim
Ishimbay
Ishinomaki
Ishioka
Ishurdi
Isieke
Isiro
Iskitim
Islington
Islāmpur
Ismailia
Isnā
Isparta
Issia
Issy-les-Moulineaux
Istaravshan
Itabaiana
Itabira
Itaboraí
Itabuna
Itacoatiara
Itaguaí
Itagüí
Itaituba
Itajaí
Itajubá
Itami
Itanhaém
Itapecerica da Serra
Itaperuna
Itapetinga
Itapetininga
Itapeva
Itapevi
Itapipoca
Itapira
Itaquaquecetuba
Itatiba
Itauguá
Itaúna
Itoman
Itu
Ituiutaba
Itumbiara
Itārsi
Itō
Ivano-Frankivsk
Ivanteyevka
Ivry-sur-Seine
Iwade
Iwaki
Iwakuni
Iwamizawa
Iwata
Iwatsuki
Iwo
Ixtapa-Zihuatanejo
Ixtapaluca
Izmail
Iztacalco
Izumi
Izumisano
Izumiōtsu
Izumo
Izyum
Içara
Iğdır
I‘zāz
Jablah
Jaboticabal
Jabālyā
Jacareí
Jackson
Jackson Heights
Jacmel
Jacobabad
Jacona de Plancarte
Jaffna
Jagdalpur
Jagraon
Jagtiāl
Jagüey Grande
Jagādhri
Jahāngīrābād
Jahānābād
Jaigaon
Jaisalmer
Jalai Nur
Jalal-Abad
Jalalpur Jattan
Jalingo
Jalpāiguri
Jalālābād
Jamaame
Jamaica
Jamjamāl
Jamkhandi
Jampur
Jamālpur
Jamūī
Janakpur
Janaúba
Jandira
Janesville
Jangipur
Jaorā
Japekrom
Japeri
Jaraguá do Sul
Jaranwala
Jastrzębie Zdrój
Jatani
Jataí
Jatibarang
Jatiroto
Jatiwangi
Jaunpur
Jaworzno
Jayapura
Jaén
Jaú
Jega
Jelenia Góra
Jelgava
Jember
Jena
Jendouba
Jeongeup
Jequié
Jerez de la Frontera
Jersey City
Jessore
Jesús Menéndez
Jetpur
Jeypore
Jhang Sadr
Jharia
Jharsuguda
Jhelum
Jhunjhunūn
Jhālāwār
Jhārgrām
Ji Paraná
Jiagedaqi
Jiangkou
Jianguang
Jiangyan
Jiangyin
Jiangyou
Jian’ou
Jiaozhou
Jiayuguan
Jiazi
Jidong
Jiehu
Jieshi
Jieshou
Jiexiu
Jihlava
Jijel
Jijiang
Jijiga
Jimeta
Jimma
Jimo
Jinchang
Jincheng
Jingdezhen
Jinghong
Jingling
Jingmen
Jingzhou
Jinhua
Jinja
Jinji
Jinjiang
Jinotega
Jinsha
Jinshi
Jinxiang
Jirjā
Jishu
Jishui
Jitra
Jiujiang
Jiupu
Jiuquan
Jiutai
Jiutepec
Jizan
Jizzax
Ji’an
Joensuu
Johns Creek
Johnson City
Joliet
Jolo
Jombang
Jonesboro
Joplin
Jorhāt
José C. Paz
Jounieh
Joymontop
Joypur Hāt
João Monlevade
Juan Díaz
Juazeiro do Norte
Juchitán de Zaragoza
Juegang
Juigalpa
Juliaca
Jumri Tilaiyā
Jundiaí
Junín
Jupiter
Juye
Jyväskylä
Jérémie
Jönköping
Jālaun
Jālna
Jāmuria
Jīnd
Jōetsu
Jūnāgadh
Jūrmala
Kabanjahe
Kabankalan
Kabinda
Kabirwala
Kabwe
Kadayanallur
Kadi
Kadiri
Kadirli
Kadiyivka
Kadoma
Kadugli
Kaesŏng
Kafanchan
Kafr ad Dawwār
Kafr ash Shaykh
Kafr az Zayyāt
Kaga Bandoro
Kagoro
Kahramanmaraş
Kahror Pakka
Kaihua
Kairouan
Kairāna
Kaiserslautern
Kaithal
Kaitong
Kaiyuan
Kaizuka
Kakamega
Kakamigahara
Kakegawa
Kakogawachō-honmachi
Kalamariá
Kalamata
Kalamazoo
Kalasin
Kalemie
Kalisz
Kallithéa
Kalmunai
Kaluga
Kalulushi
Kalush
Kalyani
Kamakura
Kamalia
Kambar
Kamensk-Shakhtinskiy
Kamensk-Ural’skiy
Kameoka
Kamianets-Podilskyi
Kamianske
Kamifukuoka
Kamigyō-ku
Kamina
Kamloops
Kamoke
Kamphaeng Phet
Kampong Baharu Balakong
Kampong Cham
Kampong Chhnang
Kampong Dungun
Kampung Bukit Baharu
Kampung Pasir Gudang Baru
Kampung Sungai Ara
Kamyshin
Kanasín
Kanata
Kanbe
Kanchanaburi
Kanchipuram
Kandahār
Kandhkot
Kandi
Kandukūr
Kandy
Kangar
Kangding
Kanggye
Kangāvar
Kankan
Kannauj
Kannur
Kanoya
Kansk
Kanuma
Kaolack
Kapenguria
Kaposvár
Kapūrthala
Kara
Kara-Balta
Karabük
Karakol
Karaman
Karamay
Karanganom
Karangsembung
Karatsu
Karauli
Kardzhali
Kariya
Karlovy Vary
Karlsruhe
Karlstad
Karnāl
Kars
Kartasura
Karur
Karviná
Karwar
Karād
Karīmganj
Karīmnagar
Kasama
Kasaoka
Kasese
Kashgar
Kashihara
Kashihara-shi
Kashima-shi
Kashipur
Kashiwa
Kashiwazaki
Kasihan
Kasongo
Kaspiysk
Kassel
Kasserine
Kastamonu
Kasugai
Kasukabe
Kasur
Kateríni
Katihar
Katiola
Katori-shi
Katowice
Katsuta
Kattaqo’rg’on Shahri
Katumba
Katunayaka
Kaunas
Kaura Namoda
Kavaklı
Kavála
Kawagoe
Kawalu
Kawanishi
Kawit
Kawm Umbū
Kawthoung
Kayes
Kazanlak
Kazo
Kaédi
Kebomas
Kecskemét
Kediri
Kedungwaru
Kedungwuni
Keelung
Keffi
Keighley
Kelowna
Kendale Lakes
Kendall
Kendari
Kenema
Keningau
Kenitra
Kenner
Kennewick
Kenosha
Kent
Kentau
Kentwood
Kepanjen
Keratsíni
Kerch
Keren
Kerpen
Kertosono
Keshod
Kettering
Kfar Saba
Khadki
Khagaul
Khagrachhari
Khairpur Mir’s
Khalifah A City
Khalkhāl
Khalándrion
Khambhāt
Khamis Mushait
Khammam
Khanabad
Khandwa
Khanjarah
Khanna
Khanpur
Khanty-Mansiysk
Kharagpur
Khardah
Khargone
Kharian
Khartsyz’k
Khasavyurt
Khatauli
Khemis Miliana
Khemisset
Khenchela
Khenifra
Kherson
Khimki
Khiwa
Khlong Luang
Khmelnytskyi
Khobar
Khomeyn
Khomeynī Shahr
Khon Kaen
Khopoli
Khorramabad
Khorramdarreh
Khorramshahr
Khouribga
Khowy
Khujand
Khulm
Khurja
Khushāb
Khuzdar
Khāliş
Khāmgaon
Khān Yūnis
Khāsh
Khōst
Kidapawan
Kidderminster
Kiel
Kielce
Kigoma
Kikwit
Kilis
Kilju
Killeen
Kilosa
Kimberley
Kimhae
Kimitsu
Kimry
Kindia
Kindu
Kineshma
Kingisepp
Kings Bridge
Kingsport
Kingston upon Hull
Kingswood
Kipushi
Kirishi
Kirkland
Kirovo-Chepetsk
Kiryū
Kisaran
Kisarazu
Kisela Voda
Kiselëvsk
Kishanganj
Kishangarh
Kishiwada
Kishorganj
Kisi
Kislovodsk
Kismayo
Kissimmee
Kisumu
Kitahiroshima
Kitaibaraki
Kitakami
Kitale
Kitami
Kitchener
Kitgum
Kizlyar
Kladno
Klaeng
Klagenfurt am Wörthersee
Klaipėda
Klangenan
Klaten
Klerksdorp
Klimovsk
Klin
Klintsy
Kluang
Knoxville
Knysna
Ko Samui
Koblenz
Kobryn
Koch Bihār
Koch'ang
Kochi
Kodār
Koforidua
Koga
Kogalym
Kogon Shahri
Kohat
Kohima
Koidu
Kokomo
Kokshetau
Kokubu-matsuki
Kokubunji
Kolda
Kolding
Kollam
Kollegāl
Kolomna
Kolomyia
Kolonnawa
Kolpino
Kolār
Komaki
Komatsu
Kombolcha
Komsomolsk-on-Amur
Konch
Konibodom
Konin
Konnagar
Konotop
Konstanz
Kontagora
Kopargaon
Kopeysk
Koppal
Koratla
Korhogo
Korla
Korolev
Koronadal
Korosten’
Kortrijk
Korydallós
Korçë
Koshigaya
Kosi
Koson
Kosong
Kostanay
Kosti
Kostroma
Kostyantynivka
Koszalin
Kot Addu
Kota Tinggi
Kotikawatta
Kotka
Kotkapura
Kotlas
Kotri
Kottagūdem
Kottayam
Koudougou
Kousa
Koutiala
Kovel
Kovilpatti
Kovrov
Kozan
Košice
Kpalimé
Kraaifontein
Kragujevac
Kraljevo
Kramators’k
Krasnogorsk
Krasnokamensk
Krasnokamsk
Krasnotur’insk
Krasnyy Luch
Krathum Baen
Krefeld
Kremenchuk
Kresek
Kribi
Krishnagiri
Krishnanagar
Kristiansand
Kroonstad
Kropotkin
Kropyvnytskyi
Krugersdorp
Kruševac
Krymsk
Ksar Chellala
Ksar El Kebir
Ksar el Boukhari
Kstovo
Kuala Selangor
Kuala Terengganu
Kuandian
Kuantan
Kuchāman
Kudamatsu
Kudus
Kufa
Kuje
Kukichūō
Kulai
Kulim
Kultali
Kulti
Kumagaya
Kumanovo
Kumba
Kumbakonam
Kumbo
Kumertau
Kundla
Kunduz
Kungur
Kuningan
Kunnamkulam
Kunyang
Kuopio
Kupang
Kuqa
Kure
Kurgan
Kuroiso
Kurume
Kusatsu
Kushiro
Kushtia
Kutaisi
Kutloanong
Kuwana
Kuznetsk
Kuşadası
KwaDukuza
Kwangmyŏng
Kwangyang
Kwekwe
Kyaiklat
Kyain Seikgyi Township
Kyaukse
Kyosai
Kyzyl
Kyzylorda
Kâhta
Körfez
Kütahya
Kākināda
Kāliyāganj
Kālna
Kāmthi
Kāmyārān
Kāmāreddi
Kāmārhāti
Kānchrāpāra
Kāndi
Kānkānhalli
Kānnangād
Kāraikkudi
Kāraikāl
Kāranja
Kāsaragod
Kāsganj
Kāshmar
Kātoya
Kātrās
Kāvali
Kāyankulam
Kāzerūn
Kędzierzyn-Koźle
Kīratpur
Kırklareli
Kırıkhan
Kırıkkale
Kırşehir
Kızıltepe
Kōfu
Kōnan
Kōnosu
Kōriyama
Kūhdasht
Kūkatpalli
Kŭlob
L'Hospitalet de Llobregat
La Ceiba
La Chorrera
La Crosse
La Dorada
La Gi
La Goulette
La Habra
La Laguna
La Libertad
La Louvière
La Línea de la Concepción
La Mesa
La Mohammedia
La Piedad
La Pintana
La Rioja
La Roche-sur-Yon
La Rochelle
La Romana
La Serena
La Seyne-sur-Mer
La Spezia
La Victoria
La Villa del Rosario
Laascaanood
Laayoune
Labinsk
Labuan
Labuan Bajo
Labé
Ladner
Lae
Lafayette
Lafia
Lafiagi
Lages
Laghouat
Lagos de Moreno
Laguna Niguel
Lahad Datu
Lahat
Lahti
Laibin
Laiwu
Laixi
Laiyang
Laizhou
Lajeado
Lake Charles
Lake Elsinore
Lake Forest
Lake Havasu City
Lakeland
Lakeville
Lakewood
Lakhdaria
Lakhīmpur
Lakshmīpur
Lal Bahadur Nagar
Lala Musa
Lalitpur
Lalmonirhat
Lalupon
Lambaré
Lamezia Terme
Lamongan
Lampang
Lamía
Lancaster
Landshut
Langarūd
Langenfeld
Langenhagen
Langsa
Langtoucun
Langxiang
Langzhong
Lankaran
Lansing
Lanxi
Laoag
Laohekou
Laojunmiao
Lappeenranta
Lapu-Lapu City
Larache
Larbaâ
Laredo
Largo
Larkana
Larnaca
Las Cruces
Las Palmas de Gran Canaria
Las Piedras
Las Rozas de Madrid
Las Tunas
Lashio
Latacunga
Latakia
Latina
Latur
Lauderhill
Launceston
Lauro de Freitas
Lausanne
Lautoka
Laval
Lavras
Lawang
Lawrence
Lawton
Layton
Layyah
Le Havre
Le Mans
Le Tampon
League City
Lecce
Lecheng
Lee's Summit
Leesburg
Leeuwarden
Leganés
Legaspi
Legionowo
Legnano
Legnica
Lehi
Lehigh Acres
Leiden
Leiyang
Lelystad
Lembang
Leme
Lenexa
Lengshuijiang
Lengshuitan
Leninogorsk
Leninsk-Kuznetsky
Lençóis Paulista
Lere
Les Abymes
Les Cayes
Leshan
Leskovac
Lesnoy
Lesosibirsk
Leszno
Lethbridge
Leuven
Levallois-Perret
Leverkusen
Levittown
Lewisville
Lexington
Lexington-Fayette
León
Lhasa
Lhokseumawe
Lianghu
Liangxiang
Lianhe
Lianjiang
Lianran
Lianshan
Lianyuan
Lianzhou
Liaocheng
Liaozhong
Liberec
Libertad
Libon
Licheng
Lichinga
Lichtenburg
Lichuan
Lida
Lido di Ostia
Liepāja
Lille
Limassol
Limay
Limbe
Limeira
Limoges
Limpio
Limón
Linares
Lincheng
Lincoln
Linfen
Lingayen
Lingcheng
Lingdong
Lingen
Linghai
Lingyuan
Linhai
Linhares
Linjiang
Linkou
Linköping
Linping
Linqiong
Linqu
Lins
Linshui
Lintong
Linxi
Linxia Chengguanzhen
Linyi
Linz
Lipa City
Lippstadt
Lira
Lisala
Lisburn
Lishu
Lishui
Liski
Little Rock
Littlehampton
Liuhe
Liupanshui
Livermore
Livingston
Livingstone
Livny
Livonia
Livorno
Liège
Lleida
Lo Prado
Loa Janan
Lobito
Lobnya
Lod
Lodhran
Lodi
Lodja
Logan
Logan City
Logroño
Lohārdagā
Loja
Lokoja
Lokossa
Lonavla
Long Xuyên
Longfeng
Longgang
Longjiang
Longjing
Longmont
Longquan
Longueuil
Longview
Loni
Lop Buri
Lorain
Lorca
Lorena
Lorient
Los Andes
Los Baños
Los Dos Caminos
Los Mochis
Los Patios
Los Polvorines
Los Reyes Acaquilpan
Los Teques
Los Ángeles
Loudi
Louga
Loughborough
Louis Trichardt
Louisville
Loum
Loures
Loushanguan
Loveland
Lowell
Lower Hutt
Lowestoft
Lozova
Luanshya
Lubango
Lubao
Lubbock
Lubin
Lublin
Lubny
Lubu
Lubuklinggau
Lucca
Lucena
Lucheng
Luckeesarai
Ludwigsburg
Ludwigshafen am Rhein
Lugano
Lugo
Luimneach
Luján
Lumajang
Lund
Lunglei
Luocheng
Luorong
Luton
Lutsk
Luzern
Luziânia
Lynchburg
Lynn
Lynwood
Lysychans’k
Lys’va
Lytkarino
Lyubertsy
Lárisa
Léogâne
Lévis
Lübeck
Lüdenscheid
Lüleburgaz
Lüneburg
Lünen
Lüshun
Lādnūn
Lāharpur
Lākshām
Lạng Sơn
Ma'an
Maastricht
Maba
Mabai
Mabalacat City
Mabopane
Macapá
Macaé
Macclesfield
Machala
Macheng
Machida
Machilīpatnam
Machiques
Mackay
Macon
Madanapalle
Madera
Madgaon
Madhipura
Madhubani
Madhupur
Madhyamgram
Madhyapur Thimi
Madison
Madiun
Madīnat Ḩamad
Maebaru-chūō
Maebashi
Mafeteng
Mafraq
Magadan
Magalang
Magangué
Magdalena Contreras
Magdeburg
Magelang
Magong
Magugpo Poblacion
Magway
Maha Sarakham
Mahajanga
Maharagama
Mahbūbnagar
Mahendranagar
Mahilyow
Mahobā
Mahābād
Mahāsamund
Maicao
Maidenhead
Maidstone
Mailsi
Mainpuri
Mainz
Maiquetía
Mairiporã
Maisons-Alfort
Maitland
Maizuru
Majadahonda
Majalengka
Majie
Makeni
Makiyivka
Makrāna
Makumbako
Makurdi
Malacca
Maladzyechna
Malakal
Malambo
Malanje
Malappuram
Malaut
Malaybalay
Malden
Maldonado
Malindi
Malkajgiri
Malkāpur
Mallawī
Malmö
Malolos
Malumfashi
Maluñgun
Malārd
Malāyer
Man
Manacapuru
Manaoag
Manavgat
Manbij
Mancherāl
Manchester
Mandaluyong City
Mandamarri
Mandaue City
Mandi Bahauddin
Mandimba
Mandsaur
Mandurah
Mandya
Manfalūţ
Manfredonia
Mangalagiri
Mangaldan
Mangere
Manhuaçu
Manisa
Manizales
Manjeri
Manmād
Mannargudi
Mannheim
Mannārakkāt
Manokwari
Manp’o
Manresa
Mansehra
Mansfield
Mansoûra
Manta
Mantampay
Manteca
Manukau City
Manzanillo
Manzhouli
Manzini
Maple Grove
Maple Ridge
Marabá
Maracanaú
Maradi
Marand
Marawi City
Marbella
Marburg an der Lahn
Mardan
Mardin
Marechal Deodoro
Margahayukencana
Margate
Marg‘ilon
Marhanets’
Mariano
Mariano Roque Alonso
Mariara
Maribor
Maricá
Marietta
Marilao
Maringá
Mariveles
Marka
Markala
Markham
Marl
Marondera
Maroua
Maroúsi
Marsala
Marseille 08
Marseille 09
Marseille 10
Marseille 11
Marseille 12
Marseille 13
Marseille 14
Marseille 15
Martapura
Martin
Martínez de la Torre
Marudi
Marugame
Marvdasht
Mary
Marysville
Maryvale
Marília
Marīvān
Masaka
Masaurhi Buzurg
Masaya
Mascara
Masjed Soleymān
Massa
Masvingo
Matadi
Matagalpa
Matamoros
Matanzas
Matara
Mataram
Mataró
Matehuala
Matera
Mathura
Mati
Matli
Matsubara
Matsue
Matsumoto
Matsutō
Matão
Mau
Maubin
Maulavi Bāzār
Mauá
Mawāna
Maxixe
Mayagüez
Mayiladuthurai
Maykop
Maymana
Mazabuka
Mazatlán
Mazyr
Mazār-e Sharīf
Mbaké
Mbale
Mbalmayo
Mbandaka
Mbanza-Ngungu
Mbarara
Mbaïki
Mbeya
Mbouda
McAllen
McKinney
Meads
Meaux
Mechelen
Medenine
Medford
Mediaş
Medicine Hat
Medina Estates
Medinīpur
Meerbusch
Meftah
Meihekou
Meiktila
Meizhou
Mejicanos
Mek'ele
Melati
Meleuz
Melilla
Melipilla
Melitopol
Melo
Mendaha
Menden
Menemen
Mengcheng Chengguanzhen
Mengyin
Menifee
Mentougou
Merced
Mercedes
Merelani
Meriden
Meridian
Merkezefendi
Merlo
Mersa Matruh
Mertoyudan
Merzifon
Mesquite
Messaad
Messina
Mestre
Metairie
Metairie Terrace
Metlili Chaamba
Metro
Mettupalayam
Mettur
Metz
Meybod
Meycauayan
Mezhdurechensk
Meïganga
Miami Beach
Miami Gardens
Mian Channun
Mianke Mor
Mianwali
Mianyang
Miass
Michurinsk
Middelburg
Middlesbrough
Midland
Midrand
Midwest City
Midyat
Mielec
Miguel Hidalgo
Mihara
Mijas
Mikhaylovka
Mikhaylovsk
Miki
Mila
Milagro
Milford
Millcreek
Milpitas
Milton
Milton Keynes
Minamirinkan
Minatitlán
Minato
Minbu
Mindelo
Minden
Mineralnye Vody
Mingelchaur
Minggang
Mingguang
Minglanilla
Mingora
Mingshui
Mingyue
Minna
Minnetonka
Minnetonka Mills
Mino
Minokamo
Minusinsk
Minyat an Naşr
Minzhu
Miragoâne
Miramar
Miri
Miriālgūda
Mirpur Khas
Miryang
Mirzāpur
Mishan
Mishima
Miskolc
Mission
Mission Viejo
Missoula
Missouri City
Mito
Mitrovicë
Miura
Miyako
Miyakonojō
Miyang
Miyazaki
Mizhou
Mizusawa
Mişrātah
Moa
Moanda
Mobara
Mobile
Moca
Mococa
Modakeke
Modena
Modesto
Modiin Ilit
Modi‘in Makkabbim Re‘ut
Modāsa
Moers
Moga
Mogi Guaçu
Mogi Mirim
Mogi das Cruzes
Mogok
Mohali
Mohammedia
Mojokerto
Mokameh
Mokolo
Mokopane
Mokotów
Mokpo
Molepolole
Molfetta
Molina de Segura
Mollet del Vallès
Mon Repos
Monastir
Monclova
Moncton
Monghyr
Mongu
Monkayo
Mons
Monsanto
Montauban
Montebello
Montego Bay
Montelíbano
Montenegro
Montepuez
Monterey Park
Montero
Montería
Montes Claros
Montgomery
Montpellier
Montreuil
Monywa
Monza
Mooka
Moore
Mopti
Moquegua
Mora
Moratuwa
Morbi
Morecambe
Morena
Moreno Valley
Moriguchi
Morioka
Moriya
Moriyama
Morley
Mormugao
Moro
Morogoro
Morón
Moshi
Mossel Bay
Mossoró
Most
Mostaganem
Mostar
Mothīhāri
Motril
Mott Haven
Moundou
Mount Pleasant
Mount Prospect
Mount Vernon
Mountain View
Mouscron
Mpanda
Mpumalanga
Msaken
Mthatha
Mtwara
Muan
Muar
Mubi
Mubārakpur
Mucumpiz
Mudon
Mudu
Mueang Nonthaburi
Mufulira
Mughal Sarāi
Mujiayingzi
Mukacheve
Mukalla
Mukono
Muktsar
Mukō
Mulhouse
Muncar
Muncie
Mungyeong
Munnar
Munūf
Murfreesboro
Muriaé
Muricay
Muridke
Murmansk
Murom
Muroran
Murrieta
Murwāra
Murādnagar
Musaffah
Musanze
Musashino
Musoma
Mustafakemalpaşa
Mutare
Muyinga
Muzaffargarh
Muzaffarnagar
Muzaffarpur
Muş
Mweka
Mwene-Ditu
Myaydo
Myeik
Myingyan
Myitkyina
Mymensingh
Mysłowice
Mytishchi
Mzuzu
Médéa
Mérignac
Móng Cái
Móstoles
Mölndal
Mönchengladbach
Mülheim
Münster
Mācherla
Mādabā
Mādārīpur
Māler Kotla
Māngrol
Mānsa
Mārkāpur
Mīnāb
Mīāndoāb
Mỹ Tho
M’Sila
NIA Valencia
Nabari
Nabatîyé et Tahta
Nabeul
Nablus
Nacala
Nadiād
Nador
Naesŏ
Naga
Nagahama
Nagano
Nagaoka
Nagareyama
Nagda
Nago
Nagykanizsa
Nagīna
Naha
Nahariyya
Nahāvand
Naic
Naihāti
Najafābād
Najrān
Najībābād
Nakatsu
Nakatsugawa
Nakhchivan
Nakhodka
Nakhon Pathom
Nakhon Ratchasima
Nakhon Sawan
Nakhon Si Thammarat
Naksalbāri
Nakuru
Nalgonda
Nal’chik
Nam Định
Namibe
Nampa
Nampula
Namur
Namyangju
Nanaimo
Nancy
Nanding
Nandu
Nandurbar
Nandyāl
Nanfeng
Nangen
Nangong
Nanjangūd
Nankana Sahib
Nanlong
Nanma
Nanpiao
Nanping
Nantai
Nanterre
Nantes
Nanto-shi
Nantou
Nanyang
Nanzhang Chengguanzhen
Nanzhou
Napa
Naperville
Napier
Naqadeh
Nara-shi
Narail
Narasapur
Narasaraopet
Narbonne
Narita
Naro-Fominsk
Narowal
Narsingdi
Narutochō-mitsuishi
Narva
Narwāna
Naryn
Nashua
Nasugbu
Nasīrābād
National City
Natitingou
Natore
Navadwīp
Navapolatsk
Navoiy
Navojoa
Navotas
Navsāri
Nawabshah
Nawalgarh
Nawābganj
Nawāda
Nazareth
Nazarovo
Nazilli
Nazran’
Nazrēt
Naz̧arābād
Ndola
Necochea
Nedumangād
Neftekamsk
Nefteyugansk
Negapatam
Negombo
Nehe
Neiva
Nelson
Nelspruit
Nemby
Nenjiang
Nepalgunj
Nepean
Neryungri
Netanya
Netrakona
Neu-Ulm
Neubrandenburg
Neubrück
Neuilly-sur-Seine
Neumünster
Neuquén
Neuss
Neustadt
Neuwied
Nevinnomyssk
Nevşehir
New Bedford
New Braunfels
New Britain
New Brunswick
New Cairo
New Haven
New Mirpur
New Orleans
New Rochelle
New Westminster
Newark
Newcastle under Lyme
Newcastle upon Tyne
Newmarket
Newport
Newport Beach
Newport News
Newton
Newtownabbey
Neyagawa
Neyshābūr
Neyyāttinkara
Nganjuk
Ngaoundéré
Nguru
Nha Trang
Niagara Falls
Nianzishan
Nice
Nicolás Romero
Nieuwegein
Nigel
Niihama
Niitsu-honchō
Nijmegen
Nikki
Nikopol
Nikšić
Nilópolis
Ningde
Ninghai
Ningyang
Niort
Nipāni
Nirmal
Nishi-Tokyo-shi
Nishio
Nitra
Nizhnekamsk
Nizhnevartovsk
Nizhny Tagil
Nizhyn
Nizip
Nizwá
Nizāmābād
Niğde
Niš
Njeru
Nkongsamba
Nkoteng
Nkpor
Nkwerre
Nnewi
Nobeoka
Noblesville
Noda
Nogales
Noginsk
Noida
Noisy-le-Grand
Nokha
Nong Khai
Norderstedt
Nordhorn
Norfolk
Norfolk County
Norilsk
Normal
Norman
Norrköping
North Bay
North Bergen
North Charleston
North Chicopee
North La Crosse
North Lakhimpur
North Las Vegas
North Little Rock
North Miami
North Peoria
North Port
North Richland Hills
North Stamford
Northampton
Norton
Norwalk
Norwich
Norzagaray
Noshiro
Nossa Senhora do Socorro
Nouadhibou
Nova Friburgo
Nova Kakhovka
Nova Lima
Novara
Novato
Novaya Balakhna
Novi
Novi Pazar
Novi Sad
Novo Hamburgo
Novo-Peredelkino
Novoaltaysk
Novocheboksarsk
Novocherkassk
Novohrad-Volynskyi
Novokhovrino
Novokuybyshevsk
Novomoskovsk
Novomoskovs’k
Novorossiysk
Novoshakhtinsk
Novotroitsk
Novoural’sk
Novovolyns’k
Novyy Urengoy
Nowshera Cantonment
Nowy Sącz
Noyabrsk
Nsukka
Nueva Guinea
Nuevitas
Nuevo Casas Grandes
Nuevo Laredo
Nukus
Numan
Numazu
Nuneaton
Nusaybin
Nyagan
Nyaunglebin
Nyeri
Nyíregyháza
Nzérékoré
Néa Ionía
Néa Smýrni
Néma
Níkaia
Nîmes
Nābha
Nāgarpur
Nāgaur
Nāgercoil
Nāmakkal
Nāngloi Jāt
Nārnaul
Nārāyanganj
Nīmbāhera
Nōgata
Nūrābād
Nūzvīd
N’dalatando
O'Fallon
Oak Lawn
Oak Park
Oakville
Oaxaca
Obando
Oberhausen
Oberá
Obihiro
Obninsk
Obonoma
Obra
Obuase
Ocala
Ocaña
Oceanside
Ochota
Ocotlán
Ocumare del Tuy
Odawara
Ode
Odense
Odintsovo
Odivelas
Offa
Offenbach
Offenburg
Ogaminana
Ogden
Ohafia-Ifigh
Ohrid
Ojo de Agua
Okanagan
Okap
Okara
Okaya
Okazaki
Okcheon
Oke Mesi
Okegawa
Okigwe
Okinawa
Okrika
Oktyabr’skiy
Olathe
Olavarría
Oldenburg
Oldham
Oleksandriya
Olinda
Olmaliq
Olomouc
Olongapo
Olsztyn
Oltinko‘l
Olupona
Olympia
Ondo
Ongjin
Ongole
Ono
Onomichi
Ontario
Oosterhout
Ooty
Opava
Opole
Oradea
Orai
Oral
Orange
Ordu
Orekhovo-Zuyevo
Orem
Orhangazi
Orihuela
Orita Eruwa
Orizaba
Orkney
Orland Park
Orlando
Orléans
Ormoc
Oroqen Zizhiqi
Orsha
Orsk
Oruro
Orël
Osan
Osh
Oshawa
Oshkosh
Oshnavīyeh
Osijek
Osmanabad
Osmaniye
Osnabrück
Osogbo
Osorno
Oss
Ostend
Ostrava
Ostrowiec Świętokrzyski
Ostrołęka
Ostrów Wielkopolski
Otaru
Otradnyy
Ottappālam
Ouahigouya
Ouargla
Ouarzazat
Oudtshoorn
Oued Rhiou
Oued Zem
Ouezzane
Ouidah
Oulad Teïma
Oulu
Oum el Bouaghi
Oumé
Ourense
Ourinhos
Ouro Preto
Ovalle
Overland Park
Oviedo
Owensboro
Owerri
Owo
Oxford
Oxnard
Oyama
Oyan
Ozamiz City
Ozersk
Ozone Park
Ozubulu
Paarl
Pabianice
Pacatuba
Pachuca de Soto
Padalarang
Padangsidempuan
Paderborn
Padova
Pagadian
Pagar Alam
Paisley
Paita
Pak Kret
Pakokku
Pakpattan
Pakse
Palaió Fáliro
Palangkaraya
Palani
Palatine
Palencia
Palhoça
Palimanan
Pallāvaram
Palm Bay
Palm Beach Gardens
Palm Coast
Palm Desert
Palm Harbor
Palma Soriano
Palmas
Palmdale
Palmerston North
Palmira
Palo Alto
Palo Negro
Palopo
Paltan
Palu
Palwal
Palwancha
Palāsa
Pamanukan
Pamekasan
Pamplona
Pamulang
Panabo
Panaji
Panalanoy
Panchkula
Pandak
Pandeglang
Pandharpur
Panevėžys
Pangkalpinang
Pano Aqil
Panruti
Panshi
Pantin
Panvel
Pančevo
Paoy Paet
Papantla de Olarte
Paracatu
Paradise
Paragominas
Parakou
Paramagudi
Paramount
Paranaguá
Paranavaí
Paraná
Parauapebas
Parbhani
Pardubice
Pare
Parepare
Pariaman
Parintins
Parkchester
Parla
Parli Vaijnāth
Parma
Parnamirim
Parnaíba
Parral
Parsippany
Parung
Parys
Pará de Minas
Parádsasvár
Parādīp Garh
Pasadena
Pasarkemis
Pasco
Paseh
Pasrur
Passaic
Passau
Passo Fundo
Passos
Pasto
Pasuruan
Paterna
Paterson
Pathein
Pathānkot
Pati
Patiya
Patiāla
Patnos
Pato Branco
Patos
Patos de Minas
Patrocínio
Pattaya
Pattoki
Pattukkottai
Patuto
Pau
Paulista
Paulo Afonso
Paulínia
Pavia
Pavlodar
Pavlohrad
Pavlovo
Pavlovskiy Posad
Pawtucket
Payakumbuh
Paysandú
Payyannūr
Pazardzhik
Peabody
Pearland
Pecangaan
Pedregal
Pedro Juan Caballero
Pekalongan
Pelotas
Pemalang
Pematangsiantar
Pemba
Pembroke Pines
Pengcheng
Pensacola
Penápolis
Peoria
Perai
Perbaungan
Percut
Pergamino
Peristéri
Pernik
Perpignan
Perris
Perth Amboy
Perugia
Peruíbe
Pervomays’k
Pervoural’sk
Pesaro
Pescara
Pessac
Petaluma
Petapa
Petare
Petaẖ Tiqwa
Peterborough
Peterhof
Petlād
Petrodvorets
Petrolina
Petropavl
Petropavlovsk-Kamchatsky
Petrozavodsk
Petroúpolis
Petrópolis
Peñaflor
Pflugerville
Pforzheim
Phagwāra
Phalaborwa
Phaltan
Phan Rang-Tháp Chàm
Phan Thiết
Pharr
Phetchabun
Phitsanulok
Phra Nakhon Si Ayutthaya
Phra Phutthabat
Phra Pradaeng
Phuket
Phuthaditjhaba
Piacenza
Pianura
Piatra Neamţ
Pickering
Pico Rivera
Picos
Piedecuesta
Piedras Negras
Piekary Śląskie
Piet Retief
Pilar
Pilkhua
Pilsen
Pinar del Río
Pindamonhangaba
Pindiga
Pine Hills
Pinellas Park
Pingdu
Pingliang
Pingnan
Pingshan
Pingxiang
Pingyi
Pingyin
Pingzhuang
Pinhais
Pinsk
Piotrków Trybunalski
Piracicaba
Piraeus
Piranshahr
Pirapora
Pirassununga
Pirojpur
Pisa
Piscataway
Pisco
Pistoia
Pita Kotte
Pitalito
Piteşti
Pithampur
Pithāpuram
Pittsburg
Pittsburgh
Piura
Pizhou
Piła
Placentia
Placetas
Plainfield
Planaltina
Plano
Plantation
Plaridel
Plauen
Playa del Carmen
Pleasanton
Pleiku
Pleven
Ploieşti
Plovdiv
Plumbon
Pocatello
Podolsk
Pogradec
Poinciana
Point Pedro
Poitiers
Pokhara
Pokrovsk
Polangui
Polatlı
Polatsk
Polevskoy
Polewali
Pollachi
Polokwane
Polomolok
Poltava
Pomona
Pompano Beach
Ponce
Ponferrada
Ponnur
Ponnāni
Ponnūru
Ponorogo
Ponta Grossa
Ponta Porã
Pontevedra
Pontiac
Pontian Kechil
Ponticelli
Poole
Popayán
Poprad
Porbandar
Pori
Porirua
Porlamar
Port Arthur
Port Blair
Port Charlotte
Port Coquitlam
Port Dickson
Port Orange
Port Saint Lucie
Port Shepstone
Port-Gentil
Port-de-Paix
Porterville
Portici
Portmore
Porto
Porto Seguro
Porto Velho
Portoviejo
Portsmouth
Portsmouth Heights
Posadas
Potchefstroom
Potenza
Potiskum
Potosí
Potsdam
Pouso Alegre
Poway
Poyang
Poza Rica de Hidalgo
Pozuelo de Alarcón
Poá
Poços de Caldas
Prabumulih
Praga Południe
Praga Północ
Praia Grande
Prato
Presidencia Roque Sáenz Peña
Presidente Franco
Presidente Prudente
Preston
Prešov
Prievidza
Prilep
Prince George
Prizren
Probolinggo
Proddatūr
Prokhladnyy
Prokop’yevsk
Providence
Provo
Pruszków
Pryluky
Przemyśl
Pskov
Pubal
Pucallpa
Pucheng
Puducherry
Pudukkottai
Pueblo
Puerto Ayacucho
Puerto Barrios
Puerto Cabello
Puerto Eldorado
Puerto La Cruz
Puerto Madryn
Puerto Montt
Puerto Padre
Puerto Peñasco
Puerto Plata
Puerto Princesa
Puerto Tejada
Puerto Vallarta
Puertollano
Pul-e Khumrī
Pula
Pulandian
Pulheim
Puli
Pulilan
Puliyangudi
Pulong Santa Cruz
Pumiao
Puning
Puno
Punta Alta
Punta Arenas
Punta Cana
Punta Cardón
Punto Fijo
Punāsa
Puqi
Purbalingga
Puri
Purley
Purmerend
Purnia
Pursat
Puruliya
Purwakarta
Purwodadi
Purwokerto
Pusad
Pushkin
Pushkino
Putatan
Puthia
Putian
Putra Heights
Putrajaya
Puttūr
Pyapon
Pyatigorsk
Pyay
Pyin Oo Lwin
Pyinmana
Pátra
Pátzcuaro
Pécs
Pétionville
Pābna
Pālakollu
Pālang
Pālanpur
Pālghar
Pālghāt
Pāli
Pālitāna
Pāloncha
Pānihāti
Pānīpat
Pār Naogaon
Pārsābād
Pārvatipuram
Pātan
Pīlibhīt
Pīshvā
Płock
P’yŏngsŏng
Qalyūb
Qal‘at Bīshah
Qamdo
Qapqal
Qaraçuxur
Qarchak
Qarshi
Qazvin
Qianjiang
Qianzhou
Qinggang
Qingnian
Qingquan
Qingshuping
Qingyang
Qingyuan
Qingzhou
Qinnan
Qinzhou
Qinā
Qionghu
Qiongshan
Qorveh
Qoryooley
Qo‘qon
Quanzhou
Quartu Sant'Elena
Quatre Bornes
Queens Village
Queenstown
Queimados
Quelimane
Queluz
Quetzaltenango
Quevedo
Qufu
Qui Nhon
Quibdó
Quillacollo
Quillota
Quilmes
Quilpué
Quimper
Quincy
Qujing
Qulsary
Qurayyat
Quthbullapur
Quzhou
Qūchān
Qŭrghonteppa
Ra'anana
Rabak
Rabkavi
Racibórz
Racine
Radom
Raebareli
Rafaela
Rafaḩ
Rafsanjān
Ragusa
Raigarh
Rajanpur
Rajapalaiyam
Rajin
Ramadi
Ramagundam
Ramanathapuram
Ramat Gan
Ramenskoye
Ramla
Ramos Arizpe
Rampur Hat
Rancagua
Rancho Cordova
Rancho Cucamonga
Randburg
Randers
Randfontein
Rangkasbitung
Rangpur
Rantauprapat
Rapid City
Ras Al Khaimah City
Ratangarh
Ratchaburi
Ratingen
Ratlām
Ratnagiri
Ravenna
Rawala Kot
Rawang
Rayong
Reading
Rechytsa
Recklinghausen
Reconquista
Red Deer
Redding
Redditch
Redenção
Redhill
Redlands
Redmond
Redondo Beach
Redwood City
Reef Al Fujairah City
Regensburg
Reggio Calabria
Reggio nell'Emilia
Reghaïa
Regina
Reguiba
Reigate
Reims
Relizane
Remchi
Remscheid
Rengasdengklok
Rennes
Reno
Renqiu
Renton
Renukūt
Repentigny
Resende
Resistencia
Ressano Garcia
Reston
Reus
Reutlingen
Reutov
Revda
Revere
Rewa
Rewāri
Reyhanlı
Reşiţa
Reẖovot
Rheine
Rhondda
Rialto
Ribeirão Pires
Riberalta
Richards Bay
Richardson
Richland
Richmond
Richmond Hill
Ridder
Rijeka
Rikaze
Rimini
Rio Branco
Rio Claro
Rio Grande
Rio Largo
Rio Rancho
Rio Verde
Rio das Ostras
Rio de Mouro
Rio do Sul
Riobamba
Riohacha
Rionegro
Rioverde
Rishon LeẔiyyon
Rishra
Rishīkesh
Rivas-Vaciamadrid
Rivera
Riverside
Riverview
Rivne
Rize
Rizhao
Roanoke
Robertsonpet
Robāţ Karīm
Rochdale
Rochester
Rochester Hills
Rock Hill
Rockford
Rockhampton
Rockingham
Rocklin
Rockville
Rocky Mount
Rodriguez
Roeselare
Rogers
Roha
Rohri
Rohtak
Rolândia
Roman
Romford
Rondonópolis
Roodepoort
Roorkee
Roosendaal
Ropar
Roquetas de Mar
Rosarito
Rosemead
Rosenheim
Rosetta
Roseville
Roslavl’
Rossendale
Rossosh’
Rostock
Roswell
Rotherham
Rotorua
Roubaix
Rouen
Rouissat
Round Rock
Roven’ky
Rowlett
Roxas City
Royal Leamington Spa
Royal Oak
Royal Tunbridge Wells
Rubio
Rubizhne
Rubtsovsk
Rubí
Ruda Śląska
Rudnyy
Rueil-Malmaison
Rugby
Rukban
Runcorn
Rundu
Runing
Ruse
Russeifa
Rustaq
Rustavi
Rustenburg
Rybinsk
Rybnik
Ryūgasaki
Rzeszów
Rzhev
Râmnicu Vâlcea
Râs el Oued
Río Cuarto
Río Gallegos
Río Grande
Río Tercero
Rîbniţa
Ródos
Rüsselsheim
Rāghogarh
Rāichūr
Rāiganj
Rāipur
Rāj-Nāndgaon
Rājahmundry
Rājpura
Rājsamand
Rāmganj
Rāmgarh
Rāmnagar
Rāmpur
Rānāghāt
Rānībennur
Rānīganj
Rāth
Rāyachoti
Rāyadrug
Rạch Giá
Sa Dec
Sa'dah
Saarbrücken
Saatlı
Sabadell
Sabae
Sabanalarga
Sabhā
Sabinas
Sabzevar
Sacaba
Saddiqabad
Safi
Saga
Sagaing
Sagay
Sagua la Grande
Saguenay
Sagunto
Sahagún
Saharsa
Sahaswān
Sahiwal
Sahuayo de Morelos
Saidpur
Saijō
Saint Charles
Saint Clair Shores
Saint Cloud
Saint Croix
Saint George
Saint John
Saint Joseph
Saint Paul
Saint Peters
Saint-Brieuc
Saint-Hyacinthe
Saint-Jean-sur-Richelieu
Saint-Jérôme
Saint-Louis
Saint-Malo
Saint-Marc
Saint-Maur-des-Fossés
Saint-Nazaire
Saint-Paul
Saint-Quentin
Saint-Quentin-en-Yvelines
Saint-Étienne
Sakado
Sakaidechō
Sakakah
Sakata
Saki
Sakon Nakhon
Saku
Sakura
Sakurai
Salamanca
Salaqi
Salatiga
Salavat
Saldanha
Salerno
Salford
Salihli
Salihorsk
Salina Cruz
Salinas
Salmās
Salt Lake City
Salto
Salvaleón de Higüey
Salzburg
Salzgitter
Salé Al Jadida
Sal’sk
Samannūd
Samarinda
Samarkand
Sambalpur
Sambhal
Sambrial
Sammamish
Sampang
Sampit
Samsun
Samut Prakan
Samut Sakhon
Samālūţ
Samāstipur
San Andrés
San Andrés Tuxtla
San Angelo
San Antonio de Los Altos
San Bartolomé de Tirajana
San Bernardino
San Bernardino Tlaxcalancingo
San Bernardo
San Carlos
San Carlos de Bariloche
San Carlos del Zulia
San Clemente
San Cristobal
San Cristóbal
San Cristóbal de las Casas
San Felipe
San Fernando
San Fernando de Apure
San Fernando del Valle de Catamarca
San Francisco El Alto
San Francisco de Macorís
San Francisco del Rincón
San Ildefonso
San Isidro
San Jose del Monte
San José de Guanipa
San José de las Lajas
San José del Cabo
San Juan Sacatepéquez
San Juan de la Maguana
San Juan de los Morros
San Juan del Río
San Leandro
San Lorenzo
San Luis
San Luis Río Colorado
San Marcos
San Martin Texmelucan de Labastida
San Martín
San Mateo
San Mateo Atenco
San Miguel
San Miguel de Allende
San Miguel del Padrón
San Miguelito
San Nicolás de los Arroyos
San Pablo
San Pablo de las Salinas
San Pedro
San Pedro Garza Garcia
San Pedro Garza García
San Pedro de Jujuy
San Pedro de Macorís
San Rafael
San Ramon
San Ramón de la Nueva Orán
San Salvador Tizatlalli
San Salvador de Jujuy
San Sebastián de los Reyes
San Severo
San Tan Valley
San Vicent del Raspeig
San-Pédro
Sanandaj
Sancaktepe
Sanchazi
Sancti Spíritus
Sandachō
Sandakan
Sandnes
Sandwīp
Sandy
Sandy Springs
Sandīla
Sanford
Sangamner
Sanghar
Sangju
Sangla Hill
Sangmélima
Sangrūr
Sangāreddi
Sanjō
Sankt Augustin
Sankt Gallen
Sanlúcar de Barrameda
Sanming
Sano
Sanshui
Sant Boi de Llobregat
Sant Cugat del Vallès
Sant Martí
Santa Ana
Santa Barbara
Santa Bárbara d'Oeste
Santa Catarina
Santa Catarina Pinula
Santa Clara
Santa Clarita
Santa Coloma de Gramenet
Santa Cruz
Santa Cruz Xoxocotlán
Santa Cruz de Barahona
Santa Cruz de Tenerife
Santa Cruz do Capibaribe
Santa Cruz do Sul
Santa Inês
Santa Lucía
Santa Lucía Cotzumalguapa
Santa Luzia
Santa Maria
Santa Monica
Santa Rita
Santa Rosa
Santa Rosa de Cabal
Santa Tecla
Santa Teresa del Tuy
Santana
Santana de Parnaíba
Santana do Livramento
Santander
Santangpu
Santarém
Santee
Santiago Teyahualco
Santiago de Compostela
Santiago del Estero
Santo Antônio de Jesus
Santo Domingo de los Colorados
Santo Tomas
Santo Tomé
Santo Ângelo
Santol
Santutxu
Sanya
Sapele
Sapiranga
Sapucaia
Saqqez
Saquarema
Sar-e Pul
Saraburi
Sarandi
Saransk
Sarapul
Sarasota
Sarcelles
Sardārshahr
Sarh
Sari
Sarishābāri
Sariwŏn
Sarkand
Sarnia
Sarov
Sarpol-e Z̄ahāb
Sarpsborg
Sartrouville
Sasebo
Saskatoon
Sasolburg
Sassari
Satara
Satna
Satsumasendai
Sattahip
Satte
Sattenapalle
Satu Mare
Saugor
Sault Ste. Marie
Savannah
Savannakhet
Savarkundla
Savona
Savé
Sawangan
Sawāi Mādhopur
Sayama
Sayhāt
Sayyān
Saïda
Schaumburg
Schenectady
Schiedam
Schweinfurt
Schweizer-Reneke
Schwerin
Schwerte
Schwäbisch Gmünd
Scottsdale
Scranton
Scunthorpe
Secunderabad
Sedrata
Seeb
Sefrou
Segamat
Segovia
Sehore
Sejong
Sekondi-Takoradi
Selebi-Phikwe
Semenyih
Semey
Semnan
Semporna
Senador Canedo
Sendhwa
Sengkang
Seogwipo
Seoni
Seosan
Sepang
Sepatan
Seraing
Serang
Serekunda
Seremban
Sergiyev Posad
Serilingampalle
Seropédica
Serov
Serpong
Serpukhov
Serra
Serra Talhada
Sertãozinho
Sesto San Giovanni
Sesvete
Sete Lagoas
Seto
Settat
Setúbal
Severodvinsk
Severomorsk
Seversk
Sewon
Seydişehir
Sfax
Sfântu Gheorghe
Shabqadar
Shache
Shadrinsk
Shagamu
Shahdad Kot
Shahdadpur
Shahdol
Shahecheng
Shahkot
Shahr-e Bābak
Shahr-e Kord
Shahre Jadide Andisheh
Shahrisabz
Shahrud
Shahrīār
Shakargarh
Shakhtars’k
Shakhty
Shancheng
Shangmei
Shangqiu
Shangrao
Shangri-La
Shangzhi
Shanhaiguan
Shanhecun
Shanting
Shanwei
Shaowu
Shaping
Shashemenē
Shawnee
Shchelkovo
Shchëkino
Sheepshead Bay
Shegaon
Shekhupura
Sheki
Shelby
Shendi
Shengli
Shenjiamen
Sheopur
Sherbrooke
Sherkot
Sherpur
Sherwood Park
Shibata
Shibganj
Shibirghān
Shibīn al Kawm
Shibīn al Qanāṭir
Shiguai
Shikarpur
Shiki
Shikohābād
Shilin
Shillong
Shilong
Shima
Shimada
Shimla
Shimodate
Shimoga
Shimonoseki
Shimotoda
Shinyanga
Shiogama
Shiojiri
Shiqi
Shiqiao
Shiraoka
Shirbīn
Shiroi
Shirpur
Shitanjing
Shivpuri
Shiwan
Shixing
Shizilu
Shizuishan
Shkodër
Shoreline
Shorkot
Shostka
Shouguang
Shreveport
Shrewsbury
Shrīrāmpur
Shuangcheng
Shuangyang
Shujaabad
Shulan
Shumen
Shunyi
Shuya
Shwebo
Shāhjānpur
Shāhzādpur
Shāhābād
Shāhāda
Shājāpur
Shāmli
Shāntipur
Shīrvān
Shūsh
Shūshtar
Si Racha
Sibay
Sibi
Sibiu
Sibolga
Sibsāgar
Sibu
Siddhapur
Siddharthanagar
Siddipet
Sidhi
Sidi Aïssa
Sidi Bel Abbès
Sidi Khaled
Sidi Moussa
Sidi Qacem
Sidi Slimane
Sidoarjo
Sidon
Siedlce
Siegen
Siem Reap
Siemianowice Śląskie
Sig
Sihanoukville
Sihor
Siirt
Sikandarābād
Sikasso
Silang
Silao
Silchar
Silifke
Silivri
Sillod
Silopi
Silvan
Silver Spring
Simferopol
Simi Valley
Simpang Empat
Simões Filho
Sinan
Sincelejo
Sindelfingen
Sindhnūr
Sinfra
Singa
Singaraja
Singida
Singkawang
Singosari
Singrauli
Sinhyeon
Sinnar
Sinop
Sint-Niklaas
Sinŭiju
Sioux City
Sioux Falls
Siracusa
Sirajganj
Sirhind
Sirjan
Sirsa
Sirsi
Sirsilla
Sirte
Sishui
Sittwe
Siuri
Sivakasi
Sivas
Siverek
Siwān
Skanes
Skien
Skikda
Skokie
Slatina
Slavonski Brod
Slavyansk-na-Kubani
Slawi
Sleman
Sliven
Slobozia
Slonim
Slough
Sloviansk
Slutsk
Smederevo
Smila
Smolensk
Smyrna
Snezhinsk
Snizhne
Soacha
Sobral
Sochi
Sodo
Sogamoso
Sohag
Sohar
Soio
Sokaraja
Sokcho
Sokhumi
Sokodé
Solana
Soledad
Soledad de Graciano Sánchez
Solihull
Solikamsk
Solingen
Sollentuna
Solna
Solnechnogorsk
Soma
Somerville
Songea
Songjiang
Songjianghe
Songkhla
Songling
Songnim
Songyang
Songyuan
Sonsonate
Sonārgaon
Sonīpat
Sopron
Sopur
Soran
Soreang
Sorgun
Sorong
Soroti
Sorsogon
Sosnovyy Bor
Sosnowiec
Sougueur
Souk Ahras
Sour el Ghozlane
Sousse
South Bend
South Croydon
South Gate
South Hill
South Jordan
South Peabody
South San Francisco
South Shields
South Suffolk
South Vineland
South Whittier
Southall
Southampton
Southaven
Southend-on-Sea
Southfield
Southport
Soyapango
Soyībug
Spanish Town
Sparks
Speyer
Spijkenisse
Split
Spokane
Spokane Valley
Spring
Spring Hill
Spring Valley
Springdale
Springfield
Sragen
Sri Jayewardenepura Kotte
Srikakulam
Srivilliputhur
St Albans
St Helens
St. Albert
St. Catharines
St. John's
St. Louis
St. Petersburg
Stafford
Staines
Stalowa Wola
Stamford
Standerton
Stara Zagora
Starachowice
Stargard
Staryy Oskol
Stavanger
Stavropol’
Stellenbosch
Sterling Heights
Sterlitamak
Stevenage
Stilfontein
Stockport
Stockton
Stockton-on-Tees
Stoke-on-Trent
Stolberg
Stonecrest
Stourbridge
Stralsund
Strasbourg
Stratford
Stroud
Stryi
Stróvolos
Stupino
Subic
Subotica
Suceava
Suffolk
Sugar Land
Suicheng
Suihua
Suileng
Suining
Suita
Suixi
Suizhou
Sujiatun
Sukabumi
Sukagawa
Suleja
Sullana
Sultanbeyli
Sultānpur
Sumaré
Sumbawa Besar
Sumbawanga
Sumber
Sumedang
Sumenep
Sumqayıt
Sumy
Suncheon
Sunderland
Sundsvall
Sungai Penuh
Sungai Petani
Sungailiat
Sunggal
Sunnyvale
Sunrise
Sunrise Manor
Sunyani
Sunzha
Sunām
Suozhen
Supaul
Suphan Buri
Sur
Surat Thani
Surendranagar
Surgut
Surigao
Suriāpet
Surprise
Surrey
Sutton
Sutton Coldfield
Suva Reka
Suwa
Suwałki
Suzaka
Suzano
Suzuka
Sverdlovs’k
Svobodnyy
Svyetlahorsk
Swabi
Swansea
Swedru
Swindon
Syevyerodonets’k
Syktyvkar
Sylhet
Syracuse
Syriam
Syzran’
Szeged
Szolnok
Szombathely
Székesfehérvár
São Bento do Sul
São Borja
São Caetano do Sul
São Carlos
São Cristóvão
São Gabriel
São José
São José do Rio Preto
São José dos Pinhais
São João da Boa Vista
São João del Rei
São Leopoldo
São Lourenço da Mata
São Mateus
São Pedro da Aldeia
São Roque
São Sebastião
São Sebastião do Paraíso
São Vicente
Ségou
Séguéla
Sérres
Sétif
Sóc Trăng
Sông Cầu
Södertälje
Söke
Sāgar
Sāhibganj
Sālūr
Sāmalkot
Sāmarrā’
Sātkania
Sātkhira
Sāveh
Sīkar
Sīnah
Sīra
Sītāmarhi
Sītāpur
Słupsk
Sōja
Sōka
Sūjāngarh
Sūratgarh
Ta Khmau
Tabaco
Tabora
Taboão da Serra
Tachilek
Tacloban
Tacna
Tacoma
Tacuarembó
Tacurong
Tadmur
Tafo
Taganrog
Tagawa
Tagaytay
Tagbilaran City
Tagiura
Tahe
Tahoua
Taihecun
Taikang
Tailai
Taiping
Taishan
Taitung City
Taixing
Tajimi
Takaishi
Takamatsu
Takaoka
Takarazuka
Takasaki
Takatsuki
Takayama
Takefu
Takoradi
Takāb
Talagante
Talara
Talavera
Talavera de la Reina
Talca
Talcahuano
Taldykorgan
Talipparamba
Talisay
Tallaght
Tallahassee
Talnakh
Taloqan
Talā
Tam Kỳ
Tamale
Taman Senai
Tamano
Tamanrasset
Tamarac
Tambacounda
Tambaram
Tambov
Tamiami
Tampa
Tampere
Tampico
Tamworth
Tan-Tan
Tanabe
Tanauan
Tanay
Tandil
Tando Adam
Tando Allahyar
Tando Muhammad Khan
Tanga
Tangjiazhuang
Tangping
Tangzhai
Tanjore
Tanjung Pandan
Tanjung Pinang
Tanjungagung
Tanjungbalai
Tantou
Tanuku
Tanza
Taourirt
Taozhuang
Tapachula
Taquaritinga
Tarakan
Taranto
Taraz
Tarbes
Targówek
Tarhuna
Tarija
Tarlac City
Tarma
Tarn Tāran
Tarnobrzeg
Tarnowskie Góry
Tarnów
Taroudant
Tarragona
Tarsus
Tartagal
Tartouss
Tartu
Tarub
Tasek Glugor
Tasikmalaya
Tatabánya
Tataouine
Tatebayashi
Tateyama
Tatuí
Tatvan
Taubaté
Taungdwingyi
Taunggyi
Taungoo
Taunton
Tauranga
Tavşanlı
Tawau
Taxco de Alarcón
Taylor
Taylorsville
Taytay
Taza
Tczew
Tebingtinggi
Tecate
Techiman
Tecomán
Tegal
Tehuacán
Tejen
Tekirdağ
Telde
Telerghma
Telford
Tellicherry
Teluk Intan
Teluknaga
Telêmaco Borba
Tema
Temara
Temecula
Temerluh
Temirtau
Temixco
Tempe
Tempe Junction
Temple
Temuco
Tendō
Tenri
Teoloyucan
Tepatitlán de Morelos
Tepexpan
Tepic
Teplice
Terbanggi Besar
Teresópolis
Ternate
Terni
Ternopil
Terrassa
Terre Haute
Terrebonne
Tesistán
Tete
Tetovo
Texcoco de Mora
Teziutlan
Tezpur
Teófilo Otoni
Tha Maka
Thakhèk
Thanh Hóa
Tharyarwady
Thaton
Thayetmyo
The Hammocks
The Villages
The Woodlands
Thenkasi
Thessaloníki
Thika
Thiruvarur
Thiès
Thiès Nones
Thomazeau
Thongwa
Thornton
Thousand Oaks
Thrissur
Thunder Bay
Thành Phố Uông Bí
Thái Bình
Thái Nguyên
Thākurgaon
Thānesar
Thủ Dầu Một
Tianchang
Tianfu
Tianpeng
Tiaret
Tieli
Tieling
Tiflet
Tigard
Tigwav
Tikhoretsk
Tikhvin
Tiko
Tilburg
Tilhar
Timashëvsk
Timişoara
Timon
Timóteo
Tinaquillo
Tindivanam
Tingo María
Tinley Park
Tinongan
Tinsukia
Tipitapa
Tiptūr
Tiquipaya
Tiraspol
Tirhanimîne
Tirmiz
Tiruchengode
Tirupati
Tiruppur
Tirur
Tiruttangal
Tiruvalla
Tiruvannāmalai
Tiruvottiyūr
Tissemsilt
Titāgarh
Tizi Ouzou
Tiznit
Tiébo
Tlaxcala
Tlemcen
Tláhuac
Toamasina
Toba Tek Singh
Tobol’sk
Tobruk
Tochigi
Tocumen
Tohāna
Tokat
Toki
Tokmok
Tokorozawa
Tokushima
Tokuyama
Toledo
Tolga
Toliara
Tomakomai
Tomaszów Mazowiecki
Tomigusuku
Toms River
Tondabayashichō
Tongchuan
Tongchuanshi
Tonghae
Tongliao
Tongren
Tongzhou
Tonk
Tonypandy
Toowoomba
Topeka
Torbalı
Torbat-e Jām
Torbat-e Ḩeydarīyeh
Tordher
Toride
Torquay
Torrance
Torre del Greco
Torrejón de Ardoz
Torrelavega
Torremolinos
Torrent
Torrevieja
Toruń
Tosu
Totonicapán
Tottori
Toukh
Toulon
Tourcoing
Tournai
Tours
Town 'n' Country
Townsville
Towson
Toyama
Toyohashi
Toyokawa
Toyonaka
Toyota
Tozkhurmato
Trabzon
Tracy
Trang
Trani
Trapani
Trelew
Trento
Trenton
Trenčín
Treviso
Trier
Trieste
Trincomalee
Trindade
Trinidad
Triyuga
Trnava
Trois-Rivières
Troisdorf
Troitsk
Tromsø
Trondheim
Troparëvo
Troy
Troyes
Trujillo Alto
Trà Vinh
Três Corações
Três Lagoas
Três Rios
Tríkala
Tshikapa
Tsu
Tsuen Wan
Tsukuba
Tsuruga
Tsuruoka
Tsurusaki
Tsushima
Tsuyama
Tsévié
Tuapse
Tuban
Tubarão
Tucupita
Tucuruí
Tuguegarao
Tulancingo
Tulangan Utara
Tulare
Tulcea
Tulcán
Tultepec
Tulun
Tulungagung
Tuluá
Tumaco
Tumbes
Tumen
Tumkūr
Tungi
Tungipāra
Tuni
Tunja
Tupã
Tura
Turbaco
Turbat
Turbo
Turda
Turgutlu
Turhal
Turkestan
Turku
Turlock
Turmero
Turpan
Tuscaloosa
Tustin
Tutamandahostel
Tuxtepec
Tuy Hòa
Tuymazy
Tuzla
Tychy
Tyler
Tyre
Tân An
Târgovişte
Târgu Jiu
Târgu-Mureş
Täby
Tétouan
Túxpam de Rodríguez Cano
Tübingen
Türkmenabat
Türkmenbaşy
Tādepallegūdem
Tādpatri
Tākestān
Tāndā
Tāndūr
Tāngāil
Tārūt
Tīkamgarh
Tōgane
Tūndla
Ualog
Ubatuba
Ube
Uberaba
Ubon Ratchathani
Ubá
Udgīr
Udhampur
Udine
Udon Thani
Udumalaippettai
Udupi
Ueda
Ueno-ebisumachi
Uga
Ugep
Ughelli
Uitenhage
Ujhāni
Uji
Ukhta
Ulan-Ude
Ulanhot
Ullal
Ulm
Ulu Tiram
Uman
Umeå
Umm Al Quwain City
Umm Qaşr
Umm Ruwaba
Umred
Umuahia
Umuarama
Una
Unaí
Ungaran
Ungsang
Union
Union City
Unjha
Unna
Unnāo
Upata
Upington
Upland
Upleta
Uppal Kalan
Uppsala
Urayasu
Urdaneta
Urganch
Uriangato
Uromi
Ursynów
Uruapan
Uruguaiana
Ushiku
Ushirombo
Ushuaia
Usol’ye-Sibirskoye
Ussuriysk
Ust-Kamenogorsk
Ust’-Ilimsk
Usulután
Utica
Utrecht
Utrera
Uttaradit
Uvira
Uwajima
Uyovu
Uzhgorod
Uzlovaya
Uíge
Uşak
Užice
Vaasa
Vacaria
Vacaville
Vacoas
Valdemoro
Valdivia
Valdosta
Valence
Valença
Valera
Valinhos
Valjevo
Valladolid
Valle de La Pascua
Valle de Santiago
Valledupar
Vallejo
Valparai
Valparaíso
Valsād
Valvedditturai
Van
Vanadzor
Vanderbijlpark
Vaniyambadi
Vannes
Vantaa
Vapi
Varese
Varginha
Varna
Varāmīn
Vasco da Gama
Vaslui
Vatutino
Vaughan
Vavuniya
Veenendaal
Vejalpur
Vejle
Velbert
Veles
Velikiy Novgorod
Velikiye Luki
Veliko Tŭrnovo
Vellore
Velsen-Zuid
Venado Tuerto
Venice
Venlo
Ventura
Verkhnyaya Pyshma
Verona
Versailles
Verviers
Verāval
Vespasiano
Veszprém
Viamão
Viana
Vicenza
Victorias
Victorville
Vidin
Vidisha
Vidnoye
Viersen
Vigevano
Vigo
Vihari
Vila Nova de Gaia
Vila Velha
Vila-real
Viladecans
Vilanova i la Geltrú
Vilhena
Viljoenskroon
Villa Alemana
Villa Canales
Villa Carlos Paz
Villa Elisa
Villa Hayes
Villa María
Villa Mercedes
Villa Vicente Guerrero
Villa de Cura
Villa del Rosario
Villach
Villahermosa
Villavicencio
Villeneuve-d'Ascq
Villeurbanne
Villingen-Schwenningen
Villupuram
Vineland
Vinh
Vinhedo
Vinnytsia
Vinukonda
Viranşehir
Virginia
Virudunagar
Virār
Visalia
Visnagar
Vista
Vitebsk
Vitry-sur-Seine
Vittoria
Vitória
Vitória da Conquista
Vitória de Santo Antão
Vizianagaram
Viçosa
Viña del Mar
Việt Trì
Vlaardingen
Vladikavkaz
Vladimir
Vlorë
Volgodonsk
Vologda
Volos
Volta Redonda
Volzhsk
Volzhskiy
Vol’sk
Vorkuta
Voskresensk
Vostochnoe Degunino
Votkinsk
Votorantim
Votuporanga
Vranje
Vratsa
Vriddhāchalam
Vrindāvan
Vryheid
Vyaz’ma
Vyborg
Vyksa
Vyshniy Volochëk
Várzea Grande
Várzea Paulista
Västerås
Växjö
Vélez-Málaga
Vénissieux
Výronas
Vĩnh Long
Vũng Tàu
Wabu
Wacheng
Waco
Wad Medani
Wafangdian
Waiblingen
Wakayama
Wakefield
Wako
Waldorf
Wallasey
Walnut Creek
Walsall
Waltham
Walvis Bay
Wangkui
Wangqing
Wani
Wanju
Wanning
Wanparti
Wanxian
Wardha
Warmbaths
Warner Robins
Warren
Warrington
Warwick
Washington
Washington Heights
Watampone
Waterbury
Waterford
Waterloo
Waterlooville
Watford
Watsonville
Wau
Waukegan
Waukesha
Wawer
Wayne
Wazirabad
Wałbrzych
Wedi
Weifang
Weihai
Weimar
Weinan
Weining
Weleri
Welland
Wellingborough
Welwyn Garden City
Wembley
Wenchang
Wenling
Wenshang
Wenxing
Weru
Wesel
West Albany
West Allis
West Bloomfield Township
West Bromwich
West Coon Rapids
West Covina
West Des Moines
West Gulfport
West Hartford
West Haven
West Jordan
West Lynchburg
West New York
West Palm Beach
West Sacramento
West Valley City
Westland
Westminster
Weston
Weston-super-Mare
Westonaria
Wetzlar
Weymouth
Whangarei
Wheaton
White Plains
White Rock
Whittier
Wichita
Wichita Falls
Widnes
Wiesbaden
Wigan
Wilhelmshaven
Willich
Willowdale
Wilmington
Windsor
Winejok
Winston-Salem
Winterthur
Witbank
Witten
Wokha
Woking
Wola
Wolfenbüttel
Wolfsburg
Wollongong
Wolverhampton
Wonosobo
Woodbury
Woodland
Woodlands
Worcester
Worms
Worthing
Wrexham
Wuchang
Wucheng
Wuchuan
Wuda
Wuhai
Wukari
Wulingyuan
Wum
Wuppertal
Wusong
Wuxue
Wuyang
Wuzhen
Wuzhou
Wyoming
Würzburg
Wādī as Sīr
Wāshīm
Włocławek
Wŏnju
Wŏnsan
Xai-Xai
Xankandi
Xiangcheng Chengguanzhen
Xiangxiang
Xianju
Xianning
Xiannü
Xianshuigu
Xiantao
Xiaogan
Xiaolingwei
Xiaoshan
Xiaoshi
Xiaoweizhai
Xiazhen
Xiazhuang
Xichang
Xico
Xifeng
Xihe
Xilin Hot
Ximeicun
Xincheng
Xindi
Xindian
Xingcheng
Xinghua
Xinglongshan
Xinhui
Xinji
Xinmin
Xinpu
Xinqing
Xinshi
Xintai
Xinyi
Xinyu
Xinyuan
Xinzhi
Xinzhou
Xiongzhou
Xishan
Xiulin
Xiuyan
Xiuying
Xixiang
Xo‘jayli Shahri
Xuanzhou
Xucheng
Xunchang
Yachimata
Yacuiba
Yafran
Yagoua
Yaizu
Yakeshi
Yakima
Yakutsk
Yala
Yalova
Yalta
Yamagata
Yamaguchi
Yambol
Yamethin
Yamunānagar
Yanbu
Yangchun
Yangcun
Yanggu
Yangiyŭl
Yangjiang
Yangju
Yangliuqing
Yangp'yŏng
Yangsan
Yangshuo
Yanji
Yanjiang
Yanliang
Yanta
Yantongshan
Yanzhou
Yao
Yaritagua
Yartsevo
Yashan
Yashio
Yasuj
Yatou
Yavatmāl
Yawata
Yebaishou
Yegor’yevsk
Yelabuga
Yelahanka
Yelets
Yenakiyeve
Yenangyaung
Yeongam
Yeosu
Yerba Buena
Yessentuki
Yevlakh
Yevpatoriya
Yeysk
Yibin
Yicheng
Yichun
Yigou
Yilan
Yima
Yingchuan
Yingshang Chengguanzhen
Yinzhu
Yishui
Yiwu
Yiyang
Yokkaichi
Yola
Yonago
Yonezawa
Yongchuan
Yongfeng
Yonkers
Yopal
Yorba Linda
York
Yoshikawa
Yoshkar-Ola
Yotsukaidō
Youhao
Youngstown
Youssoufia
Yozgat
Yuanlin
Yuanping
Yuba City
Yucaipa
Yucheng
Yuci
Yudong
Yuen Long Kau Hui
Yuktae-dong
Yukuhashi
Yulin
Yulinshi
Yuma
Yumbo
Yuncheng
Yunmeng Chengguanzhen
Yunyang
Yurga
Yushu
Yutan
Yuxi
Yuxia
Yuyao
Yuzhno-Sakhalinsk
Yên Bái
Yên Vinh
Yüksekova
Yādgīr
Yūki
Zaandam
Zaanstad
Zabrze
Zabīd
Zacapú
Zacatecas
Zadar
Zagazig
Zahlé
Zalaegerszeg
Zalău
Zama
Zamora
Zamość
Zanjān
Zaoyang
Zaozhuang
Zarand
Zarechnyy
Zarinsk
Zarzis
Zawiercie
Zawiya
Zaxo
Zayed City
Zefta
Zeist
Zelenodolsk
Zelenogorsk
Zelenograd
Zemun
Zenica
Zeytinburnu
Zgierz
Zhalantun
Zhanaozen
Zhangjiagang
Zhangjiajie
Zhangjiakou Shi Xuanhua Qu
Zhangye
Zhaobaoshan
Zhaodong
Zhaogezhuang
Zhaoqing
Zhaotong
Zhaoyuan
Zhaozhou
Zheleznodorozhnyy
Zheleznogorsk
Zhengjiatun
Zhenlai
Zhenzhou
Zhezqazghan
Zhicheng
Zhigulevsk
Zhijiang
Zhlobin
Zhob
Zhongshu
Zhongxiang
Zhongxing
Zhoucheng
Zhoucun
Zhoukou
Zhoushan
Zhovti Vody
Zhuanghe
Zhuangyuan
Zhuji
Zhujiajiao
Zhukovskiy
Zhytomyr
Zielona Góra
Ziguinchor
Zijinglu
Zile
Zinacantepec
Zinder
Zipaquirá
Zlatoust
Zliten
Zlín
Zoetermeer
Zográfos
Zomba
Zonguldak
Zoucheng
Zrenjanin
Zugdidi
Zumpango
Zushi
Zwickau
Zwolle
Zárate
Zürich
Zābol
eMbalenhle
Ávila
Århus
Çanakkale
Çarşamba
Çerkezköy
Çorlu
Çorum
Çubuk
Ébolowa
Érd
Évora
Évreux
Évry
Ílion
Ðà Lạt
Ödemiş
Örebro
Ústí nad Labem
Ünye
Ābu Road
Ābyek
Ābādeh
Ādilābād
Ādoni
Ādīgrat
Ālbū Kamāl
Āmol
Āvadi
Čair
Čačak
České Budějovice
Đưc Trọng
Īlām
İnegol
İskenderun
İzmit
Łomża
Ōami
Ōbu
Ōdate
Ōgaki
Ōme
Ōmihachiman
Ōmura
Ōmuta
Ōnojō
Ōta
Ōtawara
Ōtsu
Śródmieście
Świdnica
Świętochłowice
Şabrātah
Şabyā
Şabāḩ as Sālim
Şalālah
Şaḩam
Şirvan
Şişli
Şırnak
Šabac
Šiauliai
Ţahţā
Ţalkhā
Ŭiju
Żoliborz
Żory
Žilina
Ḩalabjah
Ḩalwān
Ḩawallī
Ḩawsh ‘Īsá
‘Ajlūn
‘Amrān
‘Ayn al ‘Arab
‘Ibrī`;
