import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** The statements of a passage, each as `speaker {cue} content`, act. */
function told(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' / ');
  return read(text, { date: '2024-06-01', language: 'en' }).statements.map(({ speaker, cue, content, act }) => `${speaker?.name ?? '-'} {${words(cue)}} ${words(content)}, ${act}`);
}

describe('what is kept back, said as others said it, or told by papers', () => {
  test.each([
    ['The minister would not give a date.', 'minister {would not give} a date, refusal'],
    ['The spokesman would neither confirm nor deny the figure.', 'spokesman {would neither confirm nor deny} the figure, refusal'],
    ['Berlin cannot say when it will be at three percent.', 'Germany {cannot say} when it will be at three percent, refusal'],
    ["Denmark's minister made a similar argument.", "Denmark's minister {made} a similar argument, claim"],
    ['Officials could not provide any clarification.', 'officials {could not provide} any clarification, refusal'],
    ['Dutch colleagues made much the same argument.', 'Dutch colleagues {made} much the same argument, claim'],
    ['The prime minister brushed aside worries about the cost.', 'prime minister {brushed aside} worries about the cost, refusal'],
    ['New figures published today show that spending rose.', 'New figures {show} spending rose, claim'],
    ['They have raised the ceiling, goes the joke among delegates.', 'delegates {joke} They have raised the ceiling, claim'],
    ['The feeling in Warsaw is that Germany is not serious.', 'Warsaw {feeling} Germany is not serious, claim'],
    ['Mrs. SHAHEEN of New Hampshire. Madam President, I rise today. The target is too low.', 'Jeanne Shaheen {} Madam President, I rise today. / The target is too low., claim'],
  ])('%s', (text, ...statements) => {
    expect(told(text)).toEqual(statements);
  });

  test.each(['The bank would not give a loan.', 'The minister took the same train.', 'The war went on and the men went home.', 'The President went on. The crowd cheered.', 'Germany could not provide troops.'])('none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
