import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** The statements of a passage, each as `speaker {cue} content`. */
function told(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' / ');
  return read(text, { date: '2024-05-15', language: 'en' }).statements.map(({ speaker, cue, content }) => `${speaker?.name ?? '-'} {${words(cue)}} ${words(content)}`);
}

describe('whose saying it is', () => {
  test.each([
    ['They’ve rejected the clause.', '- {rejected} the clause'],
    ["She'll tell colleagues that the fleet is too small.", '- {tell} the fleet is too small'],
    ["He's warned allies that shells are short.", '- {warned} shells are short'],
    ["He'd told them that it was over.", '- {told} it was over'],
    ['Rutte has spent weeks telling allies that words are cheap.', 'Mark Rutte {telling} words are cheap'],
    ['Tusk, who had spent the flight to Rome insisting that the line would hold, slept.', 'Donald Tusk {insisting} the line would hold'],
    ['The minister left the room muttering that the sum was a joke.', 'minister {muttering} the sum was a joke'],
    ['Scholz welcomed the offer, while conceding that it came late.', 'Olaf Scholz {welcomed} the offer', 'Olaf Scholz {conceding} it came late'],
    ['Norway, Latvia and Poland have all refused to sign.', 'Norway, Latvia and Poland {refused} to sign'],
    ['Friends of the minister sneer that the sums are wrong.', 'Friends of the minister {sneer} the sums are wrong'],
    ['A petty officer complained that the radar was broken.', 'a petty officer {complained} the radar was broken'],
    ['Merz called for patience, thanked the Americans for their help and promised more.', 'Merz {called for} patience', 'Merz {thanked} the Americans for their help', 'Merz {promised} more'],
    ['The frigates would be late, it was announced on Monday.', '- {announced} The frigates would be late'],
    ['The floor, it was agreed, would rise.', '- {agreed} The floor / would rise'],
    ['The summit closed with a pledge to buy shells together.', 'summit {pledge} to buy shells together'],
    ['Poland has turned down a German request for helicopters.', 'Poland {turned down} a German request for helicopters', 'Germany {request} for helicopters'],
    ['Tusk made an appeal to colleagues to drop the rule.', 'Donald Tusk {appeal} to colleagues to drop the rule'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each(['She left Paris with an assurance in her pocket.', 'It was believed.', 'The tanks said that.', 'An official spoke, requesting anonymity.', 'The talks opened with a moment of silence.'])('nobody’s: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('clauses without "that"', () => {
  test.each([
    ['The minister told reporters tanks cost money.', 'tanks cost money'],
    ['The minister told the BBC none of them paid.', 'none of them paid'],
    ['The minister told him there was no plan.', 'there was no plan'],
    ['The minister said nothing had changed.', 'nothing had changed'],
    ['The minister said last year was the turning point.', 'last year was the turning point'],
    ['The minister said by 2030 the army would double.', 'by 2030 the army would double'],
    ['The minister said even Spain pays.', 'even Spain pays'],
    ['The minister said despite the cuts, the army grew.', 'despite the cuts, the army grew'],
    ['The minister warned not enough was done.', 'not enough was done'],
    ['The minister claimed $3 billion was missing.', '$3 billion was missing'],
    ['Trump told a leader not to count on America.', 'a leader not to count on America'],
    ['Kyiv was told it would join one day.', 'it would join one day'],
  ])('%s', (text, content) => {
    expect(told(text).map((each) => each.replace(/^.*\} /u, ''))).toEqual([content]);
  });

  test('the day and the place of the telling stay outside', () => {
    expect(told('The minister said on Friday the army would grow.')).toEqual(['minister {said} the army would grow']);
    expect(told('The minister said only, “We pay.”')).toEqual(['minister {said} We pay.']);
  });
});

describe('where what was said ends', () => {
  test.each([
    ['He said that they owed billions, and he was wrong.', '- {said} they owed billions'],
    ['He said that the army would grow, and the fleet would shrink.', '- {said} the army would grow, and the fleet would shrink'],
    ['Belgium has admitted that it will be late, and even that date looks shaky.', 'Belgium {admitted} it will be late'],
    ['Scholz says the fund is “a start,” so he is asking for another.', 'Olaf Scholz {says} the fund is “a start,'],
    ['Tusk let on that he was “worried”, which with him is strong stuff.', 'Donald Tusk {let on} he was “worried'],
    ['Paris announced that the base would close, whereupon the mayor wept.', 'France {announced} the base would close'],
    ['Poland asked for a base, a request that nobody has answered.', 'Poland {asked for} a base'],
    ['Rutte said the sum was fair, something others dispute.', 'Mark Rutte {said} the sum was fair'],
    ['Rutte said the sum was fair, his voice breaking.', 'Mark Rutte {said} the sum was fair'],
    ['Rutte laughed, said belief was for Sundays and left for the airport.', 'Mark Rutte {said} belief was for Sundays'],
    ['Denmark vowed retaliation without saying of what kind.', 'Denmark {vowed} retaliation'],
    ['Oslo rejected the plan in a speech to an empty room.', 'Norway {rejected} the plan'],
    ['Berlin agreed to a later date.', 'Germany {agreed} a later date'],
    ['Riga has doubled its budget, but the money, Tusk admits, buys little.', 'Donald Tusk {admits} the money / buys little'],
    ['Madrid can pay; it has chosen not to, argues a note from a think-tank.', 'a note from a think-tank {argues} Madrid can pay / it has chosen not to'],
  ])('%s', (text, expected) => {
    expect(told(text)[0]).toBe(expected);
  });
});

test('a place is left, and no name', () => {
  expect(told('She left Paris with an assurance that France would pay.')).toEqual(['- {assurance} France would pay']);
});
