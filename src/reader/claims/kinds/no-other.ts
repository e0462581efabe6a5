import { has, is, isOneOf, isThe } from '../reading.ts';
import { atEach, isAboutDefence, tell, type Sentence } from '../sentence.ts';
import { placesIn } from '../subject.ts';
import { GROUP } from '../words/vocabulary.ts';

/** `No other ally spends as much on defence as Britain`, `no ally spends less than Luxembourg`: a first place told by denying it to all others. */
export function noOther(sentence: Sentence): void {
  atEach(sentence, GROUP.no, denied);
}

function denied(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  if (token >= next - 4 || !isThe(reading, token, 'no') && !isThe(reading, token, 'nobody')) return;
  const verb = verbAfter(sentence, token);
  if (verb > 0 && isAboutDefence(sentence)) compared(sentence, token, verb);
}

/** The verb of "no other ally", "no country in Europe"; 0 where there is none. */
function verbAfter({ reading, next }: Sentence, token: number): number {
  if (isThe(reading, token, 'nobody')) return spends({ reading, next }, token + 1);
  const noun = isThe(reading, token + 1, 'other') || isThe(reading, token + 1, 'european') ? token + 2 : token + 1;
  if (!is(reading, noun, GROUP.ally) && !isThe(reading, noun, 'ally')) return 0;
  return spends({ reading, next }, noun + 1);
}

function spends({ reading, next }: Pick<Sentence, 'reading' | 'next'>, first: number): number {
  for (let at = first; at < Math.min(next, first + 5); at += 1) if (isThe(reading, at, 'spends') || isThe(reading, at, 'spent') || isThe(reading, at, 'devotes')) return at;
  return 0;
}

const LENGTH = 14;

function compared(sentence: Sentence, token: number, verb: number): void {
  const { reading } = sentence;
  const next = Math.min(sentence.next, verb + LENGTH);
  const word = isThe(reading, verb + 1, 'a') ? verb + 2 : verb + 1;
  const isLow = is(reading, word, GROUP.less);
  if (!isLow && !is(reading, word, GROUP.more) && !(isThe(reading, verb + 1, 'as') && isOneOf(reading, verb + 2, ['much', 'large', 'big', 'high']))) return;
  for (let at = verb + 2; at < next; at += 1) {
    if (!isThe(reading, at, 'as') && !isThe(reading, at, 'than')) continue;
    const place = placesIn(reading, { first: at + 1, next: Math.min(next, at + 5) })[0];
    if (place === undefined || place.isPerson || place.parties.length !== 1 || !/^[A-Z]{3}$/.test(place.parties[0] as string)) continue;
    const measure = isOfOutput(sentence, verb, next) ? 'share' : 'spending';
    return tell(sentence, { kind: 'rank', measure, parties: place.parties, value: 1, unit: 'rank', step: 1, direction: isLow ? 'lowest' : 'highest', first: token, next: place.next });
  }
}

function isOfOutput({ reading }: Sentence, first: number, next: number): boolean {
  return has(reading, { first, next }, GROUP.economy) || has(reading, { first, next }, GROUP.share);
}
