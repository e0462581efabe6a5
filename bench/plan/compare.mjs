// A plan out as a spreadsheet and back, beside exceljs writing and reading the same cells alone.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputOf } from '../tools/process.mjs';

const EXCELJS = fileURLToPath(new URL('exceljs.mjs', import.meta.url));
const TURNS = 15;
const WARM_UP = 5;
const PLANS = 10_000;

/** The round trip of a plan through a workbook, in a warm process. */
export async function comparePlans({ home, bundles, say }) {
  say('Writing a plan as a spreadsheet and reading it back');
  const folder = mkdtempSync(join(tmpdir(), 'outturn-bench-plan-'));
  try {
    const path = join(folder, 'plan.xlsx');
    const ours = JSON.parse(outputOf([bundles.plan, home, path, String(TURNS), String(WARM_UP)]));
    const theirs = JSON.parse(outputOf([EXCELJS, path, String(TURNS), String(WARM_UP)]));
    assertSame(ours, theirs);
    say('Costing the alliance, and testing plans');
    const work = JSON.parse(outputOf([bundles.costs, home, String(PLANS), String(TURNS)]));
    return [tableOf(path, ours, theirs), costTable(work.cost), validationTable(work.validation)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function assertSame({ isSame }, { cells, sourceCells }) {
  if (!isSame) throw new Error('The plan that came back is not the plan that went out');
  if (cells !== sourceCells) throw new Error(`exceljs wrote ${cells} cells, and the workbook has ${sourceCells}`);
}

function tableOf(path, ours, theirs) {
  return {
    title: `Round trip of a plan as a spreadsheet: ${theirs.cells.toLocaleString('en')} cells, ${Math.round(statSync(path).size / 1e3)} kB`,
    columns: ['Outturn', 'exceljs alone', 'times'],
    lines: [{ what: `written and read back in a warm process, ms (median of ${TURNS} after ${WARM_UP})`, values: [ours.time, theirs.time, ours.time / theirs.time] }],
    notes: ['Outturn checks the container, every cell for formulas, merges and errors, and every value by the format; the plan that comes back is equal.'],
  };
}

function costTable({ isSame, allies, cold, explained, numbers }) {
  if (!isSame) throw new Error('A path with its explanations is not the path in numbers');
  return {
    title: `Cost of the alliance to 2035: ${allies} allies, nine years`,
    columns: ['ms', 'times the numbers'],
    lines: [
      { what: 'on a day not asked for before: shares, outlook, paths, explanations', values: [cold, cold / numbers] },
      { what: 'paths with explanations, from what they rest on', values: [explained, explained / numbers] },
      { what: 'the same in numbers alone', values: [numbers, 1] },
    ],
    notes: [`Medians of ${TURNS}. Every additional amount is the same on both ways.`],
  };
}

function validationTable({ plans, tested, findings, formed, wellFormed }) {
  return {
    title: `Testing ${plans.toLocaleString('en')} plans: ${findings.toLocaleString('en')} findings`,
    columns: ['s', 'plans a second'],
    lines: [
      { what: 'every test of a plan, held against the ledger of its day', values: [tested / 1e3, (plans / tested) * 1e3] },
      { what: `ajv: the form of the same documents alone (${wellFormed.toLocaleString('en')} well formed)`, values: [formed / 1e3, (plans / formed) * 1e3] },
    ],
    notes: ['ajv looks at form and knows no ledger: it is the floor of what looking at a document costs.'],
  };
}
