import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { ReportView } from '../load/reader-report.ts';

/** Which finding is selected, and which are open. */
export interface Selection {
  readonly selected: string | undefined;
  /** Set where the reader has chosen a finding: on a phone it then rises over the text. */
  readonly isChosen: boolean;
  readonly open: ReadonlySet<string>;
  readonly textRef: RefObject<HTMLElement | null>;
  select(id: string): void;
  toggle(id: string, isOpen: boolean): void;
  /** Back to the words in the text. */
  leave(): void;
}

/** Words in the text select their finding, and a finding its words; the address keeps which. */
export function useSelection(report: ReportView): Selection {
  const [selected, setSelected] = useState(report.first);
  const [isChosen, setChosen] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(report.first === undefined ? [] : [cardOf(report, report.first)]));
  const textRef = useRef<HTMLElement>(null);
  const select = useCallback((id: string) => {
    setSelected(id);
    setChosen(true);
    setOpen((before) => new Set([...before, cardOf(report, id)]));
  }, [report]);
  useEffect(() => {
    setSelected(report.first);
    setChosen(false);
    setOpen(new Set(report.first === undefined ? [] : [cardOf(report, report.first)]));
    const asked = location.hash.slice(1);
    if (!isFinding(report, asked)) return;
    select(asked);
    requestAnimationFrame(() => showBoth(asked));
  }, [report, select]);
  useMarkClicks(textRef, select);
  const leave = useCallback(() => {
    setChosen(false);
    if (selected !== undefined) focusOn(`in-text-${selected}`);
  }, [selected]);
  useEscape(isChosen, leave);
  const toggle = useCallback((id: string, isOpen: boolean) => setOpen((before) => (before.has(id) === isOpen ? before : new Set(isOpen ? [...before, id] : [...before].filter((each) => each !== id)))), []);
  return { selected, isChosen, open, textRef, select, toggle, leave };
}

/** The card that a finding stands in: a claim in that of its statement, a figure in the table. */
export function cardOf({ findings }: Pick<ReportView, 'findings'>, id: string): string {
  if (id.startsWith('q')) return FIGURES;
  return findings.find((finding) => finding.id === id || finding.claims.some((claim) => claim.id === id))?.id ?? id;
}

/** The card of all figures. */
export const FIGURES = 'figures';

function isFinding({ findings, quantities }: ReportView, id: string): boolean {
  return quantities.some((quantity) => quantity.id === id) || findings.some((finding) => finding.id === id || finding.claims.some((claim) => claim.id === id));
}

/** One listener for all marks. By keyboard the focus goes to the finding; by mouse it stays, and the finding comes into sight. */
function useMarkClicks(text: RefObject<HTMLElement | null>, select: (id: string) => void): void {
  useEffect(() => {
    const element = text.current;
    const onClick = (event: MouseEvent): void => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-finding]') : null;
      const id = mark?.dataset['finding'];
      if (id === undefined || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      history.replaceState(history.state, '', `#${id}`);
      select(id);
      const isByKeyboard = event.detail === 0;
      requestAnimationFrame(() => (isByKeyboard ? focusOn(id) : intoSight(id)));
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [text, select]);
}

function useEscape(isChosen: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isChosen) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isChosen, leave]);
}

function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}

/** The words of a finding in the middle of the page, and the finding beside them. */
function showBoth(id: string): void {
  document.getElementById(`in-text-${id}`)?.scrollIntoView({ block: 'center' });
  intoSight(id);
}

/** Scrolls the list of findings, and not the page: the words that were clicked stay where they are. */
function intoSight(id: string): void {
  const element = document.getElementById(id);
  const list = element?.closest<HTMLElement>('.findings-list');
  if (!element || !list) return;
  const card = element.closest('.finding-card') ?? element;
  const [inner, outer] = [(id.startsWith('q') ? element : card).getBoundingClientRect(), list.getBoundingClientRect()];
  const closing = list.querySelector<HTMLElement>('.findings-close')?.offsetHeight ?? 0;
  list.scrollTop += inner.top - outer.top - closing - 8;
}
