// Prints the last line of .ci/run from the JSON report of the tests: node scripts/ci/count-tests.mjs REPORT
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2], 'utf8');
const report = text === '' ? undefined : JSON.parse(text);

/** A file that could not be loaded has no test to fail: it counts as one. */
const unloaded = (report?.testResults ?? []).filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
const passed = report?.numPassedTests ?? 0;
const failed = (report?.numFailedTests ?? 0) + unloaded.length;
const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);

if (report === undefined) console.log('The tests wrote no report: they did not run to their end');
for (const { name, message } of unloaded) console.log(`Could not be loaded: ${name}: ${message.split('\n')[0]}`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = report === undefined || failed > 0 ? 1 : 0;
