import { formatNumber, missionCounts, type Contribution, type Day, type Facts, type Ledger, type Mission, type MissionCount, type MissionTotal } from '#core';
import { capitalise, countInWords, foldName, nearestNames, refuse } from '#kit';
import { countryName } from './country-name.ts';
import { allyNamed, viewFor, type Asked } from './question.ts';

/** What a question about contributions may ask beside the day. */
export interface ContributionsAsked extends Asked {
  readonly mission?: string;
  readonly ally?: string;
}

/** One row, with the giver's name as we write it. */
export interface ContributionAnswer extends Contribution {
  /** As we write it; else as the source prints it; null where the copy held has lost it. */
  readonly name: string | null;
  /** Whether the giver was an ally at the time that the row speaks of; null where the giver is not known. */
  readonly ally: boolean | null;
}

/** A mission at one time: rows, their sum, the printed sum, and what does not meet. */
export interface MissionAnswer {
  readonly mission: Mission;
  /** Where it is, by name. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly at: string;
  readonly rows: readonly ContributionAnswer[];
  readonly sum: number | null;
  readonly allies: number | null;
  readonly total: MissionTotal | null;
  readonly withoutNumber: number;
  readonly unnamed: MissionCount['unnamed'];
  /** In a sentence: what the rows add up to beside what is printed. */
  readonly finding: string;
}

export interface ContributionsAnswer {
  readonly asOf: string;
  readonly missions: readonly MissionAnswer[];
}

/** What is contributed in kind, as could be known on a day, mission by mission. */
export function contributions(ledger: Ledger, asked: ContributionsAsked, today: Day): ContributionsAnswer {
  const { day } = viewFor(ledger, asked, today);
  const { facts } = ledger;
  const mission = asked.mission === undefined ? undefined : missionNamed(facts, asked.mission);
  const ally = asked.ally === undefined ? undefined : allyNamed(facts, asked.ally).id;
  const counts = missionCounts(facts, day).filter((count) => !mission || count.mission.id === mission.id);
  const answers = counts.map((count) => missionAnswer(facts, count)).map((answer) => (ally ? onlyOf(answer, ally) : answer));
  return { asOf: day, missions: ally ? answers.filter(({ rows }) => rows.length > 0) : answers };
}

function missionAnswer(facts: Facts, count: MissionCount): MissionAnswer {
  const rows = count.rows.map((row) => rowAnswer(facts, row));
  const ofAllies = rows.flatMap(({ ally, quantity }) => (ally && quantity ? [quantity.value] : []));
  return {
    ...count,
    places: count.mission.places.map((id) => ({ id, name: countryName(facts, id) ?? id })),
    rows,
    allies: count.sum === null ? null : ofAllies.reduce((sum, value) => sum + value, 0),
    finding: findingOf(count),
  };
}

function rowAnswer(facts: Facts, row: Contribution): ContributionAnswer {
  const ally = facts.allies.find(({ id }) => id === row.party);
  return { ...row, name: (row.party === null ? undefined : countryName(facts, row.party)) ?? row.printed, ally: row.party === null ? null : ally !== undefined && ally.accession.date.slice(0, row.at.length) <= row.at };
}

function onlyOf(answer: MissionAnswer, ally: string): MissionAnswer {
  return { ...answer, rows: answer.rows.filter(({ party }) => party === ally) };
}

function findingOf({ rows, sum, total, withoutNumber, unnamed }: MissionCount): string {
  if (rows.length === 0 && total) return `Only the printed total of ${shown(total.quantity.value)} ${total.quantity.unit} is held, not who gives it`;
  const lost = unnamed.rows === 0 ? '' : `; the names of ${countInWords(unnamed.rows)} rows with ${shown(unnamed.sum)} are lost in the copy held`;
  if (sum === null) return `The source tells who takes part, and not with how many${total ? `; it prints ${shown(total.quantity.value)} in all` : ''}`;
  const uncounted = withoutNumber === 0 ? '' : `; ${countInWords(withoutNumber)} rows have no number`;
  if (!total) return `${rows.length === 1 ? 'One row adds' : `${capitalise(countInWords(rows.length))} rows add`} up to ${shown(sum)}; no printed total is held${uncounted}${lost}`;
  const meets = sum === total.quantity.value ? `to the printed ${shown(sum)}` : `to ${shown(sum)}, and the source prints ${shown(total.quantity.value)}`;
  return `${rows.length === 1 ? 'One row adds' : `${shown(rows.length)} rows add`} up ${meets}${uncounted}${lost}`;
}

function shown(value: number): string {
  return formatNumber(value, 0);
}

function missionNamed({ missions }: Facts, name: string): Mission {
  const wanted = foldName(name);
  const found = missions.find((mission) => [mission.id, mission.name, mission.shortName].some((each) => foldName(each) === wanted));
  const ids = missions.map(({ id }) => id);
  const near = nearestNames(name, ids);
  return found ?? refuse('unknown-mission', `mission "${name}"`, 'No mission has this name', near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${ids.join(', ')}`);
}
