/** A body that speaks or acts: `country` is the one that it belongs to, `NATO` or `EU`; empty where there is none. */
export interface Body {
  readonly name: string;
  readonly country: string | null;
  readonly names: readonly string[];
}

const TABLE = `
NATO | NATO | nato, north atlantic treaty organization, north atlantic treaty organisation, north atlantic alliance, atlantic alliance, transatlantic alliance, western alliance, western military alliance, military alliance, alliance, otan
North Atlantic Council | NATO | north atlantic council
EU | EU | eu, e.u., european union
European Commission | EU | european commission, commission
European Council | EU | european council
European Parliament | EU | european parliament
European Defence Agency | EU | european defence agency, european defense agency
European Central Bank | EU | european central bank, ecb
Eurogroup | EU | eurogroup
UN | | un, u.n., united nations
UN Security Council | | security council, un security council, u.n. security council
IMF | | imf, international monetary fund
World Bank | | world bank
OECD | | oecd
G7 | | g7, group of seven
G20 | | g20, group of 20
OSCE | | osce
White House | USA | white house, oval office
Pentagon | USA | pentagon
State Department | USA | state department, department of state, foggy bottom
Defense Department | USA | department of defense, defense department
Treasury Department | USA | treasury department
Congress | USA | u.s. congress, us congress, congress, capitol hill
Senate | USA | u.s. senate, us senate, senate
House of Representatives | USA | house of representatives
Congressional Budget Office | USA | congressional budget office
CIA | USA | cia
FBI | USA | fbi
Joint Chiefs | USA | joint chiefs, joint chiefs of staff
National Security Council | USA | national security council
Armed Services Committee | USA | armed services committee, senate armed services committee, house armed services committee
Foreign Relations Committee | USA | foreign relations committee, senate foreign relations committee
Office of Management and Budget | USA | office of management and budget
Congressional Research Service | USA | congressional research service
European Command | USA | u.s. european command, us european command, eucom
Office for Budget Responsibility | GBR | office for budget responsibility, obr
Public Accounts Committee | GBR | public accounts committee
Defence Select Committee | GBR | defence select committee, commons defence committee
Holyrood | GBR | holyrood
Matignon | FRA | matignon, hôtel matignon, hotel matignon
Senate | FRA | french senate
Cour des comptes | FRA | cour des comptes
Moncloa | ESP | moncloa, la moncloa, moncloa palace
Congress of Deputies | ESP | congress of deputies, cortes
Palazzo Chigi | ITA | palazzo chigi, chigi palace
Quirinale | ITA | quirinale, quirinal palace
Farnesina | ITA | farnesina
Federal Audit Office | DEU | federal audit office, bundesrechnungshof
Federal Chancellery | DEU | federal chancellery, kanzleramt, bundeskanzleramt
Federal Foreign Office | DEU | federal foreign office, german foreign office
Bendlerblock | DEU | bendlerblock
Binnenhof | NLD | binnenhof
Tweede Kamer | NLD | tweede kamer
Folketing | DNK | folketing
Christiansborg | DNK | christiansborg
Storting | NOR | storting
Riksdag | SWE | riksdag
Rosenbad | SWE | rosenbad
Eduskunta | FIN | eduskunta
Althing | ISL | althing, alþingi
Riigikogu | EST | riigikogu
Stenbock House | EST | stenbock house
Saeima | LVA | saeima
Seimas | LTU | seimas
Dáil | IRL | dáil, dail
Oireachtas | IRL | oireachtas
Prague Castle | CZE | prague castle
Belweder | POL | belweder
Maximos Mansion | GRC | maximos mansion
Grand National Assembly | TUR | grand national assembly
Verkhovna Rada | UKR | verkhovna rada, rada
Knesset | ISR | knesset
Parliament Hill | CAN | parliament hill, rideau hall
Global Affairs Canada | CAN | global affairs canada
National Defence | CAN | department of national defence
Berlaymont | EU | berlaymont
European External Action Service | EU | european external action service, eeas
European Investment Bank | EU | european investment bank, eib
European Court of Auditors | EU | european court of auditors
SHAPE | NATO | shape
Military Committee | NATO | military committee
NATO Parliamentary Assembly | NATO | nato parliamentary assembly
Bundeswehr | DEU | bundeswehr
Bundesbank | DEU | bundesbank
Government Accountability Office | USA | government accountability office, gao
Parliamentary Budget Officer | CAN | parliamentary budget officer
National Audit Office | GBR | national audit office
Ministry of Defence | GBR | mod
Bank of England | GBR | bank of england
Commons | GBR | commons
Bundestag | DEU | bundestag
Bundesrat | DEU | bundesrat
Chancellery | DEU | chancellery
Treasury | | treasury
House | | house
Downing Street | GBR | downing street, number ten, no ten
House of Commons | GBR | house of commons
House of Lords | GBR | house of lords
Foreign Office | GBR | foreign office
Élysée | FRA | elysee, élysée, elysée, elysee palace, élysée palace
Quai d'Orsay | FRA | quai d'orsay
National Assembly | FRA | national assembly
Sejm | POL | sejm
Kremlin | RUS | kremlin
Duma | RUS | duma, state duma
Federal Council | | federal council
Reuters | | reuters
Associated Press | | associated press
AFP | | afp, agence france-presse
dpa | | dpa
Bloomberg | | bloomberg
Bild | | bild
Der Spiegel | | spiegel, der spiegel
Le Monde | | le monde
Financial Times | | financial times
Washington Post | USA | washington post
New York Times | USA | new york times
Wall Street Journal | USA | wall street journal
BBC | | bbc
CNN | | cnn
Fox News | | fox news
SIPRI | | sipri
Stockholm International Peace Research Institute | | stockholm international peace research institute
IISS | | iiss
International Institute for Strategic Studies | | international institute for strategic studies
RAND | USA | rand corporation, rand
RUSI | GBR | rusi
Royal United Services Institute | GBR | royal united services institute
Chatham House | GBR | chatham house
Institute for Fiscal Studies | GBR | institute for fiscal studies
IFS | GBR | ifs
Brookings Institution | USA | brookings institution, brookings
Heritage Foundation | USA | heritage foundation
Cato Institute | USA | cato institute
Atlantic Council | USA | atlantic council
Council on Foreign Relations | USA | council on foreign relations
CSIS | USA | csis
German Marshall Fund | USA | german marshall fund
Ifo institute | DEU | ifo institute, ifo
Kiel Institute | DEU | kiel institute
SWP | DEU | swp
DGAP | DEU | dgap
Clingendael Institute | NLD | clingendael institute
Clingendael | NLD | clingendael
Egmont Institute | BEL | egmont institute
IFRI | FRA | ifri
Elcano Royal Institute | ESP | elcano royal institute, elcano institute, real instituto elcano
Istituto Affari Internazionali | ITA | istituto affari internazionali
PISM | POL | pism
ICDS | EST | icds
Bruegel | | bruegel
Fitch | USA | fitch, fitch ratings
Moody's | USA | moody's, moody’s
Standard & Poor's | USA | standard & poor's
Hamas | | hamas
Islamic State | | islamic state, isis, isil, daesh
Taliban | AFG | taliban
`;

/** Bodies of the news on the alliance; newspapers and agencies are bodies too. */
export const BODIES: readonly Body[] = bodiesOf(TABLE);

/** The bodies of a table: a name, a country and what is written on each line. */
export function bodiesOf(table: string): Body[] {
  return table.trim().split('\n').map((line) => {
    const [name = '', country = '', names = ''] = line.split('|').map((cell) => cell.trim());
    return { name, country: country === '' ? null : country, names: names.split(', ') };
  });
}

/** Bodies that study and judge. */
export const ANALYSING: ReadonlySet<string> = new Set(
  [
    'SIPRI', 'Stockholm International Peace Research Institute', 'IISS', 'International Institute for Strategic Studies', 'RAND', 'RUSI', 'Royal United Services Institute', 'Chatham House', 'Institute for Fiscal Studies', 'IFS',
    'Brookings Institution', 'Heritage Foundation', 'Cato Institute', 'Atlantic Council', 'Council on Foreign Relations', 'CSIS', 'German Marshall Fund', 'Ifo institute', 'Kiel Institute', 'SWP', 'DGAP', 'Clingendael', 'Clingendael Institute', 'Egmont Institute',
    'IFRI', 'Elcano Royal Institute', 'Istituto Affari Internazionali', 'PISM', 'ICDS', 'Bruegel',
  ],
);

/** Whether what is of it is of an alliance: `NATO` and `EU` stand where the codes of countries do. */
export function isAlliance(code: string | null | undefined): boolean {
  return code === 'NATO' || code === 'EU';
}

/** Names of several countries at once: the name as shown, what is written, and the parties of the ledger. */
const GROUPS_TABLE = `
European allies | nato-europe | european allies, europe's allies, european nato allies, european members, european nato members, european partners, nato europe, continent's allies, continent's members, nato's european members, nato's european allies, europe's nato members, europe's nato allies, allies in europe, allies across europe
European allies and Canada | europe-and-canada | european allies and canada, europe and canada, canada and europe, canada and the european allies, the europeans and canada, canada and european allies, canadian and european allies, european and canadian allies, europeans and canadians, canadians and europeans, non-us allies, non-u.s. allies, non-american allies, non-us members, non-u.s. members, non-american members, non-us nato members, continent's allies and canada
NATO allies | nato | nato allies, nato members, nato nations, nato countries, nato states, nato governments, alliance members, alliance nations, alliance countries, alliance governments, allies, allied nations, allied countries, allied governments, member states, member nations, member countries, members of nato, members of the alliance, nato member states, nato member countries, nato member nations
EU members | eu | eu members, eu member states, eu countries, eu states, eu nations, eu governments, european union members, european union countries, eu capitals
Baltic states | EST LVA LTU | baltic states, baltic nations, baltic countries, every baltic state, each baltic state, every baltic country, baltics, baltic republics, baltic allies, baltic governments, baltic members, baltic trio, baltic three, three baltic states, three baltic countries, three baltic nations, three baltic allies, three baltic republics, baltic neighbours, baltic neighbors, baltic capitals
Nordic countries | DNK FIN ISL NOR SWE | nordic countries, nordic nations, nordic states, nordics, nordic allies, nordic governments, nordic members, nordic five, five nordic countries, five nordic states
Nordic and Baltic countries | nordic-baltic | nordic-baltic countries, nordic and baltic countries, nordic and baltic states, nordic-baltic eight
Benelux countries | BEL NLD LUX | benelux, benelux countries, benelux states, benelux three, low countries
Visegrad countries | CZE HUN POL SVK | visegrad countries, visegrad states, visegrad four, visegrad group
`;

/** A set of countries by its names. */
export interface Group {
  readonly name: string;
  readonly parties: readonly string[];
  readonly names: readonly string[];
}

export const GROUPS: readonly Group[] = GROUPS_TABLE.trim().split('\n').map((line) => {
  const [name = '', parties = '', names = ''] = line.split('|').map((cell) => cell.trim());
  return { name, parties: parties.split(' '), names: names.split(', ') };
});
