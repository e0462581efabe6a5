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
European Commission | EU | european commission
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
State Department | USA | state department, department of state
Defense Department | USA | department of defense, defense department
Treasury Department | USA | treasury department
Congress | USA | u.s. congress, us congress, congress, capitol hill
Senate | USA | u.s. senate, us senate, senate
House of Representatives | USA | house of representatives
Congressional Budget Office | USA | congressional budget office
CIA | USA | cia
FBI | USA | fbi
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
Downing Street | GBR | downing street, no. 10, no 10, number 10
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
SIPRI | | sipri, stockholm international peace research institute
IISS | | iiss, international institute for strategic studies
RAND | | rand corporation
RUSI | | rusi, royal united services institute
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

/** Whether what is of it is of an alliance: `NATO` and `EU` stand where the codes of countries do. */
export function isAlliance(code: string | null | undefined): boolean {
  return code === 'NATO' || code === 'EU';
}

/** Names of several countries at once: the name as shown, what is written, and the parties of the ledger. */
const GROUPS_TABLE = `
European allies | nato-europe | european allies, europe's allies, european nato allies, european members, european nato members, european partners, nato europe, nato's european members, nato's european allies, europe's nato members, europe's nato allies, allies in europe, allies across europe
European allies and Canada | europe-and-canada | european allies and canada, europe and canada, canada and europe, canada and the european allies, the europeans and canada, canada and european allies, canadian and european allies, european and canadian allies, europeans and canadians
NATO allies | nato | nato allies, nato members, nato nations, nato countries, nato states, nato governments, alliance members, alliance nations, alliance countries, alliance governments, allies, allied nations, allied countries, allied governments, member states, member nations, member countries, members of nato, members of the alliance, nato member states, nato member countries, nato member nations
EU members | eu | eu members, eu member states, eu countries, eu states, eu nations, eu governments, european union members, european union countries, eu capitals
Baltic states | EST LVA LTU | baltic states, baltic nations, baltic countries, baltics, baltic republics, baltic allies, baltic governments, baltic members, baltic trio
Nordic countries | DNK FIN ISL NOR SWE | nordic countries, nordic nations, nordic states, nordics, nordic allies, nordic governments, nordic members
Nordic and Baltic countries | nordic-baltic | nordic-baltic countries, nordic and baltic countries, nordic and baltic states, nordic-baltic eight
Benelux countries | BEL NLD LUX | benelux, benelux countries
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
