import { capitalise, listInWords, possessive, roundTo } from '#kit';
import type { Figure } from '../figure/figure.ts';
import { figureInWords, formatNumber, moneyInWords } from '../figure/words.ts';
import type { Facts } from '../ledger/facts.ts';
import type { Claim } from './claim.ts';
import { OTHER_COUNTRIES } from './countries.ts';
import { LOOSE, MUCH, NEAR, type Bounds, type Told } from './policy.ts';
import type { Range } from './range.ts';

const NBSP = '\u00a0';
const WITH_ARTICLE = new Set(['USA', 'GBR', 'NLD', 'CZE']);

/** A party as running text names it: "the United States", "Germany", "NATO Europe". */
export function nameOf({ allies, groups }: Pick<Facts, 'allies' | 'groups'>, party: string): string {
  const name = [...allies, ...groups].find(({ id }) => id === party)?.name ?? OTHER_COUNTRIES[party] ?? party;
  return WITH_ARTICLE.has(party) && /States|Kingdom|Netherlands|Republic/.test(name) ? `the ${name}` : name;
}

/** Within which something is: "in NATO", "among EU members". */
export function withinText(facts: Pick<Facts, 'allies' | 'groups'>, group: string): string {
  return `${group === 'eu' ? 'among' : 'in'} ${nameOf(facts, group)}`;
}

/** Parties as running text names them. */
export function namesOf(facts: Pick<Facts, 'allies' | 'groups'>, parties: readonly string[]): string {
  return listInWords(parties.map((party) => nameOf(facts, party)));
}

/** Parties as owners: "Germany's". */
export function ownersOf(facts: Pick<Facts, 'allies' | 'groups'>, parties: readonly string[]): string {
  return possessive(namesOf(facts, parties));
}

/** A figure with its unit, as a sentence tells it. */
export function figureText(figure: Pick<Figure, 'value' | 'unit' | 'decimals'>): string {
  const { value, unit, decimals } = figure;
  if (/^[A-Z]{3}$/.test(unit)) return moneyInWords(value, unit, 'billion');
  if (unit === 'rank') return `place ${value}`;
  if (unit === 'times' || unit === 'ratio') return formatNumber(value, decimals);
  return figureInWords(figure);
}

/** A number of a claim with its unit, with as many decimals as it has. */
export function valueText(value: number, unit: string | null): string {
  if (unit === null) return trimmed(value);
  if (/^[A-Z]{3}$/.test(unit)) return moneyText(value, unit);
  if (unit.startsWith('percentage_points')) return `${trimmed(value)}${NBSP}points`;
  if (unit.startsWith('percent')) return `${trimmed(value, Math.abs(value) < 10 ? 3 : 2)}${NBSP}%`;
  if (unit === 'year' || unit === 'rank') return figureText({ value, unit, decimals: 0 });
  return trimmed(value);
}

/** A range in words; open ends are told as such, and whether the end itself is left out. */
export function rangeText([low, high]: Range, unit: string | null, isOpen = false): string {
  if (low !== null && high !== null) return low === high ? valueText(low, unit) : `${valueText(low, unit)} to ${valueText(high, unit)}`;
  if (low !== null) return isOpen ? `more than ${valueText(low, unit)}` : `${valueText(low, unit)} or more`;
  if (high === null) return 'anything';
  if (unit === 'rank') return `${valueText(high, unit)} or higher`;
  return isOpen ? `less than ${valueText(high, unit)}` : `${valueText(high, unit)} or ${unit === 'allies' ? 'fewer' : 'less'}`;
}

/** How the words of a claim gave its bounds. */
export function boundsText(told: Told, unit: string | null, { match, isOpen }: Bounds): string {
  const rule = capitalise(ruleText(told, unit));
  return match[0] === match[1] ? rule : `${rule}: ${rangeText(match, unit, isOpen)}`;
}

function ruleText({ value, last, half, comparator, hedge, isExact }: Told, unit: string | null): string {
  const number = last === null ? valueText(value, unit) : `${valueText(value, unit)} to ${valueText(last, unit)}`;
  if (hedge === 'order') return `An order of magnitude from ${number} on`;
  if (hedge === 'nearly') return `"Nearly ${number}" begins ${NEAR * 100}${NBSP}% below it`;
  if (hedge === 'just' && comparator !== 'exactly') return `"Just" ${comparator} ${number} is within ${NEAR * 100}${NBSP}% of it`;
  const about = hedge === 'about' ? `, and "about" allows ${LOOSE * 100}${NBSP}% either way, or three times half of the last digit written where that is more` : '';
  if (comparator === 'only') return `"Only ${number}" is at most that, and not far below it${about}`;
  if (comparator === 'much less' || comparator === 'much more') return `"${comparator === 'much less' ? 'Far below' : 'Far above'}" ${number} is by ${MUCH * 100}${NBSP}% at least${about}`;
  if (comparator !== 'exactly') return `"${capitalise(comparator)} ${number}" is open on one side${about}`;
  if (about) return `${number}${about}`;
  return isExact || half === 0 ? `${number}, exactly` : `${number} is taken as rounded, ±${NBSP}${valueText(half, unit)}`;
}

/** What the claim says in place of a number, for sentences without one. */
export function directionText(direction: Claim['direction']): string {
  return direction === 'down' ? 'a decline' : 'a rise';
}

function moneyText(value: number, currency: string): string {
  const size = Math.abs(value);
  const symbol = ({ USD: '$', EUR: '€', GBP: '£' } as Readonly<Record<string, string>>)[currency] ?? currency + NBSP;
  const [divisor, word] = size >= 1e9 ? [1e9, 'billion'] : size >= 1e6 ? [1e6, 'million'] : [1, ''];
  return `${value < 0 ? '\u2212' : ''}${symbol}${trimmed(size / divisor)}${word && NBSP + word}`;
}

function trimmed(value: number, most = 3): string {
  const rounded = roundTo(value, most);
  const decimals = String(Math.abs(rounded)).split('.')[1]?.length ?? 0;
  return formatNumber(rounded, decimals);
}
