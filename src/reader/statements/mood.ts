import type { Act, Speaker } from '../report/report.ts';
import { COMMA, STOP } from '../scan/characters.ts';
import { MARK, NUMBER, WORD } from '../scan/scan.ts';
import type { Hit } from './bearing.ts';
import type { Stretch } from './draft.ts';
import type { Telling } from './strand.ts';
import type { Told } from './told.ts';
import { ATTAINING, GROWING, MADE_TO_GROW, NO_DEEDS, NO_REFUSALS, ORDERS, OWN_BODIES, OWN_MONEY, REFUSING } from './words/acts.ts';
import { NOT, SUBJECT } from './words/small.ts';
import { ING, PARTICIPLE, PAST } from './words/inflect.ts';
import { UNKNOWN, WORDS, type WordSense } from './words/tags.ts';
import { wordSet } from '../scan/apostrophes.ts';

const FARTHEST = 60;
const FARTHEST_SUBJECT = 8;

/** The act that the words themselves do: must and orders demand, will promises what lies with the speaker, no refuses; null where they only tell. */
export function moodOf(telling: Telling, told: Told, hits: readonly Hit[]): Act | null {
  if (isOrder(telling, told)) return 'demand';
  const start = (told.content[0] as Stretch).first;
  for (const { token, next, bearing } of hits) {
    if (token > start + FARTHEST) break;
    if (bearing.mood === 'must' && !(token === start && isSmallShould(telling, token)) && !isSupposed(telling, start, token) && !isToldWithin(telling, start, token)) return 'demand';
    if (bearing.mood === 'wish' && isOfOthers(telling, token)) return 'demand';
    if (bearing.mood === 'could' && !isSupposed(telling, start, token) && !isNot(telling, next)) return 'proposal';
    if (bearing.mood === 'refusal' && !isOfBeing(telling, token, next) && !isOthers(telling, told, token)) return 'refusal';
    if (bearing.mood === 'deed' && isOnlyIf(telling, start)) continue;
    if (bearing.mood === 'deed' && isOwnDeed(telling, token, told)) return actOfDeed(telling, token, told);
    if (bearing.mood === 'deed' && isOwnMoney(telling, token, told)) return 'pledge';
  }
  return isNo(telling, told.content) ? 'refusal' : null;
}

/** "Will not be at 2 percent", "will not be the last": what will not be so, and nothing that is refused. */
function isOfBeing(telling: Telling, token: number, next: number): boolean {
  if (wordAt(telling, next - 1) !== 'be') return false;
  const after = senseAt(telling, next);
  return wordAt(telling, token - 1) !== 'there' && (isLevel(telling, token) || after === null || (after.form & PARTICIPLES) === 0) && !DEED_ENDINGS.test(wordAt(telling, next));
}

const PARTICIPLES = PAST | PARTICIPLE | ING;
const DEED_ENDINGS = /(ed|ing)$/;

/** "If we do not invest now, we will …", "had we paid, we would": what would follow, and no promise. */
function isOnlyIf(telling: Telling, start: number): boolean {
  if (wordAt(telling, start) === 'had') return true;
  return wordAt(telling, start) === 'if' && SELVES.has(wordAt(telling, start + 1));
}

/** What is done by telling the own deed: promised, refused, or made to hang on what others do; null where it only cannot be reached. */
function actOfDeed(telling: Telling, modal: number, { content }: Told): Act | null {
  const { next } = content.find((each) => each.first <= modal && modal < each.next) as Stretch;
  const verb = deedAfter(telling, modal, next);
  if (isDenied(telling, modal)) {
    return ATTAINING.has(verb) || NO_REFUSALS.has(verb) || isLevel(telling, modal) ? null : 'refusal';
  }
  if (REFUSING.has(verb)) return 'refusal';
  for (let token = modal + 1; token < Math.min(next, modal + FARTHEST); token += 1) {
    const word = wordAt(telling, token);
    if (word === 'out' && token < modal + 4 && (verb === 'stay' || verb === 'keep')) return 'refusal';
    if (word === 'unless' || (word === 'only' && wordAt(telling, token + 1) === 'if')) return 'demand';
    if (word === 'no' && token < modal + 4) return ATTAINING.has(verb) ? null : 'refusal';
  }
  return 'pledge';
}

/** "Trump told them that they must …": what another demanded. */
function isToldWithin(telling: Telling, start: number, must: number): boolean {
  if (telling.index.around(start) === undefined) return false;
  for (let token = start + 1; token < must; token += 1) {
    const cue = senseAt(telling, token)?.cue ?? null;
    if (cue !== null && (cue.lemma === 'tell' || cue.lemma === 'say' || cue.lemma === 'warn')) return true;
  }
  return false;
}

/** "Should Ukraine fall, …": a condition. */
function isSmallShould(telling: Telling, token: number): boolean {
  return wordAt(telling, token) === 'should';
}

/** "Wants Germany to", "expects of allies to": a wish that others do something; not "to expect Germany to pay is unrealistic". */
function isOfOthers(telling: Telling, wish: number): boolean {
  if (wordAt(telling, wish - 1) === 'to') return false;
  for (let token = wish + 2; token < wish + FARTHEST_WISHED; token += 1) if (senseAt(telling, token)?.word === 'to') return senseAt(telling, wish + 1)?.word !== 'to';
  return false;
}

const FARTHEST_WISHED = 6;

/** "Pay your bills": a sentence of direct speech that begins with a bare verb. */
function isOrder(telling: Telling, { content }: Told): boolean {
  return content.some((stretch) => beginningsIn(telling, stretch).some((first) => {
    if (telling.quotations.at[first] === 0 || (first > 0 && telling.scanned.kind[first - 1] !== MARK && isSmall(telling, first))) return false;
    const next = senseAt(telling, first + 1)?.word ?? '';
    const word = wordAt(telling, first);
    if (FORBIDDING.has(word)) return ORDERS.has(wordAt(telling, first + 1));
    return ORDERS.has(word) && next !== 'you' && next !== 'we' && next !== 'i' && next !== 'they';
  }));
}

/** What turns an order about: "Don't pay". */
const FORBIDDING = wordSet("don't never");

/** Where sentences begin in a stretch: at its start, and behind a colon. */
function beginningsIn({ scanned }: Telling, { first, next }: Stretch): number[] {
  const starts = [first];
  for (let token = first; token + 1 < next; token += 1) if (scanned.kind[token] === MARK && scanned.text.charAt(scanned.start[token] as number) === ':') starts.push(token + 1);
  return starts;
}

function isSmall({ scanned }: Telling, token: number): boolean {
  const code = scanned.text.charCodeAt(scanned.start[token] as number);
  return code >= 0x61 && code <= 0x7a;
}

/** Whether what will be done is the speaker's own: "we will", "Germany would", said by Germany's minister. */
function isOwnDeed(telling: Telling, modal: number, { content, speaker }: Told): boolean {
  const { first, next } = content.find((each) => each.first <= modal && modal < each.next) as Stretch;
  const after = deedAfter(telling, modal, next);
  if (isSupposed(telling, first, modal)) return false;
  if (!isMeant(telling, modal) && !isLevel(telling, modal) && NO_DEEDS.has(after) && !(HUMAN_DEEDS.has(after) && SELVES_ACTING.has(wordAt(telling, modal - 1)))) return false;
  if ((senseAt(telling, modal)?.bits ?? 0) & SUBJECT) return true;
  if (isGoal(telling, modal)) return false;
  // The Netherlands, whose army has shrunk, will …: the subject stands at the beginning.
  if (modal > first && isComma(telling, modal - 1)) return [first, first + 1, first + 2].some((token) => isSpeakers(telling, token, speaker) === true);
  for (let token = modal - 1; token >= Math.max(first, modal - FARTHEST_SUBJECT); token -= 1) {
    const own = isSpeakers(telling, token, speaker);
    if (own !== null) return own;
  }
  return modal === first && wordAt(telling, modal) !== 'going';
}

/** "To make Europeans spend more", "to see Berlin pay": what others are to do; not "to lead Europe". */
export function isMadeOfOthers(telling: Telling, { content, speaker }: Told): boolean {
  const { first, next } = content[0] as Stretch;
  if (wordAt(telling, first) !== 'to' || !URGING.has(wordAt(telling, first + 1))) return false;
  for (let token = first + 2; token < Math.min(next, first + 2 + FARTHEST_WISHED); token += 1) {
    if (THEIRS.has(wordAt(telling, token)) || isSpeakers(telling, token, speaker) === false) return token < next - 1;
  }
  return false;
}

const URGING: ReadonlySet<string> = new Set('make get have force compel push press pressure persuade let see convince oblige bully coax cajole nudge prod urge induce lead'.split(' '));
const THEIRS: ReadonlySet<string> = new Set('allies others europe europeans partners members them laggards nations capitals governments everyone everybody countries'.split(' '));

/** "Our goal is to …": what somebody is about. */
function isGoal(telling: Telling, modal: number): boolean {
  return GOALS.has(wordAt(telling, modal - 1)) && BEING.has(wordAt(telling, modal));
}

const GOALS: ReadonlySet<string> = new Set(['goal', 'aim', 'task', 'job', 'priority', 'point', 'purpose', 'challenge', 'question', 'problem', 'idea', 'trick']);
const BEING: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);

function isComma({ scanned }: Telling, token: number): boolean {
  return scanned.kind[token] === MARK && scanned.shape[token] === COMMA;
}

/** "Will be at 2 percent", "would not be above it": a level at which somebody will be. */
function isLevel(telling: Telling, modal: number): boolean {
  for (let token = modal + 1; token < modal + 4; token += 1) {
    if (wordAt(telling, token) === 'be') return telling.scanned.kind[token + 1] === NUMBER || LEVELS.has(wordAt(telling, token + 1));
  }
  return false;
}

const LEVELS: ReadonlySet<string> = new Set(['at', 'above', 'over', 'near', 'there', 'past', 'beyond', 'among', 'around', 'close']);

/** What things will do by themselves, and people as deeds: "it will take years", "we will take delivery". */
const HUMAN_DEEDS: ReadonlySet<string> = new Set(['take', 'make', 'lead', 'force', 'end', 'exceed']);
const SELVES_ACTING: ReadonlySet<string> = new Set(['we', 'i', 'he', 'she']);

/** "The budget will rise", "2 percent would be reached": what a government says of its own money. */
function isOwnMoney(telling: Telling, modal: number, { content, speaker }: Told): boolean {
  if (speaker === null || speaker.country === null || speaker.country === 'NATO' || !(speaker.kind === 'country' || speaker.kind === 'body' || GOVERNING.has(speaker.office ?? ''))) return false;
  const { first, next } = content.find((each) => each.first <= modal && modal < each.next) as Stretch;
  const after = deedAfter(telling, modal, next);
  if (isDenied(telling, modal) || isSupposed(telling, first, modal)) return false;
  const isGrowing = after === 'be' ? isLevel(telling, modal) || MADE_TO_GROW.has(wordAt(telling, modal + 2)) : GROWING.has(after);
  if (!isGrowing) return false;
  for (let token = modal - 1; token >= Math.max(first, modal - FARTHEST_SUBJECT); token -= 1) {
    if (isSpeakers(telling, token, speaker) === false) return false;
    if (OWN_MONEY.has(wordAt(telling, token))) return true;
  }
  return false;
}

const GOVERNING: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government', 'defence_minister', 'foreign_minister', 'finance_minister', 'vice_president', 'spokesperson']);

/** "Want to", "plan to": what follows is meant, whatever it is. */
function isMeant(telling: Telling, modal: number): boolean {
  return !WILLS.has(wordAt(telling, modal));
}

const WILLS = wordSet("will would we'll i'll he'd she'd we'd they'd they'll is are was were going");

/** "If allies want to …". */
function isSupposed(telling: Telling, first: number, modal: number): boolean {
  for (let token = modal - 1; token >= Math.max(first, modal - FARTHEST_SUBJECT); token -= 1) {
    if (isComma(telling, token)) return false;
    const word = wordAt(telling, token);
    if (SUPPOSING.has(word) || (token > modal - 4 && RELATING.has(word))) return true;
  }
  return false;
}

const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'where', 'why', 'how', 'whoever', 'anyone']);
const RELATING: ReadonlySet<string> = new Set(['who', 'which', 'what', 'than']);

/** Whether a word names the speaker or the speaker's country (true), or somebody else (false). */
function isSpeakers(telling: Telling, token: number, speaker: Speaker | null): boolean | null {
  const word = senseAt(telling, token)?.word ?? '';
  if (SELVES.has(word)) return true;
  if (OWN_BODIES.has(word) && speaker?.country !== 'NATO') return true;
  const entity = telling.index.around(token)?.entity ?? null;
  const named = entity === null ? undefined : telling.names.entities[entity];
  if (named === undefined) return null;
  if (speaker?.country === 'NATO' && MEMBERS.has(wordAt(telling, token))) return false;
  if (speaker?.country === 'NATO' && speaker.kind === 'body' && named.kind === 'group') return false;
  if (speaker?.kind === 'group' && (speaker.country === null || speaker.country === 'NATO')) return true;
  return named.name === speaker?.name || (named.country !== null && named.country === speaker?.country);
}

const MEMBERS: ReadonlySet<string> = new Set('allies members nations countries governments europeans'.split(' '));
const SELVES: ReadonlySet<string> = new Set('we i he she it they his her its our their my'.split(' '));

/** Whether what is refused is told of others: "Spain has no intention", said by its critics. */
function isOthers(telling: Telling, { content, speaker }: Told, place: number): boolean {
  const { first } = content[0] as Stretch;
  for (let token = place - 1; token >= Math.max(first, place - FARTHEST_SUBJECT); token -= 1) {
    const own = isSpeakers(telling, token, speaker);
    if (own !== null) return !own;
  }
  return false;
}

/** The verb of a deed that is told ahead, in its plain form where that is known; empty where none follows. */
function deedAfter(telling: Telling, modal: number, to: number): string {
  for (let token = modal + 1; token < Math.min(to, modal + 4); token += 1) {
    if (telling.scanned.kind[token] !== WORD) continue;
    const sense = senseAt(telling, token);
    const word = sense?.word ?? wordAt(telling, token);
    if (((sense?.bits ?? 0) & NOT) === 0 && !word.endsWith('ly') && word !== 'also' && word !== 'to') return sense?.lemma || word;
  }
  return '';
}

function isDenied(telling: Telling, modal: number): boolean {
  return isNot(telling, modal) || isNot(telling, modal + 1) || isNot(telling, modal - 1);
}

function isNot(telling: Telling, token: number): boolean {
  return ((senseAt(telling, token)?.bits ?? 0) & NOT) !== 0;
}

/** "No", "no to yearly targets". */
function isNo(telling: Telling, content: readonly Stretch[]): boolean {
  const { first, next } = content[0] as Stretch;
  if (next - first <= 2 && NOES.has(wordAt(telling, first))) return true;
  return wordAt(telling, first) === 'no' && (next - first <= 2 || telling.scanned.kind[first + 1] === MARK || senseAt(telling, first + 1)?.word === 'to');
}

const NOES: ReadonlySet<string> = new Set(['no', 'never', 'nonsense', 'rubbish', 'nein', 'non', 'niet']);

/** Whether the first of the words is a question. */
export function isAsked({ scanned }: Telling, content: readonly Stretch[]): boolean {
  const last = (content[0] as Stretch).next - 1;
  return scanned.kind[last] === MARK && scanned.shape[last] === STOP && scanned.text.charAt(scanned.start[last] as number) === '?';
}

/** The sense of the word at a place; null for what is no word, or an unknown one. */
export function senseAt({ scanned, words }: Telling, token: number): WordSense | null {
  if (token < 0 || scanned.kind[token] !== WORD) return null;
  const sense = WORDS.senses[words[token] as number] as WordSense;
  return sense === UNKNOWN ? null : sense;
}

/** The word at a place in small letters. */
export function wordAt({ scanned, words }: Telling, token: number): string {
  return WORDS.written[words[token] as number] || scanned.text.slice(scanned.start[token], scanned.end[token]).toLowerCase();
}
