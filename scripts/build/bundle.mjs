import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/** Small, and needed at every start: bundled. Every other package stays outside and is loaded where it is needed. */
const BUNDLED = ['commander', 'fastest-levenshtein', 'picocolors'];

/** Lets CommonJS packages that were bundled call require. */
const REQUIRE =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/** Bundles for Node: `entries` maps an output below dist to its source; what they share goes to dist/chunks. */
export async function bundle(root, entries) {
  await build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([output, source]) => ({ in: source, out: nameOf(output) })),
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    external: externalPackages(root),
    define: { __OUTTURN_VERSION__: JSON.stringify(readManifest(root).version) },
    banner: { js: REQUIRE },
    legalComments: 'none',
    logLevel: 'silent',
  });
}

function nameOf(output) {
  return relative('dist', output).replace(/\.js$/, '');
}

function externalPackages(root) {
  const { dependencies, devDependencies } = readManifest(root);
  return Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !BUNDLED.includes(name));
}

function readManifest(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
