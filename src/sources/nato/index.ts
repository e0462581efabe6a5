/** NATO: Defence Expenditure of NATO Countries. */
import type { Importer } from '../importer.ts';
import { editionCollection } from './collection.ts';
import { czechTranscription, perPersonChart } from './json.ts';
import { coreExtract, dataset2019, longTable, shareList, wideTable } from './tables.ts';
import { natoWorkbook } from './workbook.ts';

export const natoImporters: readonly Importer[] = [
  natoWorkbook,
  coreExtract,
  wideTable,
  longTable,
  shareList,
  dataset2019,
  editionCollection,
  perPersonChart,
  czechTranscription,
];
