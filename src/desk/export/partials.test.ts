import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../../test/support/engines.ts';
import { withPartials } from './partials.ts';

afterEach(() => { vi.restoreAllMocks(); });

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('withPartials() removes what was begun at %s, and ends by it', async (signal) => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  const folder = temporaryFolder();
  const before = process.listenerCount(signal);
  const left = await withPartials(async (note) => {
    writeFileSync(note(join(folder, 'a.partial')), 'half');
    mkdirSync(note(join(folder, 'b.partial')));
    process.listeners(signal).at(-1)?.(signal);
    return ['a.partial', 'b.partial'].filter((name) => existsSync(join(folder, name)));
  });
  expect([left, kill.mock.calls, process.listenerCount(signal)]).toEqual([[], [[process.pid, signal]], before]);
});

test('withPartials() removes what was begun where the work fails, and gives what it makes where not', async () => {
  const path = join(temporaryFolder(), 'a.partial');
  await expect(withPartials(async (note) => {
    writeFileSync(note(path), 'half');
    throw new Error('The pen broke');
  })).rejects.toThrow('The pen broke');
  expect([existsSync(path), await withPartials(async () => 3)]).toEqual([false, 3]);
});
