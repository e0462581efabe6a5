import { allianceStanding, changesBetween, latestYear, rankByShare, revisionsOf, type Commitment, type Day, type Edition, type Ledger, type SeriesKey } from '#core';

/** What is asked of two ledgers that must answer alike. */
export interface Questions {
  readonly series: readonly SeriesKey[];
  readonly years: readonly number[];
  readonly days: readonly Day[];
  readonly commitments: readonly Commitment[];
}

/**
 * Every answer of a ledger to the questions, one after the other and each with what was asked: cells, standings, ranks,
 * revisions, changes between editions, latest years, editions.
 */
export function* answersOf(ledger: Ledger, questions: Questions): Generator<Answer> {
  yield ['editions', ledger.editions];
  yield* cells(ledger, questions);
  yield* standings(ledger, questions);
  yield* revisions(ledger, questions);
  yield* changes(ledger);
}

/** What was asked, and what was answered. */
export type Answer = readonly [asked: string, answer: unknown];

/** The first question that two ledgers answer differently, with both answers; undefined where they are of one mind. */
export function firstDifference(one: Iterable<Answer>, other: Iterable<Answer>): { readonly asked: string; readonly one: unknown; readonly other: unknown } | undefined {
  const others = other[Symbol.iterator]();
  for (const [asked, answer] of one) {
    const next = others.next();
    const [askedOther, answerOther] = next.done ? ['nothing more', undefined] : next.value;
    if (asked !== askedOther || JSON.stringify(answer) !== JSON.stringify(answerOther)) return { asked, one: answer, other: answerOther };
  }
  const rest = others.next();
  return rest.done ? undefined : { asked: rest.value[0], one: undefined, other: rest.value[1] };
}

/** Every series of a ledger. */
export function keysIn(ledger: Ledger): SeriesKey[] {
  const publications = [...new Set(ledger.editions.map(({ publication }) => publication))];
  return publications.flatMap((publication) => ledger.indicatorsOf(publication).flatMap((indicator) => ledger.seriesOf(publication, indicator)));
}

function* cells(ledger: Ledger, { series, years, days }: Questions): Generator<Answer> {
  for (const day of days) {
    const view = ledger.asOf(day);
    for (const key of series) {
      for (const year of years) yield [`${key.publication} ${key.indicator} ${key.party} ${key.unit} ${key.priceBase ?? ''} ${year} on ${day}`, view.observe(key, year)];
    }
  }
}

function* standings(ledger: Ledger, { years, days, commitments }: Questions): Generator<Answer> {
  for (const day of days) {
    const view = ledger.asOf(day);
    yield [`latest year on ${day}`, latestYear(view, 'nato-defexp', 'defence-share-of-gdp')];
    for (const commitment of commitments) {
      for (const year of years) {
        const standing = allianceStanding(view, commitment, year);
        yield [`standing before ${commitment.id} in ${year} on ${day}`, standing];
        yield [`ranks before ${commitment.id} in ${year} on ${day}`, standing.standings.map(({ ally }) => rankByShare(standing.standings, ally.id))];
      }
    }
  }
}

function* revisions(ledger: Ledger, { series, years, days }: Questions): Generator<Answer> {
  const view = ledger.asOf(days.at(-1) as Day);
  for (const key of series) {
    for (const year of years) yield [`revisions of ${key.publication} ${key.indicator} ${key.party} ${year}`, revisionsOf(view, key, year)];
  }
}

function* changes(ledger: Ledger): Generator<Answer> {
  const newest = new Map<string, Edition>();
  for (const edition of ledger.editions) {
    const before = newest.get(edition.publication);
    if (before) yield [`changes of ${edition.publication} from ${before.date} to ${edition.date}`, changesBetween(ledger, before, edition, ledger.indicatorsOf(edition.publication))];
    newest.set(edition.publication, edition);
  }
}
