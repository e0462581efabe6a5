import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** The statements of a passage, each as `speaker {cue} content`, act. */
function told(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' / ');
  return read(text, { date: '2024-06-01', language: 'en' }).statements.map(({ speaker, cue, content, act }) => `${speaker?.name ?? '-'} {${words(cue)}} ${words(content)}, ${act}`);
}

describe('sayings and positions of every day', () => {
  test.each([
    ['“Sign here,” the colonel instructed his guest.', 'colonel {instructed} Sign here,, claim'],
    ['“We are broke,” diagnosed the treasurer.', 'treasurer {diagnosed} We are broke,, claim'],
    ['“No more,” the benches opposite cried.', 'benches opposite {cried} No more,, claim'],
    ['The members heard from the auditors that half the trucks do not run.', 'auditors {heard from} half the trucks do not run, claim'],
    ['Several delegations remained sceptical.', 'Several delegations {remained} sceptical, description'],
    ['Hungary dropped its veto on the loan.', 'Hungary {dropped} its veto on the loan, pledge'],
    ['Twelve countries signed a letter of intent on Monday.', 'Twelve countries {signed} a letter of intent, pledge'],
    ['The Netherlands would settle for a target of 3 percent.', 'Netherlands {settle for} a target of 3 percent, pledge'],
    ['EU ministers waved through the second package.', 'EU ministers {waved through} the second package, pledge'],
    ['Warsaw made its signature dependent on a base.', 'Poland {made its signature dependent on} a base, demand'],
    ['Madrid held out the prospect of an extra billion.', 'Spain {held out the prospect of} an extra billion, claim'],
    ['Brussels wants the money back.', 'Brussels {wants} the money back, demand'],
    ['Oslo bought five planes, a purchase the opposition labelled a folly.', 'opposition {labelled} a purchase / a folly, claim'],
    ['The deal, which the Greens dismissed as “a fig leaf”, passed.', 'Greens {dismissed} The deal / as “a fig leaf, refusal'],
  ])('%s', (text, ...statements) => {
    expect(told(text)).toEqual(statements);
  });

  test.each([
    'The alliance admitted Sweden in March.',
    'Police questioned three men near the base.',
    'She called the minister from the airport.',
    'Several of the guests standing behind the president looked at their phones.',
    'The president inherited two promises and a debt.',
    'A third of it went on new equipment.',
    'The generals feared worse.',
    'The army dropped its weapons.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
