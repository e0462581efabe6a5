import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** The first statement of a text as act, topic and side. */
function judgement(text: string): string {
  const [first] = read(text, { date: '2024-05-10' }).statements;
  return first ? `${first.act} ${first.topic} ${first.side}` : 'no statement';
}

describe('how much is spent', () => {
  test.each([
    ['The Dutch defence minister said her government would put an extra two billion euros into the army by 2028.', 'pledge spending for'],
    ['“We are finally spending what we promised,” the Norwegian prime minister said.', 'claim spending for'],
    ['Italy already does enough, its defence minister argued.', 'claim spending against'],
    ['Belgium’s finance minister called the 5 percent target madness.', 'claim spending against'],
    ['The Spanish government insists that it will not go above 2.1 percent.', 'refusal spending against'],
    ['Analysts at the Kiel Institute put German defence spending at 90 billion euros.', 'claim spending neither'],
    ['According to NATO figures, eleven allies met the guideline in 2023.', 'claim spending neither'],
    ['“How are we supposed to explain that to pensioners?” the Greek minister asked.', 'description spending against'],
    ['The Hungarian defence minister said Budapest had doubled its budget since 2016.', 'claim spending for'],
    ['“Two percent was yesterday,” the Lithuanian foreign minister said.', 'claim spending for'],
    ['The Czech prime minister promised not to cut the defence budget.', 'pledge spending for'],
    ['“More money alone does not make an army,” the inspector of the army cautioned.', 'claim spending against'],
    ['The finance minister warned that the increase would blow a hole in the budget.', 'claim spending against'],
    ['Rutte praised Germany for its budget.', 'claim spending for'],
    ['The opposition criticised the government for dragging its feet on the 2 percent goal.', 'claim spending for'],
    ['Estonia’s prime minister proposed to make 3 percent the new floor.', 'proposal spending for'],
    ['The Greek prime minister reminded the allies that Athens had never fallen below the guideline.', 'claim spending for'],
    ['The German finance minister said there was simply no room in the budget for another increase.', 'claim spending against'],
    ['“You get what you pay for, and we have paid for peace on the cheap,” the Dutch general said.', 'claim spending for'],
    ['The British defence secretary boasted that no European ally spends more in real terms.', 'claim spending for'],
    ['“I will not raise taxes to please Washington,” the Belgian prime minister said.', 'refusal spending against'],
    ['The Swedish government said on Monday it would borrow to fund its rearmament.', 'pledge spending for'],
    ['“Two percent of a small economy buys very little,” the Croatian minister noted.', 'claim spending against'],
    ['The Italian prime minister assured the allies that Rome would keep its word.', 'pledge spending for'],
    ['Trump threatened to moderate America’s commitment if others did not pay up.', 'demand spending for'],
    ['Asked whether the target was binding, the spokeswoman said it was a political commitment.', 'claim spending neither'],
    ['Latvia has already passed 4 percent, its president pointed out.', 'claim spending for'],
    ['“If we do not invest now, we will pay a far higher price later,” von der Leyen said.', 'claim spending for'],
    ['France’s finance minister said the state could not spend money it did not have.', 'claim spending against'],
    ['The Greek government denied that it had cut its military budget.', 'claim spending for'],
    ['The Dutch prime minister said the government had found the money and would keep finding it.', 'pledge spending for'],
    ['US officials said privately that they were satisfied with Berlin’s progress.', 'claim spending for'],
    ['Portugal’s foreign minister said that defence is more than a percentage.', 'claim spending against'],
    ['Italy’s deputy prime minister said targets drawn up in Brussels meant nothing to him.', 'claim spending against'],
    ['The Danish prime minister would not say whether taxes would rise.', 'refusal spending neither'],
    ['The Estonian prime minister said 2 percent was the minimum and not the goal.', 'claim spending for'],
    ['“It was never about the money,” the former ambassador said.', 'claim spending against'],
    ['The Green party said the special fund was a blank cheque for the arms industry.', 'claim spending against'],
    ['NATO expects 23 members to reach the target this year.', 'claim spending neither'],
    ['“No more excuses,” the American ambassador tweeted.', 'demand spending for'],
    ['Germany wants to spend 3.5 percent by 2029, the finance minister said.', 'pledge spending for'],
    ['Mark Rutte urged member states to speed up.', 'demand spending for'],
    ['The Hungarian prime minister said the war could not be won with money.', 'claim spending against'],
    ['Ursula von der Leyen said the ministry had been given 1.4 billion euros more.', 'claim spending for'],
    ['The Pentagon chief told the ministers he was tired of hearing excuses.', 'description spending for'],
    ['Sweden’s finance minister said the money would come from loans.', 'claim spending neither'],
    ['The German defence minister said he needed at least 10 billion euros more next year.', 'claim spending for'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('who carries it, and what is owed', () => {
  test.each([
    ['“Europe has to learn to defend itself,” Emmanuel Macron said.', 'demand burden for'],
    ['The White House complained that American taxpayers foot the bill for Europe’s welfare states.', 'claim burden for'],
    ['“We pay for their protection and they laugh at us,” Donald Trump said.', 'claim burden for'],
    ['The German chancellor rejected the accusation that Berlin is a free rider.', 'claim burden neither'],
    ['“Our country bears its share of the burden,” the Danish foreign minister said.', 'claim burden neither'],
    ['“They owe us billions for decades of protection,” Trump told the rally.', 'claim debt for'],
    ['Nobody owes NATO money, the secretary general explained.', 'claim debt neither'],
    ['Mattis told the ministers that Americans cannot care more for the security of your children than you do.', 'claim burden for'],
    ['Mattis complained that only a handful of allies were pulling their weight.', 'claim burden for'],
    ['“The alliance is not a club with membership fees,” the German foreign minister said.', 'claim debt neither'],
    ['Obama told the allies that there would be occasions when they could not be free riders.', 'claim burden for'],
    ['The Norwegian prime minister wants Europe to rely less on the United States.', 'demand burden for'],
    ['A senator from Arizona said American families should not subsidise German pensions.', 'demand burden for'],
    ['The United States accounts for two thirds of what the allies spend, the ambassador said.', 'claim burden for'],
    ['Washington pays for 16 percent of the common budget, a NATO official said.', 'claim burden neither'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('plans and what counts', () => {
  test.each([
    ['The Pentagon wants every ally to hand in a spending plan by June.', 'demand plans for'],
    ['Sigmar Gabriel called the annual reports a bureaucratic exercise.', 'claim plans against'],
    ['“A roadmap with milestones is what we need,” the Estonian defence minister said.', 'demand plans for'],
    ['Portugal’s prime minister refused to name a date.', 'refusal plans neither'],
    ['The Latvian government presented a credible plan for reaching 3 percent, its spokeswoman said.', 'claim plans for'],
    ['Italy wants the cost of sea rescue to be counted as defence.', 'demand aid against'],
    ['A NATO official said that Canada had not yet submitted its annual plan.', 'claim plans neither'],
    ['The Slovenian prime minister said a date for 3 percent would be set after the election.', 'claim plans neither'],
    ['The Canadian minister said Ottawa would publish a roadmap in the spring.', 'pledge plans for'],
    ['The Czech president argued that aid for Ukraine should count towards the target.', 'demand aid against'],
    ['Britain’s prime minister said he would set out a path to 3 percent in the spring.', 'pledge plans for'],
    ['The Spanish minister said her country would not accept a timetable.', 'refusal plans against'],
    ['The plan of the Belgian government ends in 2029, its defence minister said.', 'claim plans neither'],
    ['The opposition leader accused the government of cooking the books.', 'claim aid neither'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('forces and where they stand', () => {
  test.each([
    ['Canada announced that it will send 200 trainers to Poland.', 'pledge contributions neither'],
    ['The Netherlands will buy 46 Leopard tanks for more than one billion euros, its defence minister said.', 'pledge contributions for'],
    ['The Bundeswehr is short of ammunition, the parliamentary commissioner warned.', 'claim contributions neither'],
    ['Hungary refused to let weapons for Ukraine cross its territory.', 'refusal contributions neither'],
    ['Poland asked for an American division on its soil.', 'demand deterrence neither'],
    ['“Russia will test us within five years,” the head of the German navy warned.', 'claim deterrence neither'],
    ['The Lithuanian president thanked Germany for the brigade in his country.', 'description deterrence neither'],
    ['“Without Ukraine’s army there would be Russian tanks at our border,” Donald Tusk said.', 'claim deterrence neither'],
    ['Orbán said Hungary would stay out of any mission in Ukraine.', 'refusal contributions neither'],
    ['“Nobody should be surprised if the Americans leave,” the Finnish president said.', 'claim deterrence neither'],
    ['Pistorius announced that the Bundeswehr would get 18 additional Leopard tanks.', 'pledge contributions for'],
    ['The Romanian president called on Washington to keep its soldiers in his country.', 'demand deterrence neither'],
    ['The Finnish president said he was worried about the state of European arsenals.', 'description contributions neither'],
    ['The Norwegian government will send four F-16s to Ukraine, it announced on Monday.', 'pledge contributions neither'],
    ['Poland is not going to send soldiers to Ukraine, its prime minister said.', 'refusal contributions neither'],
    ['"Going to war with our budget office over one decimal is not my style," said Mark Rutte.', 'claim spending neither'],
    ['Trump wants to make Europeans spend more.', 'demand spending for'],
    ['Macron would like to see the others pay.', 'demand spending for'],
    ['Merkel wants to make Germany spend more.', 'pledge spending for'],
    ['Trump vowed to make Europe pay for Europe.', 'demand burden for'],
    ['Merkel promised to lead Europe.', 'pledge other neither'],
    ['To expect Italy to reach the guideline would require another 20 billion euros and was "totally unrealistic," Pinotti said.', 'claim spending against'],
    ['Diplomats said the closed-door meetings with him were cordial.', 'description meeting neither'],
    ['The chief of the defence staff said his soldiers lacked radios, boots and shells.', 'claim contributions neither'],
    ['The Slovak government agreed to buy 14 F-16 jets for 1.6 billion euros.', 'pledge contributions for'],
    ['The Latvian foreign minister wants NATO to keep a division in the Baltic states.', 'demand deterrence neither'],
    ['The Icelandic prime minister said her country had no army and did not want one.', 'claim contributions neither'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});

describe('members, meetings and the rest', () => {
  test.each([
    ['Turkey’s president said he would not ratify Sweden’s accession before the autumn.', 'refusal membership neither'],
    ['“Our door remains open,” Jens Stoltenberg said.', 'claim membership neither'],
    ['The secretary general said leaders would meet in Ankara in July.', 'claim meeting neither'],
    ['The French president called the alliance brain-dead.', 'claim other neither'],
    ['The ambassador would not comment on the report.', 'refusal other neither'],
    ['The Turkish foreign minister demanded that allies stop supporting Kurdish fighters in Syria.', 'demand terrorism neither'],
    ['North Macedonia’s president called accession the happiest day of his life.', 'description membership neither'],
    ['Stoltenberg described the atmosphere at dinner as frank.', 'description meeting neither'],
    ['The Austrian chancellor ruled out joining the alliance.', 'refusal membership neither'],
    ['A European diplomat said the mood had been better than expected.', 'description meeting neither'],
    ['The Croatian president said he would veto Finland’s accession.', 'refusal membership neither'],
    ['The Turkish president said NATO had left his country alone in the fight against terrorism.', 'claim terrorism neither'],
  ])('%s', (text, expected) => {
    expect(judgement(text)).toBe(expected);
  });
});
