import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { IMPURE_GLOBALS, IMPURE_SYNTAX } from '../../scripts/lint/purity.mjs';
import { sqlInStore } from '../../scripts/lint/sql-in-store.mjs';

const RULES: Linter.Config = {
  plugins: { house: { rules: { 'sql-in-store': sqlInStore } } },
  rules: {
    'house/sql-in-store': 'error',
    'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
    'no-restricted-syntax': ['error', ...IMPURE_SYNTAX],
  },
};

// code                                                        what is said about it
test.each([
  ['Date.now()', 'No Date.now'],
  ['new Date()', 'No new Date() without arguments'],
  ['Date()', 'No Date()'],
  ['Math.random()', 'No Math.random'],
  ['process.env.HOME', 'No process'],
  ['fetch("x")', 'No fetch'],
  ['globalThis.process', 'No globalThis'],
  ['new Date("2017-03-13"); Date.UTC(2017, 2, 13); Math.round(1)', undefined],
  ['`SELECT value FROM entries WHERE ally = ${x}`', 'SQL lives'],
  ['"select id, name from account"', 'SQL lives'],
  ['`\n  select * from plan`', 'SQL lives'],
  ['"insert into plan (id) values ($1)"', 'SQL lives'],
  ['"UPDATE plan SET state = $1"', 'SQL lives'],
  ['"delete from plan where id = $1"', 'SQL lives'],
  ['"create table plan (id text)"', 'SQL lives'],
  ['"Select an ally from the list"', undefined],
  ['"select an ally from the list"', undefined],
  ['"Update the plan, set a target, delete from the list"', undefined],
])('%s: %s', (code, said) => {
  const messages = new Linter().verify(code, RULES).map(({ message }) => message);
  expect(messages.map((message) => said !== undefined && message.includes(said))).toEqual(said === undefined ? [] : [true]);
});
