/**
 * Organisations known by a name that no rule finds: as shown, then variants, a line each.
 * Public bodies, alliances, news agencies, and firms that stand in the news of many countries. No topical or local names.
 */
export const ORGANISATIONS = `
NATO=Nato=North Atlantic Treaty Organization=North Atlantic Treaty Organisation=North Atlantic Alliance
United Nations=UN=U.N.=UNO
European Union=EU=E.U.
AUKUS=Aukus
ASEAN=Asean=Association of Southeast Asian Nations
African Union=AU
Arab League=League of Arab States
BRICS=Brics
OPEC=Opec=Organization of the Petroleum Exporting Countries
OSCE=Organization for Security and Co-operation in Europe
OECD=Organisation for Economic Co-operation and Development
IMF=International Monetary Fund=I.M.F.
WTO=World Trade Organization=World Trade Organisation
World Bank
World Health Organization=WHO=World Health Organisation=W.H.O.
UNICEF=Unicef
UNESCO=Unesco
UNHCR
UNRWA
IAEA=International Atomic Energy Agency
International Criminal Court=ICC
International Court of Justice=ICJ
Interpol=INTERPOL
Europol
Red Cross=International Committee of the Red Cross=ICRC
Red Crescent
Amnesty International
Human Rights Watch
Greenpeace
Oxfam
Médecins Sans Frontières=Doctors Without Borders=MSF
Save the Children
Transparency International
World Economic Forum=WEF
European Commission
European Parliament
European Central Bank=ECB
European Council
Council of Europe
Commonwealth of Nations
ECOWAS=Ecowas
Mercosur
Quad
Five Eyes
Security Council=UN Security Council=United Nations Security Council=U.N. Security Council
Congress=US Congress=U.S. Congress=United States Congress
Senate=US Senate=U.S. Senate=United States Senate
House of Representatives=US House of Representatives=U.S. House of Representatives
House of Commons=Commons
House of Lords
Supreme Court=US Supreme Court=U.S. Supreme Court
White House
Pentagon
Kremlin
Capitol
State Department=US State Department=U.S. State Department=Department of State
FBI=F.B.I.=Federal Bureau of Investigation
CIA=C.I.A.=Central Intelligence Agency
NSA=National Security Agency
NASA=Nasa
FDA=Food and Drug Administration
CDC=Centers for Disease Control and Prevention=Centers for Disease Control
EPA=Environmental Protection Agency
FAA=Federal Aviation Administration
FCC=Federal Communications Commission
SEC=Securities and Exchange Commission
Federal Reserve=Fed
Homeland Security=Department of Homeland Security=DHS
MI5
MI6
NHS=National Health Service
Scotland Yard
Metropolitan Police=Met Police
Bank of England
Bundestag
Bundesrat
Bundesbank
Knesset
Duma=State Duma
Verkhovna Rada
Rada
Dáil
Lok Sabha
Rajya Sabha
Politburo
Mossad
KGB
FSB
Stasi
Gazprom
Rosneft
Hezbollah=Hizbollah=Hizbullah
Hamas
Fatah
Taliban
Al-Qaeda=al-Qaeda=Al Qaeda=al Qaeda=al-Qaida=Al-Qaida
Islamic State=ISIS=ISIL=Isis=Daesh
Boko Haram
Al-Shabaab=al-Shabaab=al-Shabab
IRA=Irish Republican Army
Sinn Féin=Sinn Fein
ETA
FARC=Farc
PLO
PKK
Muslim Brotherhood
Ku Klux Klan=KKK
Republican Party=GOP
Democratic Party
Labour Party=Labour
Conservative Party
Liberal Democrats=Lib Dems
Scottish National Party=SNP
UKIP
Likud
Fidesz
Solidarity
Reuters=Thomson Reuters
Associated Press=AP
Agence France-Presse=AFP
Al Jazeera=Al-Jazeera
BBC=B.B.C.=British Broadcasting Corporation=BBC News
CNN
CBS=CBS News
NBC=NBC News
Fox News
MSNBC
PBS
NPR
Sky News
ITV
Channel 4
Xinhua=Xinhua News Agency
TASS=Tass=ITAR-TASS
RIA Novosti
Interfax
Bloomberg=Bloomberg News
Deutsche Welle
Der Spiegel
Le Monde
Le Figaro
El País
New York Times
Washington Post
Wall Street Journal
Los Angeles Times
Financial Times
Guardian
Daily Telegraph
Daily Mail
Times of India
Haaretz
Wikipedia
Wikimedia Foundation=Wikimedia
WikiLeaks=Wikileaks
Wikinews
Google
Alphabet
Microsoft
Apple
Amazon
Facebook
Meta
Twitter
YouTube=Youtube
Netflix
Instagram
TikTok
WhatsApp
Yahoo=Yahoo!
eBay
PayPal
IBM
Intel
AMD
Nvidia
Oracle
Cisco
Dell
Hewlett-Packard
Sony
Nintendo
Samsung
LG
Huawei
Xiaomi
Nokia
Ericsson
Motorola
Siemens
Philips
Toyota
Honda
Nissan
Mazda
Hyundai
Volkswagen
BMW
Mercedes-Benz=Mercedes
Daimler
Porsche
Audi
Renault
Peugeot
Fiat
Ferrari
Volvo
Ford
General Motors=GM
Chrysler
Tesla
SpaceX
Boeing
Airbus
Lockheed Martin
Rolls-Royce
General Electric=GE
ExxonMobil=Exxon
Chevron
BP
Shell=Royal Dutch Shell
TotalEnergies
Aramco=Saudi Aramco
Walmart=Wal-Mart
Tesco
Sainsbury's
Ikea=IKEA
McDonald's
Starbucks
Coca-Cola
Pepsi=PepsiCo
Nestlé
Unilever
Nike
Adidas
Disney=Walt Disney Company
Warner Bros=Warner Bros.
Universal Studios
Goldman Sachs
JPMorgan Chase=JPMorgan=JP Morgan
Morgan Stanley
Citigroup
Lehman Brothers
HSBC
Barclays
Lloyds
Deutsche Bank
Credit Suisse
UBS
BNP Paribas
Pfizer
Moderna
AstraZeneca
Novartis
Roche
Bayer
Johnson & Johnson
Monsanto
Lufthansa
Ryanair
EasyJet=easyJet
British Airways
Qantas
Air France
Alitalia
Amtrak
AT&T
Verizon
Vodafone
FIFA=Fifa
UEFA=Uefa
International Olympic Committee=IOC
NBA
NFL
NHL
MLB
NCAA
FIA
IAAF
Premier League
Bundesliga
Real Madrid
Manchester United
Manchester City
Bayern Munich
Juventus
Arsenal
Chelsea
Tottenham Hotspur
Belt and Road Initiative=BRI
ACLU
AFL-CIO
NAACP
NRA
Mozilla
Linux Foundation
CERN
ESA=European Space Agency
JAXA
Roscosmos
MIT
UCLA
Harvard
Yale
Princeton
Oxfam International
Church of England
Catholic Church=Roman Catholic Church
Royal Navy
Royal Air Force=RAF
Red Army
Wehrmacht
Luftwaffe
Waffen-SS
`;
