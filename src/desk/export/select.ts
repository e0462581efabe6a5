import { foldName, nearestNames, refuse } from '#kit';
import { groupMembersOn, type Day, type Ledger, type Publication } from '#core';
import { allyNamed, indicatorNamed, publicationNamed, viewFor, type Asked } from '../question.ts';
import type { EditionsAsked, ExportSelection } from './rows.ts';

/** What a person or a program asks to be exported. */
export interface ExportAsked extends Asked {
  readonly publication?: string;
  readonly indicator?: string;
  /** An ally, or an aggregate or a currency by its id. */
  readonly ally?: string;
  readonly editions?: string;
  /** Whether publications come along whose terms restrict passing their figures on. */
  readonly includeRestricted?: boolean;
}

/** What is exported, and which publications are left out of it because of their terms. */
export interface SelectedExport {
  readonly selection: ExportSelection;
  readonly leftOut: readonly Publication[];
}

/**
 * Resolves what is asked to be exported.
 *
 * @throws OutturnError where something asked for is not in the ledger, or a restricted publication is asked for by name.
 */
export function selectExport(ledger: Ledger, asked: ExportAsked, today: Day): SelectedExport {
  const view = viewFor(ledger, asked, today);
  const restricted = asked.includeRestricted ? [] : ledger.facts.publications.filter(({ ships }) => ships === false);
  const known = [...new Set(view.editions.map(({ publication }) => publication))].sort();
  const wanted = asked.publication === undefined ? known : [publicationNamed(ledger, asked.publication)];
  const leftOut = restricted.filter(({ id }) => wanted.includes(id));
  if (asked.publication !== undefined && leftOut[0]) refuseRestricted(leftOut[0]);
  const publications = wanted.filter((id) => known.includes(id) && !leftOut.some((each) => each.id === id));
  const parties = partiesAsked(view.ledger, asked, view.day);
  return { selection: { view, editions: editionsAsked(asked.editions), indicators: indicatorsAsked(view.ledger, publications, asked.indicator), ...(parties && { parties }) }, leftOut };
}

function refuseRestricted({ id, name }: Publication): never {
  return refuse('restricted-publication', `publication "${id}"`, `The terms of the ${name} restrict passing its figures on`, 'Add --include-restricted for an export that stays with you');
}

function editionsAsked(text = 'newest'): EditionsAsked {
  if (text === 'newest' || text === 'all') return text;
  return refuse('bad-editions', `editions "${text}"`, 'This is no choice of editions', 'Write newest or all');
}

function indicatorsAsked(ledger: Ledger, publications: readonly string[], id: string | undefined): ExportSelection['indicators'] {
  const held = publications.flatMap((publication) => ledger.indicatorsOf(publication).map((indicator) => ({ publication, indicator })));
  if (id === undefined) return held;
  const found = held.filter(({ indicator }) => foldName(indicator) === foldName(id));
  const [first] = publications;
  if (found.length > 0 || first === undefined) return found;
  if (publications.length === 1) return [{ publication: first, indicator: indicatorNamed(ledger, first, id) }];
  const all = [...new Set(held.map(({ indicator }) => indicator))].sort();
  const near = nearestNames(id, all);
  return refuse('unknown-indicator', `indicator "${id}"`, 'Nothing of such an indicator is held', near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Held: ${all.join(', ')}`);
}

function partiesAsked(ledger: Ledger, { ally, group }: ExportAsked, day: Day): ReadonlySet<string> | undefined {
  if (ally !== undefined && group !== undefined) return refuse('ally-and-group', `ally "${ally}", group "${group}"`, 'Only one of them can be asked for', 'Leave out the ally or the group');
  if (group !== undefined) return new Set(groupMembersOn(ledger.facts, group, day).map(({ id }) => id));
  if (ally === undefined) return undefined;
  const printed = ledger.segments.flatMap(({ series }) => series).find(({ party }) => foldName(party) === foldName(ally));
  return new Set([printed?.party ?? allyNamed(ledger.facts, ally).id]);
}
