import { expect, test } from 'vitest';
import { read } from '../read.ts';

/** The statements of a passage, each as `speaker <source> {cue} content`, the pieces of a content parted by ` / `. */
const told = (text: string, date = '2019-06-01'): string[] =>
  read(text, { date, language: 'en' }).statements.map(({ speaker, source, cue, content }) => {
    const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' / ');
    return `${speaker?.name ?? 'nobody'} <${words(source)}> {${words(cue)}} ${words(content)}`;
  });

const STORY = 'Ministers gathered in Brussels on Wednesday for two days of talks.';

test.each([
  ['JOHN: So the Germans finally pay up.\n\nMARY: They do. It took a war.\n\nJOHN: Is it enough?', 'JOHN <JOHN> {} So the Germans finally pay up.', 'MARY <MARY> {} They do. / It took a war.', 'JOHN <JOHN> {} Is it enough?'],
  ['SPIEGEL: Minister, is that realistic?\n\nVon der Leyen: It is necessary.', 'SPIEGEL <SPIEGEL> {} Minister, is that realistic?', 'Ursula von der Leyen <Von der Leyen> {} It is necessary.'],
  ['The Times: Will you meet the goal?\n\nTanner: We pay our share.', 'The Times <The Times> {} Will you meet the goal?', 'Tanner <Tanner> {} We pay our share.'],
  ['The Secretary of State for Defence (Sir Michael Fallon): We shall pay.', 'Michael Fallon <Sir Michael Fallon> {} We shall pay.'],
  ['Mr Fallon (Sevenoaks): Will the House pay?\n\nHon. Members: Answer!', 'Michael Fallon <Mr Fallon> {} Will the House pay?', 'Members <Hon. Members> {} Answer!'],
  ['MERRILL: Does anybody owe anybody money?\n\nKOZLOW: Nobody owes a dime.\n\nThat was Dana Kozlow of a think tank.', 'MERRILL <MERRILL> {} Does anybody owe anybody money?', 'Dana Kozlow <KOZLOW> {} Nobody owes a dime.'],
  ['HOST: Welcome back.\n\nGUEST: We spend too little.\n\nThat is how I see it.\n\nHOST: Thank you.', 'HOST <HOST> {} Welcome back.', 'GUEST <GUEST> {} We spend too little. / That is how I see it.', 'HOST <HOST> {} Thank you.'],
  ['STEVE: And the Germans just wrote a check.', 'STEVE <STEVE> {} And the Germans just wrote a check.'],
  ['Edgars Rinkēvičs, Latvia’s foreign minister, spoke to Marta Kowalczyk.\n\nQ: Why so late?\n\nA: We had no money. I respect Heiko Maas.', 'nobody <Q> {} Why so late?', 'Edgars Rinkēvičs <A> {} We had no money. / I respect Heiko Maas.'],
])('labels of speeches: %s', (text, ...expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['Money: 130 billion euros\nTroops: 20,000\nTanks: 88'],
  ['LONDON: Ministers met on Thursday to discuss burden sharing.'],
  ['Photo: Defence ministers pose in Brussels.'],
  ['The result: four allies out of 28 meet the target.'],
  ['Sources: NATO, national budgets.'],
  ['According to plan, the brigade will be ready in 2027.'],
  ['The money was divided according to need.'],
  ['Norway spends 1,400 dollars per head of population.'],
  ['Per capita, Norway spends most.'],
  ["The minister's diary lists no calls."],
  ['For the first time, more than half the allies met the goal.'],
  ['To parliament: pass the long-term plan.'],
])('nobody tells: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Five allies meet the target, according to a fresh tally.', 'a fresh tally <a fresh tally> {according to} Five allies meet the target'],
  ['The Dutch, according to figures compiled in Brussels, spend 1.35 percent.', 'figures compiled in Brussels <figures compiled in Brussels> {according to} The Dutch / spend 1.35 percent'],
  ['Norway pays more than Albania does, according to a table circulated by the assembly.', 'a table circulated by the assembly <a table circulated by the assembly> {according to} Norway pays more than Albania does'],
  ['Spending rose by 4 percent, according to NATO figures.', 'NATO <NATO figures> {according to} Spending rose by 4 percent'],
  ['Germany will reach the goal in 2031, per a leaked ministry memo.', 'a leaked ministry memo <a leaked ministry memo> {per} Germany will reach the goal in 2031'],
  ["From Ankara's point of view, the pledge is kept.", "Turkey <Ankara's> {view} the pledge is kept"],
  ['From the perspective of the finance ministry, 2 percent is unaffordable.', 'finance ministry <the finance ministry> {perspective} 2 percent is unaffordable'],
  ['As far as London is concerned, the matter is closed.', 'United Kingdom <London> {concerned} the matter is closed'],
  ['If the Pentagon is to be believed, the cuts will harm nobody.', 'Pentagon <the Pentagon> {believed} the cuts will harm nobody'],
  ['As noted by the committee, the guideline is not binding.', 'committee <the committee> {noted} the guideline is not binding'],
  ["As NATO's annual report shows, spending has grown.", "NATO's annual report <NATO's annual report> {shows} spending has grown"],
  ["Judging by the minister's own figures, the army is short of men.", "minister <the minister's> {figures} the army is short of men"],
  ['Washington will leave because Berlin “is delinquent”, as the president put it.', 'Donald Trump <the president> {put it} Berlin “is delinquent'],
  ['Europe, as the general has it, is asleep.', 'general <the general> {has it} Europe / is asleep'],
  ["The Social Democrats' verdict: too little, too late.", "Social Democrats <The Social Democrats> {verdict} too little, too late"],
  ['By noon he had won, or so Merkel says.', 'Angela Merkel <Merkel> {says} By noon he had won'],
  ["NATO's annual report lists five members above the line.", "NATO's annual report <NATO's annual report> {lists} five members above the line"],
  ['Documents obtained by the newspaper suggest that the tanks were never ordered.', 'Documents obtained by the newspaper <Documents obtained by the newspaper> {suggest} the tanks were never ordered'],
  ['Three allied embassies declined to say whether they agreed.', 'Three allied embassies <Three allied embassies> {declined} whether they agreed'],
  ['The minister shook his head. “We are not there yet.”', 'minister <The minister> {} We are not there yet.'],
  ['The Committee concludes that the goal was missed. We recommend that both figures be published.', 'Committee <The Committee> {concludes} the goal was missed', 'Committee <We> {recommend} both figures be published'],
  ['To its defenders, the pledge is a success.', 'its defenders <its defenders> {To} the pledge is a success'],
  ['The left wants the money spent on hospitals.', 'left <The left> {wants} the money spent on hospitals'],
  ['Trudeau told allies that he would get there, as he put it, “in time”.', 'Justin Trudeau <Trudeau> {told} he would get there, as he put it, “in time'],
  ['Quote of the night, from a diplomat on the late train: “Ten years is long.”', 'a diplomat on the late train <a diplomat on the late train> {} Ten years is long.'],
  ['America would pay less, Merkel told allies in a closed session, according to a memo.', 'Angela Merkel <Merkel> {told} America would pay less'],
])('sources: %s', (text, ...expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['Stoltenberg to NATO — the free ride is over', 'Jens Stoltenberg <Stoltenberg> {} the free ride is over'],
  ['Europe must take its fate into its own hands – Merkel', 'Angela Merkel <Merkel> {} Europe must take its fate into its own hands'],
  ["Canada won't hit the goal until 2032: Trudeau", "Justin Trudeau <Trudeau> {} Canada won't hit the goal until 2032"],
  ['Pay up or lose out, Trump tells allies', 'Donald Trump <Trump> {tells} Pay up or lose out'],
  ['Merkel dodges question on date', 'Angela Merkel <Merkel> {dodges} question on date'],
  ['Rutte on 5%: “It is doable”', 'Mark Rutte <Rutte> {} It is doable'],
  ['Spending up by 4% - report', 'report <report> {} Spending up by 4%'],
])('headlines: %s', (headline, ...expected) => {
  expect(told(`${headline}\n\n${STORY}`)).toEqual(expected);
});

test.each([['Ministers meet in Brussels'], ['Why Germany spends so little — and what could change'], ['Norway raises defence budget']])('no headline of a saying: %s', (headline) => {
  expect(told(`${headline}\n\n${STORY}`)).toEqual([]);
});

test.each([
  ['“It is right,” said Minister Novak following the meeting of the council.', 'Novak <Minister Novak> {said} It is right,'],
  ['The US spends 70 percent of the total, NATO numbers show.', 'NATO <NATO numbers> {show} The US spends 70 percent of the total'],
  ['Canada will never get there, according to leaked Pentagon papers.', 'Pentagon <leaked Pentagon papers> {according to} Canada will never get there'],
  ['The Defence Secretary, Penny Mordaunt, met the press. The Prime Minister has promised that the figure will rise.', 'Theresa May <The Prime Minister> {promised} the figure will rise'],
])('whose paper and which minister: %s', (text, ...expected) => {
  expect(told(text)).toEqual(expected);
});
