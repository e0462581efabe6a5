import { checkClaim, type Claim, type Day, type Ledger, type OfficeTerm, type View, type Views } from '#core';
import { checkedInBrief, type Checked } from './check-answer.ts';

/** What reports are read with: the ledger, the day that counts as today, and the user's own office-holders. */
export interface ReadingRoom {
  readonly ledger: Ledger;
  readonly today: Day;
  readonly offices: readonly OfficeTerm[];
  /** The ledger as known at the end of a day, and as known today. */
  readonly viewsOf: (day: Day) => Views;
  /** What the ledger says to a claim made on a day, in brief: what was asked lately is at hand. */
  readonly checked: (claim: Claim, day: Day) => Checked;
}

/** Views that are kept at a time: reports of an archive come in runs of days. */
const VIEWS_KEPT = 32;
/** Checks that are kept at a time: archives tell the same again and again. */
const CHECKS_KEPT = 512;

/** What reports are read with on a day. */
export function readingOf(ledger: Ledger, today: Day, offices: readonly OfficeTerm[] = []): ReadingRoom {
  const now = ledger.asOf(today);
  const views = kept(VIEWS_KEPT, (day: Day): View => (day === today ? now : ledger.asOf(day)));
  const viewsOf = (day: Day): Views => ({ then: views(day), now });
  const checks = kept(CHECKS_KEPT, (asked: string): Checked => {
    const { day, claim } = JSON.parse(asked) as { readonly day: Day; readonly claim: Claim };
    return checkedInBrief(checkClaim(claim, viewsOf(day)));
  });
  return { ledger, today, offices, viewsOf, checked: (claim, day) => checks(JSON.stringify({ day, claim })) };
}

/** Makes values by key and keeps so many of them, those that were asked for last. */
function kept<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > most && oldest !== undefined) values.delete(oldest);
    return value;
  };
}
