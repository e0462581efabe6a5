import type { ReactNode } from 'react';

export interface SidePanelProps {
  readonly title: ReactNode;
  readonly label: string;
  /** The address that closes what the reader has opened; without it nothing is open, and the panel rests. */
  readonly closing?: string;
  /** Set where there is something to close on a phone only: beside the page the panel always shows something. */
  readonly closesSheetOnly?: boolean;
  readonly children: ReactNode;
}

/** The column beside a page in which a number leads down. On a phone it stands below, and rises when it is opened. */
export function SidePanel({ title, label, closing, closesSheetOnly = false, children }: SidePanelProps): ReactNode {
  return (
    <aside className={closing === undefined ? 'panel' : 'panel is-open'} aria-label={label} id="panel">
      <div className="panel-sheet">
        <div className="panel-head">
          <h2 tabIndex={-1}>{title}</h2>
          {closing !== undefined && (
            <a className={closesSheetOnly ? 'panel-close is-sheet-only' : 'panel-close'} href={closing} data-in-place="" data-closes="">
              Close
            </a>
          )}
        </div>
        {children}
      </div>
    </aside>
  );
}
