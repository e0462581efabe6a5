import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** The statements of a passage, each as `speaker {cue} content`, act. */
function told(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' / ');
  return read(text, { date: '2024-06-01', language: 'en' }).statements.map(({ speaker, cue, content, act }) => `${speaker?.name ?? '-'} {${words(cue)}} ${words(content)}, ${act}`);
}

describe('sayings and positions of every day', () => {
  test.each([
    ['Many envoys counted it as a victory that he came at all.', 'Many envoys {counted} it as a victory that he came at all, claim'],
    ['Warsaw saw it as a snub.', 'Poland {saw} it as a snub, claim'],
    ['Analysts rated the summit a failure.', 'analysts {rated} the summit a failure, claim'],
    ['Slovenia found it too low.', 'Slovenia {found} it too low, claim'],
    ['Officials were tight-lipped on the number.', 'officials {tight-lipped} on the number, description'],
    ['Members were left in no doubt that the money must come.', '- {left in no doubt} the money must come, demand'],
    ['The way Warsaw sees it, the number is a beginning.', 'Poland {sees it} the number is a beginning, claim'],
    ['Kaja Kallas left the room with the remark that promises do not fly.', 'Kaja Kallas {remark} promises do not fly, claim'],
    ['Stoltenberg could not help noting that Canada was late.', 'Jens Stoltenberg {noting} Canada was late, claim'],
    ['Scholz accused Hungary on Friday of “blackmail”.', 'Olaf Scholz {accused} Hungary / of “blackmail, claim'],
    ['Macron hinted – no more – at a rise.', 'Emmanuel Macron {hinted – no more – at} a rise, claim'],
    ['Allies who want more were in the minority.', 'allies {want} more, demand'],
    ['The Dutch agreed cuts.', 'Netherlands {agreed} cuts, pledge'],
    ['Denmark plans a levy.', 'Denmark {plans} a levy, pledge'],
    ['Denmark will back it.', 'Denmark {back} it, claim'],
    ['Warsaw pushed hard for 5 per cent.', 'Poland {pushed hard for} 5 per cent, demand'],
    ['Lisbon is against it.', 'Portugal {against} it, refusal'],
    ['Poland, saying the sum was too low, walked out.', 'Poland {saying} the sum was too low, claim'],
    ['Budapest continues to oppose it.', 'Hungary {oppose} it, refusal'],
    ['Rutte said Belgium would pay. It had always done so.', 'Mark Rutte {said} Belgium would pay, claim', 'Mark Rutte {} It had always done so, claim'],
    ['“Sign here,” the colonel instructed his guest.', 'colonel {instructed} Sign here,, claim'],
    ['“We are broke,” diagnosed the treasurer.', 'treasurer {diagnosed} We are broke,, claim'],
    ['“No more,” the benches opposite cried.', 'benches opposite {cried} No more,, claim'],
    ['The members heard from the auditors that half the trucks do not run.', 'auditors {heard from} half the trucks do not run, claim'],
    ['Several delegations remained sceptical.', 'Several delegations {remained} sceptical, description'],
    ['Hungary dropped its veto on the loan.', 'Hungary {dropped} its veto on the loan, pledge'],
    ['Twelve countries signed a letter of intent on Monday.', 'Twelve countries {signed} a letter of intent, pledge'],
    ['The Netherlands would settle for a target of 3 percent.', 'Netherlands {settle for} a target of 3 percent, pledge'],
    ['EU ministers waved through the second package.', 'EU ministers {waved through} the second package, pledge'],
    ['Warsaw made its signature dependent on a base.', 'Poland {made its signature dependent on} a base, demand'],
    ['Madrid held out the prospect of an extra billion.', 'Spain {held out the prospect of} an extra billion, claim'],
    ['Brussels wants the money back.', 'Brussels {wants} the money back, demand'],
    ['Oslo bought five planes, a purchase the opposition labelled a folly.', 'opposition {labelled} a purchase / a folly, claim'],
    ['The deal, which the Greens dismissed as “a fig leaf”, passed.', 'Greens {dismissed} The deal / as “a fig leaf, refusal'],
    ['Ankara has yet to say when the ships will sail.', 'Turkey {has yet to say} when the ships will sail, refusal'],
    ['The minister ruled out further cuts.', 'minister {ruled out} further cuts, refusal'],
    ['The envoy praised allies on Thursday for adding troops.', 'envoy {praised} allies on Thursday for adding troops, claim'],
    ['The government proposed on Thursday to more than double its support.', 'government {proposed} to more than double its support, proposal'],
    ['Spending has fallen by a fifth, NATO figures show.', 'NATO {show} Spending has fallen by a fifth, claim'],
    ['The country has no army, the minister said, but it pays its share.', 'minister {said} The country has no army / but it pays its share, claim'],
    ['Planners put the real figure nearer 3.5 percent.', 'planners {put} the real figure nearer 3.5 percent, claim'],
    ['The proposal has met with resistance from Paris.', 'France {resistance} The proposal, claim'],
    ['The president opened the session with a warning that time was short.', 'Joe Biden {warning} time was short, claim'],
    ['The minister said his country would reach the target, as it had promised.', 'minister {said} his country would reach the target, pledge'],
  ])('%s', (text, ...statements) => {
    expect(told(text)).toEqual(statements);
  });

  test.each([
    'The alliance admitted Sweden in March.',
    'Police questioned three men near the base.',
    'She called the minister from the airport.',
    'Several of the guests standing behind the president looked at their phones.',
    'The president inherited two promises and a debt.',
    'A third of it went on new equipment.',
    'The generals feared worse.',
    'The army dropped its weapons.',
    'The share is 1.3 percent, compared with 1.7 percent in Norway.',
    'The play drew applause from the crowd.',
    'Leaders arrived on Sunday for a summit expected to settle the matter.',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
