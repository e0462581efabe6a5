import { expect, test } from 'vitest';
import { printable, printableEffects, printableJson } from './printable.ts';

// what a file says          without colour             with colour
test.each([
  ['\u001b]0;title\u0007', '\ufffd]0;title\ufffd', '\ufffd]0;title\ufffd'],
  ['\u001b[2Jgone', '\ufffd[2Jgone', '\ufffd[2Jgone'],
  ['\u001b[8mhidden', '\ufffd[8mhidden', '\ufffd[8mhidden'],
  ['\u001b[1mbold\u001b[22m', '\ufffd[1mbold\ufffd[22m', '\u001b[1mbold\u001b[22m'],
  ['\u009b31m', '\ufffd31m', '\ufffd31m'],
  ['abc\rxyz', 'abc\ufffdxyz', 'abc\ufffdxyz'],
  ['gpj.\u202eexe', 'gpj.\ufffdexe', 'gpj.\ufffdexe'],
  ['a\tb\r\nTürkiye 1\u202f% ─\n', 'a\tb\r\nTürkiye 1\u202f% ─\n', 'a\tb\r\nTürkiye 1\u202f% ─\n'],
])('printable() makes %j harmless', (text, plain, coloured) => {
  expect([printable(text, false), printable(text, true)]).toEqual([plain, coloured]);
});

test('printableJson() says the same without the signs', () => {
  const said = { note: '\u001b[2J\u009b31m\u202e\u007f' };
  const text = printableJson(JSON.stringify(said));
  expect([JSON.parse(text), printable(text, false)]).toEqual([said, text]);
});

test('printableEffects() guards output and notes', () => {
  const seen: string[] = [];
  const effects = printableEffects({ out: (text) => void seen.push(text), note: (text) => void seen.push(text), colour: false, today: () => '', now: () => '' });
  effects.out('a\u001b');
  effects.note('b\u001b');
  expect(seen).toEqual(['a\ufffd', 'b\ufffd']);
});
