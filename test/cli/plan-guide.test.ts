import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, wordsOf } from '../support/command-line.ts';
import { newFolders } from '../support/workspace.ts';

const GUIDE = readFileSync(new URL('../../docs/plan-a-path.md', import.meta.url), 'utf8');

/** Every command of the guide, in its order. */
const COMMANDS = [...GUIDE.matchAll(/^ *bin\/outturn (.*)$/gm)].map(([, words = '']) => words);

describe('docs/plan-a-path.md', () => {
  test('leads a newcomer from nothing to a valid plan, with every command that it names', async () => {
    const folder = newFolders().files;
    const inFolder = (word: string): string => (/\.(ya?ml|xlsx)$|\/$/.test(word) ? join(folder, word.replace(/^plans\/$/, '')) : word);
    const answers: string[] = [];
    for (const command of COMMANDS) {
      if (command.includes('other.yaml')) await run(['plan', 'new', 'DEU', '--to', join(folder, 'other.yaml')]);
      const { out, notes, code } = await run(wordsOf(command).map(inFolder));
      expect(`${command}: ${code} ${notes}`).toBe(`${command}: 0 `);
      answers.push(out);
    }
    expect(answers).toHaveLength(6);
    expect(answers[1]).toContain('plan.yaml: valid');
    expect(answers.at(-1)).toContain('2 of 31 allies with a plan');
  });
});
