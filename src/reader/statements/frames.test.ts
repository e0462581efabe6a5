import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

const words = (text: string, spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' / ');

/** The statements of a passage, each as `speaker, country {cue} content`, the pieces of a content parted by ` / `. */
function told(text: string): string[] {
  return read(text, { date: '2017-05-26', language: 'en' }).statements.map(({ speaker, cue, content }) => `${speaker?.name ?? '-'}, ${speaker?.country ?? '-'} {${words(text, cue)}} ${words(text, content)}`);
}

describe('rarer frames of sayings', () => {
  test.each([
    ['It fell to the Danish prime minister to point out that the bill was overdue.', 'Lars Løkke Rasmussen, DNK {point out} the bill was overdue'],
    ['It was left to the opposition to ask who would crew the ships.', 'opposition, - {ask} who would crew the ships'],
    ['Angela Merkel is fond of remarking that Rome was not built in a day.', 'Angela Merkel, DEU {remarking} Rome was not built in a day'],
    ['Edgars Rinkevics was quick to point out that Latvia pays in full.', 'Edgars Rinkēvičs, LVA {point out} Latvia pays in full'],
    ['Ursula von der Leyen found the tone “refreshing”.', 'Ursula von der Leyen, DEU {found} the tone “refreshing'],
    ['Sigmar Gabriel holds the figure to be “pure fantasy”.', 'Sigmar Gabriel, DEU {holds} the figure to be “pure fantasy'],
    ['Jens Stoltenberg warned on Tuesday against cutting exercises.', 'Jens Stoltenberg, NATO {warned} cutting exercises'],
    ['The minister called on Friday for an inquiry.', 'minister, - {called} an inquiry'],
    ['Norwegian officials appealed to allies on Monday to send doctors.', 'Norwegian officials, NOR {appealed to} allies / to send doctors'],
    ['Canadian lawmakers demanded an inquiry on Wednesday into the purchase.', 'Canadian lawmakers, CAN {demanded} an inquiry'],
    ['Donald Trump has called the alliance obsolete and threatened to leave it.', 'Donald Trump, USA {called} the alliance obsolete', 'Donald Trump, USA {threatened} to leave it'],
    ['The prime minister of Belgium said sharing tankers would save millions.', 'Charles Michel, BEL {said} sharing tankers would save millions'],
    ['Poland, its defence minister promised as the cameras rolled, “will never be late again”.', 'Antoni Macierewicz, POL {promised} Poland / will never be late again'],
    ['Montenegro would not be hurried, its prime minister, Dusko Markovic, said after signing the papers.', 'Duško Marković, MNE {said} Montenegro would not be hurried'],
    ['Two hours after Boris Johnson boasted that London paid its way, the treasury published its figures.', 'Boris Johnson, GBR {boasted} London paid its way'],
    ['The French foreign minister gave another reason: the fleet was needed at home.', 'Jean-Yves Le Drian, FRA {reason} the fleet was needed at home'],
    ["Charles Michel's preference: fewer speeches and more trains.", 'Charles Michel, BEL {preference} fewer speeches and more trains'],
    ['“No more blank cheques”: with this promise Mark Rutte flew to Malta.', 'Mark Rutte, NLD {promise} No more blank cheques'],
    ['Ten brigades by summer: that is what ministers signed up to on Thursday.', 'ministers, - {signed} Ten brigades by summer'],
    ['What Michael Fallon said was that the gap had closed.', 'Michael Fallon, GBR {said} the gap had closed'],
    ['Hungary says no, Austria says not yet, and Malta waits.', 'Hungary, HUN {says} no', 'Austria, AUT {says} not yet'],
    ['The deal was fair, an American diplomat explained; the bill had been split in half.', 'an American diplomat, USA {explained} The deal was fair / the bill had been split in half'],
    ['Greek officials made no secret of their anger. “We were never asked,” one said.', 'Greek officials, GRC {made no secret of} their anger', 'Greek officials, GRC {said} We were never asked,'],
    ['Romania is loyal, Klaus Iohannis remarked on his way in, but loyalty has a price.', 'Klaus Iohannis, ROU {remarked on} Romania is loyal / but loyalty has a price'],
    ['Estonia has bound itself by law to spend 2 percent of GDP.', 'Estonia, EST {bound itself} by law to spend 2 percent of GDP'],
    ['“We keep our word,” he was quoted as saying by a Riga daily.', '-, - {saying} We keep our word,'],
    ['That the jets had been grounded was denied by a Pentagon spokesman.', 'a Pentagon spokesman, USA {denied} the jets had been grounded'],
    ['A longer mission she refuses.', '-, - {refuses} A longer mission'],
    ['The general let fly at the bean counters in the ministry for their delays.', 'general, - {let fly at} the bean counters in the ministry for their delays'],
    ['Sigmar Gabriel went out of his way to praise Poland.', 'Sigmar Gabriel, DEU {praise} Poland'],
    ['The treasury gave short shrift to the request for more frigates.', 'treasury, - {gave short shrift to} the request for more frigates'],
    ['Angela Merkel sidestepped the question of a date.', 'Angela Merkel, DEU {sidestepped} the question of a date'],
    ['The spokesman ducked a question on whether the target was binding.', 'spokesman, - {ducked} a question on whether the target was binding'],
    ['A spokeswoman would not name the countries involved.', 'a spokeswoman, - {would not name} the countries involved'],
    ['The Dutch government is understood to favour a later date.', 'Netherlands, NLD {favour} a later date'],
    ['The left wants a third of it spent on schools.', 'left, - {wants} a third of it spent on schools'],
    ['Poland needs the road finished by spring.', 'Poland, POL {needs} the road finished by spring'],
    ['The British premier casts the deal as a triumph.', 'Theresa May, GBR {casts} the deal as a triumph'],
    ['The brigade that Germany has promised Lithuania will be ready by spring.', 'Germany, DEU {promised} The brigade'],
    ['The £20 billion that the generals demanded was refused.', 'generals, GBR {demanded} The £20 billion'],
    ['The minister issued a warning that the money would run out.', 'minister, - {warning} the money would run out'],
    ['The chancellor gave a promise to parliament that no soldier would be sent.', 'Angela Merkel, DEU {promise} no soldier would be sent'],
    ['The White House issued a statement saying the budget was enough.', 'White House, USA {saying} the budget was enough'],
    ['The view in Paris is that the plan is dead.', 'Paris, FRA {view} the plan is dead'],
    ['Pedro Morenés asked his colleagues on Tuesday for patience.', 'Pedro Morenés, ESP {asked} patience'],
    ['The Grand Duchy committed itself on Sunday to 1 percent by 2020.', 'Luxembourg, LUX {committed} 1 percent by 2020'],
    ['The minister defended the sale in parliament on Wednesday.', 'minister, - {defended} the sale'],
    ['The defence minister told deputies on Wednesday, to jeers from the benches, that the tanks would come.', 'defence minister, - {told} the tanks would come'],
    ['What the Pentagon wants is more ammunition.', 'Pentagon, USA {wants} more ammunition'],
    ['Lawmakers from both parties lined up to denounce the deal.', 'Lawmakers from both parties, - {denounce} the deal'],
    ['“You cannot eat a tank,” ran the retort from the left.', 'left, - {retort} You cannot eat a tank,'],
    ['Madrid rejected the demand within hours.', 'Spain, ESP {rejected} the demand'],
    ['Paris opposed the fund, an idea that Warsaw likes.', 'France, FRA {opposed} the fund'],
    ['Rome has promised nothing it intends to keep.'],
    ['Few were ready to say who would pay.'],
    ['The minister announced cuts, and nobody minded.', 'minister, - {announced} cuts'],
    ['The unions have threatened strikes.', 'unions, - {threatened} strikes'],
  ])('%s', (text, ...statements) => {
    expect(told(text)).toEqual(statements);
  });
});

describe('deeds and suppositions that tell no saying', () => {
  test.each([
    ['If the Bundestag says no, the plan is dead.'],
    ['The Senate approved the protocol by a wide margin.'],
    ['The guards denied entry to the protesters.'],
    ['The chancellor thanked them for their service.'],
    ['Turkey shot down a drone near the border.'],
    ['A source who declined to be named met the envoy.'],
    ['The interpreter tells the driver.'],
    ['Reporters asked each other in the corridor.'],
    ['The president lit into the White House press corps over breakfast.'],
    ['Warsaw laid out the stadium like an airport.'],
    ['The prime minister called an election.'],
    ['The mayor called his wife.'],
    ['Norway needs new jets.'],
    ['The captain skirted the coast.'],
    ['The duke ducked his head.'],
    ['The minister saw the plane land.'],
    ['The president named him commander.'],
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('speeches under a label', () => {
  test.each([
    ['Dr Fox: We keep our word.\n\nAngus Robertson: Since when?', 'Liam Fox, GBR {} We keep our word.', 'Angus Robertson, GBR {} Since when?'],
    ['Von der Leyen: The reserve is empty.\n\nAgnieszka Brugger (Alliance 90/The Greens): Whose fault is that?', 'Ursula von der Leyen, DEU {} The reserve is empty.', 'Agnieszka Brugger, DEU {} Whose fault is that?'],
    ['Q. Minister Paet, are you content?\n\nA. We are.', '-, - {} Minister Paet, are you content?', 'Urmas Paet, EST {} We are.'],
  ])('%s', (text, ...statements) => {
    expect(told(text)).toEqual(statements);
  });
});
