import type { ReactNode } from 'react';

export interface FigureTableProps {
  /** What its parts are named after: `figures` gives `figures-title`. */
  readonly id: string;
  readonly title: ReactNode;
  /** The heading's level: 3 within a section that has one of its own. */
  readonly level?: 2 | 3;
  /** What stands between the heading and the table. */
  readonly lead?: ReactNode;
  readonly caption?: ReactNode;
  /** The heads of the columns; a number's is set to the right. */
  readonly heads: readonly (readonly [words: string, kind: 'text' | 'number'])[];
  /** The rows. */
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly after?: ReactNode;
}

/** A table of figures under its heading, in a window that scrolls where it is too wide. */
export function FigureTable({ id, title, level = 2, lead, caption, heads, children, foot, after }: FigureTableProps): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`figure-table table-${id}`} id={id} tabIndex={-1}>
      <Heading id={`${id}-title`}>{title}</Heading>
      {lead}
      <div className="table-window" role="region" aria-labelledby={`${id}-title`} tabIndex={0}>
        <table>
          {caption && (
            <caption>
              <span>{caption}</span>
            </caption>
          )}
          <thead>
            <tr>
              {heads.map(([words, kind]) => (
                <th key={words} scope="col" className={kind === 'number' ? 'is-number' : undefined}>
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
          {foot}
        </table>
      </div>
      {after}
    </section>
  );
}
