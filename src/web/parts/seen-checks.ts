import { useEffect, useState } from 'react';

/** The verdict of an earlier check, and the day of that check. */
export interface SeenCheck {
  readonly on: string;
  readonly then: string;
  readonly now: string;
}

/** A check by the key of its claim and the day of its report. */
export type SeenChecks = Readonly<Record<string, SeenCheck>>;

/** A check to be kept. */
export interface KeptCheck {
  readonly key: string;
  readonly verdict: { readonly then: string; readonly now: string };
}

const PLACE = 'outturn.checks';
const MOST = 5000;

/** The checks that this browser has seen before the ones that are shown; those are kept from now on. No words of the text are. */
export function useSeenChecks(shown: readonly KeptCheck[], today: string): { readonly seen: SeenChecks; readonly forget: () => void } {
  const [seen, setSeen] = useState<SeenChecks>({});
  useEffect(() => {
    const before = readSeen();
    setSeen(before);
    if (shown.length > 0) keep({ ...before, ...Object.fromEntries(shown.map(({ key, verdict }) => [key, { on: today, ...verdict }])) });
  }, [shown, today]);
  const forget = (): void => {
    localStorage.removeItem(PLACE);
    setSeen({});
  };
  return { seen, forget };
}

/** The key of a claim together with the day of its report. */
export function seenKey(claim: string, date: string | null): string {
  return `${claim}|${date ?? 'today'}`;
}

function readSeen(): SeenChecks {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    return typeof kept === 'object' && kept !== null ? Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, SeenCheck] => isSeen(entry[1]))) : {};
  } catch {
    return {};
  }
}

function isSeen(value: unknown): value is SeenCheck {
  return typeof value === 'object' && value !== null && 'on' in value && typeof value.on === 'string' && 'then' in value && typeof value.then === 'string' && 'now' in value && typeof value.now === 'string';
}

/** A browser may refuse to keep anything: then nothing is known again, and nothing else is lost. */
function keep(checks: SeenChecks): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(Object.fromEntries(Object.entries(checks).slice(-MOST))));
  } catch {
    return;
  }
}
