import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { officeHolderOn, parseDay, publishedDate } from '#core';
import { readFacts } from '#record';
import { root } from '../house/tree.ts';

const FOLDER = join(root, 'data', 'facts');
const facts = readFacts(FOLDER);

describe('office-holders that ship', () => {
  test.each`
    country   | office                          | day             | holders                                    | certainty
    ${'DEU'}  | ${'foreign_minister'}           | ${'2017-01-26'} | ${['Frank-Walter Steinmeier']}             | ${'certain'}
    ${'DEU'}  | ${'foreign_minister'}           | ${'2017-01-27'} | ${['Frank-Walter Steinmeier', 'Sigmar Gabriel']} | ${'certain'}
    ${'DEU'}  | ${'foreign_minister'}           | ${'2017-03-31'} | ${['Sigmar Gabriel']}                      | ${'certain'}
    ${'DEU'}  | ${'foreign_minister'}           | ${'2025-05-07'} | ${['Annalena Baerbock', 'Johann Wadephul']} | ${'possible'}
    ${'USA'}  | ${'foreign_minister'}           | ${'2017-01-31'} | ${['Thomas A. Shannon, Jr.']}              | ${'certain'}
    ${'USA'}  | ${'foreign_minister'}           | ${'2017-03-31'} | ${['Rex Tillerson']}                       | ${'certain'}
    ${'USA'}  | ${'head_of_state'}              | ${'2026-08-22'} | ${['Donald Trump']}                        | ${'open'}
    ${'USA'}  | ${'head_of_state'}              | ${'2026-11-21'} | ${['Donald Trump']}                        | ${'possible'}
    ${'NATO'} | ${'secretary_general'}          | ${'2014-09-05'} | ${['Anders Fogh Rasmussen']}               | ${'possible'}
    ${'NATO'} | ${'secretary_general'}          | ${'2013-12-31'} | ${[]}                                      | ${'not held'}
    ${'NATO'} | ${'secretary_general'}          | ${'2014-10-01'} | ${['Jens Stoltenberg']}                    | ${'certain'}
    ${'NATO'} | ${'secretary_general'}          | ${'2024-10-01'} | ${['Jens Stoltenberg', 'Mark Rutte']}      | ${'open'}
    ${'NATO'} | ${'secretary_general'}          | ${'2025-06-22'} | ${['Mark Rutte']}                          | ${'open'}
    ${'LVA'}  | ${'foreign_minister'}           | ${'2017-03-31'} | ${['Edgars Rinkēvičs']}                    | ${'open'}
    ${'LVA'}  | ${'head_of_state'}              | ${'2023-07-08'} | ${['Egils Levits', 'Edgars Rinkēvičs']}    | ${'open'}
    ${'ALB'}  | ${'foreign_minister'}           | ${'2017-03-31'} | ${['Ditmir Bushati']}                      | ${'possible'}
    ${'EU'}   | ${'high_representative'}        | ${'2017-03-31'} | ${['Federica Mogherini']}                  | ${'certain'}
  `('$country $office on $day: $holders, $certainty', ({ country, office, day, holders, certainty }) => {
    const answer = officeHolderOn(facts.offices, country, office, parseDay(day));
    expect([answer.holders.map(({ person }) => person), answer.certainty]).toEqual([holders, certainty]);
  });

  test('are of allies, NATO and the European Union, each with a source', () => {
    const known = new Set([...facts.allies.map(({ id }) => id), 'NATO', 'EU']);
    expect(facts.offices.length).toBeGreaterThan(1400);
    expect(facts.offices.filter(({ country, source }) => !known.has(country) || !source)).toEqual([]);
  });

  test('have dates that are dates, and ends that come after starts', () => {
    for (const term of facts.offices) {
      for (const date of [term.start, term.end, term.asOf]) if (date !== null) expect(() => publishedDate(date), JSON.stringify(term)).not.toThrow();
    }
    expect(facts.offices.filter(({ start, end }) => start !== null && end !== null && publishedDate(end).knownFrom < start)).toEqual([]);
    expect(facts.offices.filter(({ kind, end, asOf }) => (kind === 'open' ? end !== null : asOf !== null))).toEqual([]);
  });

  test('are few bytes: under half a megabyte', () => {
    expect(statSync(join(FOLDER, 'offices.json')).size).toBeLessThan(500_000);
  });
});
