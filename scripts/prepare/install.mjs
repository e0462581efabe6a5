import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileDigest } from './fingerprint.mjs';

/** Whether node_modules holds what the lock file says. A foreign but complete install counts, and is marked as ours. */
export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules'))) return false;
  const mark = markPath(root);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lockDigest(root)) return true;
  if (!agrees(lockOf(root, 'package-lock.json'), lockOf(root, 'node_modules/.package-lock.json'))) return false;
  writeMark(root);
  return true;
}

export function install(root) {
  const { command, args } = npm();
  const result = spawnSync(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32' && args.length === 0,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status !== 0) throw new Error(installFailure(result));
  writeMark(root);
}

/**
 * npm keeps a copy of the lock file for what it really installed, written last. Whatever the lock file asks for must
 * be in it at the same version; only optional packages (other platforms) may be absent.
 */
export function agrees(wanted, installed) {
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

function lockOf(root, path) {
  const full = join(root, path);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')).packages : undefined;
}

function writeMark(root) {
  writeFileSync(markPath(root), lockDigest(root));
}

function markPath(root) {
  return join(root, 'node_modules', '.outturn-lock');
}

function lockDigest(root) {
  return fileDigest(join(root, 'package-lock.json'));
}

/** The npm that runs us, when one does, otherwise the one on the path. */
function npm() {
  const running = process.env.npm_execpath;
  return running !== undefined && /npm-cli\.c?js$/.test(running)
    ? { command: process.execPath, args: [running] }
    : { command: 'npm', args: [] };
}

function installFailure({ error, stdout, stderr }) {
  const said = error === undefined ? `${stderr}${stdout}`.trim().split('\n').slice(0, 12).join('\n') : error.message;
  return `Installing packages failed: check the network and run "npm ci --include=dev" to see more\n${said}`;
}
