import { phrasesOf } from '../vocabulary.ts';

export const PERIOD = `
  second second seconds second minute minute minutes minute hour hour hours hour day day days day week week weeks week weekend weekend weekends weekend month month months month
  quarter quarter quarters quarter year year years year yr year yrs year decade decade decades decade century century centuries century hr hour hrs hour mins minute min minute secs second
  fortnight fortnight fortnights fortnight night night nights night`;

export const MONTH = `
  january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11 december 12
  jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sep 9 sept 9 oct 10 nov 11 dec 12`;

export const WEEKDAY = `
  monday 1 tuesday 2 wednesday 3 thursday 4 friday 5 saturday 6 sunday 7 mondays 1 tuesdays 2 wednesdays 3 thursdays 4 fridays 5 saturdays 6 sundays 7
  mon 1 tue 2 tues 2 wed 3 thu 4 thur 4 thurs 4 fri 5`;

export const SEASON = 'spring 1 summer 2 autumn 3 fall 3 winter 4';
export const DAY_SHIFT = 'today 0 tonight 0 yesterday -1 tomorrow 1';
export const SHIFT = 'last -1 previous -1 past -1 this 0 current 0 next 1 coming 1 following 1';
export const PHASE = 'early early mid mid middle mid late late';
export const EDGE = 'end end close end beginning start start start outset start middle middle';

/** What makes a date a deadline. */
export const DEADLINES = phrasesOf<'by' | 'before'>([
  ['before', 'before prior_to'],
  ['by', `by until till no_later_than not_later_than at_the_latest_by within within_the by_the until_the before_the by_about by_around by_at_least by_no_later_than
  by_as_early_as by_as_soon_as by_as_late_as until_at_least until_about until_around deadline_of target_date_of target_year_of`],
]);

export const AHEAD = phrasesOf<true>([[true, `ahead_of before until till by for_the scheduled_for due_in due_on planned_for slated_for upcoming starting from next coming forthcoming
  will would shall won't 'll going_to plans_to plan_to planned_to expected_to due_to set_to scheduled_to hopes_to hope_to is_to are_to wants_to want_to wanted_to intends_to aims_to
  to_agree to_meet to_host to_hold to_attend to_visit to_present to_submit to_decide to_begin to_start must should next can
  meets meet goes go begins begin opens arrives travels flies convenes convene gathers gather decides comes presents unveils`]]);

export const BEHIND = phrasesOf<true>([[true, `since after last previous was were had did held met took came went wrote said_in told_in made signed began started agreed announced visited won fell rose became
  joined launched spent approved adopted ended decided happened voted elected following
  heard gave knew saw felt found kept brought bought thought sought paid lost led left stood sat ran broke chose drew drove flew got grew spoke stole struck swore threw understood wore sent built rang shook meant drank hung forgot forgave lent laid slid woke`]]);
