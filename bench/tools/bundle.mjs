import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Needed at every start and small: bundled in the command too. */
const BUNDLED = ['fastest-levenshtein'];
const ENTRIES = { write: 'bench/ledger/write.ts', outturn: 'bench/ledger/outturn.ts', import: 'bench/import/outturn.ts', export: 'bench/export/outturn.ts', record: 'bench/record/outturn.ts', reader: 'bench/reader/outturn.ts', plan: 'bench/plan/outturn.ts', costs: 'bench/plan/work.ts' };

/**
 * Bundles the parts that call Outturn's own functions, as the command is bundled, since a loader of TypeScript would be timed
 * with them. They lie below the project, so that packages that stay outside are found.
 *
 * @returns {Promise<Record<keyof typeof ENTRIES, string>>} the path of each
 */
export async function bundleForBench(home) {
  const outdir = join(home, 'node_modules', '.cache', 'outturn', 'bench');
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  await build({
    absWorkingDir: home,
    entryPoints: ENTRIES,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    external: Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !BUNDLED.includes(name)),
    banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  return Object.fromEntries(Object.keys(ENTRIES).map((name) => [name, join(outdir, `${name}.mjs`)]));
}
