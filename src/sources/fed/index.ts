/** Board of Governors of the Federal Reserve System: foreign exchange rates. */
import type { Importer } from '../importer.ts';
import { fedAnnual } from './annual.ts';

export const fedImporters: readonly Importer[] = [fedAnnual];
