import { foldName, nearestNames, refuse } from '#kit';
import { assertRuleFits, floorOn, INDICATORS, latestYear, membershipDay, NATO, NATO_CORE, OECD_AID, parseDay, isKnownBy, topicOf, viewThatKnows, yearOf, type Ally, type Commitment, type Counting, type Day, type Facts, type Ledger, type SeriesRows, type Topic, type View } from '#core';

/** The options that most questions share, as a person or a program wrote them. */
export interface Asked {
  /** `2017-03-31`; today where it is not given. */
  readonly asOf?: string;
  readonly commitment?: string;
  readonly year?: string | number;
  readonly group?: string;
  /** The counting rule; NATO's own where it is not given. */
  readonly rule?: string;
  /** A currency by its ISO 4217 code, in which a gap is told as well. */
  readonly currency?: string;
  /** Only what this ledger had learned by an instant: the second clock. */
  readonly loadedBy?: string;
}

/** The view that a question asks for: no day after today can be asked. */
export function viewFor(ledger: Ledger, asked: Asked, today: Day): View {
  const day = asked.asOf === undefined ? today : parseDay(asked.asOf, 'day');
  if (day > today) refuse('future-date', `day "${day}"`, `That day has not come yet: today is ${today}`, 'Ask for a day up to today');
  const known = asked.loadedBy === undefined ? ledger : ledger.loadedBy(instantFor(asked.loadedBy, today));
  return known.asOf(day);
}

/** The ally of a name or a code, however it is usually written. */
export function allyNamed(facts: Facts, name: string): Ally {
  const wanted = foldName(name);
  const found = facts.allies.find((ally) => namesOf(ally).some((each) => foldName(each) === wanted));
  if (found) return found;
  const group = facts.groups.find((each) => [each.id, each.name].some((named) => foldName(named) === wanted));
  if (group) refuse('group-for-ally', `ally "${name}"`, `${group.name} is a group of allies`, `Ask for its members: outturn status --group ${group.id}`);
  const near = nearestNames(name, facts.allies.flatMap(namesOf));
  const allies = [...new Set(near.map((each) => facts.allies.find((ally) => namesOf(ally).includes(each)) as Ally))];
  return refuse('unknown-ally', `ally "${name}"`, 'No ally has this name or code', suggestion(allies.map(({ id, name: full }) => `${id} (${full})`), 'Write a name such as Germany, or a code such as DEU'));
}

/** An ally, or an aggregate of allies that a publisher prints, by any of its names. */
export function partyNamed(ledger: Ledger, name: string, { publication, indicator }: Topic): { readonly id: string; readonly name: string } {
  const wanted = foldName(name);
  const { facts } = ledger;
  const printed = new Set(ledger.seriesOf(publication, indicator).map(({ party }) => party));
  const group = facts.groups.find((each) => printed.has(each.id) && [each.id, each.name, ...(each.aliases ?? [])].some((named) => foldName(named) === wanted));
  return group ?? allyNamed(facts, name);
}

/** Every name and code of an ally. */
export function namesOf(ally: Ally): string[] {
  return [ally.id, ally.name, ally.iso2, ...ally.aliases];
}

/** The commitment of an id; without one, the spending floor in force for the year as seen on the day. */
export function commitmentFor(facts: Facts, id: string | undefined, day: Day, year?: number): Commitment {
  if (id === undefined) return floorOn(facts.commitments, year === undefined ? day : membershipDay(day, year));
  const found = facts.commitments.find((each) => foldName(each.id) === foldName(id));
  const ids = facts.commitments.map((each) => each.id);
  return found ?? refuse('unknown-commitment', `commitment "${id}"`, 'No commitment has this name', suggestion(nearestNames(id, ids), `Known: ${ids.join(', ')}`));
}

/** Whether a commitment was only made after a day: then an answer about it is hindsight. */
export function isMadeLater({ made }: Commitment, day: Day): boolean {
  return !isKnownBy(made, day);
}

const SHARE_OF_GDP: Topic = { publication: NATO, indicator: 'defence-share-of-gdp' };

/** A question about a commitment, resolved: the view, the commitment, the counting rule and the year that every answer is about. */
export interface Question {
  readonly view: View;
  readonly commitment: Commitment;
  readonly rule: Counting;
  readonly year: number;
}

/** Resolves the options of a question: day, commitment, counting rule and year, each as asked for or by default. */
export function questionFor(ledger: Ledger, asked: Asked, today: Day): Question {
  const view = viewFor(ledger, asked, today);
  const rule = ruleFor(ledger.facts, asked.rule);
  const chosen = asked.commitment === undefined ? commitmentOf(ledger.facts, rule) : commitmentFor(ledger.facts, asked.commitment, view.day);
  const year = yearFor(view, asked.year ?? lastYearOfRule(view, rule), chosen && topicOf(chosen.measure));
  const commitment = chosen ?? commitmentFor(ledger.facts, undefined, view.day, year);
  assertRuleFits(commitment, rule);
  return { view, year, commitment, rule };
}

/** The last year of which all that a rule counts is printed, where that is not the last of NATO's own. */
export function lastYearOfRule(view: View, rule: Counting): number | undefined {
  const knowing = rule.components.includes('aid') ? viewThatKnows(view, OECD_AID) : undefined;
  const [aid, own] = [knowing && latestYear(knowing, OECD_AID, 'aid-share-of-gni'), latestYear(view, NATO, SHARE_OF_GDP.indicator)];
  return aid === undefined || own === undefined ? undefined : Math.min(aid, own);
}

/** The counting rule of an id or a name; NATO's own without one. */
export function ruleFor(facts: Facts, id: string | undefined): Counting {
  if (id === undefined) return NATO_CORE;
  const { countingRules } = facts;
  const found = countingRules.find((rule) => [rule.id, rule.name, rule.shortName].some((name) => foldName(name) === foldName(id)));
  const ids = countingRules.map((rule) => rule.id);
  return found ?? refuse('unknown-rule', `counting rule "${id}"`, 'No counting rule has this name', suggestion(nearestNames(id, ids), `Known: ${ids.join(', ')}`));
}

/** The id of a group, by its id, name or another name; the whole alliance without one. */
export function groupNamed({ groups }: Facts, name: string = 'nato'): string {
  const wanted = foldName(name);
  const found = groups.find((group) => [group.id, group.name, ...(group.aliases ?? [])].some((each) => foldName(each) === wanted));
  const ids = groups.map(({ id }) => id);
  return found?.id ?? refuse('unknown-group', `group "${name}"`, 'No group has this name', suggestion(nearestNames(name, ids), `Known groups: ${ids.join(', ')}`));
}

/** A currency by its code, in capitals; undefined where none is asked for. */
export function currencyFor(asked: string | undefined): string | undefined {
  if (asked === undefined || /^[A-Za-z]{3}$/.test(asked)) return asked?.toUpperCase();
  return refuse('bad-currency', `currency "${asked}"`, 'This is not the code of a currency', 'Write three letters, such as EUR or USD');
}

/** The commitment that a rule is made for, where it counts what only one commitment speaks of. */
function commitmentOf({ commitments }: Facts, rule: Counting): Commitment | undefined {
  return rule.components.includes('related') ? commitments.find(({ measure }) => measure === 'defence-and-related-share-of-gdp') : undefined;
}

/** The year that a question asks for; without one, the last that the newest edition prints, else the year of the day. */
export function yearFor(view: View, asked: string | number | undefined, topic: Topic = SHARE_OF_GDP): number {
  if (asked === undefined) return latestYear(view, topic.publication, topic.indicator) ?? yearOf(view.day);
  const year = Number(asked);
  if (!/^\d{4}$/.test(String(asked))) return refuse('bad-year', `year "${asked}"`, 'This is not a year', 'Write four digits, such as 2016');
  const held = yearsHeld(view, topic);
  if (held && (year < held[0] || year > held[1])) refuse('unknown-year', `year ${year}`, 'No edition in the ledger prints that year', `Ask for a year from ${held[0]} to ${held[1]}`);
  return year;
}

/** The first and the last year that any edition in the ledger prints for a topic; undefined where none is held. */
export function yearsHeld(view: View, { publication, indicator }: Topic = SHARE_OF_GDP): readonly [number, number] | undefined {
  const rows = view.ledger.seriesOf(publication, indicator).flatMap((key) => view.ledger.rows(key) ?? []);
  const yearAt = ({ source }: SeriesRows, row: number): number => source.segment.columns.year[row] as number;
  if (rows.length === 0) return undefined;
  return [Math.min(...rows.map((each) => yearAt(each, each.start))), Math.max(...rows.map((each) => yearAt(each, each.end - 1)))];
}

/** The publication of an id; NATO's tables without one. Only publications of which something is held can be asked for. */
export function publicationNamed(ledger: Ledger, id: string = NATO): string {
  const held = [...new Set(ledger.editions.map(({ publication }) => publication))];
  const found = held.find((each) => foldName(each) === foldName(id));
  return found ?? refuse('unknown-publication', `publication "${id}"`, 'Nothing of such a publication is held', suggestion(nearestNames(id, held), `Held: ${held.join(', ')}`));
}

/** The indicator of an id, among those of which a publication holds anything. */
export function indicatorNamed(ledger: Ledger, publication: string, id: string): string {
  const held = ledger.indicatorsOf(publication);
  const named = INDICATORS.find((each) => foldName(each.name) === foldName(id))?.id ?? id;
  const found = held.find((each) => foldName(each) === foldName(named));
  return found ?? refuse('unknown-indicator', `indicator "${id}"`, `Nothing of such an indicator is held of ${publication}`, suggestion(nearestNames(id, held), `Held: ${held.join(', ')}`));
}

function suggestion(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : otherwise;
}

/** The end of a day, or an instant in universal time; not after today. */
function instantFor(text: string, today: Day): string {
  const [day = '', time] = text.split('T');
  const known = parseDay(day, 'moment');
  if (known > today) refuse('future-date', `moment "${text}"`, `That moment has not come yet: today is ${today}`, 'Ask for a moment up to today');
  if (time === undefined) return `${known}T23:59:59.999Z`;
  if (!/^\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/.test(time)) refuse('bad-date', `moment "${text}"`, 'This is not a moment in universal time', 'Write a day, or an instant such as 2026-11-21T12:00:00Z');
  const instant = new Date(`${known}T${time}`);
  if (Number.isNaN(instant.getTime())) refuse('bad-date', `moment "${text}"`, 'A day has no such time', 'Write a time from 00:00Z to 23:59:59Z');
  return instant.toISOString();
}
