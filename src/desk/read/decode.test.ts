import { describe, expect, test } from 'vitest';
import { decodeReport } from './decode.ts';

const utf16 = (text: string, swap = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

describe('decodeReport()', () => {
  test.each([
    ['UTF-8', Buffer.from('Türkiye “pays”'), 'Türkiye “pays”', []],
    ['UTF-8 with a mark', Buffer.from('\ufeffTürkiye'), 'Türkiye', []],
    ['UTF-16', utf16('Türkiye'), 'Türkiye', []],
    ['UTF-16, big end first', utf16('Türkiye', true), 'Türkiye', []],
    ['UTF-16 cut in half', utf16('Türkiye').subarray(0, -1), 'Türkiy', ['cut-character']],
    ['Windows-1252', Buffer.from('The \x93plan\x94 costs \x80 5', 'latin1'), 'The “plan” costs € 5', ['not-utf-8']],
    ['half a character in the middle', Buffer.concat([Buffer.from('It costs '), Buffer.from('€').subarray(0, 2), Buffer.from(' “5”')]), 'It costs \ufffd “5”', ['bad-encoding']],
    ['half a character at the end', Buffer.concat([Buffer.from('It costs '), Buffer.from('€').subarray(0, 2)]), 'It costs ', ['cut-character']],
  ])('reads %s', (_, bytes, text, codes) => {
    const decoded = decodeReport('x', bytes);
    expect([decoded.text, decoded.problems.map(({ code }) => code)]).toEqual([text, codes]);
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'There is no text in it'],
    ['white space', Buffer.from(' \n\t'), 'There is no text in it'],
    ['a byte of zero', Buffer.from('abc\0def'), 'This is not text'],
    ['control characters', Buffer.from('\x01\x02\x03\x04abc'), 'This is not text'],
  ])('refuses %s', (_, bytes, what) => {
    expect(() => decodeReport('x', bytes)).toThrow(what);
  });
});
