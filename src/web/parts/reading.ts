import { createContext, useCallback, useEffect, useRef, useState } from 'react';
import { askWith } from '../ask-in-browser.ts';
import { isRefusal, type ShownProblem } from '../ask.ts';
import { loadReading, openFile, withOpened, type ReaderInput, type ReaderView } from '../load/reader.ts';

/** What is shown, and the ways to read something else. */
export interface Reading {
  readonly view: ReaderView;
  /** What has been read since the page came. */
  readonly count: number;
  readonly isBusy: boolean;
  /** Why the last reading failed; what was shown stays. */
  readonly problem: ShownProblem | undefined;
  /** What the form holds: of what failed as well. */
  readonly input: ReaderInput;
  readonly read: (input: ReaderInput) => void;
  /** Reads files; a day and a speaker that were typed count for them. */
  readonly readFiles: (files: readonly File[], typed?: Pick<ReaderInput, 'date' | 'speaker'>) => void;
}

/** What was read, for whoever asks more about it. */
export const ReadInputContext = createContext<ReaderInput | undefined>(undefined);

/** Reads what the form or a file gives, in place. Nothing of it goes into the address. */
export function useReading(served: ReaderView): Reading {
  const [shown, setShown] = useState<{ readonly view: ReaderView; readonly count: number }>({ view: served, count: 0 });
  const [failed, setFailed] = useState<{ readonly input: ReaderInput; readonly problem: ShownProblem }>();
  const [isBusy, setBusy] = useState(false);
  const underway = useRef<AbortController>(undefined);
  useEffect(() => {
    setShown(({ view, count }) => (view === served ? { view, count } : { view: served, count: 0 }));
    setFailed(undefined);
  }, [served]);
  useWayBack(() => setShown({ view: served, count: 0 }));
  const begin = useCallback(async (input: ReaderInput, made: (signal: AbortSignal) => Promise<ReaderInput>): Promise<void> => {
    underway.current?.abort();
    const { signal } = (underway.current = new AbortController());
    setBusy(true);
    const result = await made(signal).then((ready) => loadReading(askWith(signal), ready, served.samples)).catch((thrown: unknown) => problemOf(thrown));
    if (signal.aborted) return;
    setBusy(false);
    if ('title' in result) return setFailed({ input, problem: result });
    if (result.problem) return setFailed({ input: result.input, problem: result.problem });
    setFailed(undefined);
    if (location.pathname + location.search !== '/reader') history.pushState(null, '', '/reader');
    else if (location.hash !== '') history.replaceState(null, '', '/reader');
    return setShown(({ count }) => ({ view: result, count: count + 1 }));
  }, [served.samples]);
  const input = failed?.input ?? shown.view.input;
  const read = useCallback((next: ReaderInput) => void begin(next, async () => next), [begin]);
  const readFiles = useCallback((files: readonly File[], typed = NOTHING_TYPED) => void begin(input, (signal) => inputOfFiles(signal, typed, files)), [begin, input]);
  return { ...shown, isBusy, problem: failed?.problem ?? shown.view.problem, input, read, readFiles };
}

const NOTHING_TYPED = { date: '', speaker: '' };

/** Of two files the first by name is the earlier version. */
async function inputOfFiles(signal: AbortSignal, { date, speaker }: Pick<ReaderInput, 'date' | 'speaker'>, files: readonly File[]): Promise<ReaderInput> {
  const ask = askWith(signal);
  const [first, second] = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const fresh: ReaderInput = { text: '', earlier: '', date, speaker };
  if (!first) return fresh;
  if (!second) return withOpened(fresh, await openFile(ask, first));
  const [early, later] = [await openFile(ask, first), await openFile(ask, second)];
  return { ...withOpened(fresh, later), earlier: early.text };
}

function problemOf(thrown: unknown): ShownProblem {
  return isRefusal(thrown) ? thrown.problem : { title: 'The server gave no answer', status: 503, wayOut: 'Try again: the text is still in the form' };
}

/** The way back leads to what the address showed. */
function useWayBack(goBack: () => void): void {
  const back = useRef(goBack);
  back.current = goBack;
  useEffect(() => {
    const onPopState = (): void => back.current();
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);
}
