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

export const LARGE_CITIES = `'s-Hertogenbosch
A Coruña
Aachen
Aalborg
Aba
Abadan
Abakaliki
Abakan
Abbotsford
Abbottabad
Abengourou
Abeokuta
Aberdeen
Abha
Abiko
Abilene
Abobo
Abohar
Abomey-Calavi
Abū Ghurayb
Abū Kabīr
Acapulco de Juárez
Acarigua
Achalpur
Acheng
Achinsk
Acilia-Castel Fusano-Ostia Antica
Ad Dīwānīyah
Ad-Damazin
Adapazarı
Aden
Adiwerna
Admiralteisky
Ado-Ekiti
Adıyaman
Afyonkarahisar
Agadez
Agadir
Agartala
Ageoshimo
Aguascalientes
Ahmadnagar
Ahmadpur East
Ahvaz
Airoli
Aix-en-Provence
Aizawl
Ajdabiya
Ajman City
Ajmer
Akademicheskoe
Akashi
Akita
Akola
Akron
Aksaray
Aksu
Aktau
Aktobe
Akure
Al Ajaylat
Al Aḩmadī
Al Bāb
Al Fallūjah
Al Fayyūm
Al Fāw
Al Hoceïma
Al Hufūf
Al Jadīd
Al Jubayl
Al Kharj
Al Khums
Al Kūt
Al Manāqil
Al Manşūrah
Al Maḩallah al Kubrá
Al Minyā
Al Mubarraz
Al Qadarif
Al Ḩawāmidīyah
Al Ḩillah
Al Ḩudaydah
Al ‘Amārah
Alagoinhas
Alamar
Alandur
Alanya
Alappuzha
Albacete
Alberton
Albuquerque
Alcalá de Henares
Alchevs’k
Alcobendas
Alcorcón
Algeciras
Alhambra
Alicante
Allentown
Almere Stad
Almería
Alor Setar
Altay
Alto Barinas
Altona
Alwar
Alīgarh
Al’met’yevsk
Amadora
Amagasaki
Amaigbo
Amarillo
Amarnāth
Ambato
Ambattūr
Ambon
Ambur
Ambāla
Americana
Amersfoort
Amherst
Amiens
Ampang
Amroha
Amrāvati
An Nuhūd
Anaco
Anaheim
Anand
Ananindeua
Anantapur
Anbu
Anchorage
Anda
Andijon
Andong
Angarsk
Angeles City
Angers
Angra dos Reis
Angren
Anjō
Ankang
Ann Arbor
Annaba
Anqing
Anqiu
Ansan-si
Anshun
Antakya
Antalya
Antioch
Antipolo
Antofagasta
Antsirabe
Antwerpen
Anyama
Anyang
Anyang-si
Anápolis
Aomori
Aparecida de Goiânia
Apeldoorn
Apopa
Apucarana
Ar Raqqah
Ar Rayyān
Aracaju
Arad
Araguaína
Aral
Arapiraca
Arar
Araraquara
Araras
Araruama
Araucária
Araçatuba
Archway
Ardabīl
Arequipa
Arganzuela
Argenteuil
Arica
Arish
Arjawinangun
Arkhangel’sk
Arlington
Armavir
Armenia
Arnavutköy
Arnhem
Arrah
Arroyo Naranjo
Artëm
Arusha
Arvada
Arzamas
Arāk
As Samawah
As Sulaymānīyah
As Suwayq
As Sālimīyah
Asahikawa
Asaka
Ashdod
Ashikaga
Ashkelon
Ashoknagar Kalyangarh
Assis
Astanajapura
Astoria
Astrakhan
Aswan
Asyūţ
Atani
Ataşehir
Atbara
Atibaia
Atlanta
Atsiaman
Atsugi
Atyrau
Auckland
Augsburg
Aurora
Austin
Awka
Ayacucho
Aydın
Az Zubayr
Az Zāwīyah
Azamgarh
Azare
Azcapotzalco
Aïn Beïda
Aïn Oussera
Bab Ezzouar
Babruysk
Bacolod City
Bacoor
Bacău
Badajoz
Badalona
Badlapur
Bafoussam
Bagaha
Bagerhat
Baghlān
Bago
Bago City
Baguio
Baharampur
Bahawalnagar
Bahawalpur
Bahir Dar
Bahraigh
Bahçelievler
Bahía Blanca
Bahādurgarh
Baia Mare
Baicheng
Baidoa
Baidyabāti
Baishan
Baiyin
Bakersfield
Balakovo
Balashikha
Balasore
Balikpapan
Baliuag
Balkh
Baltimore
Balvanera
Balıkesir
Bama
Bamenda
Banda Aceh
Bandar Abbas
Bandar Lampung
Bandar-e Anzalī
Bandundu
Bandırma
Bangaon
Bangil
Banhā
Banja Luka
Banjaran
Banjarmasin
Banqiao
Banyuwangi
Banī Suwayf
Baoding
Baoshan
Baqubah
Baraki
Baranagar
Baranovichi
Barbacena
Barddhamān
Bareilly
Bari
Barinas
Barisāl
Barnaul
Barnāla
Barquisimeto
Barra Mansa
Barrancabermeja
Barreiras
Barretos
Barrie
Barueri
Baruta
Barysaw
Basel
Basildon
Basingstoke
Bastī
Bat Yam
Bata
Batang
Batangas
Bataysk
Bathinda
Batikent
Batman
Batna
Baton Rouge
Battagram
Battambang
Batu Pahat
Batumi
Baturaja
Batāla
Bauchi
Bauru
Bawshar
Bayamo
Bayamón
Bağcılar
Başakşehir
Beau Bassin-Rose Hill
Beaumont
Becontree
Bedford
Beersheba
Begusarai
Beibei
Beihai
Beipiao
Beira
Bei’an
Bejaïa
Belawan
Belfast
Belford Roxo
Belgaum
Belgorod
Belgrano
Bella Vista
Bellary
Bellevue
Bello
Bemowo
Bender
Bendigo
Bengbu
Benghazi
Bengkulu
Benguela
Beni
Beni Mellal
Benito Juarez
Benito Juárez
Benoni
Benxi
Beppu
Berazategui
Berbera
Berdyansk
Berezniki
Bergamo
Bergedorf
Bergen
Bergisch Gladbach
Berkeley
Bertoua
Besançon
Bethal
Betim
Bettiah
Bexley
Beylikdüzü
Beāwar
Bhadreswar
Bhadrāvati
Bhairab Bāzār
Bharatpur
Bharūch
Bhavnagar
Bhayandar
Bhilai
Bhimbar
Bhind
Bhisho
Bhiwandi
Bhiwāni
Bhubaneshwar
Bhuj
Bhusāval
Bhāgalpur
Bhātpāra
Bhīlwāra
Bhīmavaram
Białystok
Bibirevo
Bida
Bielany
Bielefeld
Bielsko-Biala
Bihār Sharīf
Bijapur
Bila Tserkva
Bilbao
Bilbays
Bilimora
Billings
Bilqās
Bilāspur
Bimbo
Binangonan
Binjai
Bintulu
Binzhou
Biratnagar
Birgañj
Birigui
Birkenhead
Birmingham
Birnin Kebbi
Biryulëvo
Bishoftu
Biskra
Biysk
Bizerte
Biên Hòa
Biñan
Blackburn
Blackpool
Blagoveshchensk
Blantyre
Blida
Blitar
Bloemfontein
Blumenau
Bnei Brak
Boa Vista
Bobo-Dioulasso
Bochum
Bochum-Hordel
Bogor
Bogorodskoye
Bogra
Bohicon
Boise
Bojnūrd
Boksburg
Bokāro
Bologna
Bolton
Boma
Bonn
Bontang
Bordeaux
Bordj Bou Arreridj
Bordj el Kiffan
Borivli
Borough Park
Borūjerd
Boshan
Boston
Botoşani
Botshabelo
Bottrop
Botucatu
Botād
Bouaké
Boulder
Boulogne-Billancourt
Boumerdas
Bournemouth
Boyeros
Bozhou
Bradford
Braga
Bragança Paulista
Brahmapur
Brakpan
Brampton
Brandon
Brateyevo
Bratsk
Braunschweig
Braşov
Breda
Bremen
Bremerhaven
Brent
Brescia
Brest
Bridgeport
Brighton
Bristol
Brits
Brno
Broken Arrow
Brownsville
Brugge
Bryansk
Brăila
Bucaramanga
Bucheon-si
Budapest III. kerület
Budapest XI. kerület
Budapest XIII. kerület
Budaun
Buenaventura
Buenavista
Buffalo
Buguma
Buhe
Bujumbura
Bukavu
Bukhara
Bukit Mertajam
Bulandshahr
Bulaon
Bulawayo
Buraydah
Burbank
Burgas
Burgos
Burhānpur
Burlington
Burnaby
Burnley
Burton upon Trent
Bushehr
Bushwick
Butembo
Butterworth
Butuan
Buzău
Buôn Ma Thuột
Bydgoszcz
Bytom
Béchar
Büyükçekmece
Bābol
Bāli
Bālurghāt
Bānda
Bāneh
Bānkura
Bānsbāria
Bārsi
Bārākpur
Bārāsat
Bălţi
Bīdar
Bīkaner
Bīrjand
Būkān
Būrewāla
Bạc Liêu
Bảo Lộc
Cabanatuan City
Cabimas
Cabo
Cabo Frio
Cabuyao
Cachoeirinha
Cachoeiro de Itapemirim
Cadiz
Caen
Cagayan de Oro
Cagliari
Cagua
Cainta
Cairns
Cajamarca
Calabar
Calabozo
Calama
Calamba
Callao
Cam Ranh
Camagüey
Camaçari
Cambridge
Campeche
Campina Grande
Campo Grande
Campos dos Goytacazes
Cancún
Cangzhou
Canoas
Cape Coast
Cape Coral
Capiatá
Carabanchel
Carapicuíba
Cardiff
Carletonville
Carlsbad
Carolina
Carrefour
Carrollton
Cartagena
Cartago
Caruaru
Cary
Carúpano
Cascavel
Castanhal
Castelló de la Plana
Catanduva
Catania
Catia La Mar
Caucaia
Cavite City
Caxias
Caxias do Sul
Cebu City
Cedar Rapids
Celaya
Centennial
Centralniy
Centro Habana
Centurion
Cergy-Pontoise
Cerro
Chakwal
Chakwama
Chalco
Chamartín
Chamberí
Chandannagar
Chandigarh
Chandler
Chanduasi
Changde
Changji
Changwon
Changzhi
Changzhou
Chaohu
Chaoyang
Chaozhou
Chapecó
Charallave
Charleroi
Charleston
Charlotte
Charlottenburg
Chattanooga
Cheboksary
Chelmsford
Cheltenham
Chemnitz
Chengde
Chenghua
Chengtangcun
Chengzhong
Chenzhou
Cheonan
Cheongju-si
Cherepovets
Cherkasy
Cherkessk
Chernihiv
Chernivtsi
Chertanovo Yuzhnoye
Cherëmushki
Chesapeake
Chesterfield
Chetumal
Chhatarpur
Chhindwāra
Chiang Mai
Chiba
Chiclayo
Chicoloapan
Chifeng
Chigasaki
Chihuahua
Chikmagalūr
Chikushino-shi
Chillán
Chilpancingo
Chimbote
Chimoio
Chinandega
Chinatown
Chincha Alta
Chingola
Chiniot
Chinju
Chirchiq
Chishtian
Chita
Chitradurga
Chittaurgarh
Chitungwiza
Chizhou
Chlef
Choloma
Chon Buri
Chongjin
Chorzów
Christchurch
Chula Vista
Chuncheon
Chuzhou
Chānda
Chāpra
Chās
Chōfu
Chūru
Ciamis
Ciampea
Cibinong
Ciego de Ávila
Cienfuegos
Cikampek
Cikarang
Cikupa
Cileungsir
Cileunyi
Cimahi
Cincinnati
Ciputat
Cirebon
Citeureup
City Center
City of Balikpapan
City of Westminster
Ciudad Acuña
Ciudad Apodaca
Ciudad Benito Juárez
Ciudad Bolívar
Ciudad Camilo Cienfuegos
Ciudad Delicias
Ciudad General Escobedo
Ciudad Guayana
Ciudad Lineal
Ciudad López Mateos
Ciudad Madero
Ciudad Obregón
Ciudad Valles
Ciudad Victoria
Ciudad de Villa de Álvarez
Ciudad del Carmen
Ciudad del Este
Ciutat Vella
Clarksville
Clearwater
Clermont-Ferrand
Cleveland
Clovis
Cluj-Napoca
Coacalco
Coatzacoalcos
Cochabamba
Cochin
Coimbatore
Coimbra
Colatina
Colchester
Colima
College Station
Colonia Lindavista
Colonia del Valle
Colorado Springs
Columbia
Columbus
Comilla
Comodoro Rivadavia
Concepción
Concepción de La Vega
Concord
Concordia
Conselheiro Lafaiete
Constantine
Constanţa
Contagem
Copiapó
Coquimbo
Coquitlam
Coral Springs
Cork
Coro
Corona
Coronel Fabriciano
Corpus Christi
Corrientes
Costa Mesa
Cotabato
Cotia
Cotonou
Coventry
Cox’s Bāzār
Coyoacán
Craiova
Crawley
Criciúma
Croix-des-Bouquets
Croydon
Cuauhtémoc
Cuautitlán
Cuautitlán Izcalli
Cuautla
Cubatão
Cuddalore
Cuddapah
Cuenca
Cuernavaca
Cuiabá
Cuito
Culiacán
Cumaná
Curicó
Curug
Cusco
Cuttack
Częstochowa
Cà Mau
Cúa
Cúcuta
Cần Giuộc
Cần Thơ
Cẩm Phả Mines
Da Nang
Dadu
Dadukou
Dagenham
Dagupan
Daitōchō
Dali
Daliang
Daloa
Daly City
Dam Dam
Damanhūr
Dammam
Damoh
Dandong
Danshui
Daqing
Darbhanga
Darmstadt
Dartmouth
Darwin
Dasha
Daska Kalan
Dasmariñas
Daugavpils
Davangere
Davenport
Davie
Dawei
Dawukou
Daxing
Dayton
Dazhou
Daşoguz
Debrecen
Deer Valley
Dehiwala-Mount Lavinia
Dehra Dūn
Dehri
Dehui
Deir ez-Zor
Delegación Cuajimalpa de Morelos
Delicias
Delmas 73
Delta
Denizli
Denpasar
Denton
Denver
Deoli
Deoria
Dera Ghazi Khan
Dera Ismail Khan
Derbent
Derby
Derince
Des Moines
Desē
Detroit
Dewas
Deyang
Dezhou
Dhamār
Dhanbād
Dharmavaram
Dharān
Dhaulpur
Dhūlia
Diadema
Dibrugarh
Diepsloot
Diez de Octubre
Digos
Dihok
Dijon
Dikirnis
Dimitrovgrad
Dimāpur
Dinapore
Dindigul
Dingzhou
Dinājpur
Dire Dawa
Disūq
Divinópolis
Divo
Diyarbakır
Djelfa
Djougou
Dolisie
Donaustadt
Doncaster
Donghai
Dongling
Dongtai
Dongxing
Dongyang
Donostia / San Sebastián
Dordrecht
Dortmund
Dos Hermanas
Dosquebradas
Douliu
Douma
Dourados
Downey
Dresden
Drobeta-Turnu Severin
Dudley
Duisburg
Dumaguete
Dumai
Dundee
Dunedin
Dunhua
Duque de Caxias
Durg
Durgapur
Durham
Durrës
Dzerzhinsk
Düsseldorf
Dārjiling
Dąbrowa Górnicza
East Chattanooga
East Flatbush
East Hampton
East Harlem
East Independence
East Jerusalem
East London
East Los Angeles
East New York
East York
Eastbourne
Ebetsu
Ebute Ikorodu
Ech Chettia
Ed Damer
Edinburgh
Edirne
Edison
Edmonton
Edéa
Efon-Alaaye
Eimsbüttel
Eindhoven
Eixample
Ejido
Ejigbo
Ekibastuz
El Achir
El Cajon
El Daein
El Eulma
El Fasher
El Jadid
El Limón
El Monte
El Obeid
El Oued
El Paso
El Progreso
El Tigre
Elazığ
Elbasan
Elbląg
Elche
Eldoret
Elektrostal’
Elgin
Elista
Elizabeth
Elk Grove
Ellore
Elmhurst
Eloy Alfaro
Embu
Encheng
Enfield Town
Engel’s
Enschede
Ensenada
Enterprise
Enugu
Envigado
Epworth
Erbil
Erfurt
Erlangen
Erode
Erzincan
Erzurum
Escondido
Escuintla
Esenler
Esenyurt
Eskişehir
Esmeraldas
Espoo
Essen
Esuk Oron
Etobicoke
Etāwah
Eugene
Eunápolis
Evansville
Everett
Exeter
Ezhou
Fairfield
Fargo
Farrukhābād
Farīdpur
Fatehpur
Favoriten
Fayetteville
Feira de Santana
Fendou
Fengcheng
Fenghuang
Fergana
Fernando de la Mora
Ferozepore
Ferraz de Vasconcelos
Fianarantsoa
Florence
Florencia
Florianópolis
Floridablanca
Floridsdorf
Foggia
Fontana
Formosa
Fort Collins
Fort Lauderdale
Fort Wayne
Fort Worth
Foz do Iguaçu
Franca
Francisco Morato
Franco da Rocha
Frankfurt am Main
Freiburg
Fremont
Fresnillo
Fresno
Friedrichshain
Frisco
Fuencarral-El Pardo
Fuenlabrada
Fuji
Fujieda
Fujinomiya
Fujisawa
Fukayachō
Fukui-shi
Fukushima
Fukuyama
Fuling
Fullerton
Funchal
Funtua
Fuxin
Fuyang
Fuyu
Fyzābād
Fès
Fès al Bali
Fürth
Fīrozābād
Gabès
Gadag
Gadag-Betageri
Gagnoa
Gainesville
Gajuwaka
Galaţi
Gandajika
Gandhinagar
Gangneung
Gangānagar
Gangāpur
Gangāwati
Ganja
Gaomi
Gaoping
Gaozhou
Garanhuns
Garden Grove
Gardez
Garland
Garoua
Gashua
Gasteiz / Vitoria
Gatineau
Gaya
Gaza
Gbongan
Gdańsk
Gdynia
Gebze
Geelong
Gejiu
Gelsenkirchen
Gemena
Geneina
General Santos
Genoa
Gent
Genève
Gera
Gereida
Getafe
Ghazni
Ghazīpur
Gifu-shi
Gijón
Gilbert
Gillingham
Gimcheon
Girardot City
Girón
Glasgow
Glazov
Glendale
Gliwice
Gloucester
Godhra
Gojra
Gold Coast
Gol’yanovo
Goma
Gombe
Gonbad-e Kāvūs
Gondal
Gondar
Gondiā
Gondā City
Gongzhuling
Gorgān
Gorontalo
Gorzów Wielkopolski
Gosāba
Governador Valadares
Granada
Grand Prairie
Grand Rapids
Gravataí
Gravesend
Graz
Greater Noida
Greater Sudbury
Greeley
Green Bay
Greensboro
Grenoble
Gresham
Grimsby
Grogol
Groningen
Groznyy
Gràcia
Guacara
Guadalajara de Buga
Guadalupe
Guanabacoa
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
Guatire
Guaíba
Gudivāda
Guelma
Guelph
Guilin
Gujrat
Gulbarga
Guli
Gulu
Gumi
Guna
Gunsan
Guntakal Junction
Guntur
Gurgaon
Guri-si
Gusau
Guwahati
Guyong
Gwalior
Gweru
Gyeongju
Gyeongsan-si
Gyumri
Győr
Gómez Palacio
Göteborg
Göttingen
Gāndhīdhām
Ha'il
Haarlem
Hachinohe
Hachiōji
Hadano
Hadejia
Haeju
Hafar Al-Batin
Hafizabad
Hagen
Hagonoy
Haicheng
Haifa
Haikou
Hailar
Hailun
Haimen
Haiphong
Hakodate
Haldia
Haldwani
Halifax
Hamadān
Hamamatsu
Hamburg-Mitte
Hamburg-Nord
Hamhŭng
Hami
Hamm
Hampton
Hanam
Handa
Hangu
Hannover
Hanumāngarh
Hanzhong
Harburg
Hardoī
Hargeysa
Haridwar
Harlem
Hartford
Hassan
Hastings
Hat Yai
Hawassa
Hayward
Hazāribāgh
Hebi
Hebron
Hegang
Heidelberg
Heihe
Heilbronn
Helsingborg
Henderson
Hengshui
Hengyang
Hepo
Hermosillo
Herne
Heroica Guaymas
Heroica Matamoros
Herāt
Heze
Hialeah
Higashimurayama
High Point
High Wycombe
Hikone
Hildesheim
Hillsboro
Himeji
Hindupur
Hino
Hinthada
Hirakata
Hiratsuka
Hirosaki
Hisar
Hitachi
Hitachi-Naka
Hobart
Hohhot
Holguín
Hollywood
Homs
Homyel'
Honchō
Honggang
Honmachi
Honolulu
Hoofddorp
Horlivka
Horta-Guinardó
Hortaleza
Hortolândia
Hoshangābād
Hoshiārpur
Hospet
Hosūr
Hotan
Hrodna
Hsinchu
Huadian
Huai'an
Huaibei
Huaihua
Hualien City
Huambo
Huancayo
Huanggang
Huangshi
Huangyan
Huangzhou
Huayin
Hubli
Huddersfield
Huelva
Hugli
Huicheng
Huixquilucan
Huizhou
Hulan
Hulan Ergi
Humen
Huntington Beach
Huntsville
Huocheng
Huzhou
Huánuco
Huế
Hwado
Hwaseong-si
Hyesan
Hòa Bình
Hābra
Hājīpur
Hālīsahar
Hāpur
Hāthras
Hōfu
Hŭngnam
H̱olon
Hạ Long
Iaşi
Ibagué
Ibaraki
Ibarra
Ibb
Ibirité
Ica
Ichalkaranji
Icheon-si
Ichihara
Ichinomiya
Idfū
Idkū
Idlib
Igboho
Iguala de la Independencia
Iida
Ijebu-Igbo
Ijebu-Ode
Ijero-Ekiti
Ikeja
Ikere-Ekiti
Ikire
Ikirun
Ikoma
Ikot Ekpene
Iksan
Ila Orangun
Ilebo
Ilesa
Ilhéus
Iligan
Iligan City
Ilobu
Iloilo
Ilorin
Imperatriz
Imphal
Imus
Inazawa
Indaiatuba
Independence
Indianapolis
Indramayu
Inglewood
Ingolstadt
Ingrāj Bāzār
Inisa
Innsbruck
Ipatinga
Ipoh
Ipswich
Iquique
Iquitos
Iranshahr
Irapuato
Irbid
Iringa
Irkutsk
Ironville
Irvine
Irving
Irákleion
Ise-Ekiti
Isehara
Isesaki
Ishinomaki
Isiro
Islington
Ismailia
Isparta
Itaboraí
Itabuna
Itaguaí
Itagüí
Itajaí
Itami
Itapecerica da Serra
Itapetininga
Itapevi
Itaquaquecetuba
Itu
Itārsi
Ivano-Frankivsk
Ivanovo
Ivanovskoye
Iwaki
Iwakuni
Iwatsuki
Iwo
Ixtapaluca
Izhevsk
Izmaylovo
Iztacalco
Izumi
Izumisano
Jaboatão
Jaboatão dos Guararapes
Jabālyā
Jacareí
Jackson
Jacksonville
Jacmel
Jacobabad
Jaffa
Jaffna
Jagādhri
Jaigaon
Jalai Nur
Jalandhar
Jalgaon
Jalingo
Jalpāiguri
Jalālābād
Jamaame
Jamaica
Jambi City
Jammu
Jamnagar
Jamshedpur
Jamālpur
Jandira
Jaraguá do Sul
Jaranwala
Jaunpur
Jayapura
Jaén
Jaú
Jeju City
Jember
Jena
Jeongeup
Jeonju
Jequié
Jerez de la Frontera
Jersey City
Jerusalem
Jessore
Jetpur
Jhang Sadr
Jhelum
Jhunjhunūn
Jhānsi
Ji Paraná
Jiagedaqi
Jiamusi
Jiangmen
Jiangyin
Jiangyou
Jianshui
Jiaojiang
Jiaozhou
Jiaozuo
Jiashan
Jiaxing
Jiayuguan
Jiazi
Jieshi
Jieshou
Jijel
Jimeta
Jimma
Jinchang
Jincheng
Jingdezhen
Jingling
Jingmen
Jingzhou
Jinhua
Jining
Jinzhou
Jirjā
Jishu
Jiujiang
Jiupu
Jiutai
Jiutepec
Jixi
Jizan
Jizzax
Ji’an
Jodhpur
Johor Bahru
Joinville
Joliet
Jolo
Jombang
Jos
José C. Paz
João Pessoa
Juan Díaz
Juazeiro do Norte
Juiz de Fora
Juliaca
Jundiaí
Jālna
Jāmuria
Jīnd
Jōetsu
Jūnāgadh
Kabankalan
Kabwe
Kadoma
Kaesŏng
Kafr ad Dawwār
Kafr ash Shaykh
Kagoshima
Kahramanmaraş
Kahrīz
Kaifeng
Kairouan
Kaithal
Kaiyuan
Kakamigahara
Kakogawachō-honmachi
Kalemie
Kaliningrad
Kalininskiy
Kalisz
Kallithéa
Kalmunai
Kaluga
Kamakura
Kamalia
Kamensk-Ural’skiy
Kamianets-Podilskyi
Kamianske
Kamirenjaku
Kamoke
Kampung Baru Subang
Kampung Pasir Gudang Baru
Kampung Sungai Ara
Kamyshin
Kananga
Kanazawa
Kanchipuram
Kandahār
Kandi
Kandy
Kangding
Kanggye
Kankan
Kansas City
Kansk
Kaolack
Kara
Karabağlar
Karagandy
Karaman
Karamay
Karbala
Kariya
Karlsruhe
Karnāl
Karol Bāgh
Karīmnagar
Kashgar
Kashihara-shi
Kashipur
Kashiwa
Kassala
Kassel
Kasugai
Kasukabe
Kasur
Katihar
Katowice
Katsina
Katsuta
Katumba
Kaunas
Kawagoe
Kawaguchi
Kawanishi
Kayseri
Kecskemét
Kediri
Kedungwuni
Keelung
Kelowna
Kemerovo
Kendari
Kenema
Kenitra
Kent
Kerch
Kerman
Kermanshah
Khabarovsk
Khabarovsk Vtoroy
Khairpur Mir’s
Khamis Mushait
Khammam
Khandwa
Khanna
Khanpur
Kharagpur
Khardah
Khasavyurt
Khemisset
Khenchela
Kherson
Khimki
Khlong Luang
Khmelnytskyi
Khobar
Khomeynī Shahr
Khon Kaen
Khoroshëvo-Mnevniki
Khorramabad
Khorramshahr
Khouribga
Khowy
Khujand
Khurja
Khushāb
Khuzdar
Khān Yūnis
Kiel
Kielce
Kigoma
Kikwit
Killeen
Kimberley
Kimhae
Kindia
Kindu
Kingston upon Hull
Kirkuk
Kirov
Kiryū
Kisangani
Kisaran
Kisarazu
Kiselëvsk
Kishangarh
Kishiwada
Kisi
Kislovodsk
Kismayo
Kisumu
Kitakyushu
Kitami
Kitchener
Kitwe
Klaipėda
Klang
Klaten
Klerksdorp
Kluang
Knoxville
Koblenz
Kochi
Kohat
Kokshetau
Kokubunji
Kolhāpur
Kollam
Kolomna
Kolpino
Kolwezi
Kolār
Komaki
Komatsu
Komsomolsk-on-Amur
Konya
Korba
Koreatown
Korhogo
Korla
Korolev
Koronadal
Koshigaya
Kostanay
Kosti
Kostroma
Koszalin
Kot Addu
Kota
Kota Kinabalu
Kotli
Kousséri
Kovrov
Kozhikode
Košice
Kragujevac
Kraków
Kramators’k
Krasnodar
Krasnogvargeisky
Krasnoyarsk
Krefeld
Kremenchuk
Kresek
Kreuzberg
Krishnanagar
Kroonstad
Kropyvnytskyi
Krugersdorp
Kryvyi Rih
Ksar El Kebir
Kuala Terengganu
Kuantan
Kuching
Kufa
Kulim
Kultali
Kulti
Kumagaya
Kumamoto
Kumba
Kumbakonam
Kunduz
Kupang
Kurashiki
Kure
Kurgan
Kurnool
Kursk
Kurume
Kusatsu
Kushiro
Kushtia
Kutaisi
Kuwana
Kuz’minki
Kwangmyŏng
Kyain Seikgyi Township
Kyzyl
Kyzylorda
Köln
Kütahya
Kākināda
Kāmārhāti
Kānchrāpāra
Kırıkkale
Kızıltepe
Kōfu
Kōnan
Kōriyama
Kūhdasht
Kūkatpalli
L'Hospitalet de Llobregat
La Ceiba
La Gi
La Laguna
La Paz
La Pintana
La Plata
La Rioja
La Romana
La Serena
Laayoune
Labuan Bajo
Ladner
Lafayette
Lafia
Lafiagi
Lages
Laghouat
Lahad Datu
Laiwu
Laiyang
Laizhou
Lakeland
Lakewood
Lakhīmpur
Lal Bahadur Nagar
Lalitpur
Lambaré
Lampang
Lancaster
Langfang
Lankaran
Lansing
Laoag
Laohekou
Lapu-Lapu City
Larache
Laredo
Larkana
Las Cruces
Las Palmas de Gran Canaria
Las Piñas
Las Tunas
Las Vegas
Lashio
Latakia
Latina
Latur
Launceston
Lauro de Freitas
Lausanne
Laval
Lawang
Le Havre
Le Mans
Lecheng
Leeds
Leganés
Legaspi
Legnica
Leicester
Leiden
Leipzig
Leiyang
Lekki
Lembang
Lengshuijiang
Leninsk-Kuznetsky
Les Cayes
Leshan
Leverkusen
Lewisville
Lexington
Lexington-Fayette
León
Lhasa
Lianghu
Lianhe
Lianjiang
Lianran
Lianshan
Liaocheng
Liaoyang
Liaoyuan
Libertad
Licheng
Lichinga
Likasi
Lille
Limassol
Limeira
Limoges
Lincoln
Linfen
Linhai
Linhares
Linköping
Linshui
Linxi
Linxia Chengguanzhen
Linyi
Linz
Lipa City
Lipetsk
Lira
Little Rock
Liupanshui
Liverpool
Livingstone
Livorno
Liège
Lleida
Lo Prado
Loa Janan
Lobito
Logan City
Logroño
Loja
Londrina
Long Beach
Long Xuyên
Longfeng
Longjiang
Longjing
Longueuil
Loni
Los Mochis
Los Teques
Los Ángeles
Loudi
Louisville
Loum
Lowell
Lower Hutt
Luancheng
Luanshya
Lubango
Lubbock
Lublin
Lubuklinggau
Lucena
Ludwigshafen am Rhein
Luhansk
Lumajang
Luohe
Luqiao
Luton
Lutsk
Luxor
Luziânia
Lviv
Lyon
Lysychans’k
Lyubertsy
Lyublino
Lárisa
Léogâne
Lévis
Lübeck
Maastricht
Maba
Mabalacat City
Macapá
Macaé
Maceió
Machala
Macheng
Machida
Machilīpatnam
Madanapalle
Madhyamgram
Madison
Madiun
Madurai
Maebashi
Magangué
Magdalena Contreras
Magdeburg
Magelang
Magnitogorsk
Magugpo Poblacion
Mahajanga
Mahbūbnagar
Mahilyow
Mahābād
Maicao
Maidstone
Mainz
Majie
Makati City
Makhachkala
Makiyivka
Makurdi
Malacca
Maladzyechna
Malakal
Malambo
Malang
Malatya
Malindi
Malir Cantonment
Malkajgiri
Mallawī
Malmö
Malolos
Maltepe
Malāyer
Man
Manado
Manchester
Mandaluyong City
Mandaue City
Mandi Bahauddin
Mandimba
Mandsaur
Mandya
Mangalore
Manisa
Manizales
Mannheim
Manp’o
Mansfield
Mansilingan
Manta
Mantampay
Manukau City
Manzanillo
Manzini
Mar del Plata
Marabá
Maracanaú
Maradi
Marand
Marawi City
Marbella
Mardan
Marg‘ilon
Mariara
Marienthal
Maringá
Mariupol
Marka
Markham
Maroua
Marrakesh
Marseille
Martapura
Marvdasht
Mary
Maryvale
Marzahn
Marília
Mar’ino
Masan
Masaya
Mascara
Masina
Masjed Soleymān
Matadi
Matagalpa
Matanzas
Mataram
Mataró
Mathura
Mati
Matola
Matsubara
Matsudo
Matsue
Matsumoto
Matsuyama
Maturín
Mau
Mauá
Mawlamyine
Maxixe
Maykop
Mazatlán
Mazyr
Mazār-e Sharīf
Mbandaka
Mbeya
Mbouda
Mbuji-Mayi
McAllen
McKinney
Meads
Medina Estates
Medinīpur
Meiktila
Meizhou
Mejicanos
Mek'ele
Meknès
Melitopol
Memphis
Mendip
Mendoza
Mentougou
Merkezefendi
Merlo
Mersin
Mesa
Mesquite
Messina
Mestre
Metairie
Metairie Terrace
Metro
Metz
Mexicali
Meycauayan
Mezhdurechensk
Miami
Miami Gardens
Mianyang
Miass
Middelburg
Middlesbrough
Midland
Midrand
Miguel Hidalgo
Milagro
Milton
Milton Keynes
Milwaukee
Minamirinkan
Minatitlán
Minato
Mingora
Mingshui
Minna
Minneapolis
Mino
Minzhu
Miramar
Miri
Miriālgūda
Mirpur Khas
Mirzāpur
Mishima
Miskolc
Mississauga
Mito
Mitrovicë
Mixco
Miyakonojō
Miyazaki
Mizhou
Mişrātah
Mobile
Modakeke
Modena
Modesto
Moers
Moga
Mogi Guaçu
Mogi das Cruzes
Mohali
Mohammedia
Mojokerto
Mokolo
Mokopane
Mokotów
Mokpo
Mombasa
Moncloa-Aravaca
Monclova
Moncton
Monghyr
Montería
Montes Claros
Montgomery
Montpellier
Monywa
Monza
Mopti
Moratalaz
Moratuwa
Morbi
Morelia
Morena
Moreno Valley
Moriguchi
Morioka
Mormugao
Morogoro
Morón
Morādābād
Moshi
Mossoró
Mostaganem
Mostar
Mothīhāri
Moundou
Mpumalanga
Muar
Mubi
Mucumpiz
Mudanjiang
Mueang Nonthaburi
Mufulira
Mukalla
Mulhouse
Muratpaşa
Murcia
Murfreesboro
Muricay
Muridke
Murmansk
Murom
Murrieta
Murwāra
Musaffah
Musashino
Musoma
Mustafakemalpaşa
Mutare
Muzaffargarh
Muzaffarnagar
Muzaffarpur
Muzaffarābād
Mwanza
Mwene-Ditu
Myeik
Myingyan
Mykolayiv
Mymensingh
Mysore
Mytishchi
Mzuzu
Málaga
Médéa
Mérida
Móstoles
Mönchengladbach
Mülheim
Münster
Mālegaon
Māler Kotla
Mīāndoāb
Mỹ Tho
M’Sila
Nabatîyé et Tahta
Naberezhnyye Chelny
Nablus
Nacala
Nadiād
Nador
Naga
Nagano
Nagaoka
Nagareyama
Nagasaki
Nagda
Naha
Naihāti
Najaf
Najafābād
Najrān
Nakhodka
Nakhon Pathom
Nakhon Ratchasima
Nakhon Si Thammarat
Nakuru
Nalgonda
Nal’chik
Nam Định
Namangan
Nampula
Namp’o
Namur
Nancy
Nanded
Nandurbar
Nandyāl
Nangi
Nanning
Nanpiao
Nanping
Nantes
Nantong
Nantou
Nanyang
Naperville
Naples
Nara-shi
Narela
Narita
Narsingdi
Nashville
Nasiriyah
Natal
Natore
Naucalpan de Juárez
Navadwīp
Navapolatsk
Navoiy
Navojoa
Navotas
Navsāri
Nawabshah
Nawābganj
Nazilli
Nazran’
Nazrēt
Naz̧arābād
Ndola
Neftekamsk
Nefteyugansk
Negombo
Nehe
Neijiang
Neiva
Nellore
Nelspruit
Nepean
Netanya
Neue Neustadt
Neukölln
Neuquén
Neuss
Nevinnomyssk
New Cairo
New Haven
New Kingston
New Mirpur
New Orleans
New South Memphis
Newark
Newcastle
Newcastle upon Tyne
Newport
Newport News
Neyagawa
Neyshābūr
Ngaoundéré
Nguru
Nha Trang
Nice
Nicolás Romero
Nigel
Niigata
Niihama
Nijmegen
Nikopol
Nilópolis
Nippes
Nishi-Tokyo-shi
Nishinomiya-hama
Nishio
Niterói
Nizhnekamsk
Nizhnevartovsk
Nizhny Tagil
Nizāmābād
Niš
Nkongsamba
Nkpor
Nnewi
Nobeoka
Noda
Nogales
Noginsk
Noida
Norfolk
Norilsk
Norman
North Charleston
North Las Vegas
North Peoria
North Shore
North Stamford
North York
Northampton
Norwalk
Norwich
Nossa Senhora do Socorro
Nottingham
Nou Barris
Nova Friburgo
Novi Sad
Novo Hamburgo
Novo-Peredelkino
Novocheboksarsk
Novocherkassk
Novokuybyshevsk
Novokuznetsk
Novomoskovsk
Novorossiysk
Novotroitsk
Novyye Cherëmushki
Novyye Kuz’minki
Noyabrsk
Nsukka
Nuevo Laredo
Nukus
Numazu
Nyala
Nyíregyháza
Nzérékoré
Nîmes
Nürnberg
Nāgarpur
Nāgercoil
Nāngloi Jāt
Nārāyanganj
N’dalatando
Oakland
Oakville
Oaxaca
Oberhausen
Obihiro
Obninsk
Obuase
Oceanside
Ochakovo-Matveyevskoye
Ocumare del Tuy
Odawara
Odense
Odintsovo
Offa
Offenbach
Ojo de Agua
Okanagan
Okap
Okara
Okayama
Okazaki
Okene
Okigwe
Okinawa
Oklahoma City
Okrika
Oktyabr’skiy
Olathe
Oldenburg
Oldham
Oleksandriya
Olinda
Olmaliq
Olomouc
Olongapo
Olsztyn
Omaha
Ondo
Ongole
Onitsha
Ontario
Opole
Oradea
Orai
Oral
Oran
Orange
Ordu
Orekhovo-Borisovo
Orekhovo-Borisovo Severnoye
Orekhovo-Zuyevo
Orenburg
Orizaba
Orkney
Orlando
Orléans
Ormoc
Orsha
Orsk
Oruro
Orël
Orūmīyeh
Osan
Osasco
Osh
Oshawa
Osmaniye
Osnabrück
Osogbo
Osorno
Ostrava
Otaru
Ottakring
Ouargla
Oujda-Angad
Oulu
Oum el Bouaghi
Ourense
Overland Park
Oviedo
Owerri
Owo
Oxford
Oxnard
Oyama
Oyo
Paarl
Pachuca de Soto
Padalarang
Padang
Padangsidempuan
Paderborn
Padova
Pagadian
Pak Kret
Pakokku
Pakpattan
Palangkaraya
Palermo
Palhoça
Pallāvaram
Palm Bay
Palma
Palma Soriano
Palmas
Palmdale
Palmira
Palo Negro
Palopo
Paltan
Palu
Palwal
Pamanukan
Pamplona
Pamulang
Panalanoy
Panchkula
Panevėžys
Pangkalpinang
Panshan
Panvel
Paradise
Parakou
Paranaguá
Paraná
Parauapebas
Parbhani
Parepare
Parla
Parma
Parnamirim
Parnaíba
Parral
Parung
Pasadena
Pasarkemis
Pasay
Paseh
Pasig City
Pasragad Branch
Passo Fundo
Pasto
Pasuruan
Paterson
Pathein
Pathānkot
Pati
Patiāla
Patos de Minas
Paulista
Pavlodar
Pavlohrad
Payakumbuh
Pearland
Pekalongan
Pekanbaru
Pelotas
Pemalang
Pematangsiantar
Pemba
Pembroke Pines
Penza
Peoria
Perbaungan
Percut
Pereira
Peristéri
Perm
Perpignan
Perugia
Pervoural’sk
Pescara
Petaling Jaya
Petapa
Petare
Petaẖ Tiqwa
Peterborough
Petrogradka
Petrolina
Petropavl
Petropavlovsk-Kamchatsky
Petrozavodsk
Petrópolis
Pforzheim
Phagwāra
Phalaborwa
Phan Thiết
Phitsanulok
Phra Pradaeng
Piatra Neamţ
Piedras Negras
Pietermaritzburg
Pikine
Pilar
Pilsen
Pinar del Río
Pindamonhangaba
Pindiga
Pingdingshan
Pingliang
Pingshan
Pingxiang
Pinhais
Pinsk
Piracicaba
Piraeus
Pita Kotte
Piteşti
Pittsburgh
Piura
Planaltina
Plano
Playa del Carmen
Pleiku
Pleven
Ploieşti
Plovdiv
Plumbon
Podolsk
Pohang
Pointe-Noire
Pokhara
Polokwane
Poltava
Pomona
Pompano Beach
Ponce
Ponnāni
Ponta Grossa
Pontianak
Poole
Popayán
Porbandar
Port Blair
Port Elizabeth
Port Said
Port Saint Lucie
Port Sudan
Port-Gentil
Port-de-Paix
Portland
Portmore
Porto
Porto Seguro
Porto Velho
Portoviejo
Portsmouth
Posadas
Potchefstroom
Potosí
Potsdam
Pouso Alegre
Poza Rica de Hidalgo
Poznań
Poá
Poços de Caldas
Prabumulih
Praga Południe
Praia Grande
Prato
Prenzlauer Berg
Presidente Prudente
Presnenskiy
Preston
Prizren
Probolinggo
Proddatūr
Prokop’yevsk
Providence
Provo
Pskov
Pucallpa
Puducherry
Pudukkottai
Pueblo
Puente Alto
Puente de Vallecas
Puerto Cabello
Puerto La Cruz
Puerto Montt
Puerto Plata
Puerto Princesa
Puerto Vallarta
Pulandian
Pulong Santa Cruz
Puning
Puno
Punta Arenas
Punta Cana
Punto Fijo
Punāsa
Puqi
Puri
Purnia
Puruliya
Purwakarta
Purwodadi
Purwokerto
Pushkino
Puthia
Putian
Puyang Chengguanzhen
Pyatigorsk
Pyay
Pyin Oo Lwin
Pátra
Pécs
Pétionville
Pābna
Pālanpur
Pālghāt
Pāli
Pānihāti
Pānīpat
Pār Naogaon
Pārsābād
Pātan
Pīlibhīt
Płock
P’yŏngsŏng
Qalyūb
Qapqal
Qarchak
Qarshi
Qazvin
Qianjiang
Qianzhou
Qingnian
Qingyuan
Qingzhou
Qinhuangdao
Qinzhou
Qinā
Qionghai
Qiqihar
Qom
Qo‘qon
Quanzhou
Queenstown
Queimados
Quelimane
Queluz
Quetta
Quetzaltenango
Quevedo
Qui Nhon
Quilmes
Quilpué
Qujing
Qurayyat
Quthbullapur
Québec
Qūchān
Rabak
Radom
Raebareli
Rafaḩ
Rafsanjān
Rahim Yar Khan
Raigarh
Raipur
Rajapalaiyam
Raleigh
Ramadi
Ramagundam
Ramat Gan
Ramenki
Rancagua
Ranchi
Rancho Cucamonga
Randburg
Randfontein
Rangkasbitung
Rangpur
Rantauprapat
Ras Al Khaimah City
Rasht
Ratlām
Raurkela
Rawang
Rayong
Reading
Recklinghausen
Regensburg
Reggio Calabria
Reggio nell'Emilia
Regina
Reims
Relizane
Remscheid
Rengasdengklok
Rennes
Reno
Renton
Resende
Resistencia
Ressano Garcia
Retiro
Reus
Reutlingen
Rewa
Rewāri
Reynosa
Reẖovot
Rialto
Ribeirão Pires
Ribeirão Preto
Ribeirão das Neves
Richards Bay
Richardson
Richmond
Richmond Hill
Rijeka
Rimini
Rio Branco
Rio Claro
Rio Grande
Rio Verde
Rio das Ostras
Riobamba
Rishon LeẔiyyon
Rishra
Riverside
Rivne
Rizhao
Robertsonpet
Rochester
Rockford
Rockingham
Rodriguez
Rohini
Rohtak
Rondonópolis
Roodepoort
Roorkee
Roseville
Rostock
Rotherham
Rotterdam
Rouen
Round Rock
Roxas City
Rubtsovsk
Ruda Śląska
Rudnyy
Ruse
Russeifa
Rustenburg
Ryazanskiy
Ryazan’
Rybinsk
Rybnik
Rzeszów
Râmnicu Vâlcea
Río Cuarto
Rāichūr
Rāiganj
Rāj-Nāndgaon
Rājahmundry
Rājshāhi
Rāmgundam
Rāmpur
Rānīganj
Rạch Giá
Sa Dec
Saarbrücken
Sabadell
Sabhā
Sabzevar
Sacaba
Sacramento
Saddiqabad
Safi
Saga
Saguenay
Saharsa
Sahiwal
Sahāranpur
Saidpur
Saint Paul
Saint Peters
Saint-Louis
Saint-Quentin-en-Yvelines
Saint-Étienne
Sakai
Sakakah
Sakata
Saki
Sakura
Salamanca
Salatiga
Salavat
Sale
Salem
Salerno
Salihorsk
Salinas
Salt Lake City
Salta
Saltillo
Salvaleón de Higüey
Salzburg
Salzgitter
Salé Al Jadida
Samarinda
Samarkand
Sambalpur
Sambhal
Samsun
Samut Prakan
San Angelo
San Bernardino
San Bernardo
San Blas-Canillejas
San Cristóbal
San Cristóbal de las Casas
San Fernando
San Fernando del Valle de Catamarca
San Francisco
San Francisco de Macorís
San Jose del Monte
San Juan Sacatepéquez
San Juan del Río
San Lorenzo
San Luis
San Luis Potosí
San Luis Río Colorado
San Mateo
San Miguel
San Miguel de Tucumán
San Miguel del Padrón
San Miguelito
San Nicolás de los Arroyos
San Nicolás de los Garza
San Pablo
San Pablo de las Salinas
San Pedro
San Pedro Garza Garcia
San Pedro Garza García
San Pedro Sula
San Pedro de Macorís
San Rafael
San Salvador de Jujuy
San-Pédro
Sanandaj
Sancaktepe
Sancti Spíritus
Sandachō
Sandakan
Sandy Springs
Sanming
Sanshui
Sant Andreu
Sant Martí
Santa Ana
Santa Bárbara d'Oeste
Santa Catarina
Santa Clara
Santa Clarita
Santa Coloma de Gramenet
Santa Cruz
Santa Cruz de Tenerife
Santa Cruz do Sul
Santa Fe
Santa Luzia
Santa Maria
Santa Marta
Santa María Chimalhuacán
Santa Rita
Santa Rosa
Santa Tecla
Santa Teresa del Tuy
Santander
Santarém
Santiago de Cuba
Santiago de Querétaro
Santiago de Surco
Santiago del Estero
Santo André
Santo Domingo Este
Santo Domingo Oeste
Santo Domingo de los Colorados
Santol
Santos
Sants-Montjuïc
Sanya
Sapele
Sapucaia
Saqqez
Saransk
Saratov
Sargodha
Sarh
Sari
Sariwŏn
Sarrià-Sant Gervasi
Sasebo
Saskatoon
Satara
Satna
Satu Mare
Saugor
Savannah
Sawangan
Sawāi Mādhopur
Sayama
Saïda
Scarborough
Schöneberg
Scottsdale
Seattle
Sector 1
Sector 2
Sector 3
Sector 4
Sector 5
Sector 6
Secunderabad
Seeb
Sejong
Sekondi-Takoradi
Semey
Semnan
Seogwipo
Seoni
Sepang
Sepatan
Serang
Serekunda
Seremban
Sergiyev Posad
Serilingampalle
Serpukhov
Serra
Sete Lagoas
Seto
Settat
Setúbal
Sevastopol
Severnyy
Severodvinsk
Seversk
Sevilla
Sfax
Shagamu
Shah Alam
Shahecheng
Shahkot
Shahr-e Kord
Shahrud
Shakhty
Shangqiu
Shangrao
Shangri-La
Shangyu
Shanhaiguan
Shanwei
Shaoguan
Shaowu
Shaoxing
Shaping
Shashi
Shchelkovo
Shchukino
Sheepshead Bay
Sheffield
Shekhupura
Shengli
Sherbrooke
Sherpur
Shibganj
Shibīn al Kawm
Shihezi
Shikarpur
Shillong
Shilong
Shimla
Shimoga
Shimonoseki
Shimotoda
Shinyanga
Shiqi
Shiqiao
Shivpuri
Shizuishan
Shizuoka
Shreveport
Shrīrāmpur
Shuangcheng
Shuangyashan
Shunyi
Shyamnagar
Shymkent
Shāhjānpur
Shāhzādpur
Shāntipur
Si Racha
Sialkot
Sibiu
Sibu
Sidi Bel Abbès
Sidoarjo
Sidon
Siegen
Siem Reap
Sihanoukville
Siirt
Sikasso
Silang
Silchar
Siliguri
Simferopol
Simi Valley
Simmering
Simões Filho
Sincelejo
Singa
Singaraja
Singkawang
Singrauli
Sinnar
Sinop
Sinŭiju
Sioux Falls
Siping
Sirajganj
Sirjan
Sirsa
Sirte
Sittwe
Situbondo
Sivas
Siverek
Siwān
Skikda
Skudai
Slough
Sloviansk
Smolensk
Soacha
Sobral
Sochi
Sogamoso
Sohag
Sohar
Sokodé
Sokoto
Soledad
Soledad de Graciano Sánchez
Solikamsk
Solingen
Sollentuna
Solntsevo
Solāpur
Songea
Songjiang
Songnim
Songyuan
Sonārgaon
Sonīpat
Soran
Soreang
Sorocaba
Sorong
Sosnowiec
Souk Ahras
Sousse
South Bend
South Boston
Southampton
Southend-on-Sea
Soyapango
Soyībug
Spanish Town
Split
Spokane
Spring Valley
Springfield
Springs
Sri Jayewardenepura Kotte
Srikakulam
Srinagar
St Helens
St. Catharines
St. Louis
St. Petersburg
Stamford
Stara Zagora
Staryy Oskol
Staten Island
Stavanger
Stavropol’
Sterling Heights
Sterlitamak
Stockport
Stockton
Stoke-on-Trent
Strasbourg
Strogino
Stuttgart
Subang Jaya
Subotica
Suceava
Suez
Suihua
Suining
Suita
Suizhou
Sujiatun
Sukabumi
Sukkur
Suleja
Sullana
Sultanbeyli
Sultangazi
Sultānpur
Sulţānah
Sumaré
Sumedang
Sumedang Utara
Sumqayıt
Sumy
Suncheon
Sunch’ŏn
Sunderland
Sungai Petani
Sunggal
Sunnyvale
Sunrise Manor
Sunset Park
Surakarta
Surat Thani
Surendranagar
Surgut
Suriāpet
Surprise
Surrey
Sutton
Sutton Coldfield
Suzano
Suzuka
Swansea
Swindon
Syevyerodonets’k
Syktyvkar
Sylhet
Syracuse
Syzran’
Szczecin
Szeged
Székesfehérvár
São Bernardo do Campo
São Caetano do Sul
São Carlos
São José
São José do Rio Preto
São José dos Campos
São José dos Pinhais
São João de Meriti
São Leopoldo
São Luís
São Vicente
Sétif
Sóc Trăng
Södermalm
Sāmarrā’
Sāngli
Sātkhira
Sāveh
Sīkar
Sīnah
Sītāpur
Sōka
Sūjāngarh
Tabora
Taboão da Serra
Tabuk
Tacloban
Tacna
Tacoma
Taganrog
Taganskiy
Tagiura
Taguig
Taihecun
Tainan
Taiping
Taishan
Taitung City
Taizhou
Tajimi
Takamatsu
Takaoka
Takarazuka
Takasaki
Takatsuki
Takeo
Takoradi
Talca
Talcahuano
Taldykorgan
Talisay
Tallahassee
Tamale
Tambaram
Tambov
Tampa
Tampere
Tampico
Tanda
Tandil
Tando Adam
Tando Allahyar
Tanga
Tanggu
Tangier
Tanjore
Tanjung Pinang
Tanjungbalai
Tanza
Taoyuan City
Tapachula
Taranto
Taraz
Targówek
Tarhuna
Tarija
Tarlac City
Tarnów
Tarragona
Tarsus
Tartu
Tasek Glugor
Tasikmalaya
Taubaté
Taunggyi
Taungoo
Tauranga
Tawau
Taytay
Taza
Ta‘izz
Ta’if
Tebingtinggi
Tegal
Tehuacán
Tekirdağ
Tekstil’shchiki
Tel Aviv
Telde
Telford
Teluknaga
Tema
Temara
Tembisa
Temecula
Temirtau
Tempe
Tempe Junction
Temuco
Tepexpan
Tepic
Teresina
Teresópolis
Ternate
Ternopil
Terrassa
Teshi Old Town
Tete
Tetuán de las Victorias
Texcoco de Mora
Teófilo Otoni
Thanh Hóa
Thaton
The Hague
Thessaloníki
Thika
Thiruvananthapuram
Thiès
Thiès Nones
Thoothukudi
Thornton
Thousand Oaks
Thrissur
Thái Nguyên
Thānesar
Thị Xã Phú Mỹ
Tianfu
Tiaret
Tieli
Tieling
Tigwav
Tilburg
Timişoara
Timon
Tiraspol
Tirmiz
Tiruchirappalli
Tirupati
Tiruppur
Tiruvannāmalai
Tiruvottiyūr
Titāgarh
Tizi Ouzou
Tiébo
Tlalnepantla
Tlalpan
Tlaquepaque
Tlemcen
Tláhuac
Toamasina
Tobol’sk
Tobruk
Tokat
Tokorozawa
Tokushima
Tokuyama
Toledo
Toliara
Toluca
Tol’yatti
Tomakomai
Tomsk
Tonalá
Tondabayashichō
Tongchuanshi
Tonghae
Tonghua
Tongliao
Tongzhou
Tonk
Toowoomba
Topeka
Torbat-e Ḩeydarīyeh
Tordher
Torrance
Torrejón de Ardoz
Torrevieja
Torreón
Toruń
Tottori
Touba
Toulon
Toulouse
Tours
Townsville
Toyama
Toyohashi
Toyokawa
Toyonaka
Toyota
Trabzon
Trier
Trieste
Trincomalee
Trois-Rivières
Trondheim
Troparëvo
Trujillo
Tsaritsyno
Tshikapa
Tsu
Tsuen Wan
Tsukuba
Tucson
Tuguegarao
Tula
Tulancingo
Tulsa
Tuluá
Tumbes
Tumkūr
Tungi
Tunja
Turgutlu
Turhal
Turin
Turku
Turmero
Turpan
Tutamandahostel
Tuxtepec
Tuxtla
Tuzla
Tver
Tychy
Tyler
Tyoply Stan
Tyre
Tyumen
Târgu-Mureş
Tébessa
Tétouan
Türkmenabat
Tādepallegūdem
Tāngāil
Ube
Uberaba
Uberlândia
Ubon Ratchathani
Udaipur
Udgīr
Udon Thani
Udupi
Ueda
Ugep
Uijeongbu-si
Uitenhage
Uji
Ujjain
Ukhta
Ulan-Ude
Ulanhot
Ulhasnagar
Ulm
Ulsan
Ulyanovsk
Umm Qaşr
Umraniye
Umuahia
Umuarama
Ungaran
Universal City
Unnāo
Uppal Kalan
Uppsala
Urayasu
Urdaneta
Urganch
Uromi
Ursynów
Uruapan
Uruguaiana
Usera
Ussuriysk
Ust-Kamenogorsk
Ust’-Ilimsk
Utrecht
Utsunomiya
Uvira
Uyo
Uzhgorod
Uşak
Vacoas
Valdivia
Valladolid
Valledupar
Vallejo
Valparaíso
Van
Van Nuys
Vanadzor
Vancouver
Vanderbijlpark
Vantaa
Varginha
Varna
Varāmīn
Vasco da Gama
Vasyl'evsky Ostrov
Vaughan
Vejalpur
Velikiy Novgorod
Velikiye Luki
Vellore
Venustiano Carranza
Veracruz
Vereeniging
Verona
Verāval
Veshnyaki
Viamão
Vicenza
Victoria de Durango
Victorville
Vidisha
Vigo
Vihari
Vijayawada
Vila Velha
Villa Canales
Villa Lugano
Villa Nueva
Villahermosa
Villaverde
Villavicencio
Villeurbanne
Vinh
Vinnytsia
Viranşehir
Virginia
Virginia Beach
Virār
Visalia
Vista
Vitebsk
Vitória
Vitória da Conquista
Vitória de Santo Antão
Vizianagaram
Viña del Mar
Vladikavkaz
Vladimir
Vladivostok
Volgodonsk
Vologda
Volta Redonda
Volzhskiy
Voronezh
Vryheid
Vykhino-Zhulebino
Várzea Grande
Várzea Paulista
Västerås
Vĩnh Long
Vũng Tàu
Waco
Wad Medani
Wafangdian
Wakayama
Walsall
Wandsbek
Wanxian
Warangal
Wardha
Warren
Warri
Warrington
Washington Heights
Waterbury
Watford
Wau
Wazirabad
Wałbrzych
Weifang
Weihai
Weinan
Welkom
Wenchang
Wenshan City
Wenzhou
Weru
West Bromwich
West Covina
West Jerusalem
West Jordan
West Palm Beach
West Raleigh
West Valley City
Westminster
Westonaria
Wichita
Wichita Falls
Wiesbaden
Wigan
Wilmington
Windsor
Winejok
Winnipeg
Winston-Salem
Witbank
Witten
Woking
Wola
Wolfsburg
Wollongong
Wolverhampton
Woodlands
Worcester
Wrocław
Wuchuan
Wuda
Wuhai
Wuhu
Wuppertal
Wusong
Wuwei
Wuxue
Wuzhou
Würzburg
Wādī as Sīr
Włocławek
Wŏnju
Wŏnsan
Xai-Xai
Xalapa de Enríquez
Xiangtan
Xiangyang
Xianning
Xiantao
Xiaogan
Xiazhen
Xichang
Xico
Xilin Hot
Xindi
Xinghua
Xingtai
Xinhui
Xining
Xinji
Xinpu
Xintai
Xinxiang
Xinyuan
Xinzhou
Xiulin
Xiuying
Xochimilco
Xuanzhou
Yaizu
Yakeshi
Yakutsk
Yamagata
Yamaguchi
Yamunānagar
Yanbu
Yancheng
Yangchun
Yangjiang
Yangju
Yangquan
Yangshuo
Yangzhou
Yanji
Yantai
Yao
Yaroslavl
Yasenevo
Yavatmāl
Yazd
Yelahanka
Yelets
Yenakiyeve
Yenangyaung
Yeosu
Yevlakh
Yevpatoriya
Yibin
Yichang
Yichun
Yinchuan
Yingkou
Yiyang
Yogyakarta
Yokkaichi
Yokosuka
Yonago
Yonkers
York
Yoshkar-Ola
Yuanlin
Yuci
Yuen Long Kau Hui
Yulin
Yuncheng
Yushu
Yuxi
Yuyao
Yuzhno-Sakhalinsk
Yên Vinh
Zaanstad
Zabrze
Zacatecas
Zagazig
Zahedan
Zama
Zamboanga
Zamora
Zanjān
Zanzibar
Zaoyang
Zaozhuang
Zaporizhia
Zaragoza
Zaria
Zarqa
Zawiya
Zelenograd
Zemun
Zenica
Zeytinburnu
Zhabei
Zhalantun
Zhanaozen
Zhangjiakou
Zhangjiakou Shi Xuanhua Qu
Zhangye
Zhangzhou
Zhanjiang
Zhaodong
Zhaoqing
Zhaotong
Zhaoyuan
Zheleznodorozhnyy
Zhenjiang
Zhenzhou
Zhezqazghan
Zhicheng
Zhongxiang
Zhoucun
Zhoukou
Zhuhai
Zhuji
Zhulebino
Zhumadian
Zhuzhou
Zhytomyr
Zielona Góra
Zigong
Ziguinchor
Zinder
Zlatoust
Zliten
Zoetermeer
Zonguldak
Zoucheng
Zugló
Zunyi
Zwolle
Zyablikovo
Zyuzino
Zürich
Zābol
eMbalenhle
Álvaro Obregón
Århus
Çankaya
Çorlu
Çorum
Ðà Lạt
Örebro
Üsküdar
Ādilābād
Ādoni
Āmol
Āsansol
Āvadi
Āzādshahr
Čačak
Đưc Trọng
Īlām
İnegol
İskenderun
İzmit
Łódź
Ōgaki
Ōita
Ōme
Ōmuta
Ōta
Ōtsu
Śródmieście
Şabrātah
Şabāḩ as Sālim
Şalālah
Şanlıurfa
Şişli
Šiauliai
Ţalkhā
Ḩalwān
Ḩamāh
Ḩawallī
‘Ajlūn
‘Ibrī`;

export const SMALL_CITIES = `'Ali Sabieh
Aalen
Aalst
Abaetetuba
Abancay
Abepura
Abhar
Abnūb
Abomey
Abreu e Lima
Abéché
Abū Qurqāş
Abū Tīj
Acayucan
Acerra
Acharnés
Acton
Acámbaro
Ad Dawādimī
Ad Douiem
Adelaide Hills
Adilcevaz
Adler
Adzopé
Afgooye
Afikpo
Aflao
Aflou
Afragola
Agbor
Agboville
Agios Dimitrios
Agua Prieta
Aguachica
Agulu
Agustín Codazzi
Agía Paraskeví
Ahar
Ahlat
Ahlen
Ahwatukee Foothills
Aigáleo
Ajaccio
Ajax
Ajodhya
Akbarābād
Akbou
Akhisar
Akhmīm
Akim Oda
Akot
Aku
Akşehir
Al Ain City
Al Bahah
Al Bayḑā’
Al Buraymī
Al Farwānīyah
Al Fashn
Al Faḩāḩīl
Al Fqih Ben Çalah
Al Fujairah City
Al Hindīyah
Al Jammālīyah
Al Khafjī
Al Khābūrah
Al Khānkah
Al Khārijah
Al Manshāh
Al Manzalah
Al Marj
Al Marsá
Al Mayādīn
Al Maţarīyah
Al Miqdādīyah
Al Mithnab
Al Muharraq
Al Qanāţir al Khayrīyah
Al Qaţīf
Al Qurayn
Al Qūşīyah
Al Shamkhah City
Al Ḩasakah
Al Ḩayy
Al-Hamdaniya
Alafaya
Alaghsas
Alameda
Alba Iulia
Albany
Albi
Alcalá de Guadaira
Alcoy
Aldershot
Alegrete
Aleksandrov
Aleksin
Alessandria
Alexandroupoli
Alfenas
Algueirão
Alief
Aliso Viejo
Alkmaar
Allapattah
Allen
Almelo
Almirante Tamandaré
Alpharetta
Alphen aan den Rijn
Altamira
Altamura
Alvand
Alytus
Alīgūdarz
Alīpur Duār
Amalner
Amalāpuram
Amasya
Amatitlán
Ambarawa
Ambikāpur
Ambilobe
Ambovombe
Ambājogāi
Ames
Amora
Amozoc de Mota
Amparafaravola
Amreli
Amstelveen
Amuntai
Anakāpalle
Anamur
Anan
Anantnag
Anapa
Ancona
Anderson
Andradina
Andria
Angono
Anjangaon
Anjiang
Anju
Anjār
Ankeny
Ankleshwar
Anlu
Anseong
Antanifotsy
Antibes
Antony
Antratsyt
Antsiranana
António Enes
Anuradhapura
Anxiang
Anzhero-Sudzhensk
Aonla
Apalit
Apartadó
Apatity
Apatzingán
Apomu
Apple Valley
Appleton
Aqaba
Aquiraz
Ar Ramthā
Ar Rass
Ar Rastan
Ar Rifā‘
Ar Riqqah
Aracruz
Araguari
Arakkonam
Aramoko-Ekiti
Arandas
Aranjuez
Arapongas
Arashiyama
Arauca
Araure
Araxá
Arayat
Arba Minch
Arcadia
Arcot
Arcoverde
Ardakān
Arden-Arcade
Ardeşen
Arezzo
Arganda
Ariana
Arifwala
Ariquemes
Arjona
Arles
Arlington Heights
Arni
Arnsberg
Arona
Arraiján
Arrecife
Arsen’yev
Artemisa
Arua
Arujá
Aruppukkottai
Arāmbāgh
Arāria
As Safīrah
As Salamīyah
As Salţ
As-Suwayda
Asaba
Asadābād
Asan
Asbest
Aschaffenburg
Asenovgrad
Ash Shafā
Ash Shaţrah
Ash Shāmīyah
Asheville
Ashford
Ashiya
Ashmūn
Ashoknagar
Asker
Asnières-sur-Seine
Assen
Asti
At Tall
At Tall al Kabīr
Atakpamé
Atascocita
Ath Thawrah
Atlantis
Atlixco
Attili
Attock City
Attur
Aubervilliers
Auburn
Auchi
Aulnay-sous-Bois
Auraiya
Aurangābād
Avaré
Aveiro
Aversa
Avignon
Avilés
Avondale
Awsīm
Aylesbury
Ayvalık
Az Zulfī
Azimpur
Azov
Azua
Azul
Azzaba
Aïn Defla
Aïn Fakroun
Aïn Sefra
Aïn Temouchent
Aïn Touta
Ağrı
Babahoyo
Babu
Bacabal
Bad Homburg vor der Höhe
Bad Salzuflen
Bada Barabīl
Badagara
Baden-Baden
Badin
Baekrajan
Bafang
Bafia
Bafra
Bagalkot
Bagamoyo
Bagheria
Bagé
Baheri
Bahlā’
Baihe
Baijiantan
Baikonur
Baiquan
Bais
Baise City
Baishishan
Baj Baj
Bajos de Haina
Bakhmut
Baki
Bakıxanov
Balagtas
Balaipungut
Balanga
Balashov
Balayan
Baldwin Park
Bali
Balkanabat
Ballarat
Balqash
Balrāmpur
Balsas
Balāngīr
Bam
Bamberg
Bamiantong
Ban Lam Luk Ka
Ban Mai
Ban Pong
Ban Talat Yai
Bandar Labuan
Bandar-e Genāveh
Banes
Banfora
Bang Kruai
Bangangté
Bangkalan
Bangor
Bani Yas City
Banjar
Bankra
Banská Bystrica
Bantul
Baní
Banī Mazār
Baoqing
Baoying
Barabai
Barakaldo
Baraut
Barberton
Barbil
Bargarh
Barika
Barking
Barletta
Barnsley
Barra do Corda
Barra do Garças
Barra do Piraí
Barranqueras
Barreiro
Barry
Bartlett
Bartolomé Masó
Basavakalyān
Basmat
Bassar
Basyūn
Batac City
Batatais
Bath
Batley
Battaramulla South
Batticaloa
Battle Creek
Batu
Bawku
Bayan
Bayeux
Bayonne
Bayramaly
Bayreuth
Bayside
Bayt Lāhyā
Baytown
Bañga
Beauvais
Beaverton
Bebedouro
Beckenham
Behbahān
Behshahr
Beichengqu
Beidaihehaibin
Beidao
Bekobod
Bela
Belebey
Beledweyne
Belek
Belfort
Belize City
Bellampalli
Bellflower
Bellingham
Belogorsk
Belorechensk
Beloretsk
Belovo
Ben Arous
Benalmádena
Bend
Bende
Beni Mered
Benidorm
Bensonhurst
Bento Gonçalves
Berbérati
Berdsk
Berdychiv
Berekum
Bergama
Bergen op Zoom
Bergheim
Bergkamen
Berkane
Berrechid
Berrouaghia
Beruniy
Berwyn
Berëzovskiy
Besbes
Besuki
Bet Shemesh
Bethesda
Bethlehem
Betūl
Beypore
Bezerros
Bełchatów
Bhadohi
Bhadrakh
Bhakkar
Bhalwal
Bhandāra
Bhawānipatna
Bhola
Bhongīr
Bhātāpāra
Bianzhuang
Biała Podlaska
Białołeka
Bibir Hat
Biguaçu
Bihać
Bijie
Bijnor
Bilhorod-Dnistrovskyi
Bima
Bingerville
Bingöl
Binhe
Binonga
Bir el Ater
Bir el Djir
Birine
Birkhadem
Birobidzhan
Bisceglie
Bishnupur
Bislig
Bismarck
Bismil
Bistriţa
Biswān
Bitola
Bitonto
Biu
Blagoevgrad
Blaine
Bletchley
Blois
Bloomington
Blora
Blue Springs
Bobbili
Boca Raton
Bocaue
Bocholt
Bodhan
Bodināyakkanūr
Bogale
Boghni
Bognor Regis
Bojonegoro
Bolgatanga
Boli
Bolingbrook
Bolpur
Bolu
Bolvadin
Bolzano
Bonao
Bondoukou
Bondowoso
Bongaigaon
Bonita Springs
Bonāb
Bootle
Bor
Borisoglebsk
Borovichi
Borsad
Boryeong
Boryspil’
Borås
Borāzjān
Borūjen
Bosaso
Bossier City
Bothaville
Botou
Bouaflé
Boufarik
Bougara
Bourges
Bouïra
Bowie
Bowling Green
Boynton Beach
Boyolali
Bozüyük
Bracknell
Bradenton
Bragança
Braintree
Brandenburg an der Havel
Brantford
Brentwood
Briarwood
Bridgend
Brikama
Brindisi
Brive-la-Gaillarde
Brockton
Brookhaven
Brookline
Brooklyn Park
Broomfield
Brossard
Brovary
Brusque
Bryan
Bryanka
Brājarājnagar
Buckeye
Buckley
Budënnovsk
Buena Park
Bugul’ma
Buguruslan
Buin
Bukittinggi
Bukoba
Bulacan
Buldāna
Bumba
Bunbury
Bunda
Bundaberg
Bungoma
Bunia
Burao
Burdur
Burien
Burnsville
Bury
Buseresere
Busia
Busto Arsizio
Buta
Butare
Butwāl
Buxar
Buynaksk
Buzuluk
Bwizibwera
Byumba
Bârlad
Béja
Békéscsaba
Béziers
Bālotra
Bālāghāt
Bāmyān
Bānswāra
Bāpatla
Bāramūla
Bārdoli
Bāri
Bārmer
Bāruni
Bārāmati
Bārān
Bāsoda
Bāzār-e Yakāwlang
Bāzārak
Będzin
Bījār
Bīsalpur
Būndi
Būsh
Bắc Giang
Bến Tre
Bỉm Sơn
Caaguazú
Cabedelo
Cabinda
Cabo San Lucas
Cachoeira do Sul
Cacoal
Cacém
Cadereyta
Cadereyta Jiménez
Caguas
Caicó
Caidian
Caieiras
Cajamar
Calais
Calapan
Calarcá
Calbayog City
Caldas
Caldas Novas
Caldwell
Caltanissetta
Calumpit
Calvià
Camaquã
Camarillo
Cambé
Camden
Campana
Campiña
Campo Largo
Campo Mourão
Campos do Jordão
Canarsie
Candelaria
Cannes
Cannock
Canterbury
Canton
Cao Lãnh
Caohe
Capas
Capelle aan den IJssel
Caraguatatuba
Caratinga
Carazinho
Caringin
Carlisle
Carmel
Carmichael
Carmona
Carol City
Carora
Carpi Centro
Carpina
Carrara
Carson
Carson City
Casa Grande
Casas Adobes
Caserta
Casoria
Casper
Castellammare di Stabia
Castelldefels
Castle Rock
Castleford
Castlereagh
Castro Valley
Castrop-Rauxel
Catacaos
Cataguases
Catalina Foothills
Catalão
Catanzaro
Catbalogan
Cathedral City
Caucaguita
Caucagüito
Caucasia
Caçador
Caçapava
Cedar Park
Celle
Centreville
Cepu
Cerdanyola del Vallès
Cereté
Cergy
Cerignola
Cerro de Pasco
Cesena
Ceuta
Ceyhan
Chacao
Chaeryŏng-ŭp
Chaguanas
Chaihe
Chaiyaphum
Chalkída
Challakere
Chaman
Chambéry
Champaign
Champigny-sur-Marne
Chamrajnagar
Changanācheri
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
Chapayevsk
Chapel Hill
Charikar
Charkhi Dādri
Charleville-Mézières
Charsadda
Chatham
Chauk
Chaykovskiy
Cheektowaga
Chekhov
Chelghoum el Aïd
Chenab Nagar
Chengyang
Chengzihe
Cheremkhovo
Cheria
Chernogorsk
Cherry Hill
Chervonohrad
Cheshunt
Chester
Cheyenne
Chełm
Chhibrāmau
Chiang Rai
Chibuto
Chichawatni
Chichibu
Chichicastenango
Chiclana de la Frontera
Chico
Chicopee
Chidambaram
Chiguayante
Chik Ballāpur
Chikhli
Chilakalūrupet
Chililabombwe
Chilliwack
Chimaltenango
Chimbas
Chinautla
Chinch'ŏn
Chinchiná
Chingleput
Chinhoyi
Chinnachowk
Chino
Chino Hills
Chintāmani
Chipata
Chiplūn
Chiryū
Chistopol’
Chitose
Chivilcoy
Cho Dok
Chokwé
Cholet
Cholula
Chomutov
Chonglong
Chopda
Chornomors’k
Chosica
Chuchar-kana Mandi
Chulucanas
Chumphon
Chunian
Chusovoy
Chust
Chystyakove
Châlons-en-Champagne
Châteauroux
Chía
Chālisgaon
Chālūs
Chāndpur
Chāībāsa
Chīrāla
Cianorte
Cicero
Cicurug
Cinisello Balsamo
Cipolletti
Ciranjang-hilir
Citrus Heights
City of Isabela
Ciudad Choluteca
Ciudad Guzmán
Ciudad Hidalgo
Ciudad Lerdo
Ciudad Lázaro Cárdenas
Ciudad Mante
Ciudad Real
Ciudad Río Bravo
Ciudad Sandino
Ciudad de Huajuapan de León
Cizre
Ciénaga
Clacton-on-Sea
Clamart
Clichy
Clifton
Clinton Township
Closepet
Coari
Coatepec
Cobán
Coconut Creek
Codó
Collado-Villalba
Colmar
Colombes
Colton
Colón
Comal
Comayagua
Comitán
Commerce City
Como
Compton
Concepcion
Concepción del Uruguay
Concórdia
Coney Island
Conroe
Consolación del Sur
Contai
Contramaestre
Conway
Coon Rapids
Coral Gables
Corby
Cornellà de Llobregat
Coronel
Coronel Oviedo
Corralillo
Corroios
Cortazar
Corumbá
Corvallis
Cosenza
Coslada
Cottbus
Council Bluffs
Courbevoie
Coyah
Cozumel
Craigavon
Cranston
Crateús
Crato
Cremona
Crewe
Crosby
Cruz Alta
Cruzeiro
Cruzeiro do Sul
Créteil
Cuamba
Cukai
Cumbernauld
Cumbum
Cung Kiệm
Cupertino
Curepipe
Curvelo
Cuxhaven
Cyangugu
Cypress Hills
Cáceres
Cárdenas
Cần Giờ
Củ Chi
Dabhoi
Dabou
Dabra
Dabwāli
Daet
Dakhla
Dalai
Dale City
Dalianwan
Daltonganj
Dambulla
Damietta
Danané
Danao
Danbury
Dandeli
Danjiangkou
Daokou
Dapitan
Dar Chioukh
Darhan
Darlington
Darnah
Dartford
Dar‘ā
Dashiqiao
Dashitou
Datia
Daura
Dausa
David
Davis
Daxi
Daye
Dayr al Balaḩ
Dayrūţ
Daytona Beach
Dazaifu
Dazhong
DeSoto
Dearborn
Dearborn Heights
Debre Birhan
Debre Mark’os
Decatur
Deerfield Beach
Dehdasht
Delano
Delft
Delgado
Delmas
Delmenhorst
Delray Beach
Deltona
Den Helder
Dengzhou
Denov
Deoband
Deolāli
Deqing
Derry
Des Plaines
Dessau
Detmold
Deurne
Deva
Deventer
Dewsbury
Deçan
Dhahran
Dhamtari
Dhangaḍhi̇̄
Dharapuram
Dharmapuri
Dhenkānāl
Dholka
Dhorāji
Dhrāngadhra
Dhuburi
Dhuliān
Dhār
Dhūri
Diamond Bar
Dimbokro
Dinalupihan
Dingcheng
Dingtao
Dinslaken
Dipalpur
Diphu
Dipolog
Dishnā
Diyarb Najm
Djamaa
Dmitrov
Dobrich
Dod Ballāpur
Dogonbadan
Dohad
Dolgoprudnyy
Dolores Hidalgo Cuna de la Independencia Nacional
Domodedovo
Don Torcuato
Dondo
Dongcun
Dongdu
Dongfeng
Donggongon
Dongkan
Dongning
Dongsheng
Doral
Dormagen
Dorsten
Dothan
Douane
Doğubayazıt
Drammen
Drancy
Drean
Drohobych
Drummondville
Druzhkivka
Dschang
Dubna
Dubuque
Ducheng
Duitama
Dukuhturi
Duluth
Dumraon
Dunaújváros
Dundalk
Dunfermline
Dunkerque
Dunstable
Duobao
Duyun
Dêqên
Dörtyol
Düren
Düzce
Dādri
Dāmghān
Dār Kulayb
Dārayyā
Dārāb
Děčín
Dīglūr
Dīsa
Eagan
East Hartford
East Kilbride
East Norwalk
East Orange
East Pensacola Heights
Eastleigh
Eastvale
Eau Claire
Ede
Eden Prairie
Edina
Edinburg
Edmond
Effium
Eger
Eha Amufu
Eisen
Ejura
Ekpoma
El Banco
El Bayadh
El Ejido
El Hamma
El Hatillo
El Khroub
El Prat de Llobregat
El Pueblito
El Puerto de Santa María
El Tocuyo
El Viejo
El Vigía
Elbistan
Elda
Elkhart
Ellesmere Port
Ellicott City
Elyria
Embu Guaçu
Emden
Emmen
Emmiganūr
Emure-Ekiti
Encarnación
Enchanted Hills
Encinitas
Ende
Energodar
Enid
Enshi
Entebbe
Enugu-Ukwu
Epe
Erbaa
Erciş
Ercolano
Erdaojiang
Erdenet
Erechim
Ereğli
Erftstadt
Ergani
Erie
Errachidia
Es Senia
Esbjerg
Eschweiler
Esfarāyen
Esher
Eskilstuna
Espinal
Essaouira
Esslingen
Esteio
Estelí
Estepona
Estância
Etāwa
Euless
Euskirchen
Evanston
Ezhva
Ezza-Ohu
Ełk
Facatativá
Fall River
Fangshan
Fareham
Farmington Hills
Farnborough
Farroupilha
Farshūţ
Farīdkot
Fastiv
Fasā
Fatehābād
Fatsa
Federal Way
Feicheng
Felgueiras
Fenghua
Fengkou
Fengrun
Fengxian
Feni
Fenyi
Feodosiya
Ferizaj
Ferkessédougou
Fernandópolis
Ferrara
Ferrol
Fethiye
Fiditi
Fier
Fishers
Flagami
Flagstaff
Flatbush
Flatlands
Flensburg
Flint
Florence-Graham
Florida
Florissant
Flower Mound
Fnidek
Fochville
Focșani
Folkestone
Folsom
Fontenay-sous-Bois
Fordham
Fordon
Forest Hills
Forlì
Formiga
Fort Beaufort
Fort McMurray
Fort Myers
Fort Smith
Foumban
Foumbot
Fountain Valley
Fountainebleau
Framingham
Framingham Center
Francisco Beltrão
Francistown
Franklin
Frederick
Fredericton
Frederiksberg
Fredrikstad
Frenda
Friedrichshafen
Frontera
Fryazevo
Fryazino
Fréjus
Frýdek-Místek
Fuchūchō
Fuding
Fuengirola
Fuentes del Valle
Fujin
Fujioka
Fukuchiyama
Fukuroi
Fulda
Fuli
Fundación
Funza
Fuorigrotta
Fuqing
Furukawa
Fusagasugá
Fussa
Futtsu
Fuwwah
Fu’an
Fylde
Fāqūs
Fāraskūr
Fāzilka
Fīrūzābād
Ga-Rankuwa
Gaalkacyo
Gabrovo
Gaddi Annaram
Gadwāl
Gafsa
Gaillimh
Gaithersburg
Gajraula
Galesong
Gallarate
Galle
Galveston
Galátsi
Gamagōri
Gamboru
Gamping Lor
Gandia
Gangoh
Gangārāmpur
Gannan
Gantang
Gao
Gaogou
Gaoyou
Gapan
Gapyeong
Garbsen
García
Gardena
Garissa
Garoowe
Gary
Gastonia
Gatchina
Gateshead
Gbadolite
Gedangan
Gela
Gelendzhik
Gemlik
General Pico
General Roca
General Trias
Genhe
Genk
Genteng
Georgiyevsk
Germantown
Getxo
Ghardaïa
Gharyan
Ghazieh
Ghotki
Ghātāl
Gießen
Gilroy
Ginowan
Giresun
Girona
Gisenyi
Gitarama
Giugliano in Campania
Giurgiu
Gjakovë
Gjilan
Gladbeck
Glen Burnie
Glendora
Glogovac
Glyfáda
Gniezno
Gobernador Gálvez
Gobichettipalayam
Godean
Gohadi
Gohāna
Gokak
Gola Gokarannāth
Gonaïves
Gongchangling
Gongju
Goodyear
Gopālganj
Gorno-Altaysk
Gosport
Gostivar
Gotenba
Gouda
Goya
Goyerkāta
Goālpāra
Graaff-Reinet
Grahamstown
Granby
Grand Forks
Grand Island
Grand Junction
Grand-Bassam
Granollers
Grao de Murviedro
Grapevine
Gravatá
Grays
Great Falls
Great Yarmouth
Greenburgh
Greenville
Greenwood
Greifswald
Gresik
Grevenbroich
Grosseto
Grudziądz
Gualeguaychú
Guamúchil
Guanajuato
Guanambi
Guasave
Guaynabo
Gubkin
Gucheng Chengguanzhen
Gudiyatham
Gueckedou
Guelmim
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
Gukovo
Gulariyā
Gulfport
Guliston
Gummersbach
Guozhen
Gurupi
Gushikawa
Gushu
Gus’-Khrustal’nyy
Gwadar
Gyōda
Gävle
Gölcük
Göppingen
Görlitz
Güigüe
Güines
Güira de Melena
Gütersloh
Gīrīdīh
Głogów
Gūdūr
Habboûch
Habiganj
Hacienda Heights
Hacienda Santa Fe
Hadera
Hailin
Haining
Haizhou
Hakkâri
Halesowen
Halmstad
Hamakita
Hamden
Hameln
Hamma Bouziane
Hammamet
Hammond
Hanamaki
Hanau am Main
Hancheng
Hanchuan
Hanford
Haninge
Hannō
Hanting
Hanyū
Harar
Harda Khās
Hardenberg
Harihar
Haripur
Harlingen
Harlow
Harrisonburg
Harrogate
Harsīn
Hartlepool
Harunabad
Hasanpur
Hashimoto
Hasilpur
Haskovo
Hasselt
Hassi Messaoud
Hasuda
Hatogaya-honchō
Hatsukaichi
Hattingen
Haveli Lakha
Haverhill
Havířov
Hawthorne
Hayes
Hechuan
Hecun
Hede
Heerlen
Heidenheim an der Brenz
Heilbron
Heishan
Hekinan
Helmond
Helong
Hemel Hempstead
Hemet
Hempstead
Hendala
Hendersonville
Hengelo
Hepingjie
Hereford
Herford
Heroica Caborca
Herten
Hervey Bay
Herzliya
Heróica Zitácuaro
Hesperia
Hetauda
Heyuan
High Peak
Highland
Highlands Ranch
Hilden
Hilversum
Himatnagar
Himimachi
Hindaun
Hinganghāt
Hingoli
Hiriyūr
Hita
Hoboken
Hoffman Estates
Hohoe
Homestead
Hongch’ŏn
Hongjiang
Hongqiao
Hongseong
Hongwŏn
Honjō
Hoorn
Hoover
Horad Zhodzina
Horishni Plavni
Horizonte
Horsens
Horsham
Hosa’ina
Houmt El Souk
Hounslow
Hove
Hpa-An
Hradec Králové
Hua Hin
Huacho
Huaicheng
Huaidian
Huaiyuan Chengguanzhen
Huamantla
Huanan
Huangmei
Huangnihe
Huangpi
Huangshan
Huanren
Huaral
Huaraz
Huauchinango
Huazhou
Huddinge
Huehuetenango
Huesca
Huilong
Huinan
Hujra Shah Muqim
Hunchun
Hunedoara
Huntersville
Huntington Park
Huoqiu Chengguanzhen
Hurghada
Hurlingham
Hushitai
Hutang
Huyton
Hwasun
Hwawŏn
Hyesan-dong
Hyères
Hà Đông
Hürth
Hānsi
Hāveri
Hải Dương
Ibbenbüren
Ibshawāy
Ichinoseki
Idah
Idaho Falls
Idanre
Idappadi
Ifo
Ifrane
Igarassu
Igbara-Odo
Igbo-Ora
Igbo-Ukwu
Igede-Ekiti
Iguatu
Ihiala
Iizuka
Ijebu-Jesa
Ijuí
Ikeda
Ikom
Ilagan
Ilha de Moçambique
Ilioúpoli
Ilkal
Ilo
Imaichi
Imarichō-kō
Imola
Ina
Inaruwa
Inda Silasē
Indio
Inhambane
Inowrocław
Inuyama
Iowa City
Ioánnina
Ipiales
Ipojuca
Ipoti
Irecê
Iriga City
Irondequoit
Irun
Irvington
Isahaya
Ise
Iserlohn
Ishikari
Ishim
Ishimbay
Ishioka
Ishurdi
Isieke
Iskitim
Islāmpur
Isnā
Issia
Issy-les-Moulineaux
Istaravshan
Itabaiana
Itabira
Itacoatiara
Itaituba
Itajubá
Itanhaém
Itaperuna
Itapetinga
Itapeva
Itapipoca
Itapira
Itatiba
Itauguá
Itaúna
Itoman
Ituiutaba
Itumbiara
Itō
Ivanteyevka
Ivry-sur-Seine
Iwade
Iwamizawa
Iwata
Ixtapa-Zihuatanejo
Izmail
Izumiōtsu
Izumo
Izyum
Içara
Iğdır
I‘zāz
Jablah
Jaboticabal
Jackson Heights
Jacona de Plancarte
Jagdalpur
Jagraon
Jagtiāl
Jagüey Grande
Jahāngīrābād
Jahānābād
Jaisalmer
Jalal-Abad
Jalalpur Jattan
Jamjamāl
Jamkhandi
Jampur
Jamūī
Janakpur
Janaúba
Janesville
Jangipur
Jaorā
Japekrom
Japeri
Jastrzębie Zdrój
Jatani
Jataí
Jatibarang
Jatiroto
Jatiwangi
Jaworzno
Jega
Jelenia Góra
Jelgava
Jendouba
Jesús Menéndez
Jeypore
Jharia
Jharsuguda
Jhālāwār
Jhārgrām
Jiangkou
Jianguang
Jiangyan
Jian’ou
Jidong
Jiehu
Jiexiu
Jihlava
Jijiang
Jijiga
Jimo
Jinghong
Jinja
Jinji
Jinjiang
Jinotega
Jinsha
Jinshi
Jinxiang
Jishui
Jitra
Jiuquan
Joensuu
Johns Creek
Johnson City
Jonesboro
Joplin
Jorhāt
Jounieh
Joymontop
Joypur Hāt
João Monlevade
Juchitán de Zaragoza
Juegang
Juigalpa
Jumri Tilaiyā
Junín
Jupiter
Juye
Jyväskylä
Jérémie
Jönköping
Jālaun
Jūrmala
Kabanjahe
Kabinda
Kabirwala
Kadayanallur
Kadi
Kadiri
Kadirli
Kadiyivka
Kadugli
Kafanchan
Kafr az Zayyāt
Kaga Bandoro
Kagoro
Kahror Pakka
Kaihua
Kairāna
Kaiserslautern
Kaitong
Kaizuka
Kakamega
Kakegawa
Kalamariá
Kalamata
Kalamazoo
Kalasin
Kalulushi
Kalush
Kalyani
Kambar
Kamensk-Shakhtinskiy
Kameoka
Kamifukuoka
Kamigyō-ku
Kamina
Kamloops
Kamphaeng Phet
Kampong Baharu Balakong
Kampong Cham
Kampong Chhnang
Kampong Dungun
Kampung Bukit Baharu
Kanasín
Kanata
Kanbe
Kanchanaburi
Kandhkot
Kandukūr
Kangar
Kangāvar
Kannauj
Kannur
Kanoya
Kanuma
Kapenguria
Kaposvár
Kapūrthala
Kara-Balta
Karabük
Karakol
Karanganom
Karangsembung
Karatsu
Karauli
Kardzhali
Karlovy Vary
Karlstad
Kars
Kartasura
Karur
Karviná
Karwar
Karād
Karīmganj
Kasama
Kasaoka
Kasese
Kashihara
Kashima-shi
Kashiwazaki
Kasihan
Kasongo
Kaspiysk
Kasserine
Kastamonu
Kateríni
Katiola
Katori-shi
Kattaqo’rg’on Shahri
Katunayaka
Kaura Namoda
Kavaklı
Kavála
Kawalu
Kawit
Kawm Umbū
Kawthoung
Kayes
Kazanlak
Kazo
Kaédi
Kebomas
Kedungwaru
Keffi
Keighley
Kendale Lakes
Kendall
Keningau
Kenner
Kennewick
Kenosha
Kentau
Kentwood
Kepanjen
Keratsíni
Keren
Kerpen
Kertosono
Keshod
Kettering
Kfar Saba
Khadki
Khagaul
Khagrachhari
Khalifah A City
Khalkhāl
Khalándrion
Khambhāt
Khanabad
Khanjarah
Khanty-Mansiysk
Khargone
Kharian
Khartsyz’k
Khatauli
Khemis Miliana
Khenifra
Khiwa
Khomeyn
Khopoli
Khorramdarreh
Khulm
Khāliş
Khāmgaon
Khāsh
Khōst
Kidapawan
Kidderminster
Kilis
Kilju
Kilosa
Kimitsu
Kimry
Kineshma
Kingisepp
Kings Bridge
Kingsport
Kingswood
Kipushi
Kirishi
Kirkland
Kirovo-Chepetsk
Kisela Voda
Kishanganj
Kishorganj
Kissimmee
Kitahiroshima
Kitaibaraki
Kitakami
Kitale
Kitgum
Kizlyar
Kladno
Klaeng
Klagenfurt am Wörthersee
Klangenan
Klimovsk
Klin
Klintsy
Knysna
Ko Samui
Kobryn
Koch Bihār
Koch'ang
Kodār
Koforidua
Koga
Kogalym
Kogon Shahri
Kohima
Koidu
Kokomo
Kokubu-matsuki
Kolda
Kolding
Kollegāl
Kolomyia
Kolonnawa
Kombolcha
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
Korosten’
Kortrijk
Korydallós
Korçë
Kosi
Koson
Kosong
Kostyantynivka
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
Kozan
Kpalimé
Kraaifontein
Kraljevo
Krasnogorsk
Krasnokamensk
Krasnokamsk
Krasnotur’insk
Krasnyy Luch
Krathum Baen
Kribi
Krishnagiri
Kristiansand
Kropotkin
Kruševac
Krymsk
Ksar Chellala
Ksar el Boukhari
Kstovo
Kuala Selangor
Kuandian
Kuchāman
Kudamatsu
Kudus
Kuje
Kukichūō
Kulai
Kumanovo
Kumbo
Kumertau
Kundla
Kungur
Kuningan
Kunnamkulam
Kunyang
Kuopio
Kuqa
Kuroiso
Kutloanong
Kuznetsk
Kuşadası
KwaDukuza
Kwangyang
Kwekwe
Kyaiklat
Kyaukse
Kyosai
Kâhta
Körfez
Kāliyāganj
Kālna
Kāmthi
Kāmyārān
Kāmāreddi
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
Kırşehir
Kōnosu
Kŭlob
La Chorrera
La Crosse
La Dorada
La Goulette
La Habra
La Libertad
La Louvière
La Línea de la Concepción
La Mesa
La Mohammedia
La Piedad
La Roche-sur-Yon
La Rochelle
La Seyne-sur-Mer
La Spezia
La Victoria
La Villa del Rosario
Laascaanood
Labinsk
Labuan
Labé
Lae
Lagos de Moreno
Laguna Niguel
Lahat
Lahti
Laibin
Laixi
Lajeado
Lake Charles
Lake Elsinore
Lake Forest
Lake Havasu City
Lakeville
Lakhdaria
Lakshmīpur
Lala Musa
Lalmonirhat
Lalupon
Lamezia Terme
Lamongan
Lamía
Landshut
Langarūd
Langenfeld
Langenhagen
Langsa
Langtoucun
Langxiang
Langzhong
Lanxi
Laojunmiao
Lappeenranta
Larbaâ
Largo
Larnaca
Las Piedras
Las Rozas de Madrid
Latacunga
Lauderhill
Lautoka
Lavras
Lawrence
Lawton
Layton
Layyah
Le Tampon
League City
Lecce
Lee's Summit
Leesburg
Leeuwarden
Legionowo
Legnano
Lehi
Lehigh Acres
Lelystad
Leme
Lenexa
Lengshuitan
Leninogorsk
Lençóis Paulista
Lere
Les Abymes
Leskovac
Lesnoy
Lesosibirsk
Leszno
Lethbridge
Leuven
Levallois-Perret
Levittown
Lhokseumawe
Liangxiang
Lianyuan
Lianzhou
Liaozhong
Liberec
Libon
Lichtenburg
Lichuan
Lida
Lido di Ostia
Liepāja
Limay
Limbe
Limpio
Limón
Linares
Lincheng
Lingayen
Lingcheng
Lingdong
Lingen
Linghai
Lingyuan
Linjiang
Linkou
Linping
Linqiong
Linqu
Lins
Lintong
Lippstadt
Lisala
Lisburn
Lishu
Lishui
Liski
Littlehampton
Liuhe
Livermore
Livingston
Livny
Livonia
Lobnya
Lod
Lodhran
Lodi
Lodja
Logan
Lohārdagā
Lokoja
Lokossa
Lonavla
Longgang
Longmont
Longquan
Longview
Lop Buri
Lorain
Lorca
Lorena
Lorient
Los Andes
Los Baños
Los Dos Caminos
Los Patios
Los Polvorines
Los Reyes Acaquilpan
Louga
Loughborough
Louis Trichardt
Loures
Loushanguan
Loveland
Lowestoft
Lozova
Lubao
Lubin
Lubny
Lubu
Lucca
Lucheng
Luckeesarai
Ludwigsburg
Lugano
Lugo
Luimneach
Luján
Lund
Lunglei
Luocheng
Luorong
Luzern
Lynchburg
Lynn
Lynwood
Lys’va
Lytkarino
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
Mabai
Mabopane
Macclesfield
Machiques
Mackay
Macon
Madera
Madgaon
Madhipura
Madhubani
Madhupur
Madhyapur Thimi
Madīnat Ḩamad
Maebaru-chūō
Mafeteng
Mafraq
Magadan
Magalang
Magong
Magway
Maha Sarakham
Maharagama
Mahendranagar
Mahobā
Mahāsamund
Maidenhead
Mailsi
Mainpuri
Maiquetía
Mairiporã
Maisons-Alfort
Maitland
Maizuru
Majadahonda
Majalengka
Makeni
Makrāna
Makumbako
Malanje
Malappuram
Malaut
Malaybalay
Malden
Maldonado
Malkāpur
Malumfashi
Maluñgun
Malārd
Manacapuru
Manaoag
Manavgat
Manbij
Mancherāl
Mandamarri
Mandurah
Manfalūţ
Manfredonia
Mangalagiri
Mangaldan
Mangere
Manhuaçu
Manjeri
Manmād
Mannargudi
Mannārakkāt
Manokwari
Manresa
Mansehra
Mansoûra
Manteca
Manzhouli
Maple Grove
Maple Ridge
Marburg an der Lahn
Mardin
Marechal Deodoro
Margahayukencana
Margate
Marhanets’
Mariano
Mariano Roque Alonso
Maribor
Maricá
Marietta
Marilao
Mariveles
Markala
Marl
Marondera
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
Martin
Martínez de la Torre
Marudi
Marugame
Marysville
Marīvān
Masaka
Masaurhi Buzurg
Massa
Masvingo
Matamoros
Matara
Matehuala
Matera
Matli
Matsutō
Matão
Maubin
Maulavi Bāzār
Mawāna
Mayagüez
Mayiladuthurai
Maymana
Mazabuka
Mbaké
Mbale
Mbalmayo
Mbanza-Ngungu
Mbarara
Mbaïki
Meaux
Mechelen
Medenine
Medford
Mediaş
Medicine Hat
Meerbusch
Meftah
Meihekou
Melati
Meleuz
Melilla
Melipilla
Melo
Mendaha
Menden
Menemen
Mengcheng Chengguanzhen
Mengyin
Menifee
Merced
Mercedes
Merelani
Meriden
Meridian
Mersa Matruh
Mertoyudan
Merzifon
Messaad
Metlili Chaamba
Mettupalayam
Mettur
Meybod
Meïganga
Miami Beach
Mian Channun
Mianke Mor
Mianwali
Michurinsk
Midwest City
Midyat
Mielec
Mihara
Mijas
Mikhaylovka
Mikhaylovsk
Miki
Mila
Milford
Millcreek
Milpitas
Minbu
Mindelo
Minden
Mineralnye Vody
Mingelchaur
Minggang
Mingguang
Minglanilla
Mingyue
Minnetonka
Minnetonka Mills
Minokamo
Minusinsk
Minyat an Naşr
Miragoâne
Miryang
Mishan
Mission
Mission Viejo
Missoula
Missouri City
Miura
Miyako
Miyang
Mizusawa
Moa
Moanda
Mobara
Moca
Mococa
Modiin Ilit
Modi‘in Makkabbim Re‘ut
Modāsa
Mogi Mirim
Mogok
Mokameh
Molepolole
Molfetta
Molina de Segura
Mollet del Vallès
Mon Repos
Monastir
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
Montreuil
Mooka
Moore
Moquegua
Mora
Morecambe
Moriya
Moriyama
Morley
Moro
Mossel Bay
Most
Motril
Mott Haven
Mount Pleasant
Mount Prospect
Mount Vernon
Mountain View
Mouscron
Mpanda
Msaken
Mthatha
Mtwara
Muan
Mubārakpur
Mudon
Mudu
Mughal Sarāi
Mujiayingzi
Mukacheve
Mukono
Muktsar
Mukō
Muncar
Muncie
Mungyeong
Munnar
Munūf
Muriaé
Muroran
Murādnagar
Musanze
Muyinga
Muş
Mweka
Myaydo
Myitkyina
Mysłowice
Mérignac
Móng Cái
Mölndal
Mācherla
Mādabā
Mādārīpur
Māngrol
Mānsa
Mārkāpur
Mīnāb
NIA Valencia
Nabari
Nabeul
Naesŏ
Nagahama
Nago
Nagykanizsa
Nagīna
Nahariyya
Nahāvand
Naic
Najībābād
Nakatsu
Nakatsugawa
Nakhchivan
Nakhon Sawan
Naksalbāri
Namibe
Nampa
Namyangju
Nanaimo
Nanding
Nandu
Nanfeng
Nangen
Nangong
Nanjangūd
Nankana Sahib
Nanlong
Nanma
Nantai
Nanterre
Nanto-shi
Nanzhang Chengguanzhen
Nanzhou
Napa
Napier
Naqadeh
Narail
Narasapur
Narasaraopet
Narbonne
Naro-Fominsk
Narowal
Narutochō-mitsuishi
Narva
Narwāna
Naryn
Nashua
Nasugbu
Nasīrābād
National City
Natitingou
Nawalgarh
Nawāda
Nazareth
Nazarovo
Necochea
Nedumangād
Negapatam
Nelson
Nemby
Nenjiang
Nepalgunj
Neryungri
Netrakona
Neu-Ulm
Neubrandenburg
Neubrück
Neuilly-sur-Seine
Neumünster
Neustadt
Neuwied
Nevşehir
New Bedford
New Braunfels
New Britain
New Brunswick
New Rochelle
New Westminster
Newcastle under Lyme
Newmarket
Newport Beach
Newton
Newtownabbey
Neyyāttinkara
Nganjuk
Niagara Falls
Nianzishan
Nieuwegein
Niitsu-honchō
Nikki
Nikšić
Ningde
Ninghai
Ningyang
Niort
Nipāni
Nirmal
Nitra
Nizhyn
Nizip
Nizwá
Niğde
Njeru
Nkoteng
Nkwerre
Noblesville
Noisy-le-Grand
Nokha
Nong Khai
Norderstedt
Nordhorn
Norfolk County
Normal
Norrköping
North Bay
North Bergen
North Chicopee
North La Crosse
North Lakhimpur
North Little Rock
North Miami
North Port
North Richland Hills
Norton
Norzagaray
Noshiro
Nouadhibou
Nova Kakhovka
Nova Lima
Novara
Novato
Novaya Balakhna
Novi
Novi Pazar
Novoaltaysk
Novohrad-Volynskyi
Novokhovrino
Novomoskovs’k
Novoshakhtinsk
Novoural’sk
Novovolyns’k
Novyy Urengoy
Nowshera Cantonment
Nowy Sącz
Nueva Guinea
Nuevitas
Nuevo Casas Grandes
Numan
Nuneaton
Nusaybin
Nyagan
Nyaunglebin
Nyeri
Néa Ionía
Néa Smýrni
Néma
Níkaia
Nābha
Nāgaur
Nāmakkal
Nārnaul
Nīmbāhera
Nōgata
Nūrābād
Nūzvīd
O'Fallon
Oak Lawn
Oak Park
Obando
Oberá
Obonoma
Obra
Ocala
Ocaña
Ochota
Ocotlán
Ode
Odivelas
Offenburg
Ogaminana
Ogden
Ohafia-Ifigh
Ohrid
Okaya
Okcheon
Oke Mesi
Okegawa
Olavarría
Oltinko‘l
Olupona
Olympia
Ongjin
Ono
Onomichi
Oosterhout
Ooty
Opava
Orem
Orhangazi
Orihuela
Orita Eruwa
Orland Park
Oroqen Zizhiqi
Oshkosh
Oshnavīyeh
Osijek
Osmanabad
Oss
Ostend
Ostrowiec Świętokrzyski
Ostrołęka
Ostrów Wielkopolski
Otradnyy
Ottappālam
Ouahigouya
Ouarzazat
Oudtshoorn
Oued Rhiou
Oued Zem
Ouezzane
Ouidah
Oulad Teïma
Oumé
Ourinhos
Ouro Preto
Ovalle
Owensboro
Oyan
Ozamiz City
Ozersk
Ozone Park
Ozubulu
Pabianice
Pacatuba
Pagar Alam
Paisley
Paita
Pakse
Palaió Fáliro
Palani
Palatine
Palencia
Palimanan
Palm Beach Gardens
Palm Coast
Palm Desert
Palm Harbor
Palmerston North
Palo Alto
Palwancha
Palāsa
Pamekasan
Panabo
Panaji
Pandak
Pandeglang
Pandharpur
Pano Aqil
Panruti
Panshi
Pantin
Pančevo
Paoy Paet
Papantla de Olarte
Paracatu
Paragominas
Paramagudi
Paramount
Paranavaí
Pardubice
Pare
Pariaman
Parintins
Parkchester
Parli Vaijnāth
Parsippany
Parys
Pará de Minas
Parádsasvár
Parādīp Garh
Pasco
Pasrur
Passaic
Passau
Passos
Paterna
Patiya
Patnos
Pato Branco
Patos
Patrocínio
Pattaya
Pattoki
Pattukkottai
Patuto
Pau
Paulo Afonso
Paulínia
Pavia
Pavlovo
Pavlovskiy Posad
Pawtucket
Paysandú
Payyannūr
Pazardzhik
Peabody
Pecangaan
Pedregal
Pedro Juan Caballero
Pengcheng
Pensacola
Penápolis
Perai
Pergamino
Pernik
Perris
Perth Amboy
Peruíbe
Pervomays’k
Pesaro
Pessac
Petaluma
Peterhof
Petlād
Petrodvorets
Petroúpolis
Peñaflor
Pflugerville
Phaltan
Phan Rang-Tháp Chàm
Pharr
Phetchabun
Phra Nakhon Si Ayutthaya
Phra Phutthabat
Phuket
Phuthaditjhaba
Piacenza
Pianura
Pickering
Pico Rivera
Picos
Piedecuesta
Piekary Śląskie
Piet Retief
Pilkhua
Pine Hills
Pinellas Park
Pingdu
Pingnan
Pingyi
Pingyin
Pingzhuang
Piotrków Trybunalski
Piranshahr
Pirapora
Pirassununga
Pirojpur
Pisa
Piscataway
Pisco
Pistoia
Pitalito
Pithampur
Pithāpuram
Pittsburg
Pizhou
Piła
Placentia
Placetas
Plainfield
Plantation
Plaridel
Plauen
Pleasanton
Pocatello
Pogradec
Poinciana
Point Pedro
Poitiers
Pokrovsk
Polangui
Polatlı
Polatsk
Polevskoy
Polewali
Pollachi
Polomolok
Ponferrada
Ponnur
Ponnūru
Ponorogo
Ponta Porã
Pontevedra
Pontiac
Pontian Kechil
Ponticelli
Poprad
Pori
Porirua
Porlamar
Port Arthur
Port Charlotte
Port Coquitlam
Port Dickson
Port Orange
Port Shepstone
Porterville
Portici
Portsmouth Heights
Potenza
Potiskum
Poway
Poyang
Pozuelo de Alarcón
Praga Północ
Presidencia Roque Sáenz Peña
Presidente Franco
Prešov
Prievidza
Prilep
Prince George
Prokhladnyy
Pruszków
Pryluky
Przemyśl
Pubal
Pucheng
Puerto Ayacucho
Puerto Barrios
Puerto Eldorado
Puerto Madryn
Puerto Padre
Puerto Peñasco
Puerto Tejada
Puertollano
Pul-e Khumrī
Pula
Pulheim
Puli
Pulilan
Puliyangudi
Pumiao
Punta Alta
Punta Cardón
Purbalingga
Purley
Purmerend
Pursat
Pusad
Pushkin
Putatan
Putra Heights
Putrajaya
Puttūr
Pyapon
Pyinmana
Pátzcuaro
Pālakollu
Pālang
Pālghar
Pālitāna
Pāloncha
Pārvatipuram
Pīshvā
Qal‘at Bīshah
Qamdo
Qaraçuxur
Qinggang
Qingquan
Qingshuping
Qingyang
Qinnan
Qionghu
Qiongshan
Qorveh
Qoryooley
Quartu Sant'Elena
Quatre Bornes
Queens Village
Qufu
Quibdó
Quillacollo
Quillota
Quimper
Quincy
Qulsary
Quzhou
Qŭrghonteppa
Ra'anana
Rabkavi
Racibórz
Racine
Rafaela
Ragusa
Rajanpur
Rajin
Ramanathapuram
Ramenskoye
Ramla
Ramos Arizpe
Rampur Hat
Rancho Cordova
Randers
Rapid City
Ratangarh
Ratchaburi
Ratingen
Ratnagiri
Ravenna
Rawala Kot
Rechytsa
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
Reghaïa
Reguiba
Reigate
Remchi
Renqiu
Renukūt
Repentigny
Reston
Reutov
Revda
Revere
Reyhanlı
Reşiţa
Rheine
Rhondda
Riberalta
Richland
Ridder
Rikaze
Rio Largo
Rio Rancho
Rio de Mouro
Rio do Sul
Riohacha
Rionegro
Rioverde
Rishīkesh
Rivas-Vaciamadrid
Rivera
Riverview
Rize
Roanoke
Robāţ Karīm
Rochdale
Rochester Hills
Rock Hill
Rockhampton
Rocklin
Rockville
Rocky Mount
Roeselare
Rogers
Roha
Rohri
Rolândia
Roman
Romford
Roosendaal
Ropar
Roquetas de Mar
Rosarito
Rosemead
Rosenheim
Rosetta
Roslavl’
Rossendale
Rossosh’
Roswell
Rotorua
Roubaix
Rouissat
Roven’ky
Rowlett
Royal Leamington Spa
Royal Oak
Royal Tunbridge Wells
Rubio
Rubizhne
Rubí
Rueil-Malmaison
Rugby
Rukban
Runcorn
Rundu
Runing
Rustaq
Rustavi
Ryūgasaki
Rzhev
Râs el Oued
Río Gallegos
Río Grande
Río Tercero
Rîbniţa
Ródos
Rüsselsheim
Rāghogarh
Rāipur
Rājpura
Rājsamand
Rāmganj
Rāmgarh
Rāmnagar
Rānāghāt
Rānībennur
Rāth
Rāyachoti
Rāyadrug
Sa'dah
Saatlı
Sabae
Sabanalarga
Sabinas
Sagaing
Sagay
Sagua la Grande
Sagunto
Sahagún
Sahaswān
Sahuayo de Morelos
Saijō
Saint Charles
Saint Clair Shores
Saint Cloud
Saint Croix
Saint George
Saint John
Saint Joseph
Saint-Brieuc
Saint-Hyacinthe
Saint-Jean-sur-Richelieu
Saint-Jérôme
Saint-Malo
Saint-Marc
Saint-Maur-des-Fossés
Saint-Nazaire
Saint-Paul
Saint-Quentin
Sakado
Sakaidechō
Sakon Nakhon
Saku
Sakurai
Salaqi
Saldanha
Salford
Salihli
Salina Cruz
Salmās
Salto
Sal’sk
Samannūd
Sambrial
Sammamish
Sampang
Sampit
Samut Sakhon
Samālūţ
Samāstipur
San Andrés
San Andrés Tuxtla
San Antonio de Los Altos
San Bartolomé de Tirajana
San Bernardino Tlaxcalancingo
San Carlos
San Carlos de Bariloche
San Carlos del Zulia
San Clemente
San Cristobal
San Felipe
San Fernando de Apure
San Francisco El Alto
San Francisco del Rincón
San Ildefonso
San Isidro
San José de Guanipa
San José de las Lajas
San José del Cabo
San Juan de la Maguana
San Juan de los Morros
San Leandro
San Marcos
San Martin Texmelucan de Labastida
San Martín
San Mateo Atenco
San Miguel de Allende
San Pedro de Jujuy
San Ramon
San Ramón de la Nueva Orán
San Salvador Tizatlalli
San Sebastián de los Reyes
San Severo
San Tan Valley
San Vicent del Raspeig
Sanchazi
Sandnes
Sandwīp
Sandy
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
Sano
Sant Boi de Llobregat
Sant Cugat del Vallès
Santa Barbara
Santa Catarina Pinula
Santa Cruz Xoxocotlán
Santa Cruz de Barahona
Santa Cruz do Capibaribe
Santa Inês
Santa Lucía
Santa Lucía Cotzumalguapa
Santa Monica
Santa Rosa de Cabal
Santana
Santana de Parnaíba
Santana do Livramento
Santangpu
Santee
Santiago Teyahualco
Santiago de Compostela
Santo Antônio de Jesus
Santo Tomas
Santo Tomé
Santo Ângelo
Santutxu
Sapiranga
Saquarema
Sar-e Pul
Saraburi
Sarandi
Sarapul
Sarasota
Sarcelles
Sardārshahr
Sarishābāri
Sarkand
Sarnia
Sarov
Sarpol-e Z̄ahāb
Sarpsborg
Sartrouville
Sasolburg
Sassari
Satsumasendai
Sattahip
Satte
Sattenapalle
Sault Ste. Marie
Savannakhet
Savarkundla
Savona
Savé
Sayhāt
Sayyān
Schaumburg
Schenectady
Schiedam
Schweinfurt
Schweizer-Reneke
Schwerin
Schwerte
Schwäbisch Gmünd
Scranton
Scunthorpe
Sedrata
Sefrou
Segamat
Segovia
Sehore
Selebi-Phikwe
Semenyih
Semporna
Senador Canedo
Sendhwa
Sengkang
Seosan
Seraing
Seropédica
Serov
Serpong
Serra Talhada
Sertãozinho
Sesto San Giovanni
Sesvete
Severomorsk
Sewon
Seydişehir
Sfântu Gheorghe
Shabqadar
Shache
Shadrinsk
Shahdad Kot
Shahdadpur
Shahdol
Shahr-e Bābak
Shahre Jadide Andisheh
Shahrisabz
Shahrīār
Shakargarh
Shakhtars’k
Shancheng
Shangmei
Shangzhi
Shanhecun
Shanting
Shashemenē
Shawnee
Shchëkino
Shegaon
Sheki
Shelby
Shendi
Shenjiamen
Sheopur
Sherkot
Sherwood Park
Shibata
Shibirghān
Shibīn al Qanāṭir
Shiguai
Shiki
Shikohābād
Shilin
Shima
Shimada
Shimodate
Shiogama
Shiojiri
Shiraoka
Shirbīn
Shiroi
Shirpur
Shitanjing
Shiwan
Shixing
Shizilu
Shkodër
Shoreline
Shorkot
Shostka
Shouguang
Shrewsbury
Shuangyang
Shujaabad
Shulan
Shumen
Shuya
Shwebo
Shāhābād
Shāhāda
Shājāpur
Shāmli
Shīrvān
Shūsh
Shūshtar
Sibay
Sibi
Sibolga
Sibsāgar
Siddhapur
Siddharthanagar
Siddipet
Sidhi
Sidi Aïssa
Sidi Khaled
Sidi Moussa
Sidi Qacem
Sidi Slimane
Siedlce
Siemianowice Śląskie
Sig
Sihor
Sikandarābād
Silao
Silifke
Silivri
Sillod
Silopi
Silvan
Silver Spring
Simpang Empat
Sinan
Sindelfingen
Sindhnūr
Sinfra
Singida
Singosari
Sinhyeon
Sint-Niklaas
Sioux City
Siracusa
Sirhind
Sirsi
Sirsilla
Sishui
Siuri
Sivakasi
Skanes
Skien
Skokie
Slatina
Slavonski Brod
Slavyansk-na-Kubani
Slawi
Sleman
Sliven
Slobozia
Slonim
Slutsk
Smederevo
Smila
Smyrna
Snezhinsk
Snizhne
Sodo
Soio
Sokaraja
Sokcho
Sokhumi
Solana
Solihull
Solna
Solnechnogorsk
Soma
Somerville
Songjianghe
Songkhla
Songling
Songyang
Sonsonate
Sopron
Sopur
Sorgun
Soroti
Sorsogon
Sosnovyy Bor
Sougueur
Sour el Ghozlane
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
Southaven
Southfield
Southport
Sparks
Speyer
Spijkenisse
Spokane Valley
Spring
Spring Hill
Springdale
Sragen
Srivilliputhur
St Albans
St. Albert
St. John's
Stafford
Staines
Stalowa Wola
Standerton
Starachowice
Stargard
Stellenbosch
Stevenage
Stilfontein
Stockton-on-Tees
Stolberg
Stonecrest
Stourbridge
Stralsund
Stratford
Stroud
Stryi
Stróvolos
Stupino
Subic
Suffolk
Sugar Land
Suicheng
Suileng
Suixi
Sukagawa
Sumbawa Besar
Sumbawanga
Sumber
Sumenep
Sundsvall
Sungai Penuh
Sungailiat
Sunrise
Sunyani
Sunzha
Sunām
Suozhen
Supaul
Suphan Buri
Sur
Surigao
Suva Reka
Suwa
Suwałki
Suzaka
Sverdlovs’k
Svobodnyy
Svyetlahorsk
Swabi
Swedru
Syriam
Szolnok
Szombathely
São Bento do Sul
São Borja
São Cristóvão
São Gabriel
São João da Boa Vista
São João del Rei
São Lourenço da Mata
São Mateus
São Pedro da Aldeia
São Roque
São Sebastião
São Sebastião do Paraíso
Ségou
Séguéla
Sérres
Sông Cầu
Södertälje
Söke
Sāgar
Sāhibganj
Sālūr
Sāmalkot
Sātkania
Sīra
Sītāmarhi
Słupsk
Sōja
Sūratgarh
Ta Khmau
Tabaco
Tachilek
Tacuarembó
Tacurong
Tadmur
Tafo
Tagawa
Tagaytay
Tagbilaran City
Tahe
Tahoua
Taikang
Tailai
Taixing
Takaishi
Takayama
Takefu
Takāb
Talagante
Talara
Talavera
Talavera de la Reina
Talipparamba
Tallaght
Talnakh
Taloqan
Talā
Tam Kỳ
Taman Senai
Tamano
Tamanrasset
Tamarac
Tambacounda
Tamiami
Tamworth
Tan-Tan
Tanabe
Tanauan
Tanay
Tando Muhammad Khan
Tangjiazhuang
Tangping
Tangzhai
Tanjung Pandan
Tanjungagung
Tantou
Tanuku
Taourirt
Taozhuang
Taquaritinga
Tarakan
Tarbes
Tarma
Tarn Tāran
Tarnobrzeg
Tarnowskie Góry
Taroudant
Tartagal
Tartouss
Tarub
Tatabánya
Tataouine
Tatebayashi
Tateyama
Tatuí
Tatvan
Taungdwingyi
Taunton
Tavşanlı
Taxco de Alarcón
Taylor
Taylorsville
Tczew
Tecate
Techiman
Tecomán
Tejen
Telerghma
Tellicherry
Teluk Intan
Telêmaco Borba
Temerluh
Temixco
Temple
Tendō
Tenri
Teoloyucan
Tepatitlán de Morelos
Teplice
Terbanggi Besar
Terni
Terre Haute
Terrebonne
Tesistán
Tetovo
Teziutlan
Tezpur
Tha Maka
Thakhèk
Tharyarwady
Thayetmyo
The Hammocks
The Villages
The Woodlands
Thenkasi
Thiruvarur
Thomazeau
Thongwa
Thunder Bay
Thành Phố Uông Bí
Thái Bình
Thākurgaon
Thủ Dầu Một
Tianchang
Tianpeng
Tiflet
Tigard
Tikhoretsk
Tikhvin
Tiko
Tilhar
Timashëvsk
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
Tirhanimîne
Tiruchengode
Tirur
Tiruttangal
Tiruvalla
Tissemsilt
Tiznit
Tlaxcala
Toba Tek Singh
Tochigi
Tocumen
Tohāna
Toki
Tokmok
Tolga
Tomaszów Mazowiecki
Tomigusuku
Toms River
Tongchuan
Tongren
Tonypandy
Torbalı
Torbat-e Jām
Toride
Torquay
Torre del Greco
Torrelavega
Torremolinos
Torrent
Tosu
Totonicapán
Toukh
Tourcoing
Tournai
Town 'n' Country
Towson
Tozkhurmato
Tracy
Trang
Trani
Trapani
Trelew
Trento
Trenton
Trenčín
Treviso
Trindade
Trinidad
Triyuga
Trnava
Troisdorf
Troitsk
Tromsø
Troy
Troyes
Trujillo Alto
Trà Vinh
Três Corações
Três Lagoas
Três Rios
Tríkala
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
Tulangan Utara
Tulare
Tulcea
Tulcán
Tultepec
Tulun
Tulungagung
Tumaco
Tumen
Tungipāra
Tuni
Tupã
Tura
Turbaco
Turbat
Turbo
Turda
Turkestan
Turlock
Tuscaloosa
Tustin
Tuy Hòa
Tuymazy
Tân An
Târgovişte
Târgu Jiu
Täby
Túxpam de Rodríguez Cano
Tübingen
Türkmenbaşy
Tādpatri
Tākestān
Tāndā
Tāndūr
Tārūt
Tīkamgarh
Tōgane
Tūndla
Ualog
Ubatuba
Ubá
Udhampur
Udine
Udumalaippettai
Ueno-ebisumachi
Uga
Ughelli
Ujhāni
Ullal
Ulu Tiram
Uman
Umeå
Umm Al Quwain City
Umm Ruwaba
Umred
Una
Unaí
Ungsang
Union
Union City
Unjha
Unna
Upata
Upington
Upland
Upleta
Uriangato
Ushiku
Ushirombo
Ushuaia
Usol’ye-Sibirskoye
Usulután
Utica
Utrera
Uttaradit
Uwajima
Uyovu
Uzlovaya
Uíge
Užice
Vaasa
Vacaria
Vacaville
Valdemoro
Valdosta
Valence
Valença
Valera
Valinhos
Valjevo
Valle de La Pascua
Valle de Santiago
Valparai
Valsād
Valvedditturai
Vaniyambadi
Vannes
Vapi
Varese
Vaslui
Vatutino
Vavuniya
Veenendaal
Vejle
Velbert
Veles
Veliko Tŭrnovo
Velsen-Zuid
Venado Tuerto
Venice
Venlo
Ventura
Verkhnyaya Pyshma
Versailles
Verviers
Vespasiano
Veszprém
Viana
Victorias
Vidin
Vidnoye
Viersen
Vigevano
Vila Nova de Gaia
Vila-real
Viladecans
Vilanova i la Geltrú
Vilhena
Viljoenskroon
Villa Alemana
Villa Carlos Paz
Villa Elisa
Villa Hayes
Villa María
Villa Mercedes
Villa Vicente Guerrero
Villa de Cura
Villa del Rosario
Villach
Villeneuve-d'Ascq
Villingen-Schwenningen
Villupuram
Vineland
Vinhedo
Vinukonda
Virudunagar
Visnagar
Vitry-sur-Seine
Vittoria
Viçosa
Việt Trì
Vlaardingen
Vlorë
Volos
Volzhsk
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
Vyaz’ma
Vyborg
Vyksa
Vyshniy Volochëk
Växjö
Vélez-Málaga
Vénissieux
Výronas
Wabu
Wacheng
Waiblingen
Wakefield
Wako
Waldorf
Wallasey
Walnut Creek
Waltham
Walvis Bay
Wangkui
Wangqing
Wani
Wanju
Wanning
Wanparti
Warmbaths
Warner Robins
Warwick
Washington
Watampone
Waterford
Waterloo
Waterlooville
Watsonville
Waukegan
Waukesha
Wawer
Wayne
Wedi
Weimar
Weining
Weleri
Welland
Wellingborough
Welwyn Garden City
Wembley
Wenling
Wenshang
Wenxing
Wesel
West Albany
West Allis
West Bloomfield Township
West Coon Rapids
West Des Moines
West Gulfport
West Hartford
West Haven
West Lynchburg
West New York
West Sacramento
Westland
Weston
Weston-super-Mare
Wetzlar
Weymouth
Whangarei
Wheaton
White Plains
White Rock
Whittier
Widnes
Wilhelmshaven
Willich
Willowdale
Winterthur
Wokha
Wolfenbüttel
Wonosobo
Woodbury
Woodland
Worms
Worthing
Wrexham
Wuchang
Wucheng
Wukari
Wulingyuan
Wum
Wuyang
Wuzhen
Wyoming
Wāshīm
Xankandi
Xiangcheng Chengguanzhen
Xiangxiang
Xianju
Xiannü
Xianshuigu
Xiaolingwei
Xiaoshan
Xiaoshi
Xiaoweizhai
Xiazhuang
Xifeng
Xihe
Ximeicun
Xincheng
Xindian
Xingcheng
Xinglongshan
Xinmin
Xinqing
Xinshi
Xinyi
Xinyu
Xinzhi
Xiongzhou
Xishan
Xiuyan
Xixiang
Xo‘jayli Shahri
Xucheng
Xunchang
Yachimata
Yacuiba
Yafran
Yagoua
Yakima
Yala
Yalova
Yalta
Yambol
Yamethin
Yangcun
Yanggu
Yangiyŭl
Yangliuqing
Yangp'yŏng
Yangsan
Yanjiang
Yanliang
Yanta
Yantongshan
Yanzhou
Yaritagua
Yartsevo
Yashan
Yashio
Yasuj
Yatou
Yawata
Yebaishou
Yegor’yevsk
Yelabuga
Yeongam
Yerba Buena
Yessentuki
Yeysk
Yicheng
Yigou
Yilan
Yima
Yingchuan
Yingshang Chengguanzhen
Yinzhu
Yishui
Yiwu
Yola
Yonezawa
Yongchuan
Yongfeng
Yopal
Yorba Linda
Yoshikawa
Yotsukaidō
Youhao
Youngstown
Youssoufia
Yozgat
Yuanping
Yuba City
Yucaipa
Yucheng
Yudong
Yuktae-dong
Yukuhashi
Yulinshi
Yuma
Yumbo
Yunmeng Chengguanzhen
Yunyang
Yurga
Yutan
Yuxia
Yên Bái
Yüksekova
Yādgīr
Yūki
Zaandam
Zabīd
Zacapú
Zadar
Zahlé
Zalaegerszeg
Zalău
Zamość
Zarand
Zarechnyy
Zarinsk
Zarzis
Zawiercie
Zaxo
Zayed City
Zefta
Zeist
Zelenodolsk
Zelenogorsk
Zgierz
Zhangjiagang
Zhangjiajie
Zhaobaoshan
Zhaogezhuang
Zhaozhou
Zheleznogorsk
Zhengjiatun
Zhenlai
Zhigulevsk
Zhijiang
Zhlobin
Zhob
Zhongshu
Zhongxing
Zhoucheng
Zhoushan
Zhovti Vody
Zhuanghe
Zhuangyuan
Zhujiajiao
Zhukovskiy
Zijinglu
Zile
Zinacantepec
Zipaquirá
Zlín
Zográfos
Zomba
Zrenjanin
Zugdidi
Zumpango
Zushi
Zwickau
Zárate
Ávila
Çanakkale
Çarşamba
Çerkezköy
Çubuk
Ébolowa
Érd
Évora
Évreux
Évry
Ílion
Ödemiş
Ústí nad Labem
Ünye
Ābu Road
Ābyek
Ābādeh
Ādīgrat
Ālbū Kamāl
Čair
České Budějovice
Łomża
Ōami
Ōbu
Ōdate
Ōmihachiman
Ōmura
Ōnojō
Ōtawara
Świdnica
Świętochłowice
Şabyā
Şaḩam
Şirvan
Şırnak
Šabac
Ţahţā
Ŭiju
Żoliborz
Żory
Žilina
Ḩalabjah
Ḩawsh ‘Īsá
‘Amrān
‘Ayn al ‘Arab`;
