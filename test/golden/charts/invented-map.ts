import type { CalendarInput, MapInput } from '#chart';

/** Gifts that nobody gave: an ally that leads, one beyond the sheet, a partner, and one without a number. */
export const INVENTED_GIFTS: MapInput = {
  label: 'Who gives to an invented mission',
  gifts: [
    { party: 'ITA', name: 'Italy', isAlly: true, isLead: true, to: 'XKX', value: 551 },
    { party: 'USA', name: 'United States', isAlly: true, isLead: false, to: 'XKX', value: 635 },
    { party: 'AUT', name: 'Austria', isAlly: false, isLead: false, to: 'XKX', value: 232 },
    { party: 'NOR', name: 'Norway', isAlly: true, isLead: false, to: 'EST' },
  ],
  hosts: [
    { party: 'XKX', name: 'Kosovo' },
    { party: 'EST', name: 'Estonia' },
  ],
};

/** Dates that never were, on both sides of a day. */
export const INVENTED_DATES: CalendarInput = {
  label: 'Five dates',
  day: '2017-03-31',
  dayWords: '31 March 2017',
  first: '2010-01-01',
  last: '2024-12-31',
  marks: [
    { firstDay: '2014-09-05', lastDay: '2014-09-05', title: 'A summit', isAhead: false },
    { firstDay: '2016-07-09', lastDay: '2016-07-09', title: 'Another summit', isAhead: false },
    { firstDay: '2017-05-25', lastDay: '2017-05-25', title: 'A meeting', isAhead: true },
    { firstDay: '2018-12-01', lastDay: '2018-12-31', title: 'Plans are due', isAhead: true },
    { firstDay: '2024-01-01', lastDay: '2024-12-31', title: 'The decade ends', isAhead: true },
  ],
  publications: ['2015-06-30', '2016-07-04', '2017-03-13'],
};
