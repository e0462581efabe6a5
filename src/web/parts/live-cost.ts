import { useCallback, useEffect, useMemo, useState } from 'react';
import { OutturnError } from '#kit';
import type { CostView } from '../load/cost.ts';
import { livePath } from '../load/cost-live.ts';
import type { PathView } from '../load/cost-path.ts';
import { useNavigator } from '../navigator.ts';
import { COST_TERMS, type CostTerms, type Place } from '../place.ts';

/** The terms of a path as the hand has set them: the server is asked once the hand rests. */
export interface CostTermsInHand {
  readonly terms: CostTerms;
  readonly place: Place;
  /** Whether everything on the page is about these terms; else what only the server tells is still about the ones before. */
  readonly isSettled: boolean;
  /** Why what was typed cannot be taken. */
  readonly refused?: string;
  readonly isScripted: boolean;
  readonly change: (name: keyof CostTerms, value: string) => void;
}

/** The same with the path, computed at once while the server's answer with its explanations is on the way. */
export interface LiveCost extends CostTermsInHand {
  readonly path?: PathView;
}

export function useLiveCost({ terms, found }: CostView, place: Place): LiveCost {
  const compute = useCallback((draft: CostTerms) => (found?.ground ? livePath(found.ground, draft) : undefined), [found]);
  const { computed, ...inHand } = useCostTerms(terms, found?.commitment, place, compute);
  const path = computed ?? found?.path;
  return { ...inHand, ...(path && { path }) };
}

/** So long a hand must rest before the server is asked, in milliseconds. */
const REST = 350;

export function useCostTerms(settled: CostTerms, commitment: string | undefined, place: Place, compute: (draft: CostTerms) => PathView | undefined = nothing): CostTermsInHand & { readonly computed?: PathView } {
  const navigator = useNavigator();
  const [draft, setDraft] = useState<CostTerms>();
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const terms = draft ?? settled;
  const to = useMemo(() => placeWith(place, terms, commitment), [place, terms, commitment]);
  const { path: computed, refused } = useMemo((): Tried => (draft ? tryPath(compute, draft) : {}), [draft, compute]);
  useEffect(() => setDraft((older) => (older && !sameTerms(older, settled) ? older : undefined)), [place, settled]);
  useEffect(() => {
    if (!draft || !navigator || refused !== undefined) return undefined;
    const asking = setTimeout(() => navigator.visit(to, 'replace'), REST);
    return () => clearTimeout(asking);
  }, [draft, navigator, to, refused]);
  const change = useCallback((name: keyof CostTerms, value: string) => setDraft((older) => withTerm(older ?? settled, name, value)), [settled]);
  return { terms, place: to, isSettled: draft === undefined, ...(computed && { computed }), ...(refused !== undefined && { refused }), isScripted, change };
}

function nothing(): undefined {
  return undefined;
}

interface Tried {
  readonly path?: PathView;
  readonly refused?: string;
}

/** A target that is typed stays with the commitment that it was typed under. */
function placeWith({ explain, ...place }: Place, cost: CostTerms, commitment: string | undefined): Place {
  const kept = cost.target !== undefined && place.controls.commitment === undefined && commitment !== undefined;
  return { ...place, cost, ...(kept && { controls: { ...place.controls, commitment } }), ...(explain && { explain }) };
}

function sameTerms(one: CostTerms, other: CostTerms): boolean {
  return COST_TERMS.every((name) => one[name] === other[name]);
}

function withTerm(terms: CostTerms, name: keyof CostTerms, value: string): CostTerms {
  const all: CostTerms = { ...terms, [name]: value.trim() };
  return Object.fromEntries(COST_TERMS.flatMap((each) => (all[each] ? [[each, all[each]]] : [])));
}

function tryPath(compute: (draft: CostTerms) => PathView | undefined, draft: CostTerms): Tried {
  try {
    const path = compute(draft);
    return path ? { path } : {};
  } catch (error) {
    if (!(error instanceof OutturnError)) throw error;
    const { where, what, wayOut } = error.problem;
    return { refused: `${where}: ${what}. ${wayOut}.` };
  }
}
