import { memo, useMemo, type ReactNode } from 'react';
import type { ReportView } from '../load/reader-report.ts';
import { textBlocks, type Atom, type Run, type TextBlock } from './text-blocks.ts';

export interface MarkedTextProps {
  readonly report: ReportView;
  /** The finding that is open. */
  readonly selected: string | undefined;
}

/** The text of a report with everything marked that was found in it; each mark leads to its finding. */
export function MarkedText({ report, selected }: MarkedTextProps): ReactNode {
  const blocks = useMemo(() => textBlocks(report), [report]);
  const firsts = useMemo(() => firstBlocks(blocks), [blocks]);
  return (
    <div className={report.versions ? 'report-text has-margin' : 'report-text'}>
      {blocks.map((block) => (
        <Block key={block.key} block={block} selected={selected !== undefined && leadsTo(block, selected) ? selected : undefined} firsts={firsts} isTitled={report.isTitled} />
      ))}
    </div>
  );
}

function leadsTo({ runs }: TextBlock, target: string): boolean {
  return runs.some((run) => run.target === target);
}

/** Where each finding is first marked: by block and run. Only there a mark is stepped to by keyboard, and come back to. */
function firstBlocks(blocks: readonly TextBlock[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const { key, runs } of blocks) runs.forEach(({ target }, at) => target !== undefined && !firsts.has(target) && firsts.set(target, `${key}-${at}`));
  return firsts;
}

interface BlockProps {
  readonly block: TextBlock;
  readonly selected: string | undefined;
  readonly firsts: ReadonlyMap<string, string>;
  /** Whether the title of the text is that of the page. */
  readonly isTitled: boolean;
}

const Block = memo(function Block({ block, selected, firsts, isTitled }: BlockProps): ReactNode {
  const { key, kind, label, isContinued, runs, removed = [] } = block;
  const content = runs.map((run, at) => <MarkedRun key={at} run={run} isSelected={run.target === selected && selected !== undefined} isFirst={run.target !== undefined && firsts.get(run.target) === `${key}-${at}`} />);
  const names = ['block', label && `is-${label.split(',')[0]}`, isContinued && 'is-continued', selected !== undefined && 'is-selected'].filter(Boolean).join(' ');
  return (
    <>
      <div className={names}>
        {label && <span className="margin-word">{label}</span>}
        <Words kind={kind === 'title' && !isTitled ? 'heading' : kind}>{content}</Words>
      </div>
      {removed.map((words) => (
        <div className="block is-removed" key={words}>
          <span className="margin-word">removed</span>
          <p dir="auto">
            <del>{words}</del>
          </p>
        </div>
      ))}
    </>
  );
});

function Words({ kind, children }: { readonly kind: TextBlock['kind']; readonly children: ReactNode }): ReactNode {
  if (kind === 'title') return <h1 id="report-title" dir="auto" tabIndex={-1}>{children}</h1>;
  return kind === 'heading' ? <h2 className="report-heading" dir="auto">{children}</h2> : <p dir="auto">{children}</p>;
}

function MarkedRun({ run: { target, ends, atoms }, isSelected, isFirst }: { readonly run: Run; readonly isSelected: boolean; readonly isFirst: boolean }): ReactNode {
  const content = atoms.map((atom, at) => <MarkedAtom key={at} atom={atom} />);
  if (target === undefined) return content;
  const names = ['mark', ends && `ends-${ends}`, isSelected && 'is-selected'].filter(Boolean).join(' ');
  return (
    <a className={names} href={`#${target}`} data-finding={target} aria-current={isSelected || undefined} {...(isFirst ? { id: `in-text-${target}` } : { tabIndex: -1 })}>
      {content}
    </a>
  );
}

function MarkedAtom({ atom: { words, looks, before } }: { readonly atom: Atom }): ReactNode {
  const marked = looks.length === 0 ? words : looks.includes('inserted') ? <ins className={looks.join(' ')}>{words}</ins> : <span className={looks.join(' ')}>{words}</span>;
  return (
    <>
      {before !== undefined && (
        <>
          <del>{before}</del>{' '}
        </>
      )}
      {marked}
    </>
  );
}
