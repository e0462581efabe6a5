/** European Central Bank: euro foreign exchange reference rates. */
import type { Importer } from '../importer.ts';
import { ecbReferenceRates } from './reference-rates.ts';

export const ecbImporters: readonly Importer[] = [ecbReferenceRates];
