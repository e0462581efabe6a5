import type { Act } from '../../report/report.ts';
import { DEMANDS, DESCRIPTIONS, PLEDGES, PROPOSALS, REFUSALS } from './cue-positions.ts';
import { QUOTING } from './cue-manners.ts';
import { CLAIMS, type Table } from './cue-sayings.ts';
import { verbOf, type Verb } from './inflect.ts';

/**
 * What may follow a cue, a letter each: `c` a clause with or without its "that", `t` a clause with "that" or a question word only,
 * `r` the one who is told before the clause, `n` what is rejected, proposed, praised, `i` "to" and a verb, `o` somebody "to" do
 * something, `g` a verb in -ing, `q` a quotation.
 */
export type Frames = number;

/** The frames by their letters, each a bit. */
export const FRAME = { c: 1, t: 2, r: 4, n: 8, i: 16, o: 32, g: 64, q: 128 } as const;

/** Whether one of some frames is among those of a cue. */
export function takes(frames: Frames, some: Frames): boolean {
  return (frames & some) !== 0;
}

/** The frames that letters stand for. */
export function framesOf(letters: string): Frames {
  let frames = 0;
  for (const letter of letters) frames |= FRAME[letter as keyof typeof FRAME] ?? 0;
  return frames;
}

/** A word behind a verb with which it has its sense; some verbs are cues only where it stands there. */
export interface Particle {
  readonly word: string;
  readonly isNeeded: boolean;
}

/** The particles of a table's line, parted by commas, those needed with a "!". */
export function particlesOf(written: string): readonly Particle[] {
  return written === '' ? [] : written.split(',').map((word) => ({ word: word.replace('!', ''), isNeeded: word.endsWith('!') }));
}

/** How a cue tells: by speaking, by thinking or feeling, or by taking a position. */
export type Manner = 'speech' | 'thought' | 'position';

/** A verb that tells of somebody's saying. */
export interface Cue {
  readonly lemma: string;
  readonly manner: Manner;
  readonly frames: Frames;
  /** Words after which it has its sense: "out" in "ruled out", "for" in "called for". */
  readonly particles: readonly Particle[];
  /** What is done by it, where the verb says so; else the content tells. */
  readonly act: Act | null;
  /** For or against what follows, where the verb says so. */
  readonly attitude: 1 | 0 | -1;
}

const THOUGHTS: ReadonlySet<string> = new Set('see need want like expect intend plan hope believe think feel fear worry doubt wonder prefer favor favour consider reckon accept recognise recognize regret deem suspect guess view regard appreciate foresee envisage envision anticipate'.split(' '));
const POSITIONS: ReadonlySet<string> = new Set(
  'dodge duck sidestep evade skirt deflect parry jib eschew forgo overrule countenance budge contemplate entertain covet desire long hunger itch need present treat cast frame bill class rate reject rule refuse dismiss decline oppose resist repudiate rebuff spurn brush shrug wave turn object balk baulk veto block agree commit undertake intend plan decide resolve opt pledge vow promise offer volunteer guarantee back support endorse welcome criticize criticise want expect push press pressure lobby favor favour prefer accept hope fear believe think doubt consider nudge prod disagree concur greet aim seek elect consent aspire snub scorn shun renounce disavow bridle bristle chafe disown forswear embrace champion vote trust approve pray dread dislike resent begrudge loathe abhor disapprove seek crave wish profess distrust'.split(' '),
);
const FOR: ReadonlySet<string> = new Set('urge demand press push pressure want request appeal plead encourage propose suggest recommend advocate favor favour pledge promise vow commit undertake agree support back endorse welcome praise hail applaud accept defend plan intend call'.split(' '));
const AGAINST: ReadonlySet<string> = new Set(
  'reject rule refuse dismiss decline oppose resist repudiate rebuff spurn brush shrug wave turn object balk baulk veto block criticize criticise condemn denounce slam blast lambast lambaste deride mock decry deplore bemoan question doubt deny refute rebut disagree protest rail lash scoff'.split(' '),
);

/** Every cue with its verb, in a fixed order. */
export const CUES: readonly (readonly [cue: Cue, verb: Verb])[] = [
  ...cuesOf(CLAIMS, null),
  ...cuesOf(QUOTING, null),
  ...cuesOf(DEMANDS, 'demand'),
  ...cuesOf(PROPOSALS, 'proposal'),
  ...cuesOf(PLEDGES, 'pledge'),
  ...cuesOf(REFUSALS, 'refusal'),
  ...cuesOf(DESCRIPTIONS, null),
];

function cuesOf(table: Table, act: Act | null): (readonly [Cue, Verb])[] {
  return table.trim().split('\n').map((line) => cueOf(line, act));
}

function cueOf(line: string, act: Act | null): readonly [Cue, Verb] {
  const [written = '', frames = '', particles = ''] = line.split(' ');
  const verb = verbOf(written);
  const lemma = verb.base;
  const manner = POSITIONS.has(lemma) ? 'position' : THOUGHTS.has(lemma) ? 'thought' : 'speech';
  const attitude = FOR.has(lemma) ? 1 : AGAINST.has(lemma) ? -1 : 0;
  return [{ lemma, manner, frames: framesOf(frames), particles: particlesOf(particles), act, attitude }, verb];
}
