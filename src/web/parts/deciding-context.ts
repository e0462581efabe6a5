import { createContext } from 'react';
import type { Deciding } from './decisions.ts';

/** How statements of what was read are decided about, for every card of them. */
export const DecidingContext = createContext<Deciding | undefined>(undefined);
