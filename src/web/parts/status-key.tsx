import type { ReactNode } from 'react';
import { shapeOfStatus } from '#chart';
import type { Status } from '#core';
import type { AllianceRow } from '../load/alliance.ts';
import { statusInWords } from '../words/readings.ts';

const STATUSES: readonly Status[] = ['actual', 'estimate', 'forecast', 'not stated'];

/** What the marks of the chart mean: only of those that occur. */
export function StatusKey({ rows }: { readonly rows: readonly AllianceRow[] }): ReactNode {
  const figures = rows.flatMap(({ share, standIn }) => ('absent' in share ? [] : [{ ...share, standIn }]));
  const own = STATUSES.filter((status) => figures.some((figure) => figure.status === status && !figure.standIn));
  return (
    <ul className="key" aria-label="What the marks mean">
      {own.map((status) => (
        <KeyEntry key={status} words={statusInWords(status)}>
          <Mark status={status} />
        </KeyEntry>
      ))}
      {figures.some(({ standIn }) => standIn) && (
        <KeyEntry words="from an older edition">
          <Mark status="estimate" dashed />
        </KeyEntry>
      )}
      {rows.some(({ today }) => today) && (
        <KeyEntry words="in today’s edition">
          <line x1="12" x2="12" y1="2" y2="14" className="key-today" />
        </KeyEntry>
      )}
      {rows.some(({ met }) => met === false) && (
        <KeyEntry words="gap">
          <rect x="2" y="5" width="20" height="6" className="key-below" />
        </KeyEntry>
      )}
      {rows.some(({ met }) => met === true) && (
        <KeyEntry words="margin">
          <rect x="2" y="5" width="20" height="6" className="key-above" />
        </KeyEntry>
      )}
    </ul>
  );
}

/** One mark of a key with what it means. */
export function KeyEntry({ words, children }: { readonly words: string; readonly children: ReactNode }): ReactNode {
  return (
    <li>
      <svg width="24" height="16" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}

function Mark({ status, dashed = false }: { readonly status: Status; readonly dashed?: boolean }): ReactNode {
  const { symbol, filled } = shapeOfStatus(status);
  const className = `key-mark${filled ? ' is-filled' : ''}${dashed ? ' is-dashed' : ''}`;
  if (symbol === 'circle') return <circle cx="12" cy="8" r="5" className={className} />;
  const turn = symbol === 'diamond' ? 'rotate(45 12 8)' : undefined;
  return <rect x="7.5" y="3.5" width="9" height="9" transform={turn} className={className} />;
}
