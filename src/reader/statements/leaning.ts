import type { Speaker } from '../report/report.ts';
import { WORD, NUMBER } from '../scan/scan.ts';
import { tellsOf, type Hit } from './bearing.ts';
import type { Stretch } from './draft.ts';
import { wordAt } from './mood.ts';
import type { Telling } from './strand.ts';
import type { Told } from './told.ts';

/** So far leans what takes a side outright, whatever its other words tell. */
export const STRONG = 5;
/** A word that takes a side counts as much as many that only tell of more or less. */
const OUTRIGHT = 10;
const FARTHEST_DENIED = 5;

/** What the words lean to, summed: above 0 for the commitment, below against it. A denial turns round what follows it. */
export function leaningOf(telling: Telling, { content, speaker }: Told, hits: readonly Hit[]): number {
  const isOwn = isOfSpeaker(telling, content, speaker, hits);
  let sum = isOwn && (hasHighShare(telling, hits) || hasHighRank(telling, hits)) ? 1 : 0;
  let denied = -FARTHEST_DENIED - 1;
  for (const { token, bearing } of hits) {
    const isDenied = token - denied <= FARTHEST_DENIED;
    if (bearing.isDenial) denied = token;
    sum += weightOf(bearing.lean, isDenied, isOwn);
  }
  return sum === 0 ? regardOf(hits) : sum;
}

/** Praise or blame of what is asked of allies, where nothing else tells a side: blame of what is lacking is for more of it. */
function regardOf(hits: readonly Hit[]): number {
  let [sum, asked, lacking, denied] = [0, false, false, -FARTHEST_DENIED - 1];
  for (const { token, bearing } of hits) {
    if (bearing.isDenial) denied = token;
    if (bearing.regard === 'asked') asked = true;
    if (bearing.lean === 'decline' || bearing.lean === 'lagging' || bearing.lean === 'missing') lacking = true;
    const isDenied = token - denied <= FARTHEST_DENIED;
    if (bearing.regard === 'praise') sum += isDenied ? -1 : 1;
    if (bearing.regard === 'blame') sum += isDenied ? 1 : -1;
  }
  return asked || lacking ? Math.sign(lacking ? -sum : sum) : 0;
}

function weightOf(lean: Hit['bearing']['lean'], isDenied: boolean, isOwn: boolean): number {
  if (lean === 'for') return OUTRIGHT;
  if (lean === 'against') return isDenied ? OUTRIGHT : -OUTRIGHT;
  if (lean === 'worth') return isDenied ? -OUTRIGHT : 1;
  if (lean === 'growth') return isDenied ? (isOwn ? -1 : 1) : 1;
  if (lean === 'decline') return isDenied ? 1 : -1;
  if (lean === 'lagging' || lean === 'missing') return isOwn ? 0 : 1;
  if (lean === 'duty') return isDenied && isOwn ? -1 : 1;
  return 0;
}

/** "2.2 percent": as much as is asked for, told of oneself, and not as what is missing or lost. */
function hasHighShare(telling: Telling, hits: readonly Hit[]): boolean {
  const { scanned } = telling;
  return hits.some((hit) => {
    const { token } = hit;
    if (!tellsOf(hit, 'spending', 2) || token === 0 || scanned.kind[token - 1] !== NUMBER) return false;
    const value = Number(scanned.text.slice(scanned.start[token - 1], scanned.end[token - 1]));
    return value >= ENOUGH && value < TOO_MUCH && !hits.some((other) => (other.bearing.isDenial || other.bearing.mood === 'refusal') && other.token < token && token - other.token <= FARTHEST_DENIED) && !(scanned.kind[token - 2] === WORD && SHORT.has(wordAt(telling, token - 2)));
  });
}

/** "The largest budget in the union", "Europe's second biggest spender": a high rank in what is spent. */
function hasHighRank(telling: Telling, hits: readonly Hit[]): boolean {
  return hits.some((hit) => tellsOf(hit, 'spending', 4) && (HIGHEST.has(wordAt(telling, hit.token - 1)) || HIGHEST.has(wordAt(telling, hit.token - 2))));
}

const HIGHEST: ReadonlySet<string> = new Set('largest biggest highest'.split(' '));

const ENOUGH = 2;
const TOO_MUCH = 8;
const SHORT: ReadonlySet<string> = new Set('than below under by to of until'.split(' '));

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
