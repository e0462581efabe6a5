import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** The statements of a passage, each as `speaker {cue} content`, act. */
function told(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' / ');
  return read(text, { date: '2025-06-20', language: 'en' }).statements.map(({ speaker, cue, content, act }) => `${speaker?.name ?? '-'} {${words(cue)}} ${words(content)}, ${act}`);
}

describe('what tells a saying or a position', () => {
  test.each([
    ['The minister made the point that conscription buys no tanks.', 'minister {made the point} conscription buys no tanks, claim'],
    ['The cabinet gave the green light to the purchase of jets.', 'cabinet {gave the green light to} the purchase of jets, pledge'],
    ['The cabinet gave the go-ahead to a new fund.', 'cabinet {gave the go-ahead to} a new fund, pledge'],
    ['The president took a thinly veiled swipe at Spain for spending too little.', 'Donald Trump {took a thinly veiled swipe at} Spain for spending too little, claim'],
    ['The finance minister poured cold water on the idea of a defence fund.', 'finance minister {poured cold water on} the idea of a defence fund, refusal'],
    ['The minister blurted out that the army was too small.', 'minister {blurted out} the army was too small, claim'],
    ['The admiral came clean about the state of the fleet.', 'admiral {came clean about} the state of the fleet, claim'],
    ['Athens is seeking an exemption for its ships.', 'Greece {seeking} an exemption for its ships, refusal'],
    ['The minister unveiled plans to double the army.', 'minister {unveiled} plans to double the army, pledge'],
    ['Pevkur is convinced Putin will test the alliance.', 'Hanno Pevkur {convinced} Putin will test the alliance, claim'],
    ['Tusk was adamant that Poland would never send troops.', 'Donald Tusk {adamant} Poland would never send troops, refusal'],
    ['Germany is in no hurry to raise its budget.', 'Germany {hurry} to raise its budget, refusal'],
    ['There was agreement among ministers that the target had to rise.', 'ministers {agreement} the target had to rise, demand'],
    ['There is a growing sense in Berlin that time is running out.', 'Berlin {sense} time is running out, claim'],
    ['It was put to Merkel that Germany was free-riding.', '- {put} Germany was free-riding, claim'],
    ['By his own account, Stoltenberg spent hours in the room.', 'Jens Stoltenberg {account} Stoltenberg spent hours in the room, claim'],
    ['According to figures from SIPRI, Europe spent more.', 'SIPRI {According to} Europe spent more, claim'],
    ['According to a survey by the Pew Research Center, most Germans feel safe.', 'Pew Research Center {According to} most Germans feel safe, claim'],
    ['Zelensky reiterated his plea for air defences.', 'Volodymyr Zelensky {reiterated} his plea for air defences, demand'],
    ['Employers warn that workers are scarce.', 'Employers {warn} workers are scarce, claim'],
    ['A warning came from Vilnius that the alliance had five years.', 'Vilnius {warning} the alliance had five years, claim'],
    ['The paper rejects the idea of joint debt.', 'paper {rejects} the idea of joint debt, refusal'],
    ['The bill has the backing of the Greens.', 'Greens {backing} The bill, claim'],
    ['To its critics, the number is a sop to the White House.', 'its critics {To} the number is a sop to the White House, claim'],
    ['The minister issued an apology for the delay.', 'minister {apology} the delay, claim'],
  ])('%s', (text, ...statements) => {
    expect(told(text)).toEqual(statements);
  });
});

describe('no saying', () => {
  test.each(['There is no doubt that the budget will rise.', 'The budget is certain to rise.', 'The parties had laid out the hall like an airport.', 'The president took tea with the king.', 'The minister turned on the lights.'])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
