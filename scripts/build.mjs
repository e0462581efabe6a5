// Builds dist. As a command: node scripts/build.mjs [--only=cli,library,client,server,types]
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ENTRIES } from './build/entries.mjs';
import { sourceMark, writeBuilt } from './prepare/built.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tools are loaded by the step that needs them, so that one step alone starts quickly. */
const STEPS = {
  cli: async (entries) => (await import('./build/bundle.mjs')).bundleCommand(root, entries),
  library: async (entries) => (await import('./build/bundle.mjs')).bundle(root, entries),
  client: async (entries) => (await import('./build/web.mjs')).buildClient(root, entries),
  server: async (entries) => (await import('./build/web.mjs')).buildServer(root, entries),
  types: async () => (await import('./build/types.mjs')).buildTypes(root),
};

/** Everything, over what is there: a server that runs from dist keeps the pieces it has yet to load. */
export async function build({ types }) {
  const mark = sourceMark(root);
  await run(Object.keys(STEPS).filter((step) => types || step !== 'types'));
  writeBuilt(root, mark);
}

async function run(steps) {
  const problems = [];
  for (const step of steps) problems.push(...(await runStep(step)));
  if (problems.length > 0) throw new Error(`The build failed\n${problems.join('\n')}`);
}

async function runStep(step) {
  const entries = Object.entries(ENTRIES[step] ?? {});
  const present = entries.filter(([, source]) => existsSync(join(root, source)));
  const missing = entries.filter((entry) => !present.includes(entry)).map((entry) => missingEntry(step, entry));
  if (entries.length > 0 && present.length === 0) return missing;
  try {
    await STEPS[step](Object.fromEntries(present));
    return missing;
  } catch (error) {
    return [...missing, `${step}: ${error.message}`];
  }
}

function missingEntry(step, [output, source]) {
  return `${step}: ${source} does not exist, and ${output} is built from it: restore the file or take it out of scripts/build/entries.mjs`;
}

async function main(only) {
  if (only === undefined) {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    return build({ types: true });
  }
  const steps = only.split(',');
  const unknown = steps.filter((step) => !(step in STEPS));
  if (unknown.length > 0) throw new Error(`Unknown step: ${unknown.join(', ')}: use ${Object.keys(STEPS).join(', ')}`);
  return run(steps);
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  main(argv.find((word) => word.startsWith('--only='))?.slice('--only='.length)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
