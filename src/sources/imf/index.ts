/** International Monetary Fund: World Economic Outlook. */
import type { Importer } from '../importer.ts';
import { weoCollection } from './weo-collection.ts';
import { weoJson } from './weo-json.ts';
import { weoTable } from './weo-table.ts';

export const imfImporters: readonly Importer[] = [weoCollection, weoTable, weoJson];
