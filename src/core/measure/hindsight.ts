import { derive } from '../figure/derive.ts';
import type { Figure } from '../figure/figure.ts';
import type { View } from '../ledger/view.ts';
import { dateInWords } from '../time/words.ts';

/**
 * The view in which a publication is first known: the view itself where it holds an edition of it; else that of the day on
 * which the first edition held was published. What is read from a later view is hindsight and must say so.
 *
 * Source: Outturn's rule of two views (decisions/0007). Absences: undefined where no edition is held at all.
 *
 * @example
 * viewThatKnows(exampleRecordView, 'oecd-aid').day // => '2022-12-31'
 * viewThatKnows(exampleRecordBeforeAid, 'oecd-aid').day // => '2022-04-12'
 * viewThatKnows(exampleRecordView, 'nobody') // => undefined
 */
export function viewThatKnows(view: View, publication: string): View | undefined {
  if (view.newest(publication)) return view;
  const first = view.ledger.editions.find((edition) => edition.publication === publication);
  return first && view.ledger.asOf(first.published.knownFrom);
}

/**
 * A figure of a later view, for use in an earlier one: a step of its own that says since when it could be known.
 *
 * Source: as `viewThatKnows`.
 *
 * @example
 * inHindsight(exampleRecordView, exampleRecordBeforeAid, aidShareOfGni(exampleRecordView, 'DEU', 2020)).origin.note // => 'Hindsight: no edition that is held was published by 31 March 2022; this one could be known since 31 December 2022'
 */
export function inHindsight(later: View, asked: View, figure: Figure): Figure {
  if (later.day === asked.day) return figure;
  return derive({
    measure: 'hindsight',
    formula: 'the figure of the first edition held that was published after the day asked for',
    value: figure.value,
    unit: figure.unit,
    ...(figure.priceBase && { priceBase: figure.priceBase }),
    decimals: figure.decimals,
    inputs: [{ name: 'as published later', figure }],
    note: `Hindsight: no edition that is held was published by ${dateInWords(asked.day)}; this one could be known since ${dateInWords(later.day)}`,
  });
}

/**
 * Whether a figure rests on something that was published only after the day asked for.
 *
 * Source: as `viewThatKnows`.
 *
 * @example
 * restsOnHindsight(aidShareOfGdp(exampleRecordBeforeAid, 'DEU', 2020)) // => true
 * restsOnHindsight(aidShareOfGdp(exampleRecordView, 'DEU', 2020)) // => false
 */
export function restsOnHindsight({ origin }: Figure): boolean {
  return origin.kind === 'derivation' && (origin.measure === 'hindsight' || origin.inputs.some(({ figure }) => restsOnHindsight(figure)));
}
