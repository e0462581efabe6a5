import { moneyInWords } from '#core';
import type { AdditionalInput, PathInput } from '#chart';
import { possessive } from '#kit';
import type { CostFound, CostView } from '../load/cost.ts';
import type { PathRow, PathView } from '../load/cost-path.ts';
import { wholeInWords } from '../words/measured.ts';
import type { Reading } from '../words/readings.ts';
import { targetFigure } from '../words/targets.ts';
import { typeset } from '../words/typeset.ts';

/** What the chart of a path is drawn from. */
export function pathInput({ name }: Pick<CostView, 'name'>, { outturn, editions }: Pick<CostFound, 'outturn' | 'editions'>, path: PathView): PathInput {
  return {
    label: typeset(`Chart: ${possessive(name)} share ${wholeInWords(path.target.unit)} as spent, and its path to ${targetFigure(path.target)} by ${path.by}. The table below gives the figures.`),
    outturn,
    editions,
    path: path.rows.flatMap(({ year, share }) => ('absent' in share ? [] : [{ year, value: share.value }])),
    target: { value: path.target.value, words: `${targetFigure(path.target)} by ${path.by}` },
  };
}

/** What the chart of money is drawn from: the years whose amounts are known. */
export function additionalInput(name: string, { rows, currency, total }: PathView): AdditionalInput {
  const sum = 'absent' in total.additional ? '' : `, ${moneyInWords(total.additional.value, currency, 'billion')} additional in all`;
  return {
    label: typeset(`Chart: what ${name} spends on the path year by year${sum}. The table below gives the figures.`),
    currency,
    years: rows.flatMap(amountsOf),
  };
}

function amountsOf({ year, baseline, spending }: PathRow): AdditionalInput['years'] {
  return isKnown(baseline) && isKnown(spending) ? [{ year, baseline: baseline.value, spending: spending.value }] : [];
}

function isKnown(reading: Reading): reading is Exclude<Reading, { absent: string }> {
  return !('absent' in reading);
}
