import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from './lock.ts';

describe('lockFolder()', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outturn-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('tells a second taker who holds the folder, since when, and the way out', () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(new RegExp(`Another process has this workspace open: process ${process.pid} .*since \\d{4}-.*--data`));
    release();
    lockFolder(folder)();
    expect(existsSync(join(folder, 'workspace.lock'))).toBe(false);
  });

  test('takes over from a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    writeFileSync(join(folder, 'workspace.lock'), JSON.stringify({ pid, since: '2026-01-01', command: 'import' }));
    expect(lockFolder(folder)).toBeTypeOf('function');
  });

  test('takes over a lock that nobody can read', () => {
    writeFileSync(join(folder, 'workspace.lock'), '{"pid":');
    expect(lockFolder(folder)).toBeTypeOf('function');
  });
});
