/** International Monetary Fund: World Economic Outlook. */
import type { Importer } from '../importer.ts';
import { weoCollection } from './weo-collection.ts';

export const imfImporters: readonly Importer[] = [weoCollection];
