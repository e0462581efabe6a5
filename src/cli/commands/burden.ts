import picocolors from 'picocolors';
import { dateInWords, figureInWords, formatNumber, parseDay } from '#core';
import { burden, openLedger, type AllyBurdenAnswer, type BurdenAnswer, type BurdenAsked } from '#desk';
import { printJson, type CommonOptions, type Run } from '../command.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { bare, csvFields, editionMark, marksInWords, shown } from '../show.ts';
import { renderTable } from '../table.ts';

export const run: Run<CommonOptions & BurdenAsked> = ({ options, effects }) => {
  const answer = burden(openLedger(options.data), options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, answer.allies.map((each) => csvRecord(answer, each))) : render(answer, effects.colour));
  return 0;
};

function render(answer: BurdenAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const right = 'right' as const;
  const rows = answer.allies.map((each) => [each.name, bare(each.spendingShare), bare(each.gdpShare), bare(each.index), bare(each.populationShare), bare(each.commonFundingShare), shown(each.spending), { text: editionMark(each.spending), paint: paint.dim }]);
  return [
    `${paint.bold(answer.finding.headline)}\n`,
    `As known on ${dateInWords(answer.asOf)}; ${membersInWords(answer)}; GDP at ${answer.gdp === 'market' ? 'market exchange rates' : 'purchasing power parity'}; counted: ${answer.ruleName}\n`,
    ...answer.finding.details.map((detail) => `${detail}\n`),
    '\n',
    renderTable([{ head: 'Ally' }, { head: 'Spending, %', align: right }, { head: 'GDP, %', align: right }, { head: 'Index', align: right }, { head: 'Population, %', align: right }, { head: 'Common funding, %', align: right }, { head: 'Spending', align: right }, { head: 'Edition' }], rows),
    `\nheld ${answer.counts.held} · not held ${answer.counts.notHeld} · standing in from an older edition ${answer.counts.standIn}\n`,
    'Index: share of spending over share of GDP\n',
    marksInWords(answer.allies.map(({ spending }) => editionMark(spending))),
    concentrationTable(answer),
    commonBudgetLines(answer),
    `\nWhere it comes from: outturn explain burden ${answer.allies[0]?.ally ?? 'USA'} --year ${answer.year} --as-of ${answer.asOf}${termsInOptions(answer)}\n`,
  ].join('');
}

/** The options by which the same is asked again, where they are not the usual ones. */
function termsInOptions({ group, rule, gdp, membership }: BurdenAnswer): string {
  return [group === 'nato' ? '' : ` --group ${group}`, rule === 'nato-core' ? '' : ` --rule ${rule}`, gdp === 'market' ? '' : ` --gdp ${gdp}`, membership === 'year' ? '' : ` --membership ${membership}`].join('');
}

function membersInWords({ membership }: BurdenAnswer): string {
  return membership === 'year' ? 'the members of the year' : `the members of ${dateInWords(membership)}`;
}

function concentrationTable({ concentration }: BurdenAnswer): string {
  const known = concentration.years.filter(({ gini }) => !('missing' in gini));
  if (known.length === 0) return '';
  const right = 'right' as const;
  const rows = known.map(({ year, members, gini, herfindahl, largest }) => [String(year), formatNumber(members, 0), bare(gini), bare(herfindahl), `${largest.ally} ${bare(largest.share)}`]);
  return `\nHow concentrated the spending is\n${renderTable([{ head: 'Year' }, { head: 'Members', align: right }, { head: 'Gini', align: right }, { head: 'Herfindahl', align: right }, { head: 'Largest, %', align: right }], rows)}`;
}

function commonBudgetLines({ commonBudgets, year }: BurdenAnswer): string {
  if (commonBudgets.length === 0) return '';
  const lines = commonBudgets.map(({ budget, value, unit, hedge }) => `  ${budget}: ${hedge ? `${hedge} ` : ''}${figureInWords({ value, unit })}\n`);
  return `\nCommon budgets of ${year}, as far as they are held\n${lines.join('')}`;
}

function csvRecord(answer: BurdenAnswer, { ally, name, spending, spendingShare, gdpShare, populationShare, commonFundingShare, index }: AllyBurdenAnswer): CsvRecord {
  return {
    as_of: answer.asOf,
    year: answer.year,
    membership: answer.membership,
    rule: answer.rule,
    gdp_basis: answer.gdp,
    ally,
    name,
    ...csvFields('spending_usd_current', spending),
    ...csvFields('spending_share_percent', spendingShare),
    ...csvFields('gdp_share_percent', gdpShare),
    ...csvFields('population_share_percent', populationShare),
    ...csvFields('common_funding_share_percent', commonFundingShare),
    ...csvFields('index', index),
  };
}
