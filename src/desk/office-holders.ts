import { capitalise, compareText, foldName, nearestNames, refuse } from '#kit';
import { officeHolderOn, type Day, type Facts, type Ledger, type OfficeCertainty, type OfficeTerm } from '#core';
import { allyNamed, viewFor, type Asked } from './question.ts';

/** What a question about offices may ask beside the day. */
export interface OfficesAsked extends Asked {
  /** An ally, `NATO` or `EU`; all of them where none is named. */
  readonly country?: string;
  readonly office?: string;
}

/** One holder, as the sources know the term. */
export type HolderAnswer = Pick<OfficeTerm, 'person' | 'title' | 'party' | 'start' | 'end' | 'kind' | 'asOf' | 'source'>;

/** An office and who held it on the day. */
export interface OfficeAnswer {
  /** ISO 3166-1 alpha-3, `NATO` or `EU`. */
  readonly country: string;
  readonly name: string;
  readonly office: string;
  /** The office in words. */
  readonly officeName: string;
  readonly certainty: OfficeCertainty;
  readonly holders: readonly HolderAnswer[];
}

export interface OfficesAnswer {
  readonly asOf: string;
  readonly offices: readonly OfficeAnswer[];
}

/** The offices that are known, in the order in which they are listed. */
export const OFFICES: readonly string[] = [
  'head_of_state', 'head_of_government', 'vice_president', 'foreign_minister', 'defence_minister', 'finance_minister',
  'secretary_general', 'european_council_president', 'european_commission_president', 'high_representative',
];

const BODIES: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[] = [
  { id: 'NATO', name: 'NATO', aliases: [] },
  { id: 'EU', name: 'European Union', aliases: ['European Union'] },
];

/** Who held each office on a day, country by country, and how certain that is. */
export function officeHolders(ledger: Ledger, asked: OfficesAsked, today: Day): OfficesAnswer {
  const { day } = viewFor(ledger, asked, today);
  const { facts } = ledger;
  const countries = asked.country === undefined ? [...[...facts.allies].sort((a, b) => compareText(a.name, b.name)), ...BODIES] : [countryNamed(facts, asked.country)];
  const wanted = asked.office === undefined ? undefined : officeNamed(asked.office);
  const offices = countries.flatMap(({ id, name }) => officesIn(facts, id, wanted).map((office) => answerOf(facts, { id, name }, office, day)));
  return { asOf: day, offices };
}

/** An ally, NATO or the European Union by any of its names. */
export function countryNamed(facts: Pick<Facts, 'allies' | 'groups'>, name: string): { readonly id: string; readonly name: string } {
  const body = BODIES.find(({ id, aliases }) => [id, ...aliases].some((each) => foldName(each) === foldName(name)));
  return body ?? allyNamed(facts as Facts, name);
}

/** The id of an office, however it is written: `Foreign minister`, `foreign-minister`. */
export function officeNamed(name: string): string {
  const found = OFFICES.find((each) => foldName(each) === foldName(name));
  if (found) return found;
  const near = nearestNames(name, OFFICES);
  return refuse('unknown-office', `office "${name}"`, 'No office has this name', near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${OFFICES.join(', ')}`);
}

/** The offices of a country of which any holder is held, in the listed order. */
function officesIn({ offices }: Facts, country: string, wanted: string | undefined): string[] {
  const found = new Set(offices.flatMap((term) => (term.country === country && (!wanted || term.office === wanted) ? [term.office] : [])));
  return [...found].sort((a, b) => OFFICES.indexOf(a) - OFFICES.indexOf(b) || compareText(a, b));
}

function answerOf({ offices }: Facts, country: { readonly id: string; readonly name: string }, office: string, day: Day): OfficeAnswer {
  const { holders, certainty } = officeHolderOn(offices, country.id, office, day);
  return { country: country.id, name: country.name, office, officeName: capitalise(office.replaceAll('_', ' ')), certainty, holders: holders.map(holderOf) };
}

function holderOf({ person, title, party, start, end, kind, asOf, source }: OfficeTerm): HolderAnswer {
  return { person, title, party, start, end, kind, asOf, source };
}
