// What exceljs alone takes to parse the workbook. As a command: FILE TURNS WARM-UP; prints JSON.
import { readFileSync } from 'node:fs';
import library from 'exceljs';
import { medianTime } from '../tools/timing.mjs';

const [path, turns, warmUp] = process.argv.slice(2);
let workbook;
const time = await medianTime(Number(turns), Number(warmUp), async () => {
  workbook = new library.Workbook();
  await workbook.xlsx.load(readFileSync(path));
});

let cells = 0;
workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
console.log(JSON.stringify({ time, cells }));
