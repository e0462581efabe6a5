/** World Bank: World Development Indicators. */
import type { Importer } from '../importer.ts';
import { worldbankCollection } from './collection.ts';
import { worldbankLong } from './long.ts';
import { worldbankWide } from './wide.ts';

export const worldbankImporters: readonly Importer[] = [worldbankWide, worldbankLong, worldbankCollection];
