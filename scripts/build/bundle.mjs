import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/** Small, and needed at every start: bundled. Every other package stays outside and is loaded where it is needed. */
const BUNDLED = ['commander', 'fastest-levenshtein', 'picocolors'];

/** Bundles the library for Node: `entries` maps an output below dist to its source; what they share goes to dist/chunks. */
export async function bundle(root, entries) {
  await build({
    ...common(root),
    entryPoints: Object.entries(entries).map(([output, source]) => ({ in: source, out: nameOf(output) })),
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
  });
}

/**
 * Bundles the command line into one file of CommonJS: Node starts it a third faster than modules. What a command does not
 * need is not run, and packages that are only imported when asked stay outside. White space is left out: it is read at every
 * start; names stay, for whoever reads a stack.
 */
export async function bundleCommand(root, entries) {
  for (const [output, source] of Object.entries(entries)) {
    await build({
      ...common(root),
      entryPoints: [source],
      outfile: output,
      format: 'cjs',
      minifyWhitespace: true,
      minifySyntax: true,
      define: { ...common(root).define, 'import.meta.url': 'ownAddress' },
      banner: { js: 'const ownAddress = require("node:url").pathToFileURL(__filename).href;' },
    });
  }
}

function common(root) {
  return {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    external: externalPackages(root),
    define: { __OUTTURN_VERSION__: JSON.stringify(readManifest(root).version) },
    legalComments: 'none',
    logLevel: 'silent',
  };
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
