// What must be there before anything is measured. Node built-ins only, since nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from '../../scripts/prepare/built.mjs';
import { fileDigest } from '../../scripts/prepare/fingerprint.mjs';
import { install, isInstalled } from '../../scripts/prepare/install.mjs';

/** The project's packages and its command, where what they are made of has changed: what is timed is what users run. */
export function prepareProject(home) {
  if (!isInstalled(home)) {
    console.log('Installing the packages of the project');
    install(home);
  }
  if (isBuilt(home)) return;
  console.log('Building the command');
  run(home, process.execPath, join(home, 'scripts', 'build.mjs'), '--only=cli');
}

/**
 * Installs what bench/package.json names, where that has changed since. Every version there is exact and there is no lock
 * file: npm 11 writes one for DuckDB's packages from which its own "npm ci" refuses to install.
 */
export function preparePeers(home) {
  const folder = join(home, 'bench');
  const mark = join(folder, 'node_modules', '.outturn-bench');
  const wanted = fileDigest(join(folder, 'package.json'));
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing packages for the measurements');
  run(home, ...npm(), 'install', '--prefix', folder, '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(mark, wanted);
}

/** The npm that runs us, when one does, otherwise the one on the path. */
function npm() {
  const running = process.env.npm_execpath;
  return running !== undefined && /npm-cli\.c?js$/.test(running) ? [process.execPath, running] : ['npm'];
}

function run(home, command, ...words) {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd: home, encoding: 'utf8', shell: process.platform === 'win32' && command === 'npm' });
  if (status !== 0) throw new Error(`${[command, ...words].join(' ')} failed\n${error?.message ?? `${stderr}${stdout}`.trim()}`);
}
