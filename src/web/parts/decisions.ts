import { useCallback, useEffect, useState } from 'react';
import type { DecisionAnswer, DecisionsAnswer } from '#api/contract';
import { askWith } from '../ask-in-browser.ts';
import { isRefusal, type ShownProblem } from '../ask.ts';
import type { ReaderInput } from '../load/reader.ts';

/** What a person sends: which statement, what becomes of it, and what is put right. */
export type Decided = Readonly<Record<string, string>> & { readonly statement: string; readonly decision: 'confirm' | 'reject' };

/** The decisions about the statements of what was read, and the way to decide. */
export interface Deciding {
  /** The last decision about the words at these places. */
  readonly of: (content: string) => DecisionAnswer | undefined;
  /** Sends a decision; a problem is told, nothing where it was taken. */
  readonly decide: (decided: Decided) => Promise<ShownProblem | undefined>;
  /** Whether this server keeps decisions. */
  readonly isOpen: boolean;
}

const PATH = '/api/v1/statements/decisions';

/** Decisions about a report as this server keeps them; none before the browser has asked for them. */
export function useDecisions({ text, name, title }: ReaderInput, date: string | null): Deciding {
  const [known, setKnown] = useState<ReadonlyMap<string, DecisionAnswer>>();
  useEffect(() => {
    const { signal, abort } = abortable();
    void knownOf(signal, text).then((found) => signal.aborted || setKnown(found), () => signal.aborted || setKnown(undefined));
    return abort;
  }, [text]);
  const decide = useCallback(async (decided: Decided) => {
    const sent = { text, ...(name !== undefined && { name }), ...(title !== undefined && { title }), ...(date !== null && { date }), ...decided };
    try {
      const { decisions } = await askWith(new AbortController().signal)<DecisionsAnswer>(PATH, sent);
      setKnown((before) => new Map([...(before ?? []), ...decisions.map((each) => [keyOf(each), each] as const)]));
      return undefined;
    } catch (thrown) {
      return isRefusal(thrown) ? thrown.problem : { title: 'The server gave no answer', status: 503, wayOut: 'Try again' };
    }
  }, [text, name, title, date]);
  return { of: (content) => known?.get(content), decide, isOpen: known !== undefined };
}

function abortable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

async function knownOf(signal: AbortSignal, text: string): Promise<ReadonlyMap<string, DecisionAnswer>> {
  const response = await fetch(PATH, { signal, cache: 'no-store' });
  if (!response.ok) throw new Error('This server keeps no decisions');
  const { decisions } = (await response.json()) as DecisionsAnswer;
  const hash = await hashOf(text);
  return new Map(decisions.filter(({ report }) => report.sha256 === hash).map((each) => [keyOf(each), each]));
}

function keyOf({ content }: DecisionAnswer): string {
  return JSON.stringify(content);
}

async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
