import { compareText } from '#kit';
import type { SeriesKey } from './observation.ts';
import { seriesId } from './segment.ts';
import type { SeriesRows, Source } from './series-rows.ts';

/** Where the series of a ledger lie. A publication is looked through when it is first asked for: most questions need one or two. */
export interface SeriesIndex {
  /** The parts of a series, one for each segment that has rows of it. */
  readonly partsOf: (key: SeriesKey) => readonly SeriesRows[] | undefined;
  readonly indicatorsOf: (publication: string) => readonly string[];
  /** All series of one publication and indicator, by unit, price base and party. */
  readonly seriesOf: (publication: string, indicator: string) => readonly SeriesKey[];
}

/** The index of the series of some sources. */
export function seriesIndex(sources: readonly Source[]): SeriesIndex {
  const known = new Map<string, PublicationIndex>();
  const of = (publication: string): PublicationIndex => {
    const index = known.get(publication) ?? indexPublication(publication, sources);
    known.set(publication, index);
    return index;
  };
  return {
    partsOf: (key) => of(key.publication).byKey.get(key) ?? of(key.publication).byId.get(seriesId(key)),
    indicatorsOf: (publication) => [...of(publication).byIndicator.keys()].sort(compareText),
    seriesOf: (publication, indicator) => of(publication).byIndicator.get(indicator) ?? [],
  };
}

interface PublicationIndex {
  readonly byId: ReadonlyMap<string, readonly SeriesRows[]>;
  /** The same by the keys that `seriesOf` gives: reading many series spells no text for each. */
  readonly byKey: ReadonlyMap<SeriesKey, readonly SeriesRows[]>;
  readonly byIndicator: ReadonlyMap<string, readonly SeriesKey[]>;
}

function indexPublication(publication: string, sources: readonly Source[]): PublicationIndex {
  const holding = sources.filter(({ segment }) => segment.editions.some((edition) => edition.publication === publication));
  const byId = new Map<string, SeriesRows[]>();
  const byKey = new Map<SeriesKey, SeriesRows[]>();
  for (const source of holding) {
    const { series, starts } = source.segment;
    series.forEach((key, position) => {
      if (key.publication !== publication) return;
      const part = { key, source, start: starts[position] as number, end: starts[position + 1] as number };
      const id = seriesId(key);
      const parts = byId.get(id);
      if (parts) return void parts.push(part);
      const first = [part];
      byId.set(id, first);
      byKey.set(key, first);
    });
  }
  return { byId, byKey, byIndicator: groupByIndicator([...byKey.keys()], holding.length === 1) };
}

/** One source lists its series in order; those of several have to be sorted. */
function groupByIndicator(keys: readonly SeriesKey[], areInOrder: boolean): Map<string, SeriesKey[]> {
  const byIndicator = new Map<string, SeriesKey[]>();
  for (const key of keys) {
    const known = byIndicator.get(key.indicator);
    if (known) known.push(key);
    else byIndicator.set(key.indicator, [key]);
  }
  if (!areInOrder) for (const each of byIndicator.values()) each.sort((a, b) => compareText(seriesId(a), seriesId(b)));
  return byIndicator;
}
