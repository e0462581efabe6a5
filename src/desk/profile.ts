import {
  aidShareOfGni,
  bridgesOf,
  burdenOf,
  contributionsOf,
  isKnownBy,
  natoSeries,
  soldiersPerThousand,
  spendingPerPerson,
  spendingPerSoldier,
  WEO,
  weoGdp,
  type Ally,
  type Contribution,
  type Counting,
  type FiscalRule,
  type NationalTarget,
  type View,
} from '#core';
import { answerInBrief, answerOf, figureAnswer, type FigureAnswer, type KnownAnswer } from './figure-answer.ts';

/** A national budget figure beside what NATO counts. */
export interface BridgeAnswer {
  readonly year: number;
  readonly what: string;
  readonly kind: string;
  readonly known: string;
  readonly national: FigureAnswer;
  readonly natoYear: number;
  readonly nato: KnownAnswer;
  readonly difference: KnownAnswer;
}

/** An ally beyond its share of GDP: its size, its burden, its public finances, its own targets, what it gives in kind. */
export interface ProfileAnswer {
  readonly gdp: KnownAnswer;
  readonly population: KnownAnswer;
  readonly personnel: KnownAnswer;
  readonly spendingPerPerson: KnownAnswer;
  readonly spendingPerSoldier: KnownAnswer;
  readonly soldiersPerThousand: KnownAnswer;
  readonly spendingShare: KnownAnswer;
  readonly gdpShare: KnownAnswer;
  readonly burdenIndex: KnownAnswer;
  readonly commonFundingShare: KnownAnswer;
  readonly aid: KnownAnswer;
  readonly debt: KnownAnswer;
  readonly balance: KnownAnswer;
  readonly expenditure: KnownAnswer;
  readonly fiscalRules: readonly FiscalRule[];
  readonly nationalTargets: readonly NationalTarget[];
  readonly bridges: readonly BridgeAnswer[];
  readonly contributions: readonly (Contribution & { readonly missionName: string })[];
}

/** What is known of an ally for a year, as known on the view's day. */
export function profileOf(view: View, ally: Ally, year: number, rule: Counting): ProfileAnswer {
  const { facts } = view.ledger;
  const macro = (indicator: string, unit: string): KnownAnswer => answerOf(view.observe({ publication: WEO, indicator, party: ally.id, unit }, year));
  const own = burdenOf(view, year, { rule }).burdens.find((each) => each.ally.id === ally.id);
  return {
    gdp: answerOf(view.observe(weoGdp(ally.id, 'USD'), year)),
    population: macro('population', 'persons'),
    personnel: answerOf(view.observe(natoSeries('military-personnel', ally.id), year)),
    spendingPerPerson: answerOf(spendingPerPerson(view, ally.id, year)),
    spendingPerSoldier: answerOf(spendingPerSoldier(view, ally.id, year)),
    soldiersPerThousand: answerOf(soldiersPerThousand(view, ally.id, year)),
    spendingShare: answerInBrief(own?.spendingShare ?? { missing: 'not a member' }),
    gdpShare: answerInBrief(own?.gdpShare ?? { missing: 'not a member' }),
    burdenIndex: answerInBrief(own?.index ?? { missing: 'not a member' }),
    commonFundingShare: answerOf(own?.commonFundingShare ?? { missing: 'not held' }),
    aid: answerOf(aidShareOfGni(view, ally.id, year)),
    debt: macro('government-debt', 'percent_of_gdp'),
    balance: macro('government-balance', 'percent_of_gdp'),
    expenditure: macro('government-expenditure', 'percent_of_gdp'),
    fiscalRules: fiscalRulesOf(view, ally),
    nationalTargets: facts.nationalTargets.filter((target) => target.ally === ally.id && isKnownBy(target.known, view.day)),
    bridges: bridgesOf(view, ally.id).map(({ budget: { year: budgetYear, what, kind, known }, national, natoYear, nato, difference }) => ({ year: budgetYear, what, kind, known, national: figureAnswer(national), natoYear, nato: answerOf(nato), difference: answerOf(difference) })),
    contributions: contributionsOf(facts, ally.id, view.day).map((row) => ({ ...row, missionName: facts.missions.find(({ id }) => id === row.mission)?.name ?? row.mission })),
  };
}

/** The fiscal rules that concern an ally: those of the European Union for its members, and what was decided for the ally itself. */
function fiscalRulesOf({ ledger: { facts }, day }: View, ally: Ally): FiscalRule[] {
  const isInUnion = facts.groups.some(({ id, members }) => id === 'eu' && members !== 'allies' && members.some((member) => member.ally === ally.id && (!member.from || member.from <= day) && (!member.until || day <= member.until)));
  return facts.fiscalRules.filter(({ area, date }) => (area === ally.id || (area === 'EU' && isInUnion)) && (date === null || isKnownBy(date, day)));
}
