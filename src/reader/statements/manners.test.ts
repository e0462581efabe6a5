import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

/** The statements of a passage, each as `speaker, country {cue} content`, the pieces of a content parted by ` / `. */
function told(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' / ');
  return read(text, { date: '2017-05-26', language: 'en' }).statements.map(({ speaker, cue, content }) => `${speaker?.name ?? '-'}, ${speaker?.country ?? '-'} {${words(cue)}} ${words(content)}`);
}

describe('whose words they are', () => {
  test.each([
    ['Angela Merkel was quoted by a Berlin daily as saying the treaty left no room, and Sigmar Gabriel as having called the target a fantasy.', 'Angela Merkel, DEU {saying} the treaty left no room', 'Sigmar Gabriel, DEU {called} the target a fantasy'],
    ['The White House condemned the remarks, with a spokesman, Sean Spicer, saying that the alliance was safe.', 'White House, USA {condemned} the remarks', 'Sean Spicer, USA {saying} the alliance was safe'],
    ["Half of Italy's cabinet thinks the goal is a fantasy.", "Half of Italy's cabinet, ITA {thinks} the goal is a fantasy"],
    ['A second official said Spain would be asked; a third doubted that it would pay.', 'a second official, - {said} Spain would be asked', 'a third, - {doubted} it would pay'],
    ['Officials familiar with the matter described a tense exchange.', 'officials familiar with the matter, - {described} a tense exchange'],
    ['Hungary blocked a sharper sentence, three people who were in the room said.', 'three people who were in the room, - {said} Hungary blocked a sharper sentence', 'Hungary, HUN {blocked} a sharper sentence'],
    ['Only the Dutch foreign minister, Bert Koenders, openly agreed: “They have a point.”', 'Bert Koenders, NLD {agreed} They have a point.'],
    ['Nobody, the minister said, was asking for charity.', 'minister, - {said} Nobody / was asking for charity'],
    ['That prompted James Mattis to say that the alliance was “bedrock”.', 'James Mattis, USA {say} the alliance was “bedrock'],
    ['Warning of a split, Jens Stoltenberg urged allies to stay together.', 'Jens Stoltenberg, NATO {Warning of} a split', 'Jens Stoltenberg, NATO {urged} allies to stay together'],
    ["Viktor Orbán's tweet was shorter: “No.”", 'Viktor Orbán, HUN {} No.'],
    ["Italy's new government wants the coast guard to count.", 'Italy, ITA {wants} the coast guard to count'],
    ['Justin Trudeau himself praised Latvia.', 'Justin Trudeau, CAN {praised} Latvia'],
    ['James Mattis, in closed-door remarks seen by this paper, warned allies that time was short.', 'James Mattis, USA {warned} time was short'],
    ['Analysts at the IISS think-tank estimate that it is too little.', 'Analysts at the IISS think-tank, - {estimate} it is too little'],
    ['A Brussels think tank says that it is too little.', 'a Brussels think tank, - {says} it is too little'],
    ['Denmark is a small but committed ally of the Americans.'],
    ['Denmark is a small and committed ally.'],
    ['It spent more than Germany, the second-biggest spender in dollar terms.'],
    ['The budget is 2 percent of output, compared with 1 percent a decade earlier.'],
    ['Madrid got there, thanks to a fund of two billion euros.'],
    ['It is up to each ally to decide where the money goes.'],
    ['Germany met the targets it agreed with the alliance.'],
    ['Sigmar Gabriel, Federal Minister for Foreign Affairs: I do not know where to put the tanks.', 'Sigmar Gabriel, DEU {} I do not know where to put the tanks.'],
  ])('%s', (text, ...statements) => {
    expect(told(text)).toEqual(statements);
  });
});

describe('where what was said begins and ends', () => {
  test.each([
    ['The president has told aides to collect the money, the White House said in a statement.', 'White House, USA {said} The president has told aides to collect the money', 'Donald Trump, USA {told} aides to collect the money'],
    ['The chief warned that Europe was weak – a view shared in Warsaw, though not in Paris.', 'chief, - {warned} Europe was weak'],
    ['The Kremlin accused the alliance of “provocation”, a charge rejected by Brussels.', 'Kremlin, RUS {accused} the alliance of “provocation'],
    ['Jack Reed said the threat was “reckless,” while Marco Rubio shrugged it off as talk.', 'Jack Reed, USA {said} the threat was “reckless,', 'Marco Rubio, USA {shrugged} it / as talk'],
    ['The Treasury wants savings, the Ministry of Defence wants frigates.', 'Treasury, - {wants} savings', 'Ministry of Defence, - {wants} frigates'],
    ['It would be wrong, Wolfgang Schäuble cautioned, to turn a summit into an auction.', 'Wolfgang Schäuble, DEU {cautioned} It would be wrong / to turn a summit into an auction'],
    ['Should Ukraine fall, the minister argued, the bill would be far higher.', 'minister, - {argued} Should Ukraine fall / the bill would be far higher'],
    ['“Daddy,” Mark Rutte explained, was a figure of speech.', 'Mark Rutte, NLD {explained} Daddy, / was a figure of speech'],
    ['Belgium cannot pay, its prime minister has told colleagues in a letter seen by a newspaper.', 'Charles Michel, BEL {told} Belgium cannot pay'],
    ['Jens Stoltenberg urges patience as Turkey holds up the talks', 'Jens Stoltenberg, NATO {urges} patience'],
    ['Montenegro pledged on Monday, the day it joined, to buy American.', 'Montenegro, MNE {pledged} to buy American'],
    ['(“We are not a cash machine,” one Bundestag member complained.)', 'one Bundestag member, DEU {complained} We are not a cash machine,'],
    ['Sweden signed up to 3.5 percent, Norway to “about the same”.', 'Sweden, SWE {signed up to} 3.5 percent', 'Norway, NOR {} about the same'],
    ['The plan was backed by Poland and rejected by Spain.', 'Poland, POL {backed} The plan', 'Spain, ESP {rejected} The plan'],
    ['Robert Fico would not say whether his country would pay.', 'Robert Fico, SVK {would not say} whether his country would pay'],
    ['Angela Merkel was blunt: Europe would pay “its own way”.', 'Angela Merkel, DEU {} Europe would pay “its own way'],
    ['Several allies have let Washington know that they cannot do it.', 'several allies, NATO {let Washington know} they cannot do it'],
    ['“Expensive,” was all Angela Merkel would say.', 'Angela Merkel, DEU {say} Expensive,'],
    ['“Absolutely not,” came the reply from Warsaw.', 'Warsaw, POL {reply} Absolutely not,'],
  ])('%s', (text, ...statements) => {
    expect(told(text)).toEqual(statements);
  });
});

describe('no statement', () => {
  test.each([
    'Madrid would rather talk about pensions.',
    'Five countries pay what they agreed to pay.',
    'The soldiers hail from here.',
    'Words such as “delinquent” have returned to the debate.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
