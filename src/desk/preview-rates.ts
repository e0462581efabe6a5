import { dateInWords, dayOfNumber, formatNumber, type RateTable } from '#core';
import type { Finding } from './finding.ts';
import { ratesOf } from './import-rates.ts';

/** What a file of daily exchange rates would change. */
export interface RatesPreview {
  readonly firstDay: string;
  readonly lastDay: string;
  /** The last day of which a rate is held; null where none is. */
  readonly heldTo: string | null;
  readonly added: number;
  readonly unchanged: number;
  /** Rates that the file has otherwise than they are held: such rates are never revised, so one of the copies is wrong. */
  readonly different: number;
  /** Rates held of days between the first and the last of the file, which the file lacks; they stay held. */
  readonly notInFile: number;
  readonly finding: Finding;
}

/** Compares a table of daily rates with those that are held, currency by currency and day by day. */
export function previewRates(table: RateTable, held: readonly RateTable[]): RatesPreview {
  const [first, last] = [table.days[0] ?? 0, table.days.at(-1) ?? 0];
  const currencies = new Set([...table.currencies, ...held.flatMap((other) => other.currencies)]);
  const counts = { added: 0, unchanged: 0, different: 0, notInFile: 0 };
  for (const currency of currencies) {
    const [own, known] = [ratesOf(table, currency), heldRates(held, currency)];
    for (const [day, rate] of own) counts[!known.has(day) ? 'added' : known.get(day) === rate ? 'unchanged' : 'different'] += 1;
    for (const day of known.keys()) if (day >= first && day <= last && !own.has(day)) counts.notInFile += 1;
  }
  const heldTo = held.length > 0 ? dayOfNumber(Math.max(...held.map(({ days }) => days.at(-1) ?? 0))) : null;
  const preview = { firstDay: dayOfNumber(first), lastDay: dayOfNumber(last), heldTo, ...counts };
  return { ...preview, finding: findingOf(preview) };
}

/** Of several tables the first that has the day speaks. */
function heldRates(held: readonly RateTable[], currency: string): Map<number, number> {
  return new Map([...held].reverse().flatMap((table) => [...ratesOf(table, currency)]));
}

function findingOf({ firstDay, lastDay, heldTo, added, unchanged, different, notInFile }: Omit<RatesPreview, 'finding'>): Finding {
  const count = (value: number): string => formatNumber(value, 0);
  return {
    headline: `Daily rates from ${dateInWords(firstDay)} to ${dateInWords(lastDay)}: ${count(added)} new, ${count(unchanged)} unchanged`,
    details: [
      heldTo === null ? 'No rates are held so far.' : `The last day held so far is ${dateInWords(heldTo)}.`,
      ...(different > 0 ? [`${count(different)} ${different === 1 ? 'differs' : 'differ'} from what is held, which is never revised: one of the copies is wrong.`] : []),
      ...(notInFile > 0 ? [`Not in this file: ${count(notInFile)} ${notInFile === 1 ? 'rate' : 'rates'} held of days between its first and its last.`] : []),
    ],
  };
}
