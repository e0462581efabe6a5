import type { Figure, Known } from '../figure/figure.ts';
import type { CommonFundingShare } from '../ledger/money-facts.ts';
import type { View } from '../ledger/view.ts';
import { isKnownBy } from '../time/published-date.ts';

/**
 * An ally's share of the alliance's common funding in a year, as told by then.
 *
 * Source: `data/facts/common-funding.json`, which holds the largest payers only and says who told it. Unit: percent.
 * Absences: not held for every other ally and year.
 *
 * @example
 * commonFundingShare(exampleRecordView, 'DEU', 2020).missing // => 'not held'
 */
export function commonFundingShare(view: View, ally: string, year: number): Known<Figure> {
  const told = view.ledger.facts.commonFunding.filter((share) => share.ally === ally && covers(share, year) && isKnownBy(share.known, view.day));
  const best = told.sort((a, b) => Number(a.isApproximate) - Number(b.isApproximate) || b.decimals - a.decimals)[0];
  if (!best) return { missing: 'not held', because: 'no share of common funding is held for this ally and year' };
  return { value: best.percent, unit: 'percent', status: 'not stated', decimals: best.decimals, origin: quotationOf(best) };
}

function covers({ yearFirst, yearLast }: CommonFundingShare, year: number): boolean {
  return yearFirst <= year && year <= (yearLast ?? Number.POSITIVE_INFINITY);
}

function quotationOf({ source, known, ally, yearFirst, yearLast, note, isApproximate }: CommonFundingShare): Figure['origin'] {
  const period = yearLast === yearFirst ? String(yearFirst) : `${yearFirst} to ${yearLast ?? 'later'}`;
  const remark = [isApproximate ? 'An approximation, as told' : '', note ?? ''].filter(Boolean).join('; ');
  return {
    kind: 'quotation',
    page: source,
    edition: { publication: 'nato-common-funding', edition: known, title: 'Shares of NATO\'s common funding' },
    copy: { name: source, hash: '' },
    row: ally,
    column: period,
    address: source,
    ...(remark && { note: remark }),
  };
}
