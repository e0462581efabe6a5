import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, wordsOf } from '../support/command-line.ts';
import { temporaryFolder } from '../support/engines.ts';

/**
 * Each file holds commands and what they print, as a terminal would show them on 21 November 2026. A command without
 * output is filled in when the tests run locally; on CI it fails. A difference is left beside as `NAME-changed.txt`.
 */
const FOLDER = fileURLToPath(new URL('./transcripts/', import.meta.url));
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && !name.endsWith('-changed.txt'));
const PROMPT = '$ outturn ';

describe('transcripts', () => {
  test.each(files)('%s', async (name) => {
    const written = readFileSync(join(FOLDER, name), 'utf8');
    const ran = await replay(written);
    const changed = join(FOLDER, name.replace('.txt', '-changed.txt'));
    rmSync(changed, { force: true });
    if (ran === written) return;
    const isNew = written.split('\n').every((line) => line === '' || line.startsWith(PROMPT));
    if (isNew && !process.env['CI']) return writeFileSync(join(FOLDER, name), ran);
    writeFileSync(changed, ran);
    expect(ran).toBe(written);
  });

  test('are there', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(existsSync(FOLDER)).toBe(true);
  });
});

async function replay(written: string): Promise<string> {
  process.env['OUTTURN_DATA'] = temporaryFolder();
  const commands = written.split('\n').filter((line) => line.startsWith(PROMPT));
  const shown: string[] = [];
  for (const command of commands) {
    const { out, notes, code } = await run(wordsOf(command.slice(PROMPT.length)));
    shown.push(`${command}\n${notes}${out}${code === 0 ? '' : `[exit code ${code}]\n`}`);
  }
  return shown.join('\n');
}
