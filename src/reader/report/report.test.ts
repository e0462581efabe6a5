import { describe, expect, test } from 'vitest';
import { scan } from '../scan/scan.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import { dateOfText } from './date-of-text.ts';
import { furnitureOf } from './furniture.ts';
import { languageOfText } from './language-of-text.ts';
import { quotationProblems } from './quotation-marks.ts';

const STORY = 'Foreign ministers of the alliance met on Friday and spoke of the budgets.';

const furniture = (text: string): string[] => {
  const scanned = scan(text);
  return furnitureOf(scanned, sentencesOf(scanned)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

const dateOf = (text: string): string | null => {
  const scanned = scan(text);
  return dateOfText(scanned, furnitureOf(scanned, sentencesOf(scanned)));
};

describe('what stands before the first words of a story', () => {
  test.each([
    ['BRUSSELS —'],
    ['BRUSSELS, March 31 (Reuters) -'],
    ['WASHINGTON (AP) —'],
    ['KYIV, Ukraine (AP) --'],
    ['RAMSTEIN AIR BASE, Germany —'],
    ['BERLIN, 31 March 2017 (dpa) –'],
    ['Brussels (AFP) –'],
    ['Brussels, 31 March 2017 –'],
    ['31 March 2017 –'],
    ['(Reuters) -'],
    ['WASHINGTON (Reuters)'],
    ['BRÜSSEL (dpa) -'],
  ])('%s is a dateline', (dateline) => {
    expect(furniture(`${dateline} ${STORY}`)).toEqual([`dateline: ${dateline}`]);
  });

  test.each([
    [STORY],
    ['NATO — the alliance of 28 — met on Friday in Brussels to talk about money.'],
    ['Paris — it is said — will spend more on its forces than it did.'],
    ['U.S. Secretary of State Rex Tillerson - a former chief executive - met them.'],
    ['By Friday the ministers had to agree on a plan for the year.'],
    ['By the end of the year all had signed the plan that was theirs.'],
    ['Reporting by the ministry showed that spending rose in all of the countries.'],
    ['This article of the treaty has been invoked once, and nobody has forgotten it.'],
    ['Read more closely, the pledge says that allies aim to move towards it.'],
    ['Germany spends 1.2 percent of GDP on defence'],
  ])('nothing is in: %s', (text) => {
    expect(furniture(text)).toEqual([]);
  });
});

describe('lines of their own', () => {
  test('above the story: what is left of the page, headline, writers, day', () => {
    expect(furniture(`A A\n\nAllies quarrel over plans\nBy our staff and the Agency\nMarch 31, 2017 at 5:10 p.m. EDT\n\n${STORY}`)).toEqual([
      'stray: A A',
      'heading: Allies quarrel over plans',
      'heading: By our staff and the Agency',
      'dateline: March 31, 2017 at 5:10 p.m. EDT',
    ]);
    expect(furniture(`Ministers meet\nBy Rex Tillerson and Jens Stoltenberg in Brussels\n\n${STORY}`)).toEqual(['heading: Ministers meet', 'byline: By Rex Tillerson and Jens Stoltenberg in Brussels']);
  });

  test('pictures: a caption and whose it is', () => {
    expect(furniture(`The secretary spoke in Brussels. (John Thys/AFP/Getty Images)\n\n${STORY}`)).toEqual(['caption: The secretary spoke in Brussels.', 'credit: (John Thys/AFP/Getty Images)']);
    expect(furniture(`Photograph: John Thys/AFP\n\n${STORY}`)).toEqual(['credit: Photograph: John Thys/AFP']);
    expect(furniture(`Spending rose by two percent (IMF/World Bank).\n\n${STORY}`)).toEqual([]);
  });

  test('below it: helpers, offers, rights', () => {
    const notices = ['Reporting by Robin Emmott; Editing by Alison Williams', 'Sign up for our newsletter', 'Read more: the summit', 'This story has been updated.', 'Correction: The share is 1.2 percent.', 'The Agency contributed to this report.', '© 2017 The Paper. All rights reserved.'];
    expect(furniture(`${STORY}\n\n${notices.join('\n')}`)).toEqual(notices.map((notice) => `notice: ${notice}`));
  });

  test('titles of parts, but no items of lists and no lines of verse', () => {
    expect(furniture(`${STORY}\n\nA new tone\n\n${STORY}`)).toEqual(['heading: A new tone']);
    expect(furniture(`They asked for:\ntanks\naircraft\nships\n\n${STORY}`)).toEqual([]);
    expect(furniture(`${STORY}\n\n1. More money\n2. More troops\n\n${STORY}`)).toEqual([]);
    expect(furniture(`${STORY}\n\n“We will do more”\n\n${STORY}`)).toEqual([]);
  });

  test('lines broken for their width are none', () => {
    expect(furniture('The ministers met on Friday in the capital of Belgium and spoke of\nBrussels and of the plans that were due by the end of the year for\nall of them.')).toEqual([]);
  });
});

describe('the day of a text', () => {
  test.each<[string, string | null]>([
    [`HOUSE OF COMMONS - Oral answers, 14 November 2016\n\n${STORY}`, '2016-11-14'],
    [`What was said on 11 July 2018\n\n${STORY}`, null],
    [`BERLIN, 31 March 2017 (dpa) – ${STORY}`, '2017-03-31'],
    [`March 31, 2017\n\n${STORY}`, '2017-03-31'],
    [`Published: Friday, 31 March 2017\nUpdated 1 April 2017\n\n${STORY}`, '2017-03-31'],
    [`Updated 1 April 2017 | Published 31.03.2017\n\n${STORY}`, '2017-03-31'],
    [`Updated 1 April 2017\n\n${STORY}`, '2017-04-01'],
    [`${STORY}\n\nFirst published on Fri 31 Mar 2017 15.45 BST`, '2017-03-31'],
    [`31. März 2017\n\n${STORY}`, '2017-03-31'],
    [`03/31/2017\n\n${STORY}`, '2017-03-31'],
    [`03/04/2017\n\n${STORY}`, null],
    [`BRUSSELS, March 31 (Reuters) - ${STORY}`, null],
    ['They met on 31 March 2017 and signed nothing at all.', null],
    [`NATO summit on 25 May 2017: what to expect\n\n${STORY}`, null],
    ['', null],
  ])('%j: %s', (text, day) => {
    expect(dateOf(text)).toBe(day);
  });
});

describe('the language of a text', () => {
  const language = (text: string): string => languageOfText(scan(text), undefined).language;

  test.each([
    ['en', STORY],
    ['en', 'GERMANY WILL SPEND MORE ON DEFENCE, THE MINISTER SAID.'],
    ['en', 'Gabriel rejects 2% target'],
    ['en', ''],
    ['de', 'Die Minister der Allianz trafen sich am Freitag in Brüssel, um über die Ausgaben zu sprechen.'],
    ['fr', 'Les ministres de l’Alliance se sont réunis vendredi à Bruxelles pour parler des budgets de la défense.'],
    ['other', 'Los ministros de Defensa de la Alianza se reunieron el viernes en Bruselas para hablar del gasto militar y de los planes de cada país.'],
    ['other', 'De ministers van Defensie van het bondgenootschap kwamen vrijdag bijeen in Brussel om te praten over de uitgaven en over de plannen.'],
    ['other', 'Министры обороны стран альянса встретились в пятницу.'],
    ['other', 'שרי ההגנה נפגשו ביום שישי בבריסל'],
  ])('%s: %s', (expected, text) => {
    expect(language(text)).toBe(expected);
  });

  test('another one is named, and a given one believed', () => {
    const spanish = scan('Los ministros de Defensa de la Alianza se reunieron el viernes en Bruselas para hablar del gasto militar y de los planes de cada país.');
    expect(languageOfText(spanish, undefined).problems).toMatchObject([{ code: 'other-language', what: expect.stringContaining('Spanish') as string }]);
    expect(languageOfText(spanish, 'fr')).toEqual({ language: 'fr', problems: [] });
  });

  test('two in one text are told', () => {
    const german = 'Der Minister sagte, dass die Ausgaben nicht mehr als bisher und nicht auf das Ziel von zwei Prozent steigen. ';
    expect(languageOfText(scan(`${STORY} He said that it was not to be, and that all of the allies were to do as they had said. `.repeat(3) + german.repeat(4)), undefined).problems).toMatchObject([{ code: 'mixed-language' }]);
  });
});

describe('quotation marks', () => {
  const problems = (text: string): number => {
    const scanned = scan(text);
    return quotationProblems(scanned, sentencesOf(scanned)).length;
  };

  test.each([
    ['He said “no.”', 0],
    ['He said “no.', 1],
    ['No,” he said.', 1],
    ['“One of them.\n\n“Two of them.”', 0],
    ['„Nein“, sagte er. «Non», dit-il. "No," he said.', 0],
    ['"No," he said. "Yes.', 1],
  ])('%j: %d', (text, count) => {
    expect(problems(text)).toBe(count);
  });
});
