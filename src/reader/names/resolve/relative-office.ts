import { COMMA } from '../../scan/characters.ts';
import { WORD } from '../../scan/scan.ts';
import { isMarkAt, lowerAt, type NameText } from '../name-text.ts';

/** An office told by what somebody does: `who heads the ministry`. */
export interface DoneOffice {
  readonly office: string;
  /** The country or alliance that the words tell; null where none. */
  readonly country: string | null;
}

/** The office that a relative clause behind a name tells; undefined where it tells none. */
export function relativeOffice(text: NameText, at: number): DoneOffice | undefined {
  const who = isMarkAt(text, at, COMMA) ? at + 1 : at;
  if (lowerAt(text, who) !== 'who') return undefined;
  const verb = ADVERBS.has(lowerAt(text, who + 1)) ? who + 2 : who + 1;
  const [word, next] = [lowerAt(text, verb), lowerAt(text, verb + 1)];
  if (word === 'speaks' && next === 'for') return { office: 'spokesperson', country: null };
  if (word === 'advises') return { office: 'official', country: null };
  return HEADING.has(word) ? officeHeaded(text, verb + 1) : undefined;
}

const ADVERBS: ReadonlySet<string> = new Set(['now', 'currently', 'still', 'also', 'already', 'once']);
const HEADING: ReadonlySet<string> = new Set(['heads', 'leads', 'runs', 'chairs', 'commands', 'oversees', 'governs']);
const LONGEST = 8;

/** What is headed, up to the end of the clause: the first word that tells an office, with what stands before it. */
function officeHeaded(text: NameText, from: number): DoneOffice | undefined {
  let [field, country] = ['', null as string | null];
  for (let at = from; at < from + LONGEST && text.kind[at] === WORD; at += 1) {
    const word = lowerAt(text, at);
    country = PLACES.get(word) ?? country;
    const headed = HEADED.get(word);
    if (headed === 'alliance' && !HEADED.has(lowerAt(text, at + 1)) && lowerAt(text, at + 1) !== 'military') return { office: 'secretary_general', country: 'NATO' };
    if (headed === 'ministry') return { office: FIELDS.get(field || lowerAt(text, at + 2)) ?? 'defence_minister', country };
    if (headed !== undefined && headed !== 'alliance') return { office: word === 'committee' && field === 'military' ? 'general' : headed, country };
    if (FIELDS.has(word) || word === 'military') field = word;
  }
  return field === 'defence' || field === 'defense' ? { office: 'defence_minister', country } : undefined;
}

const FIELDS: ReadonlyMap<string, string> = new Map([['defence', 'defence_minister'], ['defense', 'defence_minister'], ['foreign', 'foreign_minister'], ['finance', 'finance_minister']]);

const PLACES: ReadonlyMap<string, string> = new Map([['pentagon', 'USA'], ['bundestag', 'DEU'], ['bundeswehr', 'DEU'], ['commons', 'GBR'], ['u.s.', 'USA'], ['american', 'USA'], ['british', 'GBR'], ['german', 'DEU'], ['nato', 'NATO'], ['alliance', 'NATO']]);

const HEADED: ReadonlyMap<string, string> = new Map(
  [
    ['ministry', 'ministry department pentagon'], ['lawmaker', 'committee panel caucus parliament chamber party faction opposition senate'], ['head_of_government', 'government cabinet country coalition'], ['alliance', 'alliance nato'],
    ['general', 'army forces navy brigade battalion command battlegroup troops division corps bundeswehr'], ['analyst', 'institute centre center think-tank programme program'], ['ambassador', 'embassy mission delegation'],
  ].flatMap(([office = '', words = '']) => words.split(' ').map((word) => [word, office] as const)),
);
