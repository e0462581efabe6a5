import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** The first statement of a text as act, topic and side. */
function judgement(text: string): string {
  const [first] = read(text, { date: '2019-03-14' }).statements;
  return first ? `${first.act} ${first.topic} ${first.side}` : 'no statement';
}

describe('who speaks decides where words alone do not', () => {
  test.each([
    ['A study by the Leiden Institute found that eleven allies had raised their defence budgets.', 'claim spending neither'],
    ['The budget office put the cost of reaching 2 percent at 9 billion dollars a year.', 'claim spending neither'],
    ['The Hungarian defence minister admitted that his country had missed the target.', 'claim spending neither'],
    ['The Polish prime minister boasted that his country was among the few at 2 percent of GDP.', 'claim spending for'],
    ['The American ambassador urged the allies to trim offices and not regiments when they cut their defence budgets.', 'demand spending for'],
    ['The finance minister declined to put a date on the 3 percent target.', 'refusal spending neither'],
    ['The chancellor refused to be drawn on a higher defence budget.', 'refusal spending neither'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('praise and blame of what is asked for', () => {
  test.each([
    ['The Portuguese finance minister called the spending target a distraction.', 'claim spending against'],
    ['The Norwegian defence minister said the spending target was right.', 'claim spending for'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('what is refused, and what others do', () => {
  test.each([
    ['The Italian defence minister dismissed doubts about her army.', 'refusal contributions neither'],
    ['The Dutch prime minister brushed aside fears that the defence budget would shrink.', 'refusal spending for'],
    ['The Belgian government would neither confirm nor deny the figure of 3 percent.', 'refusal spending neither'],
    ['“We will not raise the defence budget on credit,” the Slovak finance minister vowed.', 'refusal spending against'],
    ['“The new budget is not the last word, and it will not be the largest,” the Danish defence minister said.', 'claim spending neither'],
    ['Norway, whose army has halved since 1990, will spend another billion crowns on it, the minister said.', 'pledge spending for'],
    ['Critics doubt that they will ever reach 2 percent.', 'claim spending neither'],
    ['Luxembourg said it was not bound by the 3.5 percent.', 'claim plans against'],
    ['Rutte invited Ukraine to join.', 'proposal membership neither'],
    ['The president said Europe was shortchanging America.', 'claim burden for'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('a level at which somebody will be', () => {
  test.each([
    ['Portugal will be at 2 percent of GDP in 2029, its defence minister said.', 'pledge spending for'],
    ['The ministry in Sofia said its defence budget would grow by a fifth.', 'pledge spending for'],
    ['Spain will not be at 2 percent before 2029, its defence minister said.', 'claim spending neither'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('who carries how much beside whom, and forces in the country of an ally', () => {
  test.each([
    ['The senator said America bore two-thirds of the cost of the alliance.', 'claim burden for'],
    ['The defence secretary said Britain spent more on its forces than France did.', 'claim burden for'],
    ['The Danish government will send a battalion to Latvia, its defence minister said.', 'pledge deterrence neither'],
    ['Trump grumbled that Washington covered “about 80 percent” of the alliance’s costs.', 'claim burden for'],
    ['The vice president said Europe should take the main responsibility for its defence.', 'demand burden for'],
    ['The Greek finance ministry’s spokesman said the army would cost 3 billion euros more.', 'claim spending neither'],
    ['The Audit Office expects the defence budget to reach 2.1 percent of GDP.', 'claim spending neither'],
    ['Canada said it would send trainers to Poland.', 'pledge contributions neither'],
    ['The minister said Germany spent more on its army than it had promised.', 'claim spending for'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});
