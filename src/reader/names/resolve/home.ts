import type { Phrase } from '../phrases/phrase.ts';
import { isAlliance } from '../words/bodies.ts';
import { PARTY_NAMES } from '../words/parties.ts';
import type { Resolution } from './resolution.ts';

/** Countries whose president governs. */
export const PRESIDENTIAL: ReadonlySet<string> = new Set(['USA', 'FRA', 'TUR', 'RUS', 'CHN', 'UKR', 'BLR', 'CYP', 'ROU', 'LTU']);

/** Countries that have no president, or one whom the news on the alliance hardly ever means by the bare title. */
const WITHOUT_PRESIDENT: ReadonlySet<string> = new Set('BEL CAN DNK ESP GBR LUX NLD NOR SWE JPN AUS NZL DEU ITA GRC IRL AUT HUN ISR IND ALB SVN MLT'.split(' '));

const CHANCELLORS: ReadonlySet<string> = new Set(['DEU', 'AUT', 'GBR']);

/** Whether a country has an office, by what is asked for: `president`, `chancellor`, or another that all have. */
export function canHave(code: string, office: string): boolean {
  if (office === 'domestic' || office === 'official') return !TOLD_OF.has(code);
  return office === 'president' ? !WITHOUT_PRESIDENT.has(code) : office !== 'chancellor' || CHANCELLORS.has(code);
}

/** Countries that the news on the alliance tells about: whoever speaks without a country is not of them. */
const TOLD_OF: ReadonlySet<string> = new Set('RUS UKR CHN AFG IRQ IRN SYR PRK LBY GEO BLR ISR PSE'.split(' '));

/** Whether it is the one to think of first. */
export function isKnownFor(code: string, office: string): boolean {
  return office === 'president' || office === 'head_of_state' ? PRESIDENTIAL.has(code) : office === 'chancellor' && CHANCELLORS.has(code);
}

/** How much of a report is about a country. */
interface Home {
  readonly code: string;
  readonly weight: number;
}

const homes = new WeakMap<readonly Phrase[], readonly Home[]>();

/** The country that a whole report is about, of those that have an office; undefined where none stands out. */
export function homeFor(resolution: Resolution, office: string): string | undefined {
  const able = homesOf(resolution).filter(({ code }) => canHave(code, office));
  const known = able.filter(({ code }) => isKnownFor(code, office));
  const [first, second] = known.length > 0 ? known : able;
  if (first === undefined) return office === 'president' ? 'USA' : undefined;
  return second === undefined || first.weight >= CLEARLY * second.weight ? first.code : office === 'president' && known.some(({ code }) => code === 'USA') ? 'USA' : undefined;
}

const CLEARLY = 1.75;

/** The countries of a report by weight, found when they are first asked for. */
function homesOf(resolution: Resolution): readonly Home[] {
  let found = homes.get(resolution.phrases);
  if (found === undefined) homes.set(resolution.phrases, (found = weigh(resolution)));
  return found;
}

function weigh({ text, phrases, people, described }: Resolution): Home[] {
  const weights = new Map<string, number>();
  const add = (code: string | null | undefined, weight: number): void => {
    if (code !== null && code !== undefined && !isAlliance(code)) weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  phrases.forEach((phrase, at) => {
    add(people.byPhrase[at]?.country, OF_PERSON);
    if (!FOREIGN.has(described[at]?.head ?? '')) for (const { kind, meaning } of phrase.units) if (meaning !== null && kind !== 'office') add(meaning.country, kind === 'body' ? (PARTY_NAMES.has(meaning.id) ? OF_PARTY : OF_BODY) : 1);
  });
  for (const [sign, code] of SIGNS) if (text.text.includes(sign)) add(code, OF_PARTY);
  return [...weights].map(([code, weight]) => ({ code, weight })).sort((a, b) => b.weight - a.weight);
}

/** People of another country than whoever is spoken of: "his French counterpart", "his Polish hosts". */
export const FOREIGN: ReadonlySet<string> = new Set('colleague colleagues counterpart counterparts number numbers rival rivals ally allies host hosts hostess guest guests neighbour neighbours neighbor neighbors partner partners'.split(' '));

const OF_PERSON = 1;
const OF_BODY = 2;
const OF_PARTY = 3;

/** Money and forms of address that one country alone has. */
const SIGNS: readonly (readonly [sign: string, code: string])[] = [['£', 'GBR'], ['hon. Friend', 'GBR'], ['hon. Member', 'GBR'], ['C$', 'CAN'], ['zloty', 'POL'], ['złoty', 'POL'], ['kronor', 'SWE'], ['forint', 'HUN'], ['koruna', 'CZE'], ['lira', 'TUR'], [' lei ', 'ROU'], [' leva ', 'BGR']];
