/** The forms of a verb, as bits: one word is often several of them. */
export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const ING = 16;

/** A verb as a table gives it. */
export interface Verb {
  readonly base: string;
  readonly past?: string;
  readonly participle?: string;
  /** Whether only its past and -ing are read as a verb, since the base is a common noun or adjective. */
  readonly isNoun: boolean;
}

/** The verb that a table writes as its base, past and participle, parted by commas: `write,wrote,written`, `light!,lit`. */
export function verbOf(written: string): Verb {
  const [base = '', past, participle] = written.split(',');
  return { base: base.replace('!', ''), isNoun: base.endsWith('!'), ...(past !== undefined && { past }), ...(participle !== undefined && { participle }) };
}

/** The forms of an English verb by its letters; the past and the participle where they are not regular. */
export function formsOf({ base, past, participle, isNoun }: Verb): readonly (readonly [word: string, form: number])[] {
  const ed = past ?? edOf(base);
  const done = participle ?? ed;
  const both: readonly (readonly [string, number])[] = ed === done ? [[ed, PAST | PARTICIPLE]] : [[ed, PAST], [done, PARTICIPLE]];
  const british: readonly (readonly [string, number])[] = LETTER_L.has(base) ? [[`${base}led`, PAST | PARTICIPLE], [`${base}ling`, ING]] : [];
  const present: readonly (readonly [string, number])[] = isNoun ? [] : [[base, BASE], [thirdOf(base), THIRD]];
  return [...present, [ingOf(base), ING], ...both, ...british];
}

/** Verbs whose l is doubled in Britain. */
const LETTER_L: ReadonlySet<string> = new Set(['signal', 'label', 'cancel', 'counsel', 'travel', 'quarrel', 'pencil']);

const DOUBLING: ReadonlySet<string> = new Set('aver spit sob kid demur sidestep squat spar jib bid cast snap nod pan rap chip grin commit admit concur quip rebut step stop plan slam beg spur drop cut put run set let get permit submit refer prefer defer hit plot ship trim slip chip stem brag shrug tut rap knit grin pat swat rub nag rip regret abhor occur incur confer infer compel expel rebel jab stab scrap swap drag dub blog lob tip pin chat trap jot outfit deter flag peg'.split(' '));
const SIBILANT = /(?:s|x|z|ch|sh)$/;

function thirdOf(base: string): string {
  if (isAfterConsonant(base, 'y')) return `${base.slice(0, -1)}ies`;
  return SIBILANT.test(base) || isAfterConsonant(base, 'o') ? `${base}es` : `${base}s`;
}

function edOf(base: string): string {
  if (isAfterConsonant(base, 'y')) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${doubled(base)}ed`;
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !base.endsWith('ee') && base !== 'be' ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;
}

function doubled(base: string): string {
  return DOUBLING.has(base) ? base + base.slice(-1) : base;
}

function isAfterConsonant(base: string, last: string): boolean {
  return base.endsWith(last) && !'aeiou'.includes(base.slice(-2, -1));
}
