import type { ReactNode } from 'react';
import { KeyEntry } from '../parts/status-key.tsx';

/** What the lines of a path's chart mean. */
export function PathKey({ hasEditions }: { readonly hasEditions: boolean }): ReactNode {
  return (
    <ul className="key" aria-label="What the lines mean">
      <KeyEntry words="spent, as known then">
        <line x1="1" x2="23" y1="8" y2="8" className="key-outturn" />
      </KeyEntry>
      <KeyEntry words="the path">
        <line x1="1" x2="23" y1="8" y2="8" className="key-path" />
      </KeyEntry>
      {hasEditions && (
        <KeyEntry words="earlier editions">
          <line x1="1" x2="23" y1="8" y2="8" className="key-earlier" />
        </KeyEntry>
      )}
    </ul>
  );
}

/** What the bars of money mean. */
export function MoneyKey(): ReactNode {
  return (
    <ul className="key" aria-label="What the bars mean">
      <KeyEntry words="spent anyway">
        <rect x="4" y="2" width="14" height="12" className="key-above" />
      </KeyEntry>
      <KeyEntry words="additional">
        <rect x="4" y="2" width="14" height="12" className="key-additional" />
      </KeyEntry>
    </ul>
  );
}
