import { expect, test } from 'vitest';
import { lookUp } from './look-up.ts';

test.each(['constructor', '__proto__', 'toString', 'valueOf', ''])('"%s" is no entry of a table that does not hold it', (name) => {
  expect(lookUp({ EUR: 'euro' }, name)).toBeUndefined();
});

test('a name that the table holds is found, though every object knows it', () => {
  expect(lookUp({ constructor: 'one who builds' }, 'constructor')).toBe('one who builds');
});
