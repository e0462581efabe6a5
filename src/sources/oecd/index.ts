/** OECD Development Assistance Committee: official development assistance. */
import type { Importer } from '../importer.ts';
import { aidOfYear, aidThroughYears } from './charts.ts';
import { aidTable } from './table.ts';

export const oecdImporters: readonly Importer[] = [aidThroughYears, aidOfYear, aidTable];
