// What exceljs alone takes to write the cells of a workbook and to read them back. As a command: FILE TURNS WARM-UP; prints JSON.
import { readFileSync } from 'node:fs';
import library from 'exceljs';
import { medianTime } from '../tools/timing.mjs';

const [path, turns, warmUp] = process.argv.slice(2);
const source = new library.Workbook();
await source.xlsx.load(readFileSync(path));
const sheets = source.worksheets.map((sheet) => ({ name: sheet.name, rows: sheet.getSheetValues().map((row) => row ?? []) }));

let read;
const time = await medianTime(Number(turns), Number(warmUp), async () => {
  const written = new library.Workbook();
  for (const { name, rows } of sheets) {
    const sheet = written.addWorksheet(name);
    for (const row of rows.slice(1)) sheet.addRow(row);
  }
  read = new library.Workbook();
  await read.xlsx.load(await written.xlsx.writeBuffer());
});

console.log(JSON.stringify({ time, cells: cellsIn(read), sourceCells: cellsIn(source) }));

function cellsIn(workbook) {
  let cells = 0;
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
  return cells;
}
