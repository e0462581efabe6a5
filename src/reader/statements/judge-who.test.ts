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

describe('what is told somebody to do, expected, stood by and denied', () => {
  test.each([
    ['Mattis told the Belgians to stop hiding behind their schools.', 'demand spending for'],
    ['Lord Robertson told the press the road to peace was long.', 'claim other neither'],
    ['Merkel told the Bundestag the cuts to the army had been a mistake.', 'claim spending against'],
    ['Norway to spend 3 percent of GDP on defence, says Erna Solberg.', 'pledge spending for'],
    ['Germany to miss the target again, says Emmanuel Macron.', 'claim spending for'],
    ['Klaus Iohannis expects Romania to reach 3 percent of GDP next year.', 'pledge spending for'],
    ['Klaus Iohannis expects the defence budget to rise by a fifth.', 'claim spending for'],
    ['Trump expects Germany to pay more.', 'demand spending for'],
    ['Stoltenberg expects twelve of the allies to reach 2 percent.', 'claim spending for'],
    ['Macron stood by his assessment that allies spend too little.', 'claim spending for'],
    ['Merkel stood by her commitment to 2 percent.', 'pledge spending for'],
    ['António Costa dismissed talk of a new army as gossip.', 'claim contributions neither'],
    ['António Costa dismissed the demand for more money as a whim.', 'refusal spending against'],
    ['Stoltenberg praised Latvia.', 'description other neither'],
    ['Stoltenberg welcomed the offer as a breakthrough.', 'claim other neither'],
    ['“Had we paid in time, we would have 400 tanks,” the German defence minister said.', 'claim contributions neither'],
    ['The chancellor admitted that Germany would get no closer than 1.8 percent.', 'claim spending neither'],
    ['Labour accused Theresa May of being unwilling to pay for the army.', 'claim burden neither'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('silence, ranks and more forces', () => {
  test.each([
    ['The Danish prime minister declined to say how the rise would be paid for.', 'refusal spending neither'],
    ['The Canadian minister stopped short of promising more money for defence.', 'refusal spending neither'],
    ['The Belgian minister conceded that 1.1 percent was far too little.', 'claim spending neither'],
    ['The Greek minister said his country had the largest defence budget in the region.', 'claim spending for'],
    ['The Greek minister said his country had the smallest defence budget in the region.', 'claim spending neither'],
    ['Stoltenberg asked allies to send 2,000 more soldiers to the mission.', 'demand contributions for'],
    ['Stoltenberg asked allies to leave their soldiers in the mission.', 'demand contributions neither'],
    ['The Dutch government ruled out sending further troops to Mali.', 'refusal contributions against'],
    ['The Dutch government ruled out sending its troops to Mali.', 'refusal contributions neither'],
    ['Trump called Belgium delinquent.', 'claim debt for'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});
