import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, transform } from 'esbuild';
import { pastDoors } from './doors.mjs';

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
 * Bundles the command line as CommonJS, which Node starts a third faster than modules: a file that starts, and beside it
 * pieces that are loaded by the commands that need them, since Node 20 compiles anew at every start what it loads. esbuild
 * splits modules only, so each piece is turned afterwards. White space is left out: it is read at every start; names stay,
 * for whoever reads a stack.
 */
export async function bundleCommand(root, entries) {
  for (const [output, source] of Object.entries(entries)) {
    const pieces = `${dirname(output)}/${PIECES}`;
    const { outputFiles } = await build({
      ...common(root),
      entryPoints: [{ in: source, out: output.replace(/\.cjs$/, '') }],
      outdir: '.',
      outExtension: { '.js': '.cjs' },
      chunkNames: `${pieces}/[name]-[hash]`,
      splitting: true,
      format: 'esm',
      write: false,
      plugins: [pastDoors(root)],
      minifyWhitespace: true,
      minifySyntax: true,
    });
    const turned = await Promise.all(outputFiles.map(async ({ path, text }) => ({ path, text: await asCommonJs(text) })));
    mkdirSync(join(root, pieces), { recursive: true });
    for (const { path, text } of turned.reverse()) writeFileSync(path, text);
    removeOthers(join(root, pieces), turned.map(({ path }) => path));
  }
}

/** The folder of the pieces, beside the file that starts. */
const PIECES = 'command';

async function asCommonJs(text) {
  const { code } = await transform(text, { format: 'cjs', platform: 'node', target: 'node20', minifyWhitespace: true, minifySyntax: true, define: { 'import.meta.url': 'ownAddress' } });
  const required = code.replace(/\bimport\("(\.[^"]+\.cjs)"\)/g, 'Promise.resolve().then(()=>require("$1"))');
  return required.includes('ownAddress') ? `const ownAddress=require("node:url").pathToFileURL(__filename).href;${required}` : required;
}

/** Pieces of former builds; those of a minute ago may still be loaded by a server that runs. */
function removeOthers(folder, kept) {
  const isOld = (path) => !kept.includes(path) && Date.now() - statSync(path).mtimeMs > 60_000;
  for (const path of readdirSync(folder).map((name) => join(folder, name)).filter(isOld)) rmSync(path);
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
