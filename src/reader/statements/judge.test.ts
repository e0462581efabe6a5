import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** The first statement of a text as act, topic and side. */
function judgement(text: string): string {
  const [first] = read(text, { date: '2018-07-10' }).statements;
  return first ? `${first.act} ${first.topic} ${first.side}` : 'no statement';
}

describe('spending', () => {
  test.each([
    ['Chancellor Merkel promised that Germany would raise its defence budget every year.', 'pledge spending for'],
    ['"We will double our defence spending by 2025," the Polish defence minister said.', 'pledge spending for'],
    ['Belgium has vowed to lift its military budget to 1.3 percent of GDP.', 'pledge spending for'],
    ['The Danish government committed itself to spending more on the armed forces.', 'pledge spending for'],
    ['"We are going to put another two billion pounds into the Royal Navy," Gavin Williamson said.', 'pledge spending for'],
    ['Norway intends to reach the target by 2024.', 'pledge spending for'],
    ['President Macron announced that France would hit 2 percent in 2025.', 'pledge spending for'],
    ['Trump told the allies that they must pay 4 percent.', 'demand spending for'],
    ['"Every ally should spend at least 2 percent," Jens Stoltenberg said.', 'demand spending for'],
    ['The secretary general urged Canada to spend more on defence.', 'demand spending for'],
    ['Washington is calling on Berlin to increase its military outlays.', 'demand spending for'],
    ['"It is high time that Europe opened its wallet," a White House official said.', 'demand spending for'],
    ['The president insisted that Spain had to double its budget.', 'demand spending for'],
    ['Senators demanded that allies meet the 2 percent target.', 'demand spending for'],
    ['"Spend more, and spend it faster," the general told the ministers.', 'demand spending for'],
    ['"Stop cutting your armies," Robert Gates told the allies.', 'demand spending for'],
    ['The opposition called for a smaller defence budget.', 'demand spending against'],
    ['The Left party wants the government to slash military spending.', 'demand spending against'],
    ['Estonia proposed a new target of 3 percent of GDP.', 'proposal spending for'],
    ['"We could borrow together to pay for tanks," the Latvian prime minister suggested.', 'proposal spending for'],
    ['Rutte said that there was no alternative to spending more.', 'claim spending for'],
    ['Boris Pistorius said the armed forces needed 20 billion euros more.', 'claim spending for'],
    ['Marco Rubio said the target was achievable.', 'claim spending for'],
    ['The minister said the target was not achievable.', 'claim spending against'],
    ['Michael Fallon said the target was not optional.', 'claim spending for'],
    ['Opposition leaders criticised the minister for missing the goal.', 'claim spending for'],
    ['The Left party called the increase an arms race.', 'claim spending against'],
    ['The Portuguese minister asked for more time to reach the goal.', 'demand spending against'],
    ['The Kremlin called the pledge a farce.', 'claim spending against'],
    ['Trump said the United States pays far too much for the defence of others.', 'claim burden for'],
    ['The Danish minister said Denmark had never sent anyone a bill.', 'claim burden neither'],
    ["Germany contributes 14.8 percent of NATO's common budget, the ministry said.", 'claim burden neither'],
    ['"They are not paying their bills," Trump said of the Europeans.', 'claim debt for'],
    ["Poland's president said that more American troops should be based in Poland.", 'demand deterrence neither'],
    ['Donald Tusk said the two leaders would meet on Thursday.', 'claim meeting neither'],
    ['Spain rejected the new spending target.', 'refusal spending against'],
    ['Italy will not raise its defence budget, its deputy prime minister said.', 'refusal spending against'],
    ['Luxembourg ruled out any increase in military spending.', 'refusal spending against'],
    ['The chancellor refused to commit to 2 percent.', 'refusal spending against'],
    ['The finance minister dismissed the demand for a bigger army budget.', 'refusal spending against'],
    ['Canada declined to sign up to a figure of 2 percent.', 'refusal spending against'],
    ['"There will be no new money for the military," the Belgian finance minister said.', 'refusal spending against'],
    ['The prime minister ruled out a cut in the defence budget.', 'refusal spending for'],
    ['"We will not cut our defence spending," the Greek minister said.', 'refusal spending for'],
    ['"The 2 percent target is unrealistic," Sigmar Gabriel said.', 'claim spending against'],
    ['Gabriel called the target absurd.', 'claim spending against'],
    ['The goal is not legally binding, the spokeswoman said.', 'claim spending against'],
    ['"A bigger budget does not make us safer," the opposition leader argued.', 'claim spending against'],
    ['"Germany already spends enough on its army," the Green leader said.', 'claim spending against'],
    ['"The target says nothing about what an army can do," the Dutch minister argued.', 'claim spending against'],
    ['A rise of that size would ruin public finances, the Italian minister warned.', 'claim spending against'],
    ['"We cannot afford it," the Slovenian finance minister said of the 2 percent goal.', 'claim spending against'],
    ['The Portuguese prime minister said the money was needed for schools and hospitals.', 'claim spending against'],
    ['"Too many allies still spend too little," Stoltenberg said.', 'claim spending for'],
    ['Germany is lagging far behind on defence spending, Mattis complained.', 'claim spending for'],
    ['"Allies have added 41 billion dollars to their budgets," Stoltenberg said.', 'claim spending for'],
    ['Defence spending has risen for the fourth year in a row, the alliance said.', 'claim spending neither'],
    ['"We have reached the 2 percent goal ahead of time," the Latvian minister said.', 'claim spending for'],
    ['"The army has been starved of money for decades," the parliamentary commissioner said.', 'claim spending for'],
    ['Two percent is not enough, the Estonian minister warned.', 'claim spending for'],
    ['Germany spends 1.24 percent of its GDP on defence, NATO said.', 'claim spending neither'],
    ['According to the ministry, the budget amounts to 38.5 billion euros.', 'claim spending neither'],
    ['Analysts say Italy would need 17 billion dollars more a year to meet the target.', 'claim spending neither'],
    ['The Greek share stood at 2.36 percent last year, according to alliance figures.', 'claim spending neither'],
    ['Obama welcomed the increase in European defence budgets.', 'description spending for'],
    ['Stoltenberg praised Romania for raising its spending to 2 percent.', 'claim spending for'],
    ['"Where would all that money come from?" asked the finance minister.', 'description spending against'],
    ['The minister wondered how the army could spend so many billions.', 'description spending against'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('burden and debt', () => {
  test.each([
    ['"It is no longer sustainable for the United States to bear a disproportionate share of the burden," Tillerson said.', 'demand burden for'],
    ['Trump complained that American taxpayers carry most of the load.', 'claim burden for'],
    ['"The allies are not paying their fair share," Trump said.', 'claim burden for'],
    ['"We are being taken advantage of by rich countries," the president said.', 'claim burden for'],
    ['The United States pays close to 70 percent of the alliance\'s bills, Pence said.', 'claim burden for'],
    ['Europe must shoulder more of the burden, the US ambassador said.', 'demand burden for'],
    ['Mattis called on allies to share the burden more fairly.', 'demand burden for'],
    ['"America will not pay for Europe\'s security for ever," Gates warned.', 'refusal burden for'],
    ['Europe has been freeloading for decades, the senator said.', 'claim burden for'],
    ['"We will take on a bigger share of the burden," the German defence minister promised.', 'pledge burden for'],
    ['Burden-sharing is about more than money, the Danish minister said.', 'claim burden against'],
    ['Stoltenberg said that the burden is shared more fairly than it was.', 'claim burden for'],
    ['"Germany owes us a fortune," Trump tweeted.', 'claim debt for'],
    ['Trump claims that the allies are in arrears.', 'claim debt for'],
    ['"Nobody in NATO owes anybody money," the German minister said.', 'claim debt neither'],
    ['There is no debt account at the alliance, von der Leyen said.', 'claim debt neither'],
    ['The president demanded that Germany settle its debts to NATO.', 'demand debt for'],
    ['Allies should pay us back what they owe, the president said.', 'demand debt for'],
    ['Berlin denied that it owed the alliance anything.', 'claim debt neither'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('plans and aid', () => {
  test.each([
    ['Tillerson urged the allies to draw up national plans for reaching the target.', 'demand plans for'],
    ['"Each ally must present a yearly plan," Stoltenberg said.', 'demand plans for'],
    ['Romania promised to submit its plan by the end of the year.', 'pledge plans for'],
    ['Germany rejected annual plans.', 'refusal plans against'],
    ['"We see no need for yearly milestones," the Belgian minister said.', 'refusal plans against'],
    ['Slovakia will not hand in a plan before the election, its minister said.', 'refusal plans against'],
    ['All allies agreed to draw up annual plans.', 'pledge plans for'],
    ['The plans are neither credible nor complete, the US envoy said.', 'claim plans for'],
    ['Stoltenberg proposed that plans be reviewed every June.', 'proposal plans for'],
    ['Development aid should be counted towards the goal, Gabriel said.', 'demand aid against'],
    ['"Money spent on refugees is money spent on security," the Italian minister said.', 'claim aid against'],
    ['The German foreign minister argued that crisis prevention matters as much as tanks.', 'claim aid against'],
    ['The Luxembourg minister proposed to add humanitarian aid to the sum.', 'proposal aid against'],
    ['"Cutting development aid would be a mistake," the minister said.', 'claim aid against'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('troops, Russia and terror', () => {
  test.each([
    ['Britain pledged 440 more troops for Afghanistan.', 'pledge contributions for'],
    ['"We will send two more frigates to the mission," the Portuguese minister said.', 'pledge contributions for'],
    ['Canada offered to lead a training mission in Iraq.', 'proposal contributions neither'],
    ['Hungary refused to send soldiers to the mission.', 'refusal contributions neither'],
    ['Germany will not deliver the missiles to Kyiv, the chancellor said.', 'refusal contributions neither'],
    ['The Danish battalion has served with distinction in Helmand, the general said.', 'claim contributions neither'],
    ['Our helicopters flew 300 sorties, the Spanish minister said.', 'claim contributions neither'],
    ['"Russia is testing our resolve," Stoltenberg said.', 'claim deterrence neither'],
    ['Moscow is a threat to the whole eastern flank, the Lithuanian president warned.', 'claim deterrence neither'],
    ['The Kremlin called the deployment a provocation.', 'claim deterrence neither'],
    ['"The alliance must deter Russia," the Polish president said.', 'demand deterrence neither'],
    ['Poland thanked Washington for its deterrent on the eastern flank.', 'description deterrence neither'],
    ['NATO should do more against terrorism, Trump said.', 'demand terrorism neither'],
    ['"We have to defeat the terrorists of the Islamic State," Tillerson said.', 'demand terrorism neither'],
    ['The alliance promised to help Iraq against ISIS.', 'pledge terrorism neither'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('members, meetings and the rest', () => {
  test.each([
    ['"Montenegro\'s accession makes the alliance stronger," Stoltenberg said.', 'claim membership neither'],
    ['Turkey refused to ratify the accession of Sweden.', 'refusal membership neither'],
    ['Ukraine should be invited to join the alliance, Zelenskiy said.', 'demand membership neither'],
    ['The parliament in Skopje pledged to ratify the membership treaty.', 'pledge membership neither'],
    ['Tillerson planned to skip the meeting of foreign ministers.', 'description meeting neither'],
    ['Tillerson agreed to attend the meeting.', 'pledge meeting neither'],
    ['Merkel described the talks as cordial.', 'description meeting neither'],
    ['"It was a great meeting," Trump said.', 'description meeting neither'],
    ['The State Department suggested new dates for the meeting.', 'proposal meeting neither'],
    ['Stoltenberg refused to move the meeting.', 'refusal meeting neither'],
    ['The summit will take place in July, the spokeswoman said.', 'claim meeting neither'],
    ['"NATO is obsolete," Trump said.', 'claim other neither'],
    ['The ambassador declined to comment.', 'refusal other neither'],
    ['"The president has a funny way with words," the diplomat said.', 'claim other neither'],
    ['Macron said that the alliance was brain dead.', 'claim other neither'],
    ['Juncker said he was proud of Europe.', 'description other neither'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('told within', () => {
  test.each([
    ['Mattis said he wanted leaders to agree to spending plans.', 'demand plans for'],
    ['The White House says the president expects Germany to pay more.', 'demand spending for'],
    ['If Germany spent that much, the neighbours would be afraid, Gabriel said.', 'claim spending against'],
    ['Berlin asked to be exempted from the spending target.', 'refusal spending against'],
    ['Macron denied that he had agreed to spend more.', 'refusal spending against'],
    ['The envoy threatened to pull out troops unless Spain paid more.', 'demand spending for'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});
