import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '#kit';

interface Holder {
  readonly pid: number;
  readonly since: string;
  readonly command: string;
}

/**
 * Takes the one lock of a data folder. A lock whose process is gone is taken over.
 *
 * @returns what releases it.
 * @throws OutturnError `workspace-locked`, naming the process that holds it.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'workspace.lock');
  if (!tryToTake(path)) {
    const holder = readHolder(path);
    if (holder && isAlive(holder.pid)) {
      refuse('workspace-locked', folder, `Another process has this workspace open: process ${holder.pid} (${holder.command}), since ${holder.since}`, 'Let it finish or stop it, then call again; or name another folder with --data');
    }
    rmSync(path, { force: true });
    if (!tryToTake(path)) refuse('workspace-locked', folder, 'Another process has just opened this workspace', 'Call again in a moment');
  }
  return () => {
    if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
  };
}

function tryToTake(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    const holder: Holder = { pid: process.pid, since: new Date().toISOString(), command: process.argv.slice(2, 4).join(' ') || 'outturn' };
    writeSync(file, JSON.stringify(holder));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
