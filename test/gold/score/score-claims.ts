import { checkClaim, type Claim, type Views } from '#core';
import type { ReportClaim } from '#reader';
import { sameMembers, sameValue } from './equal.ts';
import { lettersIn, overlapOf, pair } from './pair.ts';
import type { GoldClaim, Passage, Placed } from './passage.ts';
import { shareRight, type Scored, type Slip } from './tally.ts';

/** A claim that was expected, and the one that was found for it. */
interface Met {
  readonly gold: GoldClaim;
  readonly found: ReportClaim;
}

/** Scores the claims of one passage, and the verdicts on those that were typed right. */
export function scoreClaims({ id, text, claims }: Passage, found: readonly ReportClaim[], views: Views): Scored {
  if (!claims) return { tallies: {}, slips: [] };
  const pairs = pair(claims.length, found.length, (e, f) => {
    const [expected, read] = [claims[e] as Placed<GoldClaim>, found[f] as ReportClaim];
    const overlap = overlapOf(lettersIn(text, [expected.span]), lettersIn(text, [read]));
    return overlap === 0 ? 0 : overlap + 10 - faultsOf(expected.gold, read).length;
  });
  const met = pairs.found.flatMap((f, e): Met[] => (f === null ? [] : [{ gold: (claims[e] as Placed<GoldClaim>).gold, found: found[f] as ReportClaim }]));
  const typed = met.filter((each) => faultsOf(each.gold, each.found).length === 0);
  const checked = checkTyped(id, typed, views);
  const missed = claims.filter((_, e) => pairs.found[e] === null).map(({ gold }): Slip => ({ task: 'claims', id, words: gold.words, expected: typeText(gold), found: 'missed' }));
  const spare = pairs.spare.map((f): Slip => spareSlip(id, text, found[f] as ReportClaim));
  const wrong = met.filter((each) => !typed.includes(each)).map((each) => wrongSlip(id, each));
  const [n, m] = [found.length, claims.length];
  return {
    tallies: { claims: { hits: met.length, found: n, expected: m }, 'claims typed': { hits: typed.length, found: n, expected: m }, ...checked.tallies },
    slips: [...missed, ...spare, ...wrong, ...checked.slips],
  };
}

/** A count, a commitment, a number of members or a debt is the alliance's, whether the words tell so or not. */
function partiesOf(kind: string, parties: readonly string[]): readonly string[] {
  return ['count', 'commitment', 'membership', 'debt'].includes(kind) ? parties.filter((party) => party !== 'nato') : parties;
}

/** Half is fifty percent, and who meets the target is at what it is, whether its number is written or not. */
function isSameAmount(gold: GoldClaim, found: Claim): boolean {
  if (isTargetUnwritten(gold, found)) return true;
  if (gold.measure === 'accession') return isSameAccession(gold, found);
  const tolerance = found.kind === 'ratio' || isPartOfHundred(gold.unit, found.unit) ? 0.01 : undefined;
  return sameValue(inHundred(gold.value, gold.unit), inHundred(found.value, found.unit), tolerance) && sameValue(gold.last, found.valueLast);
}

/** `Meets the target`: a share whose words have no number may stand as two percent or as none. */
function isTargetUnwritten({ kind, measure, value, words }: GoldClaim, found: Claim): boolean {
  const values = [value ?? null, found.value];
  return kind === 'level' && measure === 'share' && values.includes(null) && values.includes(TARGET) && !/\d|\b(?:one|two|three|half)\b/i.test(words);
}

const TARGET = 2;

/** The year of an accession may stand as its value or as its year, and its day tells the year too. */
function isSameAccession(gold: GoldClaim, found: Claim): boolean {
  const asked = String(gold.value ?? gold.years?.[0] ?? '');
  return String(found.value ?? found.years?.first ?? '').slice(0, asked.length || undefined) === asked;
}

function isPartOfHundred(one: string | null | undefined, other: string | null): boolean {
  const units = [one, other];
  return units.includes('part') && units.some((unit) => unit?.startsWith('percent'));
}

/** Soldiers and people are persons, whatever noun tells them. */
function areHeads({ measure, unit }: GoldClaim, found: Claim): boolean {
  return (measure === 'personnel' || measure === 'population') && [unit, found.unit].every((each) => HEADS.includes(each ?? ''));
}

const HEADS: readonly string[] = ['persons', 'people', 'inhabitants', 'soldiers', 'troops'];

function inHundred(value: number | string | null | undefined, unit: string | null | undefined): number | string | null {
  return unit === 'part' && typeof value === 'number' ? value * 100 : (value ?? null);
}

/** Which of the fields that make a claim's type are wrong. */
function faultsOf(gold: GoldClaim, found: Claim): string[] {
  const right: readonly (readonly [name: string, isRight: boolean])[] = [
    ['kind', gold.kind === found.kind],
    ['measure', gold.measure === found.measure],
    ['parties', sameMembers(partiesOf(gold.kind, gold.parties), partiesOf(found.kind, found.parties))],
    ['value', isSameAmount(gold, found)],
    ['unit', gold.unit === undefined || isTargetUnwritten(gold, found) || gold.measure === 'accession' || gold.unit === found.unit || isPartOfHundred(gold.unit, found.unit) || areHeads(gold, found)],
    ['by', (gold.by ?? null) === found.by],
    ['years', gold.years === undefined || gold.measure === 'accession' || (gold.years[0] === found.years?.first && gold.years[1] === found.years.last)],
  ];
  return right.filter(([, isRight]) => !isRight).map(([name]) => name);
}

function checkTyped(id: string, typed: readonly Met[], views: Views): Scored {
  const answers: { then: boolean | null; now: boolean | null }[] = [];
  const slips: Slip[] = [];
  for (const { gold, found } of typed) {
    const { verdict, because } = checkOf(found, views);
    answers.push({ then: gold.then === undefined ? null : gold.then === verdict.then, now: gold.now === undefined ? null : gold.now === verdict.now });
    if (gold.then !== undefined && gold.then !== verdict.then) slips.push({ task: 'verdict then', id, words: gold.words, expected: gold.then, found: `${verdict.then} (${because.then})` });
    if (gold.now !== undefined && gold.now !== verdict.now) slips.push({ task: 'verdict now', id, words: gold.words, expected: gold.now, found: `${verdict.now} (${because.now})` });
  }
  return { tallies: { 'verdict then': shareRight(answers.map(({ then }) => then)), 'verdict now': shareRight(answers.map(({ now }) => now)) }, slips };
}

/** The check of a claim; one that fails is a wrong verdict, not the end of the score. */
function checkOf(claim: Claim, views: Views): { verdict: { then: string; now: string }; because: { then: string; now: string } } {
  try {
    return checkClaim(claim, views);
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return { verdict: { then: 'failed', now: 'failed' }, because: { then: because, now: because } };
  }
}

function spareSlip(id: string, text: string, found: ReportClaim): Slip {
  return { task: 'claims', id, words: text.slice(found.start, found.end), expected: 'none', found: claimText(found) };
}

function wrongSlip(id: string, { gold, found }: Met): Slip {
  return { task: 'claims typed', id, words: gold.words, expected: typeText(gold), found: `${claimText(found)} (wrong: ${faultsOf(gold, found).join(', ')})` };
}

function typeText({ kind, measure, parties, value, last, unit, by, years }: GoldClaim): string {
  return [kind, measure, `[${parties.join(' ')}]`, last === undefined ? String(value ?? null) : `${value}..${last}`, unit ?? '', by ? `by ${by}` : '', years ? years.join('-') : ''].filter(Boolean).join(' ');
}

function claimText({ kind, measure, parties, value, valueLast, unit, by, years }: Claim): string {
  const range = valueLast === null ? String(value) : `${value}..${valueLast}`;
  return [kind, measure, `[${parties.join(' ')}]`, range, unit ?? '', by ? `by ${by}` : '', years ? `${years.first}-${years.last}` : ''].filter(Boolean).join(' ');
}
