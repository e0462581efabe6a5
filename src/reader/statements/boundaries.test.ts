import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** The statements of a passage, each as `speaker {cue} content`. */
function told(text: string, date: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' / ');
  return read(text, { date, language: 'en' }).statements.map(({ speaker, cue, content }) => `${speaker?.name ?? '-'} {${words(cue)}} ${words(content)}`);
}

describe('where a statement begins and ends, and whose it is', () => {
  test.each([
    ['“The problem,” said a diplomat who asked not to be named because the talks were private, “is that nobody believes them.”', 'a diplomat {said} The problem, / is that nobody believes them.'],
    ['“We are no bank,” said Lars Løkke Rasmussen, who was speaking on the eve of the summit, “and our soldiers are not small change.”', 'Lars Løkke Rasmussen {said} We are no bank, / and our soldiers are not small change.'],
    ['“It is,” in the words of one minister, “the worst deal ever.”', 'one minister {words} It is, / the worst deal ever.'],
    ['“The Dutch,” Mark Rutte, the prime minister, who had been silent until then, remarked drily, “have done the sums.”', 'Mark Rutte {remarked} The Dutch, / have done the sums.'],
    ['Her answer was short – “Never.”', '- {answer} Never.'],
    ['Trump had a message for the allies – “Pay your bills”.', 'Donald Trump {} Pay your bills'],
    ['A country that spends 1.2 percent on defence told its partners that it would not be lectured.', 'a country {told} it would not be lectured'],
    ['The general who commanded the forces until 2016 warned against cuts.', 'general who commanded the forces {warned against} cuts'],
    ['A diplomat from one of the states that border Russia said the plan was late.', 'a diplomat from one of the states that border Russia {said} the plan was late'],
    ['The Pentagon neither confirmed nor denied that troops would leave.', 'Pentagon {neither confirmed nor denied} troops would leave'],
    ['Stoltenberg confident allies will pay', 'Jens Stoltenberg {confident} allies will pay'],
    ['Poland ‘ready to host’ nuclear weapons', 'Poland {ready} to host’ nuclear weapons'],
    ['Germany against fixed target', 'Germany {against} fixed target'],
    ['Merkel met Trump at the White House. The latter said the goal was fair.', 'Donald Trump {said} the goal was fair'],
    ['“We must take our fate into our own hands.” With these words Angela Merkel left the tent.', 'Angela Merkel {} We must take our fate into our own hands.'],
    ['“Germany is captive to Russia.” The words were Donald Trump’s.', 'Donald Trump {} Germany is captive to Russia.'],
    ['“Enough is enough!” So Sigmar Gabriel, in his last weeks in office.', 'Sigmar Gabriel {} Enough is enough!'],
    ['Stoltenberg opened the summit with a plea.\n\n“We have turned the corner.”', 'Jens Stoltenberg {} We have turned the corner.'],
    ['“Nobody is above the pact.” Stoltenberg’s rebuke came in writing.', 'Jens Stoltenberg {} Nobody is above the pact.'],
    ['Rutte — “Teflon Mark” to his countrymen — ruled out sending troops.', 'Mark Rutte {ruled out} sending troops'],
    ['Leon Panetta said that the pact was over and that, as budgets fall, allies must pool their money.', 'Leon Panetta {said} the pact was over and that, as budgets fall, allies must pool their money'],
    ['The chancellor, George Osborne, three times replied that he would wait.', 'George Osborne {replied} he would wait'],
    ['Hungary was against the text.', 'Hungary {against} the text'],
    ['Ministers met Robert Gates, who reminded them that promises were unkept and who flew home early.', 'Robert Gates {reminded} promises were unkept'],
  ])('%s', (text, expected) => {
    expect(told(text, '2018-07-11')).toEqual([expected]);
  });

  test.each([
    ['Trump said Germany owed vast sums, which Berlin denied.', ['Donald Trump {said} Germany owed vast sums', 'Germany {denied} Germany owed vast sums']],
    ['Moscow says the alliance is encircling it, a charge the alliance rejects.', ['Russia {says} the alliance is encircling it', 'NATO {rejects} the alliance is encircling it']],
    ['The text, diplomats said, was a compromise. Allies below 2 percent would halt any decline. They would report every year.', ['diplomats {said} The text / was a compromise', 'diplomats {} Allies below 2 percent would halt any decline', 'diplomats {} They would report every year']],
    ['Trump said Germany owed billions, to which Merkel replied that it did not.', ['Donald Trump {said} Germany owed billions', 'Angela Merkel {replied} it did not']],
    ['“We pay,” Scholz said. The chamber rose. “Every year.”', ['Olaf Scholz {said} We pay,', 'Olaf Scholz {} Every year.']],
  ])('%s', (text, expected) => {
    expect(told(text, '2018-07-11')).toEqual(expected);
  });
});
