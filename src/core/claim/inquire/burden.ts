import { isMissing, type Figure, type Known } from '../../figure/figure.ts';
import { derive } from '../../figure/derive.ts';
import { roundTo } from '#kit';
import type { View } from '../../ledger/view.ts';
import { burdenIndex, burdenOf, type AllyBurden, type BurdenTerms } from '../../measure/burden.ts';
import { commonFundingShare } from '../../measure/common-funding.ts';
import { isGroup, membersIn } from '../ask/party-figure.ts';
import { yearOfClaim, yearOfView } from '../asked.ts';
import type { Claim } from '../claim.ts';
import type { Inquired, Question } from '../inquiry.ts';
import { boundsOfClaim, boundsOfThreshold } from '../told.ts';
import { namesOf, ownersOf } from '../words.ts';

type Part = 'burden-share' | 'burden-index' | 'gdp-share' | 'common-funding-share' | 'population-share';

const WORDS: Readonly<Record<Part, string>> = {
  'burden-share': "part of the members' defence spending",
  'burden-index': 'part of the spending over its part of the GDP',
  'gdp-share': "part of the members' GDP",
  'common-funding-share': "part of the alliance's common funding",
  'population-share': "part of the members' population",
};

/** An ally's or a group's part of what all bear. */
export function inquireBurden(claim: Claim, then: View): Inquired {
  const measure = claim.value === null && claim.measure === 'burden-share' ? 'burden-index' : (claim.measure as Part);
  if (claim.parties.length === 0) return { reason: 'No word tells whose part it is: name the ally' };
  const isIndex = measure === 'burden-index';
  const unit = isIndex ? 'ratio' : 'percent';
  const bounds = boundsOfClaim(claim, unit, claim.unit === 'part' && !isIndex ? 100 : 1) ?? boundsOfThreshold(claim, 1, unit, 'more than');
  const asked = measure === 'common-funding-share' && !claim.years ? { year: yearOfView(then), rule: 'the year of the report' } : yearOfClaim(claim, then);
  if (typeof claim.value !== 'number' && !isIndex) return { reason: `The words tell no number for the ${WORDS[measure]}` };
  const terms: PartTerms = { parties: claim.parties, measure, year: asked.year, burden: { group: claim.group } };
  return {
    ...bounds,
    plain: partQuestion('plain', terms, then),
    rule: `${isIndex ? 'A disproportionate part is one above the part of GDP' : 'Of all members of the year'}, for ${asked.rule}`,
    others: otherParts(terms, then),
    isDenied: claim.isNegated,
    hasChance: true,
  };
}

interface PartTerms {
  readonly parties: readonly string[];
  readonly measure: Part;
  readonly year: number;
  readonly burden: BurdenTerms;
}

function partQuestion(id: string, terms: PartTerms, then: View): Question {
  const { facts } = then.ledger;
  const basis = terms.burden.basis === 'purchasing-power' ? ', at purchasing power' : '';
  const group = (terms.burden.group ?? 'nato') === 'nato' ? '' : ` within ${namesOf(facts, [terms.burden.group as string])}`;
  return { id, what: `${ownersOf(facts, terms.parties)} ${WORDS[terms.measure]} in ${terms.year}${group}${basis}`, ask: (view) => partOf(view, terms) };
}

function partOf(view: View, { parties, measure, year, burden }: PartTerms): Known<Figure> {
  const allies = new Set(parties.flatMap((party) => (isGroup(view, party) ? membersIn(view, party, year).map(({ id }) => id) : [party])));
  if (measure === 'common-funding-share') return summed([...allies].map((ally) => ({ name: ally, figure: commonFundingShare(view, ally, year) })));
  const own = burdenOf(view, year, burden).burdens.filter(({ ally }) => allies.has(ally.id));
  if (own.length === 0) return { missing: 'not a member' };
  const total = (pick: (each: AllyBurden) => Known<Figure>): Known<Figure> => summed(own.filter(({ ally }) => ally.forces || own.length === 1 || measure !== 'burden-share').map((each) => ({ name: each.ally.name, figure: pick(each) })));
  if (measure === 'gdp-share') return total(({ gdpShare }) => gdpShare);
  if (measure === 'population-share') return total(({ populationShare }) => populationShare);
  const spending = summed(own.filter(({ ally }) => ally.forces || own.length === 1).map((each) => ({ name: each.ally.name, figure: each.spendingShare })));
  return measure === 'burden-share' ? spending : burdenIndex(spending, summed(own.map((each) => ({ name: each.ally.name, figure: each.gdpShare }))));
}

function summed(parts: readonly { readonly name: string; readonly figure: Known<Figure> }[]): Known<Figure> {
  const [only] = parts;
  if (only && parts.length === 1) return only.figure;
  const missing = parts.find(({ figure }) => isMissing(figure));
  if (missing || parts.length === 0) return missing?.figure ?? { missing: 'not a member' };
  const inputs = parts as readonly { readonly name: string; readonly figure: Figure }[];
  return derive({ measure: 'part-of-several', formula: 'parts of the members, added up', value: roundTo(inputs.reduce((sum, { figure }) => sum + figure.value, 0), 6), unit: 'percent', decimals: 1, inputs });
}

function otherParts(terms: PartTerms, then: View): Question[] {
  const years = [terms.year - 1, terms.year + 1].map((year) => partQuestion(`year-${year}`, { ...terms, year }, then));
  const parts: Part[] = terms.measure === 'burden-index' ? [] : ['burden-share', 'gdp-share', 'population-share', 'common-funding-share'];
  const measures = parts.filter((part) => part !== terms.measure).map((measure) => partQuestion(measure, { ...terms, measure }, then));
  const basis = terms.measure === 'burden-index' || terms.measure === 'gdp-share' ? [partQuestion('purchasing-power', { ...terms, burden: { ...terms.burden, basis: 'purchasing-power' } }, then)] : [];
  return [...years, ...measures, ...basis];
}
