import { describe, expect, test } from 'vitest';
import { calendarChart, type CalendarInput, type CalendarMark } from './calendar-chart.model.ts';

const mark = (date: string, title: string, isAhead = false): CalendarMark => ({ firstDay: date, lastDay: date, title, isAhead });
const input = (marks: readonly CalendarMark[]): CalendarInput => ({ label: 'Invented', day: '2017-03-31', dayWords: '31 March 2017', first: '2010-01-01', last: '2024-12-31', marks, publications: ['2016-07-04'] });

describe('the timeline', () => {
  test('runs names of the past to the left of the day and names ahead to the right', () => {
    const { titles } = calendarChart(input([mark('2016-07-09', 'Warsaw'), mark('2017-05-25', 'Leaders', true)]), 786);
    expect(titles.map(({ words, runs }) => [words, runs])).toEqual([['Warsaw', 'left'], ['Leaders', 'right']]);
  });

  test('turns a name round that would leave the sheet', () => {
    expect(calendarChart(input([mark('2024-12-01', 'The decade ends', true)]), 786).titles[0]?.runs).toBe('left');
  });

  test('draws a bar where only the year is known', () => {
    const [year] = calendarChart(input([{ firstDay: '2024-01-01', lastDay: '2024-12-31', title: 'Deadline', isAhead: true }]), 786).marks;
    expect((year?.x2 ?? 0) - (year?.x1 ?? 0)).toBeGreaterThan(40);
  });

  test('lets the shortest name stand where marks lie on each other', () => {
    const { titles, marks } = calendarChart(input([mark('2016-07-08', 'A longer name'), mark('2016-07-09', 'Warsaw')]), 786);
    expect([titles.map(({ words }) => words), marks.length]).toEqual([['Warsaw'], 2]);
  });

  test('leaves the farthest names to the list where lanes run out', () => {
    const crowd = Array.from({ length: 14 }, (_, index) => mark(`${2010 + Math.floor(index / 2)}-${index % 2 ? '09' : '03'}-01`, `A name of thirty characters ${index + 10}`));
    const { titles } = calendarChart(input(crowd), 786);
    expect(titles.length).toBeGreaterThan(5);
    expect(titles.at(-1)?.words).toBe('A name of thirty characters 23');
  });
});
