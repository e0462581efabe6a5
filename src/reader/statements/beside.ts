import { MARK, NUMBER, SMALL } from '../scan/scan.ts';
import type { Stretch } from './draft.ts';
import type { Telling } from './strand.ts';
import { BESIDE_WORDS } from './words/beside.ts';
import { WORDS } from './words/tags.ts';
import { wordSet } from '../scan/apostrophes.ts';

const [PARTS, LOADS, ALL, ALL_AT_ONCE, COMPARED, THAN, PLACED, OWNERS, TEACHING] = BESIDE_WORDS.map((words) => new Set([...wordSet(words)].map(WORDS.numberOf))) as unknown as readonly [Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers];

type Numbers = ReadonlySet<number>;

const OF = WORDS.numberOf('of');
const WHAT = WORDS.numberOf('what');
const COUNTRY = WORDS.numberOf('country');

const FARTHEST = 7;

/** Whether it is told who carries how much beside whom: a part of what all spend, or more or less than others do. */
export function isSetBesideOthers(telling: Telling, content: readonly Stretch[]): boolean {
  const { words } = telling;
  return content.some(({ first, next }) => {
    for (let token = first + 1; token < next; token += 1) {
      const word = words[token] as number;
      if (word === OF && PARTS.has(words[beforeMarks(telling, token)] as number) && isOfAll(telling, token + 1, next)) return true;
      if (THAN.has(word) && isComparison(telling, token, first) && isOther(telling, token + 1, next)) return true;
    }
    return false;
  });
}

/** The place before a word, and before the quotation mark that may stand there. */
function beforeMarks({ scanned: { kind } }: Telling, token: number): number {
  return kind[token - 1] === MARK ? token - 2 : token - 1;
}

/** "… of the alliance's spending", "… of what the allies spend". */
function isOfAll({ words, scanned }: Telling, from: number, next: number): boolean {
  let isAll = words[from] === WHAT;
  for (let token = from; token < Math.min(next, from + FARTHEST); token += 1) {
    const word = words[token] as number;
    if (LOADS.has(word) && (isAll || ALL.has(words[token - 1] as number))) return true;
    if (ALL.has(word)) isAll = true;
    if (word === OF && token > from + 1 || scanned.text.charAt(scanned.start[token] as number) === ',') return false;
  }
  return false;
}

/** "More … than", "as much … as", "ten times what". */
function isComparison({ words }: Telling, than: number, first: number): boolean {
  for (let token = than - 1; token >= Math.max(first, than - FARTHEST); token -= 1) if (COMPARED.has(words[token] as number)) return true;
  return false;
}

/** Whether others are named with which somebody is compared. */
function isOther(telling: Telling, from: number, next: number): boolean {
  for (let token = from; token < Math.min(next, from + 3); token += 1) {
    if (telling.scanned.kind[token] === NUMBER) return false;
    if (ALL_AT_ONCE.has(telling.words[token] as number)) return true;
    const country = countryAt(telling, token);
    if (country !== null && country !== 'NATO') return true;
  }
  return false;
}

/** The country that is named at a place, as such or by its people; "its army", "the military" name none. */
function countryAt({ index, names, words, scanned: { shape } }: Telling, token: number): string | null {
  const mention = index.startingAt(token);
  if (shape[token] === SMALL && shape[token + 1] === SMALL && !(OWNERS.has(words[token] as number) && words[token + 1] === COUNTRY)) return null;
  const entity = mention === undefined || mention.kind === 'pronoun' || mention.kind === 'possessive' || mention.entity === null ? undefined : names.entities[mention.entity];
  return entity === undefined || entity.kind === 'person' ? null : entity.country;
}

/** Allies on whose soil others' forces stand against a threat. */
const HOSTS: ReadonlySet<string> = new Set(['EST', 'LVA', 'LTU', 'POL', 'ROU', 'BGR', 'SVK', 'HUN', 'FIN', 'DEU']);

/** "Send a battalion to Estonia", "troops will leave Germany": forces in an ally's country. */
export function isStationed(telling: Telling, content: readonly Stretch[]): boolean {
  return content.some(({ first, next }) => {
    for (let token = first + 1; token < next; token += 1) {
      if (TEACHING.has(telling.words[token] as number)) return false;
      if (PLACED.has(telling.words[token - 1] as number) && HOSTS.has(countryAt(telling, token) ?? '')) return true;
    }
    return false;
  });
}
