/**
 * Makes a release of the figures from the built-in record: `npm run release -- --to DIR [--day YYYY-MM-DD]`.
 * The day gives the version and decides what is known; without it, it is the day on which the record last changed.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ledgerOf } from '#core';
import { OutturnError } from '#kit';
import { readFacts, readSegments } from '#record';
import { buildRelease } from '../src/desk/export/release.ts';
import { findPlaces } from '../src/desk/places.ts';
import { programVersion } from '../src/desk/program-version.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { to: { type: 'string' }, day: { type: 'string' } } });
  if (!values.to) {
    console.error('Say which folder to make: npm run release -- --to DIR');
    return 2;
  }
  const places = findPlaces();
  const ledger = ledgerOf(readSegments(join(places.home, 'data', 'record')), readFacts(join(places.home, 'data', 'facts')));
  const { folder, version, files } = await buildRelease(ledger, { to: values.to, program: programVersion(places), ...(values.day && { day: values.day }) }, (file) => console.log(`${file} …`));
  console.log(`${version} in ${folder}`);
  for (const { file, bytes, sha256 } of files) console.log(`${String(bytes).padStart(12)}  ${sha256.slice(0, 12)}…  ${file}`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof OutturnError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
