import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { EditedPlanAnswer } from '#api/contract';
import { askWith } from '../ask-in-browser.ts';
import { editedView, type EditedView, type PlanEditorView } from '../load/plans.ts';

/** A plan in the hand: what is found in it as it stands, and the draft that the browser keeps of it. */
export interface PlanEditing {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly edited: EditedView;
  /** Whether what is found is about what the form holds now. */
  readonly isSettled: boolean;
  readonly isScripted: boolean;
  /** Whether this browser has kept a draft that is another than the plan of the page. */
  readonly kept: boolean;
  readonly onInput: () => void;
  readonly takeUp: () => void;
  readonly discard: () => void;
}

/** So long a hand must rest before the plan is tested, in milliseconds. */
const REST = 400;

export function usePlanEditing(view: PlanEditorView): PlanEditing {
  const form = useRef<HTMLFormElement>(null);
  const [edited, setEdited] = useState(view.edited);
  const [isSettled, setSettled] = useState(true);
  const [isScripted, setScripted] = useState(false);
  const draft = useDraft(form, view.ally);
  const test = useTest(form, setEdited, setSettled);
  useEffect(() => setScripted(true), []);
  useEffect(() => setEdited(view.edited), [view]);
  const onInput = useCallback(() => {
    draft.keep();
    test();
  }, [draft, test]);
  const takeUp = useCallback(() => {
    draft.takeUp();
    test();
  }, [draft, test]);
  return { form, edited, isSettled, isScripted, kept: draft.isThere, onInput, takeUp, discard: draft.discard };
}

/** Has the form tested once the hand rests; an older test that is still under way is called off. */
function useTest(form: RefObject<HTMLFormElement | null>, show: (edited: EditedView) => void, settle: (isSettled: boolean) => void): () => void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const underway = useRef<AbortController>(undefined);
  return useCallback(() => {
    clearTimeout(waiting.current);
    settle(false);
    waiting.current = setTimeout(() => void run(), REST);

    async function run(): Promise<void> {
      if (!form.current) return;
      underway.current?.abort();
      const { signal } = (underway.current = new AbortController());
      const answer = await askWith(signal)<EditedPlanAnswer>('/api/v1/plans/form', new FormData(form.current)).catch(() => undefined);
      if (signal.aborted) return;
      if (answer) show(editedView(answer));
      settle(answer !== undefined);
    }
  }, [form, show, settle]);
}

interface Draft {
  readonly isThere: boolean;
  readonly keep: () => void;
  readonly takeUp: () => void;
  readonly discard: () => void;
}

/** What was typed, kept in this browser under the ally's name until it is taken up or discarded. */
function useDraft(form: RefObject<HTMLFormElement | null>, ally: string | undefined): Draft {
  const key = `outturn-plan-${ally ?? ''}`;
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const kept = keptAt(key);
    setThere(kept !== undefined && form.current !== null && JSON.stringify(kept) !== JSON.stringify(fieldsOf(form.current)));
  }, [key, form]);
  const keep = useCallback(() => void (form.current && keepAt(key, fieldsOf(form.current))), [form, key]);
  const takeUp = useCallback(() => {
    const kept = keptAt(key) ?? {};
    for (const [name, value] of Object.entries(kept)) write(form.current?.elements.namedItem(name), value);
    setThere(false);
  }, [form, key]);
  const discard = useCallback(() => {
    keepAt(key, undefined);
    setThere(false);
  }, [key]);
  return { isThere, keep, takeUp, discard };
}

function write(field: Element | RadioNodeList | null | undefined, value: string): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) field.value = value;
}

function fieldsOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/** A browser may refuse to keep anything: then nothing is kept. */
function keptAt(key: string): Record<string, string> | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Record<string, string>);
  } catch {
    return undefined;
  }
}

function keepAt(key: string, fields: Record<string, string> | undefined): void {
  try {
    if (fields) localStorage.setItem(key, JSON.stringify(fields));
    else localStorage.removeItem(key);
  } catch {
    return;
  }
}
