import type { Act, Speaker, Statement, Topic } from '../report/report.ts';
import type { Hit } from './bearing.ts';
import type { Stretch } from './draft.ts';
import { wordAt } from './mood.ts';
import type { Telling } from './strand.ts';
import type { Told } from './told.ts';
import { CENSURING, PRAISING } from './words/acts.ts';

type Side = Statement['side'];

/** Matters on which one can be for or against the commitment itself. */
const AT_ISSUE: ReadonlySet<Topic> = new Set(['spending', 'plans', 'burden', 'debt', 'aid', 'contributions']);

/** The side taken towards spending more: by what is done, about what, and how its words lean. */
export function sideOf(telling: Telling, told: Told, { act, topic, hits }: { readonly act: Act; readonly topic: Topic; readonly hits: readonly Hit[] }): Side {
  const leaning = leaningOf(telling, told, hits);
  if (!AT_ISSUE.has(topic)) return sideElsewhere(act, topic, leaning);
  if (topic === 'aid') return sideOfAid(act, leaning);
  if (act === 'refusal') return sideOfRefusal(told, topic, leaning, hits);
  if (act === 'pledge' || act === 'proposal') return leaning < 0 ? 'against' : topic === 'contributions' && leaning === 0 ? sideOfForces(hits) : 'for';
  if (act === 'demand') return leaning < 0 || attitudeOf(told) < 0 ? 'against' : topic === 'contributions' ? 'neither' : 'for';
  return topic === 'contributions' && Math.abs(leaning) < STRONG ? 'neither' : sideOfClaim(telling, told, topic, leaning, hits);
}

/** Other matters bear on the commitment only where the words say so outright. */
function sideElsewhere(act: Act, topic: Topic, leaning: number): Side {
  const isOpen = topic === 'deterrence' || topic === 'other';
  return !isOpen || act === 'description' || Math.abs(leaning) < STRONG ? 'neither' : leaning > 0 ? 'for' : 'against';
}

/** To count aid is against the commitment to forces; to want both is for it; to tell how things are is neither. */
function sideOfAid(act: Act, leaning: number): Side {
  if (act === 'description') return 'neither';
  return act === 'claim' && leaning > 0 ? 'for' : 'against';
}

/** Who refuses more is against it, who refuses less for it; who will no longer pay for others wants these to. */
function sideOfRefusal({ draft, speaker }: Told, topic: Topic, leaning: number, hits: readonly Hit[]): Side {
  if ((topic === 'burden' || topic === 'debt') && speaker?.country === 'USA') return 'for';
  const ofLess = draft.cue?.act === 'refusal' ? leaning < 0 && leaning > -STRONG : leaning > 0 && hits.some(({ bearing }) => bearing.lean === 'decline');
  return ofLess ? 'for' : 'against';
}

function sideOfForces(hits: readonly Hit[]): Side {
  return hits.some(({ bearing }) => bearing.lean === 'decline') ? 'neither' : 'for';
}

function sideOfClaim(telling: Telling, told: Told, topic: Topic, leaning: number, hits: readonly Hit[]): Side {
  const attitude = attitudeOf(told);
  if (topic === 'burden' && told.speaker?.country === 'USA') return 'for';
  if (attitude !== 0 && Math.abs(leaning) < STRONG) return attitude > 0 === isOfMore(leaning, hits) ? 'for' : 'against';
  if (leaning !== 0) return (leaning > 0) === (told.draft.cue?.lemma !== 'deny') ? 'for' : 'against';
  const isDenied = hits.some(({ bearing }) => bearing.isDenial);
  if (topic === 'debt') return isDenied || told.draft.cue?.lemma === 'deny' ? 'against' : 'for';
  return (topic === 'burden' && !isOwnDefence(telling, told, hits)) || isAdvocate(told.speaker, topic, isDenied) ? 'for' : 'neither';
}

/** Whether what is praised or blamed is spending more, and not the lack of it. */
function isOfMore(leaning: number, hits: readonly Hit[]): boolean {
  return leaning >= 0 && !hits.some(({ bearing }) => bearing.lean === 'missing');
}

function attitudeOf({ draft }: Told): number {
  const lemma = draft.cue?.lemma ?? '';
  return PRAISING.has(lemma) ? 1 : CENSURING.has(lemma) ? -1 : 0;
}

/** How much a word that takes a side outright counts. */
const STRONG = 3;
const FARTHEST_DENIED = 5;

/** What the words lean to, summed: above 0 for the commitment, below against it. A denial turns round what follows it. */
function leaningOf(telling: Telling, { content, speaker }: Told, hits: readonly Hit[]): number {
  const isOwn = isOfSpeaker(telling, content, speaker, hits);
  const isWarning = !isOwn && speaksForIt(speaker);
  let sum = 0;
  let denied = -FARTHEST_DENIED - 1;
  for (const { token, bearing } of hits) {
    const isDenied = token - denied <= FARTHEST_DENIED;
    if (bearing.isDenial) denied = token;
    sum += isWarning && isDenied && bearing.lean === 'growth' ? 1 : weightOf(bearing.lean, isDenied, isOwn);
  }
  return sum;
}

function weightOf(lean: Hit['bearing']['lean'], isDenied: boolean, isOwn: boolean): number {
  if (lean === 'for') return STRONG;
  if (lean === 'against') return isDenied ? STRONG : -STRONG;
  if (lean === 'growth') return isDenied ? -1 : 1;
  if (lean === 'decline') return isDenied ? 1 : -1;
  if (lean === 'missing') return isOwn ? -1 : 1;
  if (lean === 'duty') return isDenied && isOwn ? -1 : 1;
  return 0;
}

const BEGINNING = 8;

/** Whether the words begin with the speaker, the speaker's country or "we". */
function isOfSpeaker(telling: Telling, content: readonly Stretch[], speaker: Speaker | null, hits: readonly Hit[]): boolean {
  const { index, names } = telling;
  const { first, next } = content[0] as Stretch;
  const end = Math.min(next, first + BEGINNING);
  if (hits.some(({ token, bearing }) => token < end && bearing.mood === 'own') || THIRD.has(wordAt(telling, first))) return true;
  for (let token = first; token < end; token += 1) {
    const entity = index.around(token)?.entity ?? null;
    const country = entity === null ? null : (names.entities[entity]?.country ?? null);
    if (country !== null) return country === speaker?.country;
  }
  return false;
}

const THIRD: ReadonlySet<string> = new Set(['he', 'she', 'it', 'his', 'her', 'its']);

/** "We give lives, not only money": an ally that speaks of its own share. */
function isOwnDefence(telling: Telling, { content, speaker }: Told, hits: readonly Hit[]): boolean {
  return !speaksForIt(speaker) && speaker?.country !== 'EU' && isOfSpeaker(telling, content, speaker, hits);
}

/** Washington and the alliance, who ask others for more. */
function speaksForIt(speaker: Speaker | null): boolean {
  return speaker?.country === 'USA' || speaker?.country === 'NATO';
}

/** Washington speaks for the commitment, and the alliance itself where it speaks of burdens or of what is not done. */
function isAdvocate(speaker: Speaker | null, topic: Topic, isDenied: boolean): boolean {
  if (topic === 'plans' && !isDenied) return false;
  return (speaker?.country === 'USA' && speaker.office !== null) || (speaker?.country === 'NATO' && (topic === 'burden' || isDenied));
}
