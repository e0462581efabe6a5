import type { Act, Topic } from '../report/report.ts';
import { tellsOf, type Hit } from './bearing.ts';
import type { Stretch } from './draft.ts';
import { isAsked, isMadeOfOthers, moodOf, senseAt, wordAt } from './mood.ts';
import type { Telling } from './strand.ts';
import { isOfFigures, type Told } from './told.ts';
import { ASSERTED, ASSURING, DEMANDS_MADE, DESCRIBING, FELT, FORESEEING, LETTING_OFF, OWN_MONEY, SAID_BEFORE } from './words/acts.ts';
import { NUMBER } from '../scan/scan.ts';
import { NUMBER_WORDS } from './words/subjects.ts';
import { BE, COPULA, CUE, DO, HAVE, MODAL, SUBJECT, VERB } from './words/small.ts';
import { wordSet } from '../scan/apostrophes.ts';

const VERBS = BE | COPULA | DO | HAVE | MODAL | VERB;

/** What is done by saying it: what the cue does, else what its words do. */
export function actOf(telling: Telling, told: Told, topic: Topic, hits: readonly Hit[]): Act {
  const { draft } = told;
  const lemma = draft.cue?.lemma ?? nounOf(telling, told);
  const act = actOfCue(telling, told, hits, topic, lemma);
  if (act !== null) return act === 'pledge' && isMadeOfOthers(telling, told) ? 'demand' : act;
  if (DESCRIBING.has(lemma)) return isJudgement(telling, told, lemma) ? 'claim' : 'description';
  const stance = draft.sieve === 'stance' ? actOfStance(telling, told) : null;
  if (stance !== null) return stance;
  if (isQuestion(telling, told)) return 'description';
  if (ASSURING.has(lemma) && (isThing(telling, told) || hits.some(({ bearing }) => bearing.mood === 'deed'))) return 'pledge';
  const mood = moodOf(telling, told, hits);
  return (mood === 'pledge' && FORESEEING.has(lemma) ? 'claim' : mood) ?? (isFelt(telling, told, topic, hits) || isFeeling(telling, told) || isOfMyself(telling, told, hits) ? 'description' : 'claim');
}

/** What is asked; of somebody interviewing, or of nobody by name, wherever in the words the question stands. */
function isQuestion(telling: Telling, { content, draft, speaker }: Told): boolean {
  if (isAsked(telling, content)) return true;
  if (draft.sieve === 'interview' && !(speaker?.kind === 'person' && speaker.country !== null)) return isAsked(telling, content.slice(-1));
  return speaker === null && content.some((stretch) => isAsked(telling, [stretch]));
}

/** "Praised Spain for paying", "welcomed the step as overdue", "voiced concern that": praise or feeling with what is held to be so. */
function isJudgement(telling: Telling, told: Told, lemma: string): boolean {
  const words = JUDGING.get(lemma) ?? AS;
  const { first, next } = told.content[0] as Stretch;
  for (let token = first; token < Math.min(next, first + FARTHEST_CALLED); token += 1) {
    if (words.has(wordAt(telling, token))) return !QUESTIONS.has(wordAt(telling, first));
  }
  return false;
}

const AS: ReadonlySet<string> = new Set(['as']);
const FOR_OR_AS: ReadonlySet<string> = new Set(['for', 'as']);
const THAT: ReadonlySet<string> = new Set(['that']);

/** The words behind some verbs of praise and feeling by which a judgement is told. */
const JUDGING: ReadonlyMap<string, ReadonlySet<string>> = new Map([['praise', FOR_OR_AS], ['commend', FOR_OR_AS], ['voice', THAT], ['express', THAT]]);

/** "Is ready to", "remains opposed to": a stance towards a deed of one's own; of anything else it describes. */
function actOfStance(telling: Telling, told: Told): Act | null {
  const cue = told.draft.cueWords.at(-1);
  if (cue !== undefined && UNWILLING.has(wordAt(telling, cue.next - 1))) return 'refusal';
  if (wordAt(telling, firstToken(told)) === 'to') return told.draft.isNegated ? 'refusal' : 'pledge';
  return cue !== undefined && HELD.has(wordAt(telling, cue.next - 1)) ? null : 'description';
}

/** What is held to be so or favoured: "is adamant that it will not". */
const HELD: ReadonlySet<string> = new Set('adamant clear emphatic categorical explicit unequivocal insistent certain sure convinced persuaded view opinion confident doubt supportive favour favor'.split(' '));

const UNWILLING: ReadonlySet<string> = new Set(['unwilling', 'loath', 'opposed', 'reluctant', 'averse', 'disinclined', 'against', 'hostile', 'resistant', 'mood', 'hurry', 'rush']);

/** The act that the cue tells by itself; null where that is left to the words. */
function actOfCue(telling: Telling, told: Told, hits: readonly Hit[], topic: Topic, lemma: string): Act | null {
  const { draft } = told;
  const act = NOUN_ACTS.get(lemma) ?? draft.cue?.act ?? null;
  const first = wordAt(telling, firstToken(told));
  const again = AGAIN.has(lemma) ? actOfRepeated(telling, told) : undefined;
  if (again !== undefined) return again;
  const special = SPECIAL.get(lemma)?.({ telling, told, first, topic, isNegated: draft.isNegated });
  if (special !== undefined) return special;
  if (act === null) return draft.isNegated && draft.isModal ? 'refusal' : null;
  if (draft.isNegated) return act === 'refusal' ? 'claim' : 'refusal';
  if (act === 'refusal' && (isReproach(telling, told) || isCalled(telling, told))) return 'claim';
  if (act === 'demand' && asksToBeLetOff(telling, told)) return 'refusal';
  if (act === 'pledge' && isQuoted(telling, told) && !hits.some(({ bearing }) => bearing.lean === 'decline') && moodOf(telling, told, hits) === 'refusal') return 'refusal';
  if ((act === 'pledge' || act === 'demand') && NOES.has(first)) return act === 'pledge' && hits.find(({ bearing }) => bearing.lean !== null)?.bearing.lean === 'decline' ? 'pledge' : 'refusal';
  return act;
}

/** "Rejected the charge", "dismissed a claim": what is denied is that something is so, and nothing that was asked. */
function isReproach(telling: Telling, { content }: Told): boolean {
  const { first, next } = content[0] as Stretch;
  for (let token = first; token < Math.min(next, first + FARTHEST_REPROACH); token += 1) {
    const word = wordAt(telling, token);
    if (ASSERTED.has(word)) return true;
    if (DEMANDS_MADE.has(word)) return false;
  }
  return false;
}

const FARTHEST_REPROACH = 6;

/** "Dismissed talk of a war as hysteria": a thing that nobody asked for is judged. */
function isCalled(telling: Telling, { content }: Told): boolean {
  const { first, next } = content[0] as Stretch;
  for (let token = first; token < Math.min(next, first + FARTHEST_CALLED); token += 1) {
    const word = wordAt(telling, token);
    if (DEMANDS_MADE.has(word) || OWN.has(word) || ANSWERED.has(word)) return false;
    if (word === 'as') return token > first;
  }
  return false;
}

const FARTHEST_CALLED = 12;
/** What is answered or put to a vote: who calls it names refuses it. */
const ANSWERED: ReadonlySet<string> = new Set('criticism complaint complaints offer motion bill increase figure number numbers estimate goal this that'.split(' '));

interface Case {
  readonly telling: Telling;
  readonly told: Told;
  readonly first: string;
  readonly topic: Topic;
  readonly isNegated: boolean;
}

/** Verbs whose act hangs on what follows them; undefined where it does not. */
const SPECIAL: ReadonlyMap<string, (given: Case) => Act | null | undefined> = new Map<string, (given: Case) => Act | null | undefined>([
  ['call', ({ telling, told }) => (hasParticle(telling, told) ? undefined : null)],
  ['ask', ({ first, told, telling }) => (QUESTIONS.has(first) || isAsked(telling, told.content) ? 'description' : undefined)],
  ['seek', ({ first, telling, told }) => (first === 'to' ? undefined : asksToBeLetOff(telling, told) ? 'refusal' : 'demand')],
  ['put', ({ telling, told }) => (endsWith(told, telling, 'forward') && !isQuoted(telling, told) ? 'proposal' : undefined)],
  ['want', ({ first, isNegated }) => (isNegated ? undefined : first === 'to' ? 'pledge' : undefined)],
  ['hope', ({ first }) => (first === 'to' ? 'pledge' : undefined)],
  ['like', ({ first }) => (first === 'to' ? 'pledge' : undefined)],
  ['expect', ({ telling, told, first, isNegated }) => (isNegated || isForecaster(told) || (first !== 'to' && isThing(telling, told)) ? 'claim' : first === 'to' ? 'pledge' : actOfExpected(telling, told))],
  ['tell', ({ telling, told }) => actOfInfinitive(telling, told, told.draft.cueWords.at(-1)?.next === firstToken(told))],
  ['say', ({ telling, told }) => actOfInfinitive(telling, told, false)],
  ['accuse', () => 'claim'],
  ['stand', ({ telling, told }) => (hasAmong(telling, told, SAID_BEFORE) ? 'claim' : undefined)],
  ['stick', ({ telling, told }) => (hasAmong(telling, told, SAID_BEFORE) ? 'claim' : undefined)],
  ['invite', () => 'proposal'],
  ['draw', ({ isNegated }) => (isNegated ? 'refusal' : undefined)],
  ['plan', ({ topic }) => (topic === 'meeting' ? 'description' : undefined)],
  ['intend', ({ topic }) => (topic === 'meeting' ? 'description' : undefined)],
  ['announce', ({ first, topic, telling, told }) => (topic === 'meeting' ? 'description' : ANNOUNCED.has(first) || isThing(telling, told) ? 'pledge' : undefined)],
  ['unveil', ({ telling, told }) => (isThing(telling, told) ? 'pledge' : undefined)],
  ['confirm', ({ telling, told }) => (isThing(telling, told) ? 'pledge' : undefined)],
  ['deny', ({ telling, told }) => (isOwnPromise(telling, told) ? 'refusal' : 'claim')],
  ['question', ({ telling, told }) => (hasAmong(telling, told, DEMANDS_MADE) ? 'refusal' : 'description')],
  ['threaten', ({ telling, told, first }) => (hasAmong(telling, told, CONDITIONS) || isSomebody(telling, told) ? 'demand' : first === 'to' ? 'refusal' : null)],
  ['protest', ({ telling, told }) => (isThing(telling, told) ? 'refusal' : undefined)],
  ['offer', ({ telling, told }) => (isQuoted(telling, told) ? null : undefined)],
  ['vote', ({ telling, told, first }) => (endsWith(told, telling, 'against') ? 'refusal' : first === 'to' || endsWith(told, telling, 'for') ? 'pledge' : undefined)],
  ['suggest', ({ isNegated, telling, told }) => (isNegated || told.speaker === null || told.speaker.kind === 'body' && told.speaker.country === null ? 'claim' : isQuoted(telling, told) ? null : undefined)],
  ['insist', ({ telling, told }) => (hasParticle(telling, told) ? 'demand' : undefined)],
  ['agree', ({ telling, told, isNegated }) => (!isNegated && (endsWith(told, telling, 'with') || isOnlyAssent(told, telling)) ? null : undefined)],
]);

const QUESTIONS: ReadonlySet<string> = new Set(['whether', 'why', 'how', 'if', 'what', 'who', 'when', 'where']);
const ANNOUNCED: ReadonlySet<string> = new Set(['a', 'an', 'plans', 'another', 'new', 'more']);

/** Nouns by which a saying is told, with the act of each. */
const NOUN_ACTS: ReadonlyMap<string, Act> = new Map(
  Object.entries({ demand: 'demand demands call calls insistence request requests appeal appeals plea desire desires wish', proposal: 'proposal proposals suggestion suggestions offer', pledge: 'pledge pledges promise promises commitment vow assurance assurances determination resolve readiness willingness', refusal: 'refusal rejection opposition' }).flatMap(([act, nouns]) => nouns.split(' ').map((noun) => [`the ${noun}`, act as Act] as const)),
);

/** Verbs by which a saying that a noun tells is said once more. */
const AGAIN: ReadonlySet<string> = new Set('reiterate repeat renew restate reaffirm reassert echo'.split(' '));

/** "Reiterated | his plea for shells", "renewed | calls for a base": what the noun does; undefined for other words. */
function actOfRepeated(telling: Telling, told: Told): Act | undefined {
  const first = firstToken(told);
  for (let token = first; token < first + 4; token += 1) {
    const act = NOUN_ACTS.get(`the ${wordAt(telling, token)}`);
    if (act !== undefined) return act;
  }
  return undefined;
}

/** The noun by which it is told where no verb tells it: "the demand". */
function nounOf(telling: Telling, { draft }: Told): string {
  const cue = draft.cueWords[0];
  return draft.sieve === 'noun' && cue !== undefined ? `the ${wordAt(telling, cue.next - 1)}` : '';
}

function firstToken({ content }: Told): number {
  return (content[0] as Stretch).first;
}

/** Whether the cue has a particle: "called for", "insisted on". */
function hasParticle(telling: Telling, { draft }: Told): boolean {
  const cue = draft.cueWords[0];
  return cue !== undefined && cue.next - cue.first > 1 && senseAt(telling, cue.next - 1)?.cue !== draft.cue;
}

function endsWith({ draft }: Told, telling: Telling, word: string): boolean {
  const cue = draft.cueWords[0];
  return cue !== undefined && wordAt(telling, cue.next - 1) === word;
}

/** "Agreed that", "agreed: …": assent, no promise. */
function isOnlyAssent({ draft, content }: Told, telling: Telling): boolean {
  return telling.quotations.at[(content[0] as Stretch).first] !== draft.inside;
}

/** Whether what was said is a thing and no clause: "announced a special fund". */
function isThing(telling: Telling, { content }: Told): boolean {
  const { first, next } = content[0] as Stretch;
  for (let token = first; token < Math.min(next, first + 12); token += 1) {
    const sense = senseAt(telling, token);
    if (sense !== null && ((sense.bits & VERBS) !== 0 || ((sense.bits & CUE) !== 0 && token > first && ((senseAt(telling, token - 1)?.bits ?? 0) & SUBJECT) !== 0))) return false;
  }
  return true;
}

/** The place of a "to" with which the words tell what somebody is to do, behind who it is: "Spain not to wait"; -1 where a verb or a second thing stands before it. */
function placeOfTo(telling: Telling, { content }: Told): number {
  const { first, next } = content[0] as Stretch;
  for (let token = first; token < Math.min(next - 1, first + FARTHEST_TO); token += 1) {
    const sense = senseAt(telling, token);
    const word = wordAt(telling, token);
    if (word === 'to' && token > first) return NO_VERBS.has(wordAt(telling, token + 1)) || telling.scanned.kind[token + 1] === NUMBER ? -1 : token;
    if (word === 'ought' || (token > first && ARTICLES.has(word) && wordAt(telling, token - 1) !== 'of') || (sense !== null && (sense.bits & (VERBS | CUE)) !== 0)) return -1;
  }
  return -1;
}

const FARTHEST_TO = 8;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const NO_VERBS: ReadonlySet<string> = new Set('the a an all every each any its their his her our my this that these those it them him us which whom'.split(' '));

/** "Told | allies to pay" demands, where nobody else was told it; "Canada to reach 2 percent", said by Canada's prime minister, promises. */
function actOfInfinitive(telling: Telling, told: Told, isAddressed: boolean): Act | undefined {
  if (isQuoted(telling, told) || placeOfTo(telling, told) < 0) return undefined;
  return isOwnCountry(telling, told) ? 'pledge' : isAddressed ? 'demand' : undefined;
}

/** "Expects | Latvia to spend", of one's own country, "the sum to rise", "eleven allies to": what will be; of others it is asked. */
function actOfExpected(telling: Telling, told: Told): Act | undefined {
  const to = placeOfTo(telling, told);
  if (to < 0) return undefined;
  const first = firstToken(told);
  if (isOwnCountry(telling, told)) return 'pledge';
  if (telling.scanned.kind[first] === NUMBER || NUMBER_WORDS.includes(wordAt(telling, first))) return 'claim';
  return OWN_MONEY.has(wordAt(telling, to - 1)) ? 'claim' : undefined;
}

/** Whether the words begin with the name of the speaker's own country. */
function isOwnCountry(telling: Telling, told: Told): boolean {
  const first = firstToken(told);
  const entity = OWN.has(wordAt(telling, first)) ? null : (telling.index.startingAt(first)?.entity ?? null);
  const named = entity === null ? undefined : telling.names.entities[entity];
  return named?.kind === 'country' && named.country !== null && named.country === told.speaker?.country;
}

/** Whether a speaker denies having promised: "denied that Rome had agreed". */
function isOwnPromise(telling: Telling, { content, speaker }: Told): boolean {
  const { first, next } = content[0] as Stretch;
  const entity = telling.index.around(first)?.entity ?? null;
  const country = entity === null ? null : (telling.names.entities[entity]?.country ?? null);
  const isOwn = country !== null ? country === speaker?.country : OWN.has(wordAt(telling, first));
  for (let token = first; token < next; token += 1) if (isOwn && PROMISED.has(senseAt(telling, token)?.lemma ?? '')) return true;
  return false;
}

const OWN: ReadonlySet<string> = new Set('he she it they his her its their'.split(' '));
const PROMISED: ReadonlySet<string> = new Set('agree promise pledge commit accept'.split(' '));

const NOES: ReadonlySet<string> = new Set(['not', 'no', 'never', 'none', 'nothing']);

function asksToBeLetOff(telling: Telling, told: Told): boolean {
  return hasAmong(telling, told, LETTING_OFF);
}

function hasAmong(telling: Telling, { content }: Told, words: ReadonlySet<string>): boolean {
  return content.some(({ first, next }) => {
    for (let token = first; token < Math.min(next, first + 12); token += 1) if (words.has(wordAt(telling, token))) return true;
    return false;
  });
}

/** The alliance and analysts, who expect what will come about. */
function isForecaster({ speaker }: Told): boolean {
  return speaker === null || speaker.office === 'analyst' || isOfFigures(speaker) || (speaker.country === 'NATO' && speaker.kind !== 'person');
}

/** Conditions under which a threat is a demand: "unless they pay". */
const CONDITIONS: ReadonlySet<string> = new Set(['unless', 'until', 'if', 'with']);

/** Whether what is threatened begins with somebody's name. */
function isSomebody(telling: Telling, told: Told): boolean {
  const mention = telling.index.startingAt(firstToken(told));
  return mention !== undefined && mention.entity !== null;
}

function isQuoted(telling: Telling, told: Told): boolean {
  return telling.quotations.at[firstToken(told)] !== told.draft.inside;
}

/** "Made no secret of their frustration", "expressed relief": a feeling, with no verb. */
function isFeeling(telling: Telling, told: Told): boolean {
  return isThing(telling, told) && hasAmong(telling, told, FELT);
}

/** "I trust this president": words of oneself, without figures and without taking a side. */
function isOfMyself(telling: Telling, told: Told, hits: readonly Hit[]): boolean {
  const first = firstToken(told);
  if (!MYSELF.has(wordAt(telling, first)) || THOUGHT.has(wordAt(telling, first + 1))) return false;
  return hits.every((hit) => hit.bearing.lean === null && !tellsOf(hit, 'spending', 3));
}

const MYSELF = wordSet("i i'm i've");
const THOUGHT: ReadonlySet<string> = new Set(['said', 'say', 'told', 'think', 'believe', 'know', 'made', 'got']);

const SPEAKING = wordSet("he she i i'm we");

/** Words of feeling, where the matter is none that figures are asked of. */
function isFelt(telling: Telling, told: Told, topic: Topic, hits: readonly Hit[]): boolean {
  const first = firstToken(told);
  if (SPEAKING.has(wordAt(telling, first)) && hits.some(({ token, bearing }) => bearing.isFeeling && token <= first + 3)) return true;
  return (topic === 'other' || topic === 'meeting' || topic === 'membership') && hits.some(({ bearing }) => bearing.isFeeling);
}
