import { foldedWords } from '../fold.ts';

const TABLE = `
Vladimir Putin | m | RUS
Dmitry Medvedev | m | RUS
Sergei Lavrov | m | RUS
Sergei Shoigu | m | RUS
Dmitry Peskov | m | RUS
Xi Jinping | m | CHN
Volodymyr Zelensky | m | UKR
Volodymyr Zelenskyy | m | UKR
Petro Poroshenko | m | UKR
Kim Jong Un | m | PRK
Shinzo Abe | m | JPN
Narendra Modi | m | IND
Benjamin Netanyahu | m | ISR
Bashar Assad | m | SYR
Alexander Lukashenko | m | BLR
Viktor Yanukovych | m | UKR
Pete Hegseth | m | USA
Bernie Sanders | m | USA
Mitch McConnell | m | USA
Lindsey Graham | m | USA
Marine Le Pen | f | FRA
Nigel Farage | m | GBR
Jeremy Corbyn | m | GBR
Martin Schulz | m | DEU
John McCain | m | USA
Bob Corker | m | USA
Jeanne Shaheen | f | USA
Nancy Pelosi | f | USA
Chuck Schumer | m | USA
Sean Spicer | m | USA
Philip Breedlove | m | USA
Curtis Scaparrotti | m | USA
Christopher Cavoli | m | USA
James Foggo | m | USA
Joseph Dunford | m | USA
Mark Milley | m | USA
Ivo Daalder | m | USA
Kay Bailey Hutchison | f | USA
Norbert Röttgen | m | DEU
Wolfgang Ischinger | m | DEU
Thomas Oppermann | m | DEU
Sahra Wagenknecht | f | DEU
Alice Weidel | f | DEU
Agnieszka Brugger | f | DEU
Steffen Seibert | m | DEU
Jean-Luc Mélenchon | m | FRA
Geert Wilders | m | NLD
Pablo Iglesias | m | ESP
Pablo Casado | m | ESP
Emily Thornberry | f | GBR
Oana Lungescu | f | NATO
`;

/** A person outside the table of office-holders whom the news names by the surname alone. */
export interface KnownPerson {
  readonly name: string;
  /** The words of the name, folded. */
  readonly words: readonly string[];
  readonly gender: 'f' | 'm';
  readonly country: string;
}

/** By surname in small letters; of the Chinese and Koreans the first name of the three. */
export const KNOWN_PEOPLE: ReadonlyMap<string, KnownPerson> = new Map(TABLE.trim().split('\n').map((line) => {
  const [name = '', gender, country = ''] = line.split(' | ');
  const words = name.toLowerCase().split(' ');
  const surname = country === 'CHN' || country === 'PRK' ? words[0] : words.at(-1);
  return [surname as string, { name, words: foldedWords(name), gender: gender as 'f' | 'm', country }];
}));
