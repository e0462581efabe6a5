import type { AllyShare, SharesInput } from '#chart';
import type { AllianceRow, AllianceView } from '../load/alliance.ts';
import { allyAddress, explainAddress, type Place } from '../place.ts';
import { wholeInWords } from '../words/measured.ts';
import { targetAsWorded, targetFigure } from '../words/targets.ts';

/** What the chart of the alliance is drawn from. */
export function sharesInput(view: AllianceView, { controls }: Place): SharesInput {
  const share = (row: AllianceRow): AllyShare => ({
    ally: row.ally,
    name: row.name,
    share: 'absent' in row.share ? row.share : { value: row.share.value, decimals: row.share.decimals, status: row.share.status },
    ...(row.today && { today: { value: row.today.value, decimals: row.today.decimals, status: row.today.status } }),
    ...(row.standIn && row.edition && { standsInFrom: row.edition }),
    href: allyAddress(row.ally, controls),
    explained: explainAddress({ measure: 'share', ally: row.ally, year: String(view.year) }, controls),
  });
  return {
    label: `Chart: shares ${wholeInWords(view.target.unit)}${view.counted.rule ? ` (${view.counted.rule})` : ''} of ${view.rows.length} allies in ${view.year} against the target of ${targetFigure(view.target)}. The table below gives the same figures.`,
    allies: view.rows.map(share),
    target: { value: view.target.value, words: targetAsWorded(view.comparator, view.target) },
    unit: view.target.unit,
    judged: view.comparator !== 'up-to',
    selected: view.panel.ally,
  };
}
