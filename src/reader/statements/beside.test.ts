import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** The statements of a passage, each as `source {cue} content`, the pieces of a content parted by ` / `. */
const told = (text: string): string[] =>
  read(text, { date: '2019-06-01', language: 'en' }).statements.map(({ source, cue, content }) => {
    const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' / ');
    return `${words(source)} {${words(cue)}} ${words(content)}`;
  });

describe('a quotation that no verb of saying tells', () => {
  test.each([
    ['“The bill is due,” Ilze Kalnina informed deputies on Monday.', 'Ilze Kalnina {informed} The bill is due,'],
    ["‘We will be told to pay twice,’ the bank's governor prophesied in Frankfurt.", "the bank's governor {prophesied} We will be told to pay twice,"],
    ['“Nobody asked us,” the farmer turned senator explained.', 'the farmer turned senator {explained} Nobody asked us,'],
    ['“Where is the money?” the oldest of the deputies asked in Riga on Friday.', 'the oldest of the deputies {asked} Where is the money?'],
    ['“Shame!” cried the benches.', 'the benches {cried} Shame!'],
    ['“Two percent is two percent,” Kaja Kallas schooled her guests.', 'Kaja Kallas {schooled} Two percent is two percent,'],
    ['“Half is not enough,” the secretary contradicted him.', 'the secretary {contradicted} Half is not enough,'],
    ['At each stop the crowd roared “Pay up!”', 'the crowd {roared} Pay up!'],
    ['Says the colonel, who would rather not be named: “Ammunition does not grow on trees.”', 'the colonel {Says} Ammunition does not grow on trees.'],
    ['Macron doubled down in Prague: “Europe must wake up.”', 'Macron {doubled down} Europe must wake up.'],
    ['Asked about the bill, the candidate smiled. “Let them pay first.”', 'the candidate {} Let them pay first.'],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));

  test.each([['In “Mare Nostrum,” the ships sailed south.'], ['“Two percent” was the question of the day.'], ['“Rearm Europe,” it was called.']])('stays nobody’s where the verb tells none: %s', (text) => expect(told(text)).toEqual([]));
});

test.each([
  ['Two billion more for the navy, the premier bellowed in a hall in Gdynia.', 'the premier {bellowed} Two billion more for the navy'],
  ['Portugal came late but pays on time, a paper by the think-tank IPRI finds.', 'a paper by the think-tank IPRI {finds} Portugal came late but pays on time'],
  ['Denmark will be at 2 percent by 2030, NATO reckons, and nobody in Copenhagen disagrees.', 'NATO {reckons} Denmark will be at 2 percent by 2030'],
  ['Spending rose by a tenth last year and, as Florence Parly admitted in Paris on Monday, it will not be enough.', 'Florence Parly {admitted} it will not be enough'],
  ['In three years the allies have cut their outlays by a fifth, Ivo Daalder calculated in a lecture that opened the conference.', 'Ivo Daalder {calculated} In three years the allies have cut their outlays by a fifth'],
  ['The budget, Friedrich Merz promised on his first day in office, will grow to 3.5 percent.', 'Friedrich Merz {promised} The budget / will grow to 3.5 percent'],
  ['The allies, a visibly tired secretary general admitted well after midnight, were not there yet.', 'a visibly tired secretary general {admitted} The allies / were not there yet'],
  ['Croatia can do what Slovenia cannot, Andrej Plenković likes to say.', 'Andrej Plenković {say} Croatia can do what Slovenia cannot'],
  ['Ireland will not send troops, the taoiseach has insisted, whatever its neighbours do.', 'the taoiseach {insisted} Ireland will not send troops'],
  ['Not one euro will be cut, swore the defence minister.', 'the defence minister {swore} Not one euro will be cut'],
  ['Germany spent 1.2 percent last year, NATO estimates show, well below the guideline.', 'NATO estimates {show} Germany spent 1.2 percent last year / well below the guideline'],
  ['NATO estimates suggest that only five members pay enough.', 'NATO estimates {suggest} only five members pay enough'],
  ['Spain will pay 2.1 percent, “no more, no less”, Pedro Sánchez stated on Sunday.', 'Pedro Sánchez {stated} Spain will pay 2.1 percent, “no more, no less'],
  ['Ms Meloni, who had once told voters that “Italy keeps its word,” conceded on Tuesday that the goal was far off.', 'Ms Meloni {told} Italy keeps its word,', 'Ms Meloni {conceded} the goal was far off'],
  ['The cabinet has since resolved to reach 3 percent by 2029.', 'The cabinet {resolved} to reach 3 percent by 2029'],
  ['“We will deliver,” Stoltenberg said, standing beside Trump, “and we will deliver soon.”', 'Stoltenberg {said} We will deliver, / and we will deliver soon.'],
  ['“What is 2 percent?” Jean-Claude Juncker, the Commission president, asked in Munich.', 'Jean-Claude Juncker {asked} What is 2 percent?'],
  ['The talks went badly, said two people who were in the room but not authorized to speak publicly.', 'two people {said} The talks went badly'],
  ['Her country has no army, she said, but it pays its share of the budget.', 'she {said} Her country has no army / but it pays its share of the budget'],
  ['Allies will have to spend more, he told a news conference at Mar-a-Lago on Tuesday.', 'he {told} Allies will have to spend more'],
  ['In letters sent this month President Trump told the leaders that they must pay.', 'President Trump {told} they must pay'],
  ['President Trump told the leaders of Norway, Germany, Belgium and Canada that they must pay.', 'President Trump {told} they must pay'],
  ['It is the third-biggest spender in cash terms according to government sources, behind the US.', 'government sources {according to} It is the third-biggest spender in cash terms'],
  ['Five percent is the goal, he told reporters on Tuesday, a level that no ally reaches.', 'he {told} Five percent is the goal'],
  ["Hungary's prime minister said his government would reach the target by 2024, as it had promised.", "Hungary's prime minister {said} his government would reach the target by 2024"],
  ['The government proposed on Thursday to more than double its support.', 'The government {proposed} to more than double its support'],
  ['Whether that is enough, the minister would not say.', 'the minister {would not say} Whether that is enough'],
  ['Albania spends 1.2 percent, or so its prime minister, Edi Rama, believes.', 'its prime minister {believes} Albania spends 1.2 percent'],
  ["It grants nothing of the kind, NATO's own people say.", "NATO's own people {say} It grants nothing of the kind"],
])('an attribution behind its clause: %s', (text, ...expected) => expect(told(text)).toEqual(expected));
