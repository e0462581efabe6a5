// The reader on one core, beside wink-nlp on the same reports and jsdiff on the same two versions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputOf } from '../tools/process.mjs';

const PEERS = fileURLToPath(new URL('peers.mjs', import.meta.url));
const SIZE = 2_000_000;
const TO_GROUP = 100_000;
const TASKS = ['scan', 'sentences', 'quantities', 'read'];

export async function compareReaders({ home, bundles, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-bench-reader-'));
  const ask = (...words) => JSON.parse(outputOf(words));
  try {
    const path = join(folder, 'reports.jsonl');
    outputOf([bundles.reader, home, 'write', path, String(SIZE)]);
    say('Reading reports');
    const ours = Object.fromEntries(TASKS.map((task) => [task, ask(bundles.reader, home, task, path)]));
    const wink = ask(PEERS, 'wink', path);
    say('Aligning two versions of a report');
    const versions = ['early', 'later'].map((name) => join(home, 'data', 'samples', `2017-03-31-ministers-${name}.txt`));
    const aligned = { ours: ask(bundles.reader, home, 'align', ...versions), jsdiff: ask(PEERS, 'jsdiff', ...versions) };
    say('Grouping reports into versions');
    const grouped = ask(bundles.reader, home, 'group', String(TO_GROUP));
    return [speedTable(ours, wink), versionsTable(aligned, grouped)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const speed = ({ bytes }, time) => bytes / 1e3 / time;

function speedTable(ours, wink) {
  const [whole, full] = [speed(ours.read, ours.read.time), speed(wink, wink.full)];
  return {
    title: `Reading ${ours.read.reports} reports, ${(ours.read.bytes / 1e6).toFixed(1)} MB, on one core, MB a second (medians of 5 after 2, wink-nlp of 3 after 1)`,
    columns: ['Outturn', 'wink-nlp', 'times'],
    lines: [
      { what: 'tokens', values: [speed(ours.scan, ours.scan.time)] },
      { what: 'sentences', values: [speed(ours.sentences, ours.sentences.time), speed(wink, wink.sentences), wink.sentences / ours.sentences.time] },
      { what: 'quantities and dates', values: [speed(ours.quantities, ours.quantities.time)], aim: '20 MB/s', met: speed(ours.quantities, ours.quantities.time) >= 20 },
      { what: 'the whole reader: statements, speakers, quantities, claims; wink: tokens, sentences, parts of speech, entities', values: [whole, full, whole / full], aim: 'at least 5 times', met: whole / full >= 5 },
      { what: 'the whole reader', values: [whole], aim: '20 MB/s', met: whole >= 20 },
    ],
    notes: ['The reports are made of the sentences of the open gold set. What the two find is not the same: wink-nlp finds no speakers and no claims.'],
  };
}

function versionsTable({ ours, jsdiff }, grouped) {
  return {
    title: 'Versions of reports',
    columns: ['Outturn', 'jsdiff', 'times'],
    lines: [
      { what: 'aligning the two sample reports by sentence, with words inside pairs; jsdiff: words of the whole, ms', values: [ours.time, jsdiff.time, jsdiff.time / ours.time] },
      { what: `grouping ${grouped.reports.toLocaleString('en')} reports of ${Math.round(grouped.bytes / grouped.reports)} letters, s`, values: [grouped.time / 1e3], aim: '60 s', met: grouped.time < 60_000 },
      { what: 'later versions found with their earlier one, %', values: [(grouped.pairs / (grouped.reports / 2)) * 100] },
      { what: 'memory of the process that grouped, MB', values: [grouped.memory / 1e6] },
    ],
    notes: [],
  };
}
