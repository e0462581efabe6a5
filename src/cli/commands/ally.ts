import picocolors from 'picocolors';
import { dateInWords, figureInWords, formatNumber, isMissing, parseDay } from '#core';
import { ally, openLedger, type AllyAnswer, type BridgeAnswer, type ProfileAnswer } from '#desk';
import { decimalsOf } from '#kit';
import { printJson, type Run } from '../command.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { bare, csvFields, csvSource, editionMark, metInWords, shown } from '../show.ts';
import { renderTable } from '../table.ts';

export const run: Run = ({ args, options, effects }) => {
  const answer = ally(openLedger(options.data), args[0] as string, options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, answer.years.map((each) => csvRecord(answer, each))) : render(answer, effects.colour));
  return 0;
};

function render(answer: AllyAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  return [
    `${paint.bold(answer.name)}  ${answer.ally}, member since ${dateInWords(answer.accession.date)}${answer.forces ? '' : ', no armed forces'}\n`,
    `As known on ${dateInWords(answer.asOf)}, against ${answer.commitmentName}\n${answer.rule === 'nato-core' ? '' : `Counted: ${answer.ruleName}\n`}\n`,
    `  ${answer.year}: ${standing(answer)}\n`,
    `  ${rankInWords(answer)}\n\n`,
    answer.years.length > 0 ? yearsTable(answer, paint) : `No edition known by ${dateInWords(answer.asOf)} is held with a share of this ally\n`,
    profileLines(answer),
    `\nThrough the editions: outturn revisions ${answer.ally} --year ${answer.year}\n`,
  ].join('');
}

function standing({ share, met, gapPoints, gapAmount }: AllyAnswer): string {
  return 'missing' in share ? shown(share) : `${shown(share)} of GDP, ${metInWords(met)}; gap ${shown(gapPoints)}, ${shown(gapAmount)}`;
}

function yearsTable(answer: AllyAnswer, paint: ReturnType<typeof picocolors.createColors>): string {
  const rows = answer.years.map((each) => [
    String(each.year),
    bare(each.share),
    { text: metInWords(each.met), paint: each.met ? paint.blue : paint.red },
    shown(each.spending),
    bare(each.realChange),
    bare(each.equipment),
    { text: editionMark(each.share), paint: paint.dim },
  ]);
  const right = 'right' as const;
  return renderTable([{ head: 'Year' }, { head: 'Share, %', align: right }, { head: 'Target' }, { head: 'Spending', align: right }, { head: 'Real change, %', align: right }, { head: 'Equipment, %', align: right }, { head: 'Edition' }], rows);
}

/** What is known of the ally beyond its share: only what is held is listed. */
function profileLines({ profile, year }: AllyAnswer): string {
  return [
    section(`In ${year}`, MEASURES.flatMap(([name, key]) => ('missing' in profile[key] ? [] : [[name, shown(profile[key])]]))),
    section('National targets', profile.nationalTargets.map((target) => [`announced ${dateInWords(target.announced)}`, targetInWords(target)])),
    section('National budgets beside NATO\'s figure', profile.bridges.map((bridge) => [`${bridge.what}, ${bridge.year}`, bridgeInWords(bridge)])),
    section('Fiscal rules', profile.fiscalRules.map((rule) => [rule.kind, ruleInWords(rule)])),
    section('In kind', profile.contributions.map((row) => [`${row.missionName}, ${dateInWords(row.at)}`, givenInWords(row)])),
  ].join('');
}

const MEASURES: readonly (readonly [name: string, key: 'population' | 'personnel' | 'soldiersPerThousand' | 'spendingPerPerson' | 'spendingPerSoldier' | 'spendingShare' | 'gdpShare' | 'burdenIndex' | 'commonFundingShare' | 'aid' | 'debt' | 'balance' | 'expenditure'])[] = [
  ['population', 'population'],
  ['military personnel', 'personnel'],
  ['soldiers per thousand', 'soldiersPerThousand'],
  ['spending per person', 'spendingPerPerson'],
  ['spending per soldier', 'spendingPerSoldier'],
  ['share of the members\' spending', 'spendingShare'],
  ['share of the members\' GDP', 'gdpShare'],
  ['burden index', 'burdenIndex'],
  ['share of common funding', 'commonFundingShare'],
  ['aid, of national income', 'aid'],
  ['government debt, of GDP', 'debt'],
  ['government balance, of GDP', 'balance'],
  ['government expenditure, of GDP', 'expenditure'],
];

/** Lines of a name and what is said of it, the names padded to the longest. */
function section(title: string, lines: readonly (readonly string[])[]): string {
  const widest = Math.max(...lines.map(([name = '']) => name.length));
  const told = lines.map(([name = '', words = '']) => `  ${name.padEnd(widest)}  ${words}\n`);
  return lines.length > 0 ? `\n${title}\n${told.join('')}` : '';
}

function ruleInWords({ item, value, unit, date }: ProfileAnswer['fiscalRules'][number]): string {
  const limit = value === null ? '' : figureInWords({ value, unit: unit ?? 'number', decimals: decimalsOf(value) });
  return [item, limit && `${limit}${unit === 'percent_of_gdp' ? ' of GDP' : ''}`, date && dateInWords(date)].filter(Boolean).join(', ');
}

function givenInWords({ role, place, quantity }: ProfileAnswer['contributions'][number]): string {
  return [role, place ? `in ${place}` : '', quantity ? `${formatNumber(quantity.value, 0)} ${quantity.unit}` : ''].filter(Boolean).join(', ');
}

function targetInWords({ target, unit, years, strength }: ProfileAnswer['nationalTargets'][number]): string {
  const value = target.last === undefined ? figureInWords({ value: target.value, unit, decimals: decimalsOf(target.value) }) : `${target.value} to ${figureInWords({ value: target.last, unit, decimals: decimalsOf(target.last) })}`;
  const when = years === null ? 'no year named' : years.first === years.last ? `in ${years.first}` : `${years.first} to ${years.last}`;
  return `${value}, ${when} (${strength})`;
}

function bridgeInWords({ national, natoYear, nato, difference }: BridgeAnswer): string {
  return `${shown(national)}; as NATO counts ${natoYear}: ${shown(nato)}${'missing' in difference ? '' : `, difference ${shown(difference)}`}`;
}

function rankInWords({ rank }: AllyAnswer): string {
  if (isMissing(rank)) return `No rank: ${rank.because ?? rank.missing}`;
  return `Rank ${rank.rank} of ${rank.of} by share; not held ${rank.notHeld}, standing in from an older edition ${rank.standIn}`;
}

function csvRecord(answer: AllyAnswer, each: AllyAnswer['years'][number]): CsvRecord {
  return { as_of: answer.asOf, ally: answer.ally, year: each.year, ...csvFields('share_percent', each.share), met: each.met, ...csvFields('spending_usd_current', each.spending), ...csvFields('real_change_percent', each.realChange), ...csvFields('equipment_percent', each.equipment), ...csvSource(each.share) };
}
