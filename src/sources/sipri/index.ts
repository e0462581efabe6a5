/** SIPRI: Military Expenditure Database. */
import type { Importer } from '../importer.ts';
import { sipriWorkbook } from './parse.ts';

export const sipriImporters: readonly Importer[] = [sipriWorkbook];
