import type { Act, Speaker, Statement, Topic } from '../report/report.ts';
import { NUMBER } from '../scan/scan.ts';
import { tellsOf, type Hit } from './bearing.ts';
import { leaningOf, STRONG } from './leaning.ts';
import { isAsked, wordAt } from './mood.ts';
import type { Telling } from './strand.ts';
import { isOfFigures, type Told } from './told.ts';
import { BOASTING, CENSURING, CONCEDING, MISGIVINGS, PRAISING, REPROACHES, SILENT, UNSAID } from './words/acts.ts';
import { wordSet } from '../scan/apostrophes.ts';

type Side = Statement['side'];

/** What is known of a statement when its side is asked. */
interface Case {
  readonly telling: Telling;
  readonly told: Told;
  readonly act: Act;
  readonly topic: Topic;
  readonly hits: readonly Hit[];
  /** Above 0 for spending more, below against it. */
  readonly leaning: number;
}

/**
 * The side taken towards spending more and keeping what was promised: by what it is about, what is done by it, who speaks of whom,
 * and how its words lean. Of other matters than money, burdens and plans nobody is for or against it.
 */
export function sideOf(telling: Telling, told: Told, { act, topic, hits }: Pick<Case, 'act' | 'topic' | 'hits'>): Side {
  const sides = SIDES.get(topic);
  const done = act === 'claim' && told.draft.cue?.act === 'refusal' && !told.draft.isNegated ? 'refusal' : act;
  return sides === undefined ? 'neither' : sides({ telling, told, act: done, topic, hits, leaning: leaningOf(telling, told, hits) });
}

const SIDES: ReadonlyMap<Topic, (given: Case) => Side> = new Map([
  ['spending', sideOfMoney],
  ['plans', sideOfMoney],
  ['burden', sideOfMoney],
  ['debt', sideOfDebt],
  ['aid', sideOfAid],
  ['contributions', sideOfForces],
]);

function sideOfMoney(given: Case): Side {
  const { act, leaning, told, topic, hits } = given;
  if (act === 'refusal') return sideOfRefusal(given);
  if (act === 'pledge' || act === 'proposal') return isOfLess(hits, act) ? 'against' : 'for';
  if (act === 'demand' && isAdvocate(told.speaker) && topic !== 'burden') return 'for';
  if (act === 'demand') return attitudeOf(told) < 0 || leaning <= -STRONG || (leaning < 0 && isOfLess(hits, act)) ? 'against' : topic === 'burden' && isOfFighting(hits) ? 'neither' : 'for';
  return sideOfClaim(given);
}

/** Whether what is promised or asked for is less: the first word of more or less behind the verb of promising is one of less. */
function isOfLess(hits: readonly Hit[], act: Act): boolean {
  const deed = hits.findIndex(({ bearing }) => bearing.mood === 'deed' || bearing.mood === 'must');
  const behind = hits.slice(deed + 1);
  const first = behind.find(({ bearing }) => bearing.lean !== null);
  const isDenied = behind.some(({ token, bearing }) => bearing.isDenial && token <= (first?.token ?? 0));
  return isDenied ? first?.bearing.lean === 'for' : first?.bearing.lean === 'decline' || (first?.bearing.lean === 'against' && act !== 'pledge');
}

/** Who refuses more is against it, who refuses less for it; who only keeps silent is neither; who asks others for more defends that. */
function sideOfRefusal({ telling, told, leaning, hits }: Case): Side {
  if (isSilence(telling, told) || isOf(telling, told, REPROACHES)) return 'neither';
  if (isOf(telling, told, MISGIVINGS)) return 'for';
  if (isAdvocate(told.speaker)) return 'for';
  const ofLess = told.draft.cue?.act === 'refusal' ? leaning < 0 && leaning > -STRONG : leaning > 0 && hits.some(({ bearing }) => bearing.lean === 'decline');
  return ofLess ? 'for' : 'against';
}

/** Whether what is refused is one of these things: "rejected the charge". */
function isOf(telling: Telling, { content }: Told, things: ReadonlySet<string>): boolean {
  const first = content[0]?.first ?? 0;
  return things.has(wordAt(telling, first)) || things.has(wordAt(telling, first + 1));
}

/** "Refused to say when", "would not be drawn", "declined to put a date on it". */
function isSilence(telling: Telling, { content, draft }: Told): boolean {
  const first = content[0]?.first ?? 0;
  if (ASKING.has(wordAt(telling, first)) || draft.cue?.lemma === 'stop') return true;
  const at = [first, first + 1, first + 2].slice(0, wordAt(telling, first) === 'to' ? 3 : 1);
  if (at.some((token) => SILENT.has(wordAt(telling, token)))) return true;
  const isNaming = at.length > 1 && NAMING.has(wordAt(telling, first + 1)) || draft.cueWords.some(({ next }) => NAMING.has(wordAt(telling, next - 1)));
  if (isNaming && [first, first + 1, first + 2, first + 3].some((token) => UNSAID.has(wordAt(telling, token)))) return true;
  return draft.cueWords.some(({ next }) => SILENT.has(wordAt(telling, next - 1)) || SILENT.has(wordAt(telling, next - 2)));
}

/** "Declined to say | how", "would not be drawn on | whether". */
const ASKING: ReadonlySet<string> = new Set(['whether', 'why', 'how', 'when', 'where', 'what', 'who']);

/** Verbs of telling a date or a figure. */
const NAMING: ReadonlySet<string> = new Set(['give', 'name', 'set', 'put', 'offer', 'provide', 'fix', 'repeat', 'dodge', 'dodges', 'dodged', 'sidestepped', 'evaded', 'ducked']);

/** By words that take a side; else by praise and blame; else by who speaks: those who ask others for more, and of own efforts. */
function sideOfClaim({ telling, act, told, topic, leaning, hits }: Case): Side {
  const attitude = attitudeOf(told);
  if (isAdvocate(told.speaker) && !isAsked(telling, told.content) && !(topic === 'spending' && isLesserVoice(told.speaker) && hasFigure(telling, told))) return 'for';
  if (topic === 'spending' && isConceded(told) && leaning >= STRONG) return 'neither';
  if ((isReporting(told.speaker) || isConceded(told) || (topic === 'spending' && isOfficialFigure(telling, told))) && Math.abs(leaning) < STRONG) return 'neither';
  if (attitude !== 0 && Math.abs(leaning) < STRONG) return attitude > 0 === isOfMore(leaning, hits) ? 'for' : 'against';
  if (Math.abs(leaning) >= STRONG) return leaning > 0 === (told.draft.cue?.lemma !== 'deny') ? 'for' : 'against';
  if (act === 'description') return 'neither';
  if (leaning === 0) return topic === 'spending' && (isOwnEffort(telling, told, hits) || BOASTING.has(told.draft.cue?.lemma ?? '')) ? 'for' : 'neither';
  return topic !== 'burden' || leaning > 0 ? (leaning > 0 === (told.draft.cue?.lemma !== 'deny') ? 'for' : 'against') : 'neither';
}

/** "Admitted that it had missed the goal": how things are, told against oneself. */
function isConceded({ draft }: Told): boolean {
  return CONCEDING.has(draft.cue?.lemma ?? '');
}

/** A figure told by an official or a spokesman. */
function isOfficialFigure(telling: Telling, told: Told): boolean {
  return OFFICIALS.has(told.speaker?.office ?? '') && hasFigure(telling, told);
}

function hasFigure({ scanned }: Telling, { content }: Told): boolean {
  return content.some(({ first, next }) => {
    for (let token = first; token < next; token += 1) if (scanned.kind[token] === NUMBER) return true;
    return false;
  });
}

/** Washington's officials, generals and departments, who also tell how things are. */
function isLesserVoice(speaker: Speaker | null): boolean {
  return speaker?.kind === 'body' || LESSER.has(speaker?.office ?? '');
}

const LESSER: ReadonlySet<string> = new Set(['official', 'diplomat', 'general']);
const OFFICIALS: ReadonlySet<string> = new Set(['official', 'spokesperson', 'diplomat']);

/** "We are catching up": direct speech of what oneself does, with nothing denied. */
function isOwnEffort(telling: Telling, { content, draft }: Told, hits: readonly Hit[]): boolean {
  const first = content[0]?.first ?? 0;
  return OURS.has(wordAt(telling, first)) && telling.quotations.at[first] !== draft.inside && !hits.some(({ bearing }) => bearing.isDenial);
}

const OURS = wordSet("we our we've we're");

/** Whether what is praised or blamed is spending more, and not the lack of it. */
function isOfMore(leaning: number, hits: readonly Hit[]): boolean {
  return leaning >= 0 && !hits.some(({ bearing }) => bearing.lean === 'missing' || bearing.lean === 'lagging');
}

function attitudeOf({ draft }: Told): number {
  const lemma = draft.cue?.lemma ?? '';
  return PRAISING.has(lemma) ? 1 : CENSURING.has(lemma) ? -1 : 0;
}

/** That somebody owes is a demand for more; that nobody does says nothing of how much is to be spent. */
function sideOfDebt({ act, told, hits, leaning }: Case): Side {
  if (act === 'refusal' || act === 'description') return 'neither';
  if (act !== 'claim') return 'for';
  const isDenied = leaning <= -STRONG || told.draft.cue?.lemma === 'deny' || hits.some(({ bearing }) => bearing.isDenial);
  return isDenied && told.speaker?.country !== 'USA' ? 'neither' : 'for';
}

/** To want aid counted is against the commitment to forces, to refuse that for it; to tell what counts is neither. */
function sideOfAid({ act, leaning, hits }: Case): Side {
  if (act === 'description' || act === 'pledge') return 'neither';
  if (act === 'refusal') return isOfMoney(hits) ? 'against' : 'for';
  if (act !== 'claim') return 'against';
  return leaning > 0 ? 'for' : hits.some((hit) => tellsOf(hit, 'aid', 9)) ? 'against' : 'neither';
}

/** Who sends, asks or refuses forces is for or against spending on them only where it is told what they cost, are bought for, or that they are more. */
function sideOfForces({ telling, told, act, leaning, hits }: Case): Side {
  if (act === 'claim' || act === 'description') return act === 'claim' && Math.abs(leaning) >= STRONG ? (leaning > 0 ? 'for' : 'against') : 'neither';
  const isMore = isOfMoney(hits) || hits.some(({ token, next, bearing }) => bearing.lean === 'growth' && (act === 'pledge' || MORE.has(wordAt(telling, token)) || MORE.has(wordAt(telling, next - 1))));
  if (act === 'refusal') return (isMore || leaning <= -STRONG) && !isSilence(telling, told) ? 'against' : 'neither';
  return isMore ? (isOfLess(hits, act) ? 'against' : 'for') : 'neither';
}

const MORE: ReadonlySet<string> = new Set('more further additional extra increase raise double triple reinforced'.split(' '));

function isOfMoney(hits: readonly Hit[]): boolean {
  return hits.some((hit) => tellsOf(hit, 'spending', 1));
}

function isOfFighting(hits: readonly Hit[]): boolean {
  return hits.some((hit) => tellsOf(hit, 'contributions', 2));
}

/** Washington, the secretary general and the Commission's president, who ask others for more. */
function isAdvocate(speaker: Speaker | null): boolean {
  return speaker?.country === 'USA' || speaker?.office === 'european_commission_president' || (speaker?.office === 'secretary_general' && speaker.country === 'NATO');
}

/** Those who tell how things are: nobody by name, analysts, institutes, the alliance's officials. */
function isReporting(speaker: Speaker | null): boolean {
  if (isAdvocate(speaker)) return false;
  if (speaker === null || speaker.office === 'analyst' || speaker.country === 'NATO') return true;
  if (isOfFigures(speaker)) return true;
  return speaker.country === null && (speaker.office === 'diplomat' || speaker.office === 'official' || (speaker.kind === 'body' && speaker.office === null && !speaker.isAnonymous));
}
