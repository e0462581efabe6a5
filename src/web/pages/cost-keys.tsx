import type { ReactNode } from 'react';

/** What the lines of a path's chart mean. */
export function PathKey({ hasEditions }: { readonly hasEditions: boolean }): ReactNode {
  return (
    <ul className="key" aria-label="What the lines mean">
      <Entry words="spent, as known then">
        <line x1="1" x2="23" y1="8" y2="8" className="key-outturn" />
      </Entry>
      <Entry words="the path">
        <line x1="1" x2="23" y1="8" y2="8" className="key-path" />
      </Entry>
      {hasEditions && (
        <Entry words="earlier editions">
          <line x1="1" x2="23" y1="8" y2="8" className="key-earlier" />
        </Entry>
      )}
    </ul>
  );
}

/** What the bars of money mean. */
export function MoneyKey(): ReactNode {
  return (
    <ul className="key" aria-label="What the bars mean">
      <Entry words="spent anyway">
        <rect x="4" y="2" width="14" height="12" className="key-above" />
      </Entry>
      <Entry words="additional">
        <rect x="4" y="2" width="14" height="12" className="key-additional" />
      </Entry>
    </ul>
  );
}

function Entry({ words, children }: { readonly words: string; readonly children: ReactNode }): ReactNode {
  return (
    <li>
      <svg width="24" height="16" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
