import { describe, expect, test } from 'vitest';
import { runExample } from './doc-examples.ts';
import { textOf } from './tree.ts';
import * as outturn from '../../src/index.ts';

describe('README.md', () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(textOf('README.md')) ?? [];

  test('has an example of the library that does what it says', async () => {
    const [, said = ''] = /console\.log\((.*)\); \/\/ (\{.*\})/.exec(example) ?? [];
    expect(said).not.toBe('');
    const checked = example.replace(/console\.log\((.*)\); \/\/ (\{.*\})/, '$1; // => $2');
    await runExample(checked, { ...outturn });
  });

  test('fits on a screen', () => {
    expect(textOf('README.md').split('\n').length).toBeLessThan(85);
  });
});
