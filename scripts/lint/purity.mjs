// What the pure rooms may not touch: the same view of the same ledger gives the same answer, anywhere, at any time.

const HAND_IT_IN = 'pure rooms read no clock, no chance and no world: take the value as an argument';

/** For no-restricted-syntax. */
export const IMPURE_SYNTAX = [
  ["MemberExpression[object.name='Date'][property.name='now']", 'Date.now'],
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'new Date() without arguments'],
  ["CallExpression[callee.name='Date']", 'Date()'],
  ["MemberExpression[object.name='Math'][property.name='random']", 'Math.random'],
].map(([selector, name]) => ({ selector, message: `No ${name}: ${HAND_IT_IN}` }));

/** For no-restricted-globals. */
export const IMPURE_GLOBALS = [
  'crypto',
  'fetch',
  'globalThis',
  'localStorage',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
  'XMLHttpRequest',
].map((name) => ({ name, message: `No ${name}: ${HAND_IT_IN}` }));
