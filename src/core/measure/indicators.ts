import type { PriceBase } from '../money/price-base.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { CommitmentMeasure } from '../ledger/facts.ts';
import type { SeriesKey } from '../ledger/observation.ts';

/** NATO's tables of defence expenditure, all editions of them, as one publication. */
export const NATO = 'nato-defexp';
/** The World Economic Outlook of the International Monetary Fund. */
export const WEO = 'imf-weo';
/** Official development assistance, as the OECD's Development Assistance Committee publishes it. */
export const OECD_AID = 'oecd-aid';

/** What NATO's tables print. */
export type NatoIndicator =
  | 'defence-share-of-gdp'
  | 'defence-spending'
  | 'real-change'
  | 'equipment-share'
  | 'personnel-share'
  | 'infrastructure-share'
  | 'other-share'
  | 'gdp'
  | 'gdp-per-person'
  | 'defence-spending-per-person'
  | 'military-personnel';

/** An indicator as people read it. */
export interface IndicatorText {
  readonly id: NatoIndicator;
  readonly name: string;
  /** The unit, for a table's head. */
  readonly unit: string;
}

export const INDICATORS: readonly IndicatorText[] = [
  { id: 'defence-share-of-gdp', name: 'Defence expenditure as a share of GDP', unit: '% of GDP' },
  { id: 'defence-spending', name: 'Defence expenditure', unit: 'money' },
  { id: 'real-change', name: 'Annual real change of defence expenditure', unit: '%' },
  { id: 'equipment-share', name: 'Equipment, as a share of defence expenditure', unit: '% of defence expenditure' },
  { id: 'personnel-share', name: 'Personnel, as a share of defence expenditure', unit: '% of defence expenditure' },
  { id: 'infrastructure-share', name: 'Infrastructure, as a share of defence expenditure', unit: '% of defence expenditure' },
  { id: 'other-share', name: 'Other, as a share of defence expenditure', unit: '% of defence expenditure' },
  { id: 'gdp', name: 'Gross domestic product', unit: 'money' },
  { id: 'gdp-per-person', name: 'GDP per person', unit: 'US dollars' },
  { id: 'defence-spending-per-person', name: 'Defence expenditure per person', unit: 'US dollars' },
  { id: 'military-personnel', name: 'Military personnel', unit: 'persons' },
];

const RATIO_UNITS: Partial<Record<NatoIndicator, string>> = {
  'defence-share-of-gdp': 'percent_of_gdp',
  'real-change': 'percent',
  'equipment-share': 'percent_of_defence_spending',
  'personnel-share': 'percent_of_defence_spending',
  'infrastructure-share': 'percent_of_defence_spending',
  'other-share': 'percent_of_defence_spending',
  'military-personnel': 'persons',
};

/**
 * The series of a NATO indicator that is not money.
 *
 * Source: Defence Expenditure of NATO Countries, Tables 3, 7, 8a and 8b.
 *
 * @example
 * natoSeries('equipment-share', 'DEU') // => { publication: 'nato-defexp', indicator: 'equipment-share', party: 'DEU', unit: 'percent_of_defence_spending' }
 */
export function natoSeries(indicator: NatoIndicator, party: string): SeriesKey {
  const unit = RATIO_UNITS[indicator];
  if (!unit) throw new Error(`${indicator} is money: name its currency and price base`);
  return { publication: NATO, indicator, party, unit };
}

/**
 * The series of a NATO indicator in money.
 *
 * @example
 * natoMoney('gdp', 'DEU', 'USD', 'current').unit // => 'USD'
 */
export function natoMoney(indicator: NatoIndicator, party: string, unit: string, priceBase: PriceBase): SeriesKey {
  return { publication: NATO, indicator, party, unit, priceBase };
}

/**
 * The series of GDP at current prices in the World Economic Outlook.
 *
 * @example
 * weoGdp('DEU', 'USD').publication // => 'imf-weo'
 */
export function weoGdp(party: string, currency: string): SeriesKey {
  return { publication: WEO, indicator: 'gdp', party, unit: currency, priceBase: 'current' };
}

/**
 * The series of an ally's defence expenditure in US dollars at constant prices, one for each base year that is held.
 *
 * @example
 * constantSpendingSeries(exampleLedger, 'NOR').map(({ priceBase }) => priceBase) // => ['constant-2015']
 */
export function constantSpendingSeries(ledger: Pick<Ledger, 'seriesOf'>, party: string): readonly SeriesKey[] {
  return ledger.seriesOf(NATO, 'defence-spending').filter((key) => key.party === party && key.unit === 'USD' && key.priceBase !== 'current');
}

/** An indicator of a publication. */
export interface Topic {
  readonly publication: string;
  readonly indicator: string;
}

/**
 * The printed indicator that tells which years can be asked of a commitment's measure.
 *
 * Source: the tables in which the measures are printed; related spending, which none prints, goes by the share of GDP.
 *
 * @example
 * topicOf('equipment-share').indicator // => 'equipment-share'
 * topicOf('aid-share-of-gni').publication // => 'oecd-aid'
 */
export function topicOf(measure: CommitmentMeasure): Topic {
  if (measure === 'aid-share-of-gni') return { publication: OECD_AID, indicator: 'aid-share-of-gni' };
  return { publication: NATO, indicator: measure === 'equipment-share' ? 'equipment-share' : 'defence-share-of-gdp' };
}
