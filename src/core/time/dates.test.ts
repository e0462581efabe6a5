import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../test/support/table.ts';
import { earlierDay, lastDayOfYear, parseDay, yearOf } from './day.ts';
import { publishedDate } from './published-date.ts';
import { dateInWords, shortDate } from './words.ts';

describe('parseDay() refuses what no calendar has', () => {
  for (const { day, message } of tableOf<'day' | 'message'>(`
    day         message
    31.03.2017  date "31.03.2017": This is not a day. Write it as YYYY-MM-DD, such as 2017-03-31.
    2017-3-31   date "2017-3-31": This is not a day. Write it as YYYY-MM-DD, such as 2017-03-31.
    2017-03     date "2017-03": This is not a day. Write it as YYYY-MM-DD, such as 2017-03-31.
    2017-13-01  date "2017-13-01": A year has months 01 to 12. Correct the month.
    2017-00-01  date "2017-00-01": A year has months 01 to 12. Correct the month.
    2017-02-30  date "2017-02-30": That month has days 01 to 28. Correct the day.
    2016-02-30  date "2016-02-30": That month has days 01 to 29. Correct the day.
    2100-02-29  date "2100-02-29": That month has days 01 to 28. Correct the day.
    2017-04-31  date "2017-04-31": That month has days 01 to 30. Correct the day.
    2017-03-00  date "2017-03-00": That month has days 01 to 31. Correct the day.
  `)) {
    test(`parseDay("${day}")`, () => {
      expect(() => parseDay(day)).toThrow(message);
    });
  }

  test('parseDay() names the option that it reads', () => {
    expect(() => parseDay('yesterday', '--as-of')).toThrow('--as-of "yesterday": This is not a day');
  });
});

test.each(['2016-02-29', '2000-02-29', '2017-12-31', ' 2017-03-31 '])('parseDay("%s") is that day', (day) => {
  expect(parseDay(day)).toBe(day.trim());
});

describe('publishedDate() counts from the last day that a date can mean', () => {
  for (const { text, certainty, from } of tableOf<'text' | 'certainty' | 'from'>(`
    text        certainty  from
    2017-03-13  day        2017-03-13
    2016-10     month      2016-10-31
    2017-02     month      2017-02-28
    2016-02     month      2016-02-29
    2015-06     month      2015-06-30
    2006        year       2006-12-31
  `)) {
    test(`publishedDate("${text}") is known to the ${certainty} and counts from ${from}`, () => {
      expect(publishedDate(text)).toEqual({ text, certainty, knownFrom: from });
    });
  }

  test.each([
    ['2016-13', 'date of publication "2016-13": A year has months 01 to 12. Correct the month.'],
    ['2016-00', 'date of publication "2016-00": A year has months 01 to 12. Correct the month.'],
    ['2017-02-30', 'date of publication "2017-02-30": That month has days 01 to 28. Correct the day.'],
    ['October 2016', 'date of publication "October 2016": This is not a day'],
    ['', 'date of publication "": This is not a day'],
  ])('publishedDate("%s") is refused', (text, message) => {
    expect(() => publishedDate(text)).toThrow(message);
  });

  test('publishedDate() reads a date with blanks around it as that date', () => {
    expect(publishedDate(' 2017-03-13 ')).toEqual({ text: '2017-03-13', certainty: 'day', knownFrom: '2017-03-13' });
  });
});

test('days compare, and tell their year', () => {
  expect(earlierDay(parseDay('2017-03-31'), parseDay('2016-12-31'))).toBe('2016-12-31');
  expect(yearOf(parseDay('2016-12-31'))).toBe(2016);
  expect(lastDayOfYear(2016)).toBe('2016-12-31');
});

for (const { date, long, short } of tableOf<'date' | 'long' | 'short'>(`
  date        long           short
  2017-03-13  13 March 2017  13 Mar 2017
  2017-05-01  1 May 2017     1 May 2017
  2016-10     October 2016   Oct 2016
  2006        2006           2006
`)) {
  test(`dateInWords("${date}") is ${long}`, () => {
    expect(dateInWords(date)).toBe(long);
    expect(shortDate(date)).toBe(short);
  });
}
