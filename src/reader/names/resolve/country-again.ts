import { lowerAt } from '../name-text.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Draft } from './draft.ts';
import type { Resolution } from './resolution.ts';
import type { Told } from './salience.ts';

/** `the country`, `the Baltic republic`, `the grand duchy`: a country told of before that the words can mean, the one that sentences are about before others. */
export function countryAgain({ text, phrases, salience, entities }: Resolution, at: number): Draft | undefined {
  const { first, next } = phrases[at] as Phrase;
  let codes: ReadonlySet<string> | undefined;
  for (let token = first; token < next; token += 1) codes = CODES.get(lowerAt(text, token)) ?? codes;
  if (codes?.size === 1) return entities.country([...codes][0] as string);
  const fits = ({ draft }: Told): boolean => draft.kind === 'country' && (codes === undefined || codes.has(draft.country ?? ''));
  return salience.best(text.sentence[first] as number, fits) ?? salience.last(fits);
}

/** Where a country lies, and what kind of state it is. */
const TABLE = `
duchy | LUX
balkan adriatic | ALB BGR HRV GRC MNE MKD ROU SVN SRB BIH KOS
baltic | EST LVA LTU
nordic scandinavian | DNK FIN ISL NOR SWE
iberian | ESP PRT
alpine | SVN AUT CHE
mediterranean | ESP FRA ITA GRC TUR HRV ALB SVN MNE PRT
kingdom | GBR NLD BEL DNK NOR SWE ESP
republic | ALB BGR HRV CZE EST FIN FRA DEU GRC HUN ISL ITA LVA LTU MNE MKD POL PRT ROU SVK SVN TUR
`;

const CODES: ReadonlyMap<string, ReadonlySet<string>> = new Map(TABLE.trim().split('\n').flatMap((row) => {
  const [words = '', codes = ''] = row.split(' | ');
  return words.split(' ').map((word) => [word, new Set(codes.split(' '))] as const);
}));
