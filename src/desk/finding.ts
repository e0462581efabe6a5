import { capitalise, countInWords, listInWords } from '#kit';
import { isMadeLater } from './question.ts';
import { AID_BREAK, dateInWords, editionOf, NOT_PRINTED, figureInWords, isMissing, isKnownBy, standsInFor, topicOf, NATO_CORE, type AllianceStanding, type Commitment, type CommitmentMeasure, type Counting, type Figure, type Standing, type View } from '#core';

/** A state of the ledger in words: the headline, and what a reader must know beside it. */
export interface Finding {
  readonly headline: string;
  readonly details: readonly string[];
}

/** More than so many allies are counted, not named. */
const MOST_NAMED = 4;

/** The finding of an alliance before a commitment, computed from its figures; `now` is the same as known today. */
export function findingOf(view: View, then: AllianceStanding, now: AllianceStanding | undefined): Finding {
  return {
    headline: headlineOf(then),
    details: [madeLater(view, then), disputed(view, then), countedBy(then), hindsight(then), sinceThen(then, now), standIns(view, then), ...withoutFigure(then), withoutForces(then)].filter((text) => text !== undefined),
  };
}

function headlineOf({ commitment, rule, year, standings, counts }: AllianceStanding): string {
  const target = targetInWords(commitment, rule);
  if (commitment.comparator === 'up-to') return `${commitment.name} sets a ceiling on what counts: no ally can fall short of it`;
  const known = counts.met + counts.notMet;
  if (known === 0) return `No figure is held that tells who met ${target} in ${year}`;
  const counted = standings.filter((standing) => standing.counted).length;
  return `${whoMet(counts.met, known, known === counted)} known to spend ${target} in ${year}`;
}

/** `Five of 27 allies with forces were`, `The one ally whose figure is held was not`. */
function whoMet(met: number, known: number, allHeld: boolean): string {
  if (known === 1) return `The one ally ${allHeld ? 'with forces' : 'whose figure is held'} was${met === 0 ? ' not' : ''}`;
  const who = `allies ${allHeld ? 'with forces' : 'whose figures are held'}`;
  if (met === 0) return `None of the ${countInWords(known)} ${who} was`;
  if (met === known) return `All ${countInWords(known)} ${who} were`;
  return `${capitalise(countInWords(met))} of ${countInWords(known)} ${who} ${met === 1 ? 'was' : 'were'}`;
}

/** `2 % of GDP on defence`, `20 % of defence expenditure on equipment`. */
export function targetInWords({ target, targetUnit, measure }: Commitment, rule: Counting = NATO_CORE): string {
  const share = figureInWords({ value: target, unit: targetUnit, decimals: Number.isInteger(target) ? 0 : 1 });
  if (rule.components.includes('aid')) return `${share} of GDP on defence and aid`;
  return `${share} ${PURPOSES[measure]}`;
}

const PURPOSES: Readonly<Record<CommitmentMeasure, string>> = {
  'defence-share-of-gdp': 'of GDP on defence',
  'equipment-share': 'of defence expenditure on equipment',
  'related-share-of-gdp': 'of GDP on defence and related matters',
  'defence-and-related-share-of-gdp': 'of GDP on defence and related matters',
  'aid-share-of-gni': 'of national income on aid',
};

/** Whoever contests the terms of the commitment: told beside every count of who met it. */
function disputed({ day }: View, { commitment }: AllianceStanding): string | undefined {
  const known = commitment.disputes.filter(({ date }) => isKnownBy(date, day));
  const [first, ...others] = new Set(known.map(({ who }) => who));
  return first ? `Its terms are disputed, by ${first.replace(/^The /, 'the ')}${others.length > 0 ? ' and others' : ''}; what each said stands with the commitment.` : undefined;
}

function countedBy({ rule, commitment, year }: AllianceStanding): string | undefined {
  const basis = year < AID_BREAK ? 'net disbursements' : 'grant equivalents';
  const atBreak = `Aid of ${year} is counted in ${basis}; from ${AID_BREAK} on the count is another, and years on both sides of it cannot be compared.`;
  if (rule.components.includes('aid')) return `Aid is counted beside defence here; the alliance never agreed to that. ${atBreak}`;
  return commitment.measure === 'aid-share-of-gni' ? atBreak : undefined;
}

function hindsight({ standings }: AllianceStanding): string | undefined {
  const late = standings.filter((standing) => standing.hindsight);
  if (late.length === 0) return undefined;
  const [knew] = late.flatMap(({ share }) => (isMissing(share) ? [] : hindsightDays(share)));
  return `Hindsight: the aid of ${countInWords(late.length)} ${late.length === 1 ? 'ally' : 'allies'} could be known only since ${knew ? dateInWords(knew) : 'a later day'}, after the day asked for.`;
}

/** The days of publication of what a share rests on in hindsight. */
function hindsightDays({ origin }: Figure): string[] {
  if (origin.kind !== 'derivation') return [];
  if (origin.measure === 'hindsight') return origin.inputs.flatMap(({ figure }) => editionOf(figure)?.edition ?? []);
  return origin.inputs.flatMap(({ figure }) => hindsightDays(figure));
}

function madeLater({ day }: View, { commitment }: AllianceStanding): string | undefined {
  return isMadeLater(commitment, day) ? `The commitment was only made later: ${dateInWords(commitment.made)}.` : undefined;
}

function sinceThen(then: AllianceStanding, now: AllianceStanding | undefined): string | undefined {
  if (!now || then.commitment.comparator === 'up-to' || now.counts.met + now.counts.notMet === 0) return undefined;
  const count = `Today's edition says ${now.counts.met === 0 ? 'none' : countInWords(now.counts.met)}`;
  const crossings = then.standings.flatMap((standing) => crossing(standing, now.standings.find(({ ally }) => ally.id === standing.ally.id)));
  if (crossings.length === 0) return now.counts.met === then.counts.met ? `${count} as well.` : `${count}.`;
  if (then.counts.notHeld > MOST_NAMED) return `${count}.`;
  const more = crossings.length - MOST_NAMED;
  return `${count}: ${more > 0 ? `${crossings.slice(0, MOST_NAMED).join(', ')}, and ${countInWords(more)} more` : listInWords(crossings)}.`;
}

function crossing(then: Standing, now: Standing | undefined): string[] {
  if (!now || now.met === then.met || isMissing(now.share)) return [];
  if (isMissing(then.share)) return now.met ? [`${then.ally.name} has ${printed(now.share)}`] : [];
  return [`${then.ally.name}${then.ally.name.endsWith('s') ? "'" : "'s"} ${printed(then.share)} has become ${printed(now.share)}`];
}

function printed({ value, decimals }: Figure): string {
  return figureInWords({ value, decimals, unit: 'number' });
}

function standIns(view: View, { commitment, standings, counts }: AllianceStanding): string | undefined {
  const newest = view.newest(topicOf(commitment.measure).publication);
  if (!newest || counts.standIn === 0) return undefined;
  const held = standings.filter(({ share }) => !isMissing(share));
  const own = held.length - counts.standIn;
  const older = new Set(held.flatMap(({ share }) => (isMissing(share) || !standsInFor(share) ? [] : [editionOf(share)?.edition ?? ''])));
  const shares = own === 1 ? 'share stands' : 'shares stand';
  const from = listInWords([...older].sort().map(dateInWords));
  return `${capitalise(countInWords(own))} ${shares} in the edition of ${dateInWords(newest.date)}; ${countInWords(counts.standIn)}, marked, ${counts.standIn === 1 ? 'stands' : 'stand'} in from ${from}.`;
}

function withoutFigure({ standings, year }: AllianceStanding): string[] {
  const without = standings.filter(({ counted, share }) => counted && isMissing(share));
  const named = (kind: string): string[] => without.filter(({ share }) => isMissing(share) && share.missing === kind).map(({ ally }) => ally.name);
  const blank = named('not available');
  const notHeld = named('not held');
  const unprinted = without.find(({ share }) => isMissing(share) && share.because?.startsWith(NOT_PRINTED));
  if (unprinted && isMissing(unprinted.share)) return [`${capitalise(unprinted.share.because ?? '')}.`];
  return [
    ...(blank.length > 0 ? [`The edition itself prints no figure of ${year} for ${listInWords(blank)}.`] : []),
    ...(notHeld.length > 0 ? [`Not held: ${notHeld.length > 8 ? `the figures of ${countInWords(notHeld.length)} allies` : listInWords(notHeld)}.`] : []),
  ];
}

function withoutForces({ standings }: AllianceStanding): string | undefined {
  const without = standings.filter((standing) => !standing.counted).map(({ ally }) => ally.name);
  return without.length > 0 ? `${listInWords(without)} ${without.length === 1 ? 'has' : 'have'} no forces.` : undefined;
}
