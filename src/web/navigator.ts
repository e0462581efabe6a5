import { createContext, useContext } from 'react';
import type { Place } from './place.ts';

/** Whether a visit adds to the browser's history or takes the place of its last entry. */
export type Visit = 'push' | 'replace';

/** Moves a reader to another place without loading the page anew. */
export interface Navigator {
  visit(place: Place, how: Visit): void;
}

/** Set once the script runs; without it, links and forms do the work. */
export const NavigatorContext = createContext<Navigator | undefined>(undefined);

export function useNavigator(): Navigator | undefined {
  return useContext(NavigatorContext);
}
