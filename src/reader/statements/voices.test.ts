import { expect, test } from 'vitest';
import { read } from '../read.ts';

/** The statements of a passage, each as `source {cue} content`, the pieces of a content parted by ` / `. */
const told = (text: string): string[] =>
  read(text, { date: '2019-06-01', language: 'en' }).statements.map(({ source, cue, content }) => {
    const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' / ');
    return `${words(source)} {${words(cue)}} ${words(content)}`;
  });

test.each([
  ['“We are not a bank,” the chancellor shot back when asked about the bill.', 'the chancellor {shot back} We are not a bank,'],
  ['Europe, as Macron put it, is “living on borrowed time.”', 'Macron {put it} Europe / is “living on borrowed time.'],
  ['Five percent, in the words of one minister, is a “straitjacket.”', 'one minister {words} Five percent / is a “straitjacket.'],
  ["By Berlin's own count, spending will reach 1.5 percent in 2024.", "Berlin's {count} spending will reach 1.5 percent in 2024"],
  ['To hear the Pentagon tell it, Europe has never been weaker.', 'the Pentagon {tell} Europe has never been weaker'],
  ['If you ask Warsaw, the eastern flank is underdefended.', 'Warsaw {If you ask} the eastern flank is underdefended'],
  ["Mattis's message: pay more or lose America.", "Mattis's {message} pay more or lose America"],
  ['The message from Washington was clear: allies must pay more.', 'Washington {message} allies must pay more'],
  ['The demand by Trump that allies pay 4 percent was ignored.', 'Trump {demand} allies pay 4 percent'],
  ['There was pushback from Rome over the timetable.', 'Rome {pushback} the timetable'],
  ['The White House kept up pressure on Berlin to raise spending.', 'The White House {kept up pressure on} Berlin to raise spending'],
  ['The senator threw his weight behind the plan.', 'The senator {threw his weight behind} the plan'],
  ['Portugal signed off on the new target.', 'Portugal {signed off on} the new target'],
  ['The president will have none of it.', 'The president {have none of} it'],
  ['The Dutch were more willing than the Belgians to compromise on dates.', 'The Dutch {willing} to compromise on dates'],
  ['The finance minister called it “a relief,” and the defence minister “a good agreement.”', 'The finance minister {called} it “a relief,', 'the defence minister {} a good agreement.'],
  ['The Dutch have promised six howitzers, the Norwegians three launchers.', 'The Dutch {promised} six howitzers', 'the Norwegians {} three launchers'],
  ['Angela Merkel promised 2 percent by 2031, Emmanuel Macron more.', 'Angela Merkel {promised} 2 percent by 2031', 'Emmanuel Macron {} more'],
  ['Merkel said that the goal was met, and Macron that the jets were late.', 'Merkel {said} the goal was met', 'Macron {} the jets were late'],
  ['Merkel called for patience, Macron for speed.', 'Merkel {called for} patience', 'Macron {} speed'],
  ['The minister waved the question away.', 'The minister {waved} the question'],
  ['Berlin would rather build roads.', 'Berlin {would rather} build roads'],
  ['The soup, several of them complained, was cold.', 'several of them {complained} The soup / was cold'],
  ['Officials from two delegations said the text was weak.', 'Officials from two delegations {said} the text was weak'],
  ['The senator quipped that tanks do not park themselves.', 'The senator {quipped} tanks do not park themselves'],
  ['In the eyes of the minister, Europe has slept.', 'the minister {eyes} Europe has slept'],
  ['MERKEL: We will pay. INTERVIEWER: When? MERKEL: In time.', 'MERKEL {} We will pay.', 'INTERVIEWER {} When?', 'MERKEL {} In time.'],
  ['Half-hearted, is how one diplomat summed up the wording.', 'one diplomat {summed} Half-hearted'],
  ['“A disgrace” was the verdict of one senator.', 'one senator {verdict} A disgrace'],
  ['The minister left no doubt that savings come first.', 'The minister {left no doubt} savings come first'],
  ['The minister did not mince his words: Europe had been asleep.', 'The minister {mince his words} Europe had been asleep'],
  ['Q: Will you meet the target?\n\nA: We will, by 2024.', 'Q {} Will you meet the target?', 'A {} We will, by 2024.'],
  ['Trump to allies: You must pay up', 'Trump {} You must pay up'],
  ['"Europe must wake up" - Macron', 'Macron {} Europe must wake up'],
  ['The defence secretary said:\n\n“It is a great day.”', 'The defence secretary {said} It is a great day.'],
  ['The secretary general is understood to have told ministers that the money was short.', 'The secretary general {told} the money was short'],
  ['It has been said of the Danes that they deliver more than they spend.', ' {said} they deliver more than they spend'],
  ['Although NATO has offered its planes, many allies remain skeptical about the plan.', 'NATO {offered} its planes', 'many allies {skeptical} about the plan'],
  ["Germany's position – that aid should be counted – found few friends.", "Germany's {position} aid should be counted"],
  ["Sánchez's answer came within the hour: Spain would spend 2.1 percent.", "Sánchez's {answer} Spain would spend 2.1 percent"],
  ['The message from Tallinn could hardly be clearer: spend now or regret it later.', 'Tallinn {message} spend now or regret it later'],
  ['The Dutch say they need another five years.', 'The Dutch {say} they need another five years'],
  ['The French want a date.', 'The French {want} a date'],
  ['The finance minister objected to the increase.', 'The finance minister {objected to} the increase'],
  ['There is no appetite in Madrid for 5 percent, officials there say.', 'officials {say} There is no appetite in Madrid for 5 percent'],
  ['A letter from the Pentagon seen by the newspaper says the allies have until December.', 'A letter from the Pentagon seen by the newspaper {says} the allies have until December'],
  ['Stoltenberg said that a date was set. The allies would meet in May.', 'Stoltenberg {said} a date was set', ' {} The allies would meet in May'],
  ['Stoltenberg said that a date was set. If it slipped, the allies would meet in May.', 'Stoltenberg {said} a date was set'],
  ['Stoltenberg said the goal stood. Spain would need another €20 billion a year to get there.', 'Stoltenberg {said} the goal stood'],
  ['Merkel met Trump. The allies would meet in May.'],
  ["Mattis's warning – the second in a week – went unheard."],
  ['The job may be easiest if countries offer their planes.'],
  ['No leader disputed the goal.'],
  ["The minister's message to Europe was sent on Friday."],
  ['The treaty, signed on Monday, commits Denmark to buying jets.'],
])('%s', (text, ...statements) => {
  expect(told(text)).toEqual(statements);
});

test('ten thousand quotations in one sentence are read in one pass', () => {
  expect(told('“he said” '.repeat(10_000))).toEqual([]);
});

test.each([
  ['Merkel and Macron disagreed. The former wanted more time; the latter insisted that the goal be met.', ['Angela Merkel', 'Emmanuel Macron']],
  ['Poland and Spain were far apart. The latter said it would not spend more.', ['Spain']],
  ['Stoltenberg said that a date was set. The allies would meet in May.', ['Jens Stoltenberg', 'Jens Stoltenberg']],
  ['The former minister said no to the plan.', ['former minister']],
])('the speakers of: %s', (text, speakers) => {
  expect(read(text, { date: '2019-06-01' }).statements.map(({ speaker }) => speaker?.name)).toEqual(speakers);
});
