import type { Context } from 'hono';
import { ledgerOf, type Facts, type Ledger } from '#core';
import { withStatements } from '#desk';
import { foldName, refuse } from '#kit';

/**
 * The ledger for whoever asks. Pages of other sites may read what ships; of publications whose terms restrict passing figures
 * on they get nothing, by whatever question, nor what somebody here has taken out of reports.
 *
 * @returns a function that throws OutturnError `restricted-elsewhere` where such a page asks for such a publication by name.
 */
export function ledgerByOrigin(ledger: Ledger): (c: Context) => Ledger {
  let shipped: Ledger | undefined;
  return (c) => {
    if (!isFromElsewhere(c)) return ledger;
    refuseRestricted(ledger, c);
    return (shipped ??= whatShips(ledger));
  };
}

/** Whether a page of another origin asks. A browser names the origin of such a page; for the server's own pages it need not. */
export function isFromElsewhere(c: Context): boolean {
  const origin = c.req.header('origin');
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== new URL(c.req.url).host;
}

function refuseRestricted({ facts }: Ledger, c: Context): void {
  const asked = new URL(c.req.url).searchParams.getAll('publication').map(foldName);
  const found = facts.publications.find(({ id, name, ships }) => ships === false && [id, name].some((each) => asked.includes(foldName(each))));
  if (found) refuse('restricted-elsewhere', `publication "${found.id}"`, `The terms of the ${found.name} restrict passing its figures on, and a page of another site asks for them`, 'Ask from the app itself, or on the command line');
}

function whatShips(ledger: Ledger): Ledger {
  const restricted = new Set(ledger.facts.publications.filter(({ ships }) => ships === false).map(({ id }) => id));
  const kept = ledger.segments.filter(({ editions }) => !editions.some(({ publication }) => restricted.has(publication)));
  return ledgerOf(kept, withoutDecided(ledger.facts), ledger.rates);
}

/** Facts without what somebody here took out of reports. */
function withoutDecided(facts: Facts): Facts {
  return withStatements(facts, () => facts.statements.filter(({ decided }) => decided === undefined));
}
