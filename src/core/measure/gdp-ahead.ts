import { counted, listInWords, roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { editionRef } from '../ledger/cell-figure.ts';
import type { Edition } from '../ledger/ledger.ts';
import type { SeriesKey } from '../ledger/observation.ts';
import { rememberIn } from '../ledger/remember.ts';
import type { View } from '../ledger/view.ts';
import type { Day } from '../time/day.ts';
import { dateInWords } from '../time/words.ts';
import { acrossChangeover } from './across-changeover.ts';
import { meanGrowths, MEAN_YEARS, weoNewestFirst } from './growth-ahead.ts';
import { inCurrencyAhead } from './in-currency.ts';
import { currentSeries, growthInto, type GrowthStep, type Level } from './gdp-growth.ts';

/** Further than this beyond the horizon nothing is extended. */
const FURTHEST = 40;

/**
 * GDP at current prices of any year, past or ahead, in the ally's own currency or converted at the rate of a day. Level: the
 * newest macro edition in the view that holds one. Growth beyond what it prints: of the newest edition that covers the year.
 * Beyond every horizon: real growth and the deflator separately, each at the mean of the last three years forecast. Each splice
 * and each extension is a figure of its own.
 *
 * Source: Outturn's rule 4.4; World Economic Outlook, subjects NGDP, NGDP_RPCH and NGDP_D. Symbols: GDP in whole units; growth in
 * percent a year. A currency that was replaced is converted at its fixed rate, never chained over: a growth is taken within one
 * edition, which states all years in one currency.
 * Absences: without a level not held; beyond the horizon without real growth and deflator not held; where the reference rates do
 * not quote a currency, the average rate of the year of the day serves.
 *
 * @example
 * gdpAhead(viewWithRates, 'DEU', 2019).value // => 3400000000000
 * gdpAhead(viewWithRates, 'DEU', 2019, 'USD', parseDay('2019-12-30')).value // ≈ 3876000000000
 * gdpAhead(viewWithRates, 'DEU', 2024).missing // => 'not held'
 */
export function gdpAhead(view: View, ally: string, year: number, currency: string = nationalCurrency(view, ally), day: Day = view.day): Known<Figure> {
  const own = rememberIn(view, `gdp ahead ${ally} ${year}`, () => inNationalCurrency(view, ally, year));
  if (isMissing(own) || own.unit === currency) return own;
  const former = view.ledger.facts.changeovers.some(({ from, to }) => [from, to].includes(own.unit) && [from, to].includes(currency));
  if (former) return acrossChangeover(view, own, currency);
  return inCurrencyAhead(view, own, currency, day);
}

/**
 * The currency in which the newest macro edition in the view states an ally's GDP; US dollars where none is held in another.
 *
 * Source: World Economic Outlook, subject NGDP.
 *
 * @example
 * nationalCurrency(viewWithRates, 'ALB') // => 'ALL'
 * nationalCurrency(ledgerWithRates.asOf('2022-12-31'), 'HRV') // => 'HRK'
 * nationalCurrency(viewWithRates, 'HRV') // => 'EUR'
 */
export function nationalCurrency(view: View, ally: string): string {
  return rememberIn(view, `national currency ${ally}`, () => newestCurrency(view, ally));
}

function newestCurrency(view: View, ally: string): string {
  const keys = currentSeries(view, ally);
  if (keys.length < 2) return keys[0]?.unit ?? 'USD';
  const edition = weoNewestFirst(view).find((each) => keys.some((key) => lastHeld(view, each, key, Infinity) !== undefined));
  return keys.find((key) => edition && lastHeld(view, edition, key, Infinity) !== undefined)?.unit ?? 'USD';
}

function inNationalCurrency(view: View, ally: string, year: number): Known<Figure> {
  const level = levelOf(view, ally, year);
  if (!level) return { missing: 'not held', because: `no macro edition known by that day holds the GDP of ${ally} up to ${year}` };
  if (level.year === year) return level.figure;
  return extended(view, ally, spliced(view, ally, level, year), year);
}

/**
 * The level of the year, or of the last one before it that the newest edition with any holds. A forecast of an older edition
 * gives way to its last year that was none, where a newer edition tells the growth since.
 */
function levelOf(view: View, ally: string, year: number): Level | undefined {
  const [newest] = weoNewestFirst(view);
  for (const edition of weoNewestFirst(view)) {
    for (const key of currentSeries(view, ally)) {
      const level = levelIn(view, edition, key, year);
      if (!level) continue;
      if (edition === newest || level.figure.status !== 'forecast' || !growthInto(view, ally, level.year, edition.rank)) return level;
      return lastKnownIn(view, edition, key, level.year) ?? level;
    }
  }
  return undefined;
}

function levelIn(view: View, edition: Edition, key: SeriesKey, year: number): Level | undefined {
  const last = lastHeld(view, edition, key, year);
  if (last === undefined) return undefined;
  const figure = view.observeIn(editionRef(edition), key, last);
  return isMissing(figure) ? undefined : { year: last, figure };
}

function lastKnownIn(view: View, edition: Edition, key: SeriesKey, before: number): Level | undefined {
  for (let level = levelIn(view, edition, key, before - 1); level; level = levelIn(view, edition, key, level.year - 1)) if (level.figure.status !== 'forecast') return level;
  return undefined;
}

/** Carried on year by year by the growth of the newest edition that covers the year, up to the last year that one covers. */
function spliced(view: View, ally: string, level: Level, year: number): Level {
  const steps: GrowthStep[] = [];
  for (let each = level.year + 1; each <= year; each += 1) {
    const step = growthInto(view, ally, each);
    if (!step) break;
    steps.push(step);
  }
  const last = steps.at(-1);
  if (!last) return level;
  const editions = [...new Set(steps.map(({ edition }) => edition))].sort((one, other) => one.rank - other.rank);
  const figure = derive({
    measure: 'gdp-spliced',
    formula: `GDP ${level.year} × growth of each year to ${last.year}`,
    value: roundTo(steps.reduce((value, { factor }) => value * factor, level.figure.value), 0),
    unit: level.figure.unit,
    priceBase: 'current',
    decimals: 0,
    inputs: [{ name: `GDP ${level.year}`, figure: level.figure }, ...steps.flatMap(({ inputs }) => inputs)],
    note: `The newest edition with a level ends in ${level.year}; growth is that of the World Economic Outlook of ${listInWords(editions.map(({ date }) => dateInWords(date)))}`,
    status: 'forecast',
  });
  return { year: last.year, figure };
}

/** Carried on beyond every horizon, at the mean growth of the last years forecast. */
function extended(view: View, ally: string, level: Level, year: number): Known<Figure> {
  const years = year - level.year;
  if (years === 0) return level.figure;
  const means = years > FURTHEST ? undefined : meanGrowths(view, ally, level.year);
  if (!means) return { missing: 'not held', because: `no macro edition known by that day forecasts the GDP of ${ally} for ${year}, nor growth and prices to extend it by` };
  const factor = (1 + means.real.value / 100) * (1 + means.prices.value / 100);
  return derive({
    measure: 'gdp-extended',
    formula: `GDP ${level.year} × ((1 + real growth) × (1 + growth of prices))^${years}`,
    value: roundTo(level.figure.value * factor ** years, 0),
    unit: level.figure.unit,
    priceBase: 'current',
    decimals: 0,
    inputs: [{ name: `GDP ${level.year}`, figure: level.figure }, { name: 'real growth', figure: means.real }, { name: 'growth of prices', figure: means.prices }],
    note: `Beyond the horizon of the World Economic Outlook by ${counted(years, 'year')}: both growths are means of the last ${MEAN_YEARS} years forecast`,
    status: 'forecast',
  });
}

/** The last year up to a limit for which an edition holds a figure of a series. */
function lastHeld(view: View, edition: Edition, key: SeriesKey, limit: number): number | undefined {
  const rows = view.ledger.rows(key);
  const { columns } = rows?.source.segment ?? {};
  for (let row = (rows?.end ?? 0) - 1; rows && columns && row >= rows.start; row -= 1) {
    const year = columns.year[row] as number;
    if (year > limit || rows.source.ranks[columns.edition[row] as number] !== edition.rank) continue;
    if (!isMissing(view.observeIn(editionRef(edition), key, year))) return year;
  }
  return undefined;
}
