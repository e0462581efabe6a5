/** A country as the news names it. */
export interface Nation {
  readonly code: string;
  /** As the record writes it, for allies. */
  readonly name: string;
  /** Every way in which the news writes it, in small letters. */
  readonly names: readonly string[];
  /** Adjectives and people, in small letters. */
  readonly demonyms: readonly string[];
  /** Cities and houses that stand for its government. */
  readonly seats: readonly string[];
}

const TABLE = `
ALB | Albania | | albanian albanians | tirana
BEL | Belgium | | belgian belgians |
BGR | Bulgaria | | bulgarian bulgarians | sofia
CAN | Canada | | canadian canadians | ottawa
CZE | Czechia | czech republic | czech czechs | prague
DEU | Germany | federal republic of germany, deutschland | german germans | berlin
DNK | Denmark | | danish dane danes | copenhagen
ESP | Spain | | spanish spaniard spaniards | madrid
EST | Estonia | | estonian estonians | tallinn
FIN | Finland | | finnish finn finns | helsinki
FRA | France | | french frenchman frenchwoman frenchmen | paris
GBR | United Kingdom | uk, u.k., britain, great britain, england, scotland, wales | british briton britons brit brits scottish welsh scot scots scotsman englishman welshman englishwoman | london, whitehall, westminster
GRC | Greece | | greek greeks | athens
HRV | Croatia | | croatian croatians croat croats | zagreb
HUN | Hungary | | hungarian hungarians | budapest
ISL | Iceland | | icelandic icelander icelanders | reykjavik, reykjavík
ITA | Italy | | italian italians | rome
LTU | Lithuania | | lithuanian lithuanians | vilnius
LUX | Luxembourg | | luxembourgish luxembourger luxembourgers |
LVA | Latvia | | latvian latvians | riga
MKD | North Macedonia | macedonia | macedonian macedonians | skopje
MNE | Montenegro | | montenegrin montenegrins | podgorica
NLD | Netherlands | holland | dutch dutchman dutchwoman dutchmen | hague, amsterdam
NOR | Norway | | norwegian norwegians | oslo
POL | Poland | | polish pole poles | warsaw
PRT | Portugal | | portuguese | lisbon
ROU | Romania | | romanian romanians | bucharest
SVK | Slovakia | slovak republic | slovak slovaks slovakian slovakians | bratislava
SVN | Slovenia | | slovenian slovenians slovene slovenes | ljubljana
SWE | Sweden | | swedish swede swedes | stockholm
TUR | Turkey | türkiye, turkiye | turkish turk turks | ankara
USA | United States | us, u.s., usa, u.s.a., america, united states of america | american americans | washington
RUS | Russia | russian federation, soviet union | russian russians soviet | moscow
CHN | China | people's republic of china | chinese | beijing
UKR | Ukraine | | ukrainian ukrainians | kyiv, kiev
BLR | Belarus | | belarusian belarusians belarussian | minsk
MDA | Moldova | | moldovan moldovans | chisinau, chișinău
GEO | Georgia | | georgian georgians | tbilisi
ARM | Armenia | | armenian armenians | yerevan
AZE | Azerbaijan | | azerbaijani azerbaijanis | baku
SRB | Serbia | | serbian serb serbs serbians | belgrade
BIH | Bosnia and Herzegovina | bosnia, bosnia-herzegovina | bosnian bosnians | sarajevo
XKX | Kosovo | | kosovan kosovar kosovars | pristina
AUT | Austria | | austrian austrians | vienna
CHE | Switzerland | | swiss | bern
IRL | Ireland | republic of ireland | irish irishman irishwoman | dublin
CYP | Cyprus | | cypriot cypriots | nicosia
MLT | Malta | | maltese | valletta
ISR | Israel | | israeli israelis | jerusalem
PSE | Palestine | palestinian territories | palestinian palestinians | ramallah
SYR | Syria | | syrian syrians | damascus
IRQ | Iraq | | iraqi iraqis | baghdad
IRN | Iran | | iranian iranians | tehran
JOR | Jordan | | jordanian jordanians | amman
LBN | Lebanon | | lebanese | beirut
SAU | Saudi Arabia | | saudi saudis | riyadh
ARE | United Arab Emirates | uae | emirati emiratis | abu dhabi
QAT | Qatar | | qatari qataris | doha
KWT | Kuwait | | kuwaiti kuwaitis |
YEM | Yemen | | yemeni yemenis | sanaa
EGY | Egypt | | egyptian egyptians | cairo
LBY | Libya | | libyan libyans | tripoli
TUN | Tunisia | | tunisian tunisians | tunis
DZA | Algeria | | algerian algerians | algiers
MAR | Morocco | | moroccan moroccans | rabat
MLI | Mali | | malian malians | bamako
NER | Niger | | nigerien | niamey
SDN | Sudan | | sudanese | khartoum
SOM | Somalia | | somali somalis | mogadishu
ETH | Ethiopia | | ethiopian ethiopians | addis ababa
KEN | Kenya | | kenyan kenyans | nairobi
NGA | Nigeria | | nigerian nigerians | abuja
ZAF | South Africa | | south african | pretoria
AFG | Afghanistan | | afghan afghans | kabul
PAK | Pakistan | | pakistani pakistanis | islamabad
IND | India | | indian indians | new delhi, delhi
BGD | Bangladesh | | bangladeshi bangladeshis | dhaka
JPN | Japan | | japanese | tokyo
KOR | South Korea | republic of korea | south korean, south koreans | seoul
PRK | North Korea | | north korean, north koreans | pyongyang
TWN | Taiwan | | taiwanese | taipei
VNM | Vietnam | | vietnamese | hanoi
PHL | Philippines | | philippine filipino filipinos | manila
IDN | Indonesia | | indonesian indonesians | jakarta
SGP | Singapore | | singaporean singaporeans |
AUS | Australia | | australian australians | canberra
NZL | New Zealand | | new zealander, new zealanders | wellington
MEX | Mexico | | mexican mexicans |
BRA | Brazil | | brazilian brazilians | brasilia
ARG | Argentina | | argentine argentines argentinian | buenos aires
CUB | Cuba | | cuban cubans | havana
VEN | Venezuela | | venezuelan venezuelans | caracas
COL | Colombia | | colombian colombians | bogota
CHL | Chile | | chilean chileans | santiago
KAZ | Kazakhstan | | kazakh kazakhs | astana
UZB | Uzbekistan | | uzbek uzbeks | tashkent
GRL | Greenland | | greenlandic greenlander greenlanders | nuuk
`;

/** The countries of the news on the alliance: every ally, and those that are told of beside them. */
export const NATIONS: readonly Nation[] = TABLE.trim().split('\n').map(nationOf);

function nationOf(line: string): Nation {
  const [code = '', name = '', others = '', demonyms = '', seats = ''] = line.split('|').map((cell) => cell.trim());
  const list = (cell: string): string[] => cell.split(/\s*,\s*/).filter((each) => each !== '');
  const isPhrase = demonyms.includes(',') || /^(?:south|north|new) /.test(demonyms);
  return { code, name, names: [name.toLowerCase(), ...list(others)], demonyms: isPhrase ? list(demonyms) : demonyms.split(' ').filter((each) => each !== ''), seats: list(seats) };
}

const NAMES: ReadonlyMap<string, string> = new Map(NATIONS.map(({ code, name }) => [code, name]));

/**
 * The name of a country by its code, ISO 3166-1 alpha-3; of another code the code itself.
 *
 * @example
 * nationName('CHN') // => 'China'
 * nationName('nato') // => 'nato'
 */
export function nationName(code: string): string {
  return NAMES.get(code) ?? code;
}
