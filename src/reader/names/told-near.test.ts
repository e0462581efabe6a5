import { describe, expect, test } from 'vitest';
import { scan } from '../scan/scan.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import { namesOf } from './names-of.ts';

/** Whom words mean where they stand first in a report of a day, with office and country. */
function meant(date: string, text: string, words: string): string {
  const scanned = scan(text);
  const { entities, mentions } = namesOf(scanned, sentencesOf(scanned), { date });
  const entity = mentions.find(({ start, end }) => text.slice(start, end) === words)?.entity ?? -1;
  const { name, office, country } = entities[entity] ?? { name: 'nobody', office: null, country: null };
  return [name, office ?? '-', country ?? '-'].join(' | ');
}

describe('the country that a report is about', () => {
  test.each([
    ['2019-06-05', 'The president called Germany a free rider.', 'The president', 'Donald Trump | head_of_state | USA'],
    ['2021-06-05', 'The Prime Minister found another £2 billion.', 'The Prime Minister', 'Boris Johnson | head_of_government | GBR'],
    ['2021-06-05', 'Soldiers said that the barracks leak. Slovakia has promised repairs.', 'Soldiers', 'soldiers | - | SVK'],
    ['2021-06-05', 'The Czech Republic buys jets. A general doubted the price.', 'A general', 'a general | general | CZE'],
    ['2021-06-05', 'A European official doubted that Portugal would pay.', 'A European official', 'a European official | official | -'],
    ['2021-06-05', 'A second official said Spain would be asked.', 'A second official', 'a second official | official | -'],
    ['2021-06-05', 'Opposition lawmakers objected. The Dutch cabinet will answer.', 'Opposition lawmakers', 'opposition lawmakers | lawmaker | NLD'],
    ['2021-06-05', 'The leaders agreed on a new text.', 'The leaders', 'leaders | - | NATO'],
    ['2021-06-05', 'The European Union met. The leaders agreed on a new text.', 'The leaders', 'leaders | - | -'],
    ['2021-06-05', 'Chinese and Russian leaders met.', 'Chinese and Russian leaders', 'Chinese and Russian leaders | - | -'],
  ])('%s: %s', (date, text, words, expected) => {
    expect(meant(date, text, words)).toBe(expected);
  });
});

describe('what stands behind a name', () => {
  test.each([
    ['2019-06-05', 'Tom Tugendhat, who chairs the foreign affairs committee, was blunt.', 'Tom Tugendhat', 'Tom Tugendhat | lawmaker | -'],
    ['2019-06-05', 'Robert Abela, who heads the government in Valletta, was blunt.', 'Robert Abela', 'Robert Abela | head_of_government | MLT'],
    ['2019-06-05', 'Katarina Barley (SPD) was blunt.', 'Katarina Barley', 'Katarina Barley | lawmaker | DEU'],
    ['2019-06-05', 'Nick Thomas-Symonds, for Labour, was blunt. Britain waits.', 'Nick Thomas-Symonds', 'Nick Thomas-Symonds | lawmaker | GBR'],
    ['2019-06-05', 'Malcolm Chalmers of RUSI was blunt.', 'Malcolm Chalmers', 'Malcolm Chalmers | analyst | GBR'],
    ['2019-06-05', 'Simon Coveney was blunt. “Not yet,” the Irish foreign minister said.', 'Simon Coveney', 'Simon Coveney | foreign_minister | IRL'],
    ['2019-06-05', 'Bob Stewart: My hon. Friend is right.\n\nLiam Fox: He is not.', 'Bob Stewart', 'Bob Stewart | lawmaker | GBR'],
  ])('%s: %s', (date, text, words, expected) => {
    expect(meant(date, text, words)).toBe(expected);
  });
});

describe('names and offices that are known by other words', () => {
  test.each([
    ['2010-10-20', 'Liam Fox spoke. The Tory minister was brief.', 'The Tory minister', 'Liam Fox | defence_minister | GBR'],
    ['2012-05-20', 'Anders Fogh Rasmussen spoke.', 'Anders Fogh Rasmussen', 'Anders Fogh Rasmussen | secretary_general | NATO'],
    ['2009-05-20', 'The alliance’s secretary general spoke.', 'The alliance’s secretary general', 'alliance’s secretary general | secretary_general | NATO'],
    ['2021-06-05', 'Foggy Bottom said so.', 'Foggy Bottom', 'State Department | - | USA'],
    ['2021-06-05', 'The Moncloa said so.', 'The Moncloa', 'Moncloa | - | ESP'],
    ['2021-06-05', 'The Tánaiste said so.', 'The Tánaiste', 'Tánaiste | - | IRL'],
    ['2021-06-05', 'The Pentagon policy chief said so.', 'The Pentagon policy chief', 'Pentagon policy chief | official | USA'],
  ])('%s: %s', (date, text, words, expected) => {
    expect(meant(date, text, words)).toBe(expected);
  });
});

describe('somebody described first and named afterwards, or out of office', () => {
  test.each([
    ['2007-04-27', 'Germany’s top diplomat was cross. “Not here,” Frank-Walter Steinmeier said.', 'Germany’s top diplomat', 'Frank-Walter Steinmeier | foreign_minister | DEU'],
    ['2024-02-11', 'The former president called it a scam. The White House did not.', 'The former president', 'Donald Trump | - | USA'],
    ['2024-11-12', 'The former Dutch prime minister was brief. Rutte gave no number.', 'The former Dutch prime minister', 'Mark Rutte | secretary_general | NATO'],
    ['2025-06-05', 'The Swede, Pål Jonson, was brief.', 'The Swede', 'Pål Jonson | defence_minister | SWE'],
    ['2014-09-04', 'The American general in Mons, Philip Breedlove, was brief.', 'The American general', 'Philip Breedlove | general | USA'],
    ['2019-12-04', 'Justin Trudeau sat in front. The Canadian laughed.', 'The Canadian', 'Justin Trudeau | head_of_government | CAN'],
    ['2019-12-04', 'Justin Trudeau sat in front. The Canadian armed forces paraded.', 'The Canadian', 'Canada | - | CAN'],
    ['2022-09-04', 'No 10 said so.', 'No 10', 'No 10 | - | GBR'],
    ['2019-06-05', 'Mitt Romney, the Utah senator, was brief.', 'the Utah senator', 'Mitt Romney | lawmaker | USA'],
    ['2021-06-14', 'Joe Biden came. His predecessor stayed away.', 'His predecessor', 'Donald Trump | - | USA'],
    ['2011-10-20', 'Hillary Rodham Clinton was brief.', 'Hillary Rodham Clinton', 'Hillary Clinton | foreign_minister | USA'],
    ['2025-03-04', 'The Commission was brief.', 'The Commission', 'European Commission | - | EU'],
    ['2018-03-04', 'The Treasury was brief. Philip Hammond was not.', 'The Treasury', 'Treasury | - | GBR'],
    ['2013-06-04', 'The Pentagon’s budget boss was brief.', 'The Pentagon’s budget boss', 'Pentagon’s budget boss | official | USA'],
    ['2020-10-21', 'Thierry Breton was brief. The internal market commissioner left.', 'The internal market commissioner', 'Thierry Breton | official | EU'],
    ['2017-06-05', 'Luxembourg lags. The grand duchy has 900 soldiers.', 'The grand duchy', 'Luxembourg | - | LUX'],
    ['2017-06-05', 'Montenegro joined on Monday. Russia was cross. The Balkan state has 2,000 soldiers.', 'The Balkan state', 'Montenegro | - | MNE'],
    ['2018-07-10', 'Estonia beat Portugal. The Baltic republic spends more.', 'The Baltic republic', 'Estonia | - | EST'],
    ['2024-07-11', 'Canada will pay, Justin Trudeau announced as the Washington summit closed. The country is late.', 'The country', 'Canada | - | CAN'],
    ['2020-10-21', 'Julia Klöckner was cross. The agriculture minister left. Berlin waits.', 'The agriculture minister', 'Julia Klöckner | - | DEU'],
  ])('%s: %s', (date, text, words, expected) => {
    expect(meant(date, text, words)).toBe(expected);
  });
});
