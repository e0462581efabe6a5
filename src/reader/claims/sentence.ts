import type { Quantity, QuantityKind } from '../quantities/quantity.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { Predicate } from './predicate.ts';
import { codeAt, endsIn, has, is, isOneOf, isThe, tokensOf, within, type Reading, type Tokens } from './reading.ts';
import { isOfUnnamed, namedIn, NOBODY, pastShortened, placesIn, subjectOf, type Subject } from './subject.ts';
import { holds, type Presence } from './words/presence.ts';
import { GROUP, type WordGroup } from './words/vocabulary.ts';

/** A sentence while its claims are looked for. */
export interface Sentence extends Tokens {
  readonly reading: Reading;
  /** The groups that its words belong to. */
  readonly presence: Presence;
  /** The tokens that are numbers of no quantity. */
  readonly numbers: readonly number[];
  readonly clauses: readonly Clause[];
  readonly amounts: readonly Amount[];
  /** Of these the years and decades. */
  readonly dates: readonly Amount[];
  /** The quantities that a claim has been made of. */
  readonly used: Set<number>;
  readonly drafts: Draft[];
  /** The predicates read so far, by clause and verb. */
  readonly predicates: Map<number, Predicate>;
  /** Who the sentence before was about. */
  readonly before: Subject;
  /** What the sentence before claimed. */
  readonly told: readonly Draft[];
  /** Whether this sentence or one shortly before it speaks of defence or of the alliance. */
  readonly isOnTopic: boolean;
}

/** A quantity of the sentence with its tokens. */
export interface Amount extends Tokens {
  readonly at: number;
  readonly quantity: Quantity;
  /** The tokens of all that was read with it. */
  readonly phrase: Tokens;
}

/** A stretch of words before it is known whether something may be claimed in it. */
export interface Stretch extends Tokens {
  readonly presence: Presence;
  /** The numbers of its quantities. */
  readonly quantities: readonly number[];
  /** The tokens that are numbers of no quantity. */
  readonly numbers: readonly number[];
}

/** What the sentences before tell of one. */
export type Around = Pick<Sentence, 'before' | 'told' | 'isOnTopic'>;

export function sentenceOf(report: Reading, stretch: Stretch, { before, told, isOnTopic }: Around): Sentence {
  const { first, next, presence, numbers, quantities } = stretch;
  const reading = within(report, stretch);
  const [amounts, dates, denied]: [Amount[], Amount[], number[]] = [[], [], []];
  for (const at of quantities) {
    const amount = amountOf(reading, at, stretch);
    amounts.push(amount);
    if (isYear(amount.quantity) && !isThe(reading, amount.next, 'of') && !isOfEvent(reading, amount)) dates.push(amount);
    if (isDenied(reading, amount)) denied.push(at);
  }
  return { first, next, reading, presence, numbers, clauses: clausesOf(reading, stretch), amounts, dates, used: new Set(denied), drafts: [], predicates: new Map(), before, told, isOnTopic };
}

/** `four, not seven`: what is not so, told beside what is. */
function isDenied(reading: Reading, { phrase }: Amount): boolean {
  return isThe(reading, phrase.first - 1, 'not') && codeAt(reading, phrase.first - 2) === 0x2c;
}

/** A year, a decade or a season of one, or the end of a year; not "the last year of the war". */
function isYear({ kind, unit, value }: Quantity): boolean {
  if (kind !== 'date') return false;
  return unit === 'year' || unit === 'decade' || unit === 'season' || unit === 'day' && String(value).endsWith('-12-31');
}

/** `the legacy of the crash of 2008`, `three times the level of a decade ago`: the year of something else. */
function isOfEvent(reading: Reading, { phrase }: Amount): boolean {
  const since = isThe(reading, phrase.first, 'since') ? phrase.first : phrase.first - 1;
  if (isThe(reading, since, 'since') && isOneOf(reading, since - 1, ['time', 'most', 'highest', 'lowest', 'level'])) return true;
  return isThe(reading, phrase.first - 1, 'of') && is(reading, phrase.first - 2, GROUP.event);
}

function amountOf(reading: Reading, at: number, within: Tokens): Amount {
  const quantity = reading.quantities[at] as Quantity;
  const { first, next } = tokensOf(reading, quantity, within);
  return { first, next, at, quantity, phrase: tokensOf(reading, quantity.phrase, within) };
}

const NONE: readonly Amount[] = [];

/** The quantities of some kinds that no claim has been made of. */
export function unused({ amounts, used }: Sentence, ...kinds: readonly QuantityKind[]): readonly Amount[] {
  if (amounts.length === 0) return NONE;
  const left: Amount[] = [];
  for (const amount of amounts) if (kinds.includes(amount.quantity.kind) && !used.has(amount.at)) left.push(amount);
  return left;
}

/** Looks at each token whose word may begin something. */
export function atEach(sentence: Sentence, starts: WordGroup, look: (sentence: Sentence, token: number) => void): void {
  if (!holds(sentence.presence, starts)) return;
  for (let token = sentence.first; token < sentence.next; token += 1) if (is(sentence.reading, token, starts)) look(sentence, token);
}

/** The number of the clause that a token lies in; of the one before where it lies in none. */
export function clauseAt({ clauses }: Sentence, token: number): number {
  let at = clauses.length - 1;
  while (at > 0 && (clauses[at] as Clause).first > token) at -= 1;
  return Math.max(0, at);
}

/** Adds a claim, and marks its quantities as used. */
export function tell(sentence: Sentence, draft: Draft): void {
  for (const at of draft.quantities ?? []) sentence.used.add(at);
  sentence.drafts.push(draft);
}

/** Whether a token lies in the words of a claim, or of a claim of some sort. */
export function isInDraft({ drafts }: Sentence, token: number, isOfSort: (draft: Draft) => boolean = () => true): boolean {
  return drafts.some((draft) => token >= draft.first && token < draft.next && isOfSort(draft));
}

/** The token after an amount and all that was read with it. */
export function pastAmount({ next, phrase }: Pick<Amount, 'next' | 'phrase'>): number {
  return Math.max(next, phrase.next);
}

/** Who a verb's clause is about; who the sentence before was about where it is only "it", or where no word says. */
export function subjectAt(sentence: Sentence, clause: number, verb: number): Subject {
  const found = subjectOf(sentence.reading, sentence.clauses, clause, verb);
  if (isItAgain(sentence, found) || isItsOwn(sentence, found) || isThatAgain(sentence, found, verb)) return { ...sentence.before, first: found.first, next: found.next };
  return found.parties.length > 0 ? found : isOurs(sentence, clause, verb) ? NOBODY : isTheirs(sentence, clause, verb) ? saidOf(sentence, verb) : ofLeaders(sentence, verb) ?? understood(sentence, clause);
}

/** `Lithuania outspends Britain. It spends …`: "it" is who the sentence before was about, where no country has been named since. */
function isItAgain({ reading, first, before }: Sentence, found: Subject): boolean {
  if (found.first < 0 || !isThe(reading, found.first, 'it') || before.parties.length !== 1) return false;
  return isThatOrIt(reading, first) || placesIn(reading, { first, next: found.first }).length === 0;
}

/** `On NATO's definition that was 2.2 percent`: who the sentence before was about, whatever name leads in. */
function isThatAgain({ reading, before }: Sentence, found: Subject, verb: number): boolean {
  if (before.parties.length !== 1 || !isThatOrIt(reading, verb - 1) || found.first < 0 || found.first >= verb - 1) return false;
  return is(reading, found.first - 1, GROUP.preposition);
}

function isThatOrIt(reading: Reading, token: number): boolean {
  return isOneOf(reading, token, ['that', 'it', 'this']);
}

/** `its defence budget`, taken for the alliance's, where the sentence before was about one country. */
function isItsOwn({ reading, first, before }: Sentence, found: Subject): boolean {
  if (found.first < 0 || found.parties[0] !== 'nato' || !isThe(reading, found.first, 'its') || before.parties.length !== 1 || before.parties[0] === 'nato') return false;
  return placesIn(reading, { first, next: found.first }).length === 0;
}

/** `We pay`, where nobody knows who speaks; `countries that spend`. */
function isOurs({ reading, clauses }: Sentence, clause: number, verb: number): boolean {
  const { first, intro } = clauses[clause] as Clause;
  if (intro === 'relative' && isOfUnnamed(reading, first - 2)) return true;
  return has(reading, { first: intro === 'relative' && clause > 0 ? (clauses[clause - 1] as Clause).first : first, next: pastShortened(reading, verb) }, GROUP.we);
}

/** `We spend 3.4 percent, they spend 1.3`: others than those who speak. */
function isTheirs({ reading, clauses }: Sentence, clause: number, verb: number): boolean {
  const before = clauses[clause - 1];
  return before !== undefined && isThe(reading, verb - 1, 'they') && has(reading, before, GROUP.we);
}

/** `“… they spend 1.3,” the minister said of Spain`, `meaning Germany`: of whom something is said; nobody where that is not told. */
function saidOf({ reading, next }: Sentence, from: number): Subject {
  for (let token = from; token < next; token += 1) {
    const isLed = isOneOf(reading, token, ['of', 'about']) && is(reading, token - 1, GROUP.say) || isThe(reading, token, 'meaning');
    const place = isLed ? placesIn(reading, { first: token + 1, next: Math.min(next, token + 4) })[0] : undefined;
    if (place !== undefined) return { ...place, first: -1, next: from };
  }
  return NOBODY;
}

/** `Defence ministers endorsed it`, `his colleagues have agreed`: those of the alliance, and not who the sentence before was about. */
function ofLeaders({ reading, before, first }: Sentence, verb: number): Subject | undefined {
  const isOfOne = before.parties.length === 1 && before.parties[0] !== 'nato';
  return isOfOne && verb > first && is(reading, verb - 1, GROUP.leaders) && reading.mentions.endingAt(verb - 1)?.kind !== 'pronoun' ? { parties: ['nato'], first: verb - 1, next: verb } : undefined;
}

/** Who "it" is: the subject of the clause before, else of the sentence before. */
function understood({ reading, before, clauses }: Sentence, clause: number): Subject {
  const { first } = clauses[clause] as Clause;
  for (let at = clause - 1; at >= 0; at -= 1) {
    const found = namedIn(reading, clauses[at] as Clause);
    if (found !== undefined && found.parties.length > 0) return { ...found, first: -1, next: first };
  }
  const fronted = clause === 0 && isFronted(reading, first) ? namedIn(reading, clauses[1] ?? { first, next: first }) : undefined;
  if (fronted !== undefined && fronted.parties.length > 0) return { ...fronted, first: -1, next: first };
  return before.parties.length > 0 ? { ...before, first: -1, next: first } : NOBODY;
}

/** `Despite spending barely 1.2 percent, Germany …`, `Having raised its budget, Berlin …`: who it is comes after the comma. */
function isFronted(reading: Reading, first: number): boolean {
  return isOneOf(reading, first, ['despite', 'having', 'by', 'after', 'while', 'though', 'although', 'in']) || endsIn(reading, first, 'ing') && (!isThe(reading, first, 'spending') || reading.quantityAt[first + 1] !== 0 || is(reading, first + 1, GROUP.adverb));
}

export function isAboutDefence({ presence, isOnTopic }: Sentence): boolean {
  return isOnTopic || holds(presence, GROUP.defence) || holds(presence, GROUP.alliance);
}
