import { bodiesOf, type Body } from './bodies.ts';

const TABLE = `
CDU | DEU | cdu
CSU | DEU | csu
SPD | DEU | spd
AfD | DEU | afd
FDP | DEU | fdp
Northern League | ITA | northern league
Five Star Movement | ITA | five star movement
Forza Italia | ITA | forza italia
Fidesz | HUN | fidesz
Law and Justice | POL | law and justice
Civic Platform | POL | civic platform
Civic Coalition | POL | civic coalition
Confederation | POL | konfederacja
The Left | DEU | die linke, left party
Alliance 90/The Greens | DEU | alliance 90
Sahra Wagenknecht Alliance | DEU | sahra wagenknecht alliance, bsw
Conservative Party | GBR | conservative party, tory party
Liberal Democrats | GBR | liberal democrats, lib dems
SNP | GBR | snp, scottish national party
Reform UK | GBR | reform uk
UKIP | GBR | ukip
National Rally | FRA | national rally, rassemblement national
National Front | FRA | national front, front national
France Unbowed | FRA | france unbowed, la france insoumise
Les Républicains | FRA | les républicains
Brothers of Italy | ITA | brothers of italy, fratelli d'italia
Lega | ITA | lega
PSOE | ESP | psoe
Vox | ESP | vox
Podemos | ESP | podemos, unidas podemos
Sumar | ESP | sumar
Ciudadanos | ESP | ciudadanos
Chega | PRT | chega
VVD | NLD | vvd
PVV | NLD | pvv, party for freedom
D66 | NLD | d66
GroenLinks | NLD | groenlinks
N-VA | BEL | n-va
Vlaams Belang | BEL | vlaams belang
FPÖ | AUT | fpö
ÖVP | AUT | övp
SPÖ | AUT | spö
ANO | CZE | ano
ODS | CZE | ods
Smer | SVK | smer
Progressive Slovakia | SVK | progressive slovakia
Tisza | HUN | tisza
Jobbik | HUN | jobbik
Sweden Democrats | SWE | sweden democrats
Finns Party | FIN | finns party
Danish People's Party | DNK | danish people's party
Venstre | DNK | venstre
Progress Party | NOR | progress party
Syriza | GRC | syriza
New Democracy | GRC | new democracy
AKP | TUR | akp
CHP | TUR | chp, republican people's party
GERB | BGR | gerb
PiS | POL | pis
GOP | USA | gop, republican party
Democratic Party | USA | democratic party
People's Party | ESP | people's party
EKRE | EST | ekre
HDZ | HRV | hdz
Christian Democratic Union | DEU | christian democratic union
Christian Social Union | DEU | christian social union
Alternative for Germany | DEU | alternative for germany
Plaid Cymru | GBR | plaid cymru
DUP | GBR | dup, democratic unionist party
MoDem | FRA | modem
En Marche | FRA | la république en marche, en marche
Partito Democratico | ITA | partito democratico
Partido Popular | ESP | partido popular
CDA | NLD | cda
NSC | NLD | nsc
Open VLD | BEL | open vld
Fine Gael | IRL | fine gael
Fianna Fáil | IRL | fianna fáil, fianna fail
Sinn Féin | IRL | sinn féin, sinn fein
NEOS | AUT | neos
SPOLU | CZE | spolu
Left Bloc | PRT | left bloc
PASOK | GRC | pasok
Golden Dawn | GRC | golden dawn
MHP | TUR | mhp, nationalist movement party
USR | ROU | usr
AUR | ROU | aur
PNL | ROU | pnl
VMRO-DPMNE | MKD | vmro-dpmne, vmro
SDSM | MKD | sdsm
National Coalition Party | FIN | national coalition party
Bloc Québécois | CAN | bloc québécois, bloc quebecois
NDP | CAN | ndp
Labour Party | | labour party
Labour | | labour
`;

/** Parties by their names, with the country of each: those who speak for them sit in a parliament. */
export const PARTIES: readonly Body[] = bodiesOf(TABLE);

/** The names of the parties as they are shown. */
export const PARTY_NAMES: ReadonlySet<string> = new Set(PARTIES.map(({ name }) => name));
