import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

/** Small, and needed at every start: bundled. Every other package stays outside and is loaded where it is needed. */
const BUNDLED = ['commander', 'fastest-levenshtein', 'picocolors'];

/** Bundles the library: `entries` maps an output below dist to its source; what they share goes to dist/chunks. Core and reader run in a browser too, so nothing of Node is put before them. */
export async function bundle(root, entries) {
  await build({
    ...common(root),
    entryPoints: Object.entries(entries).map(([output, source]) => ({ in: source, out: nameOf(output) })),
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
  });
}

/**
 * Bundles the command line as CommonJS, which Node starts a third faster than modules: one file that starts, and one to each
 * command, whole in itself, since Node compiles anew at every start what it loads, and a file more costs more than a few
 * kilobytes twice. White space is left out: it is read at every start; names stay, for whoever reads a stack.
 */
export async function bundleCommand(root, entries) {
  for (const [output, source] of Object.entries(entries)) {
    const commands = join(dirname(source), 'commands');
    const pieces = join(dirname(output), 'command');
    rmSync(join(root, pieces), { recursive: true, force: true });
    await build({ ...commonJs(root), entryPoints: [source], outfile: output, plugins: [commandsOutside, noPrograms, tablesAsText], supported: { 'dynamic-import': false } });
    const names = readdirSync(join(root, commands)).filter((name) => !name.endsWith('.test.ts'));
    await build({ ...commonJs(root), entryPoints: names.map((name) => join(commands, name)), outdir: pieces, outExtension: { '.js': '.cjs' } });
  }
}

/** Commands stay outside the file that starts, which requires the one that is called: to import it would start the loader of modules. */
const commandsOutside = {
  name: 'commands-outside',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/commands\/[\w-]+\.ts$/ }, ({ path }) => ({ path: path.replace('/commands/', '/command/').replace(/\.ts$/, '.cjs'), external: true })),
};

/** commander can run other programs as commands; there are none, and to load what starts them costs milliseconds. */
const noPrograms = {
  name: 'no-programs',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'nothing' }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Tables are kept as text, which is read at a start in a fraction of the time in which a program of that size is. */
const tablesAsText = {
  name: 'tables-as-text',
  setup: ({ onLoad }) => onLoad({ filter: /\.json$/ }, ({ path }) => ({ contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))});`, loader: 'js' })),
};

function commonJs(root) {
  return {
    ...common(root),
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    define: { ...common(root).define, 'import.meta.url': 'ownAddress' },
    banner: { js: 'const ownAddress = require("node:url").pathToFileURL(__filename).href;' },
  };
}

function common(root) {
  return {
    absWorkingDir: root,
    bundle: true,
    plugins: [tablesAsText],
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
