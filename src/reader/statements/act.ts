import type { Act, Topic } from '../report/report.ts';
import { tellsOf, type Hit } from './bearing.ts';
import type { Stretch } from './draft.ts';
import { isAsked, isMadeOfOthers, moodOf, senseAt, wordAt } from './mood.ts';
import type { Telling } from './strand.ts';
import { isOfFigures, type Told } from './told.ts';
import { ASSURING, DEMANDS_MADE, DESCRIBING, FELT, FORESEEING, LETTING_OFF } from './words/acts.ts';
import { BE, COPULA, CUE, DO, HAVE, MODAL, SUBJECT, VERB } from './words/small.ts';
import { wordSet } from '../scan/apostrophes.ts';

const VERBS = BE | COPULA | DO | HAVE | MODAL | VERB;

/** What is done by saying it: what the cue does, else what its words do. */
export function actOf(telling: Telling, told: Told, topic: Topic, hits: readonly Hit[]): Act {
  const { draft } = told;
  const lemma = draft.cue?.lemma ?? nounOf(telling, told);
  const act = actOfCue(telling, told, hits, topic, lemma);
  if (act !== null) return act === 'pledge' && isMadeOfOthers(telling, told) ? 'demand' : act;
  if (DESCRIBING.has(lemma)) return 'description';
  const stance = draft.sieve === 'stance' ? actOfStance(telling, told) : null;
  if (stance !== null) return stance;
  if (isAsked(telling, told.content) || (told.speaker === null && told.content.some((stretch) => isAsked(telling, [stretch])))) return 'description';
  if (ASSURING.has(lemma) && (isThing(telling, told) || hits.some(({ bearing }) => bearing.mood === 'deed'))) return 'pledge';
  const mood = moodOf(telling, told, hits);
  return (mood === 'pledge' && FORESEEING.has(lemma) ? 'claim' : mood) ?? (isFelt(telling, told, topic, hits) || isFeeling(telling, told) || isOfMyself(telling, told, hits) ? 'description' : 'claim');
}

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
  if (act === 'demand' && asksToBeLetOff(telling, told)) return 'refusal';
  if (act === 'pledge' && isQuoted(telling, told) && !hits.some(({ bearing }) => bearing.lean === 'decline') && moodOf(telling, told, hits) === 'refusal') return 'refusal';
  if ((act === 'pledge' || act === 'demand') && NOES.has(first)) return act === 'pledge' && hits.find(({ bearing }) => bearing.lean !== null)?.bearing.lean === 'decline' ? 'pledge' : 'refusal';
  return act;
}

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
  ['expect', ({ telling, told, first, isNegated }) => (isNegated || isForecaster(told) || (first !== 'to' && isThing(telling, told)) ? 'claim' : first === 'to' ? 'pledge' : undefined)],
  ['invite', () => 'proposal'],
  ['draw', ({ isNegated }) => (isNegated ? 'refusal' : undefined)],
  ['plan', ({ topic }) => (topic === 'meeting' ? 'description' : undefined)],
  ['intend', ({ topic }) => (topic === 'meeting' ? 'description' : undefined)],
  ['announce', ({ first, topic, telling, told }) => (topic === 'meeting' ? 'description' : ANNOUNCED.has(first) || isThing(telling, told) ? 'pledge' : undefined)],
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
