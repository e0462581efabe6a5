import { phrasesOf } from '../vocabulary.ts';

export const PERIOD = `
  sekunde second sekunden second minute minute minuten minute stunde hour stunden hour tag day tage day tagen day woche week wochen week wochenende weekend monat month monate month monaten month
  monats month quartal quarter quartals quarter jahr year jahre year jahren year jahres year jahrzehnt decade jahrzehnte decade jahrzehnten decade jahrzehnts decade jahrhundert century`;
export const MONTH = 'januar 1 jänner 1 februar 2 märz 3 april 4 mai 5 juni 6 juli 7 august 8 september 9 oktober 10 november 11 dezember 12';
export const WEEKDAY = 'montag 1 dienstag 2 mittwoch 3 donnerstag 4 freitag 5 samstag 6 sonnabend 6 sonntag 7';
export const SEASON = 'frühjahr 1 frühling 1 sommer 2 herbst 3 winter 4';
export const DAY_SHIFT = 'heute 0 gestern -1 morgen 1';
export const SHIFT = `
  letzte -1 letzten -1 letzter -1 letztes -1 vergangene -1 vergangenen -1 vergangenes -1 vergangener -1 diese 0 diesem 0 dieser 0 dieses 0 diesen 0 laufenden 0
  nächste 1 nächsten 1 nächster 1 nächstes 1 kommende 1 kommenden 1 kommendes 1 kommender 1 vorigen -1 vorige -1`;
export const PHASE = 'anfang early mitte mid';
export const EDGE = 'jahresende end ende end beginn start anfang start';

/** What makes a date a deadline. */
export const DEADLINES = phrasesOf<'by' | 'before'>([
  ['before', 'vor'],
  ['by', 'bis bis_zum bis_zur bis_spätestens spätestens bis_ins_jahr bis_zum_jahr binnen innerhalb bis_ende'],
]);
export const AHEAD = phrasesOf<true>([[true, 'vor bis wird werden soll sollen will wollen würde würden kommenden kommende nächsten geplant plant planen']]);
export const BEHIND = phrasesOf<true>([[true, 'seit nach war waren hatte hatten wurde wurden traf trafen vergangenen letzten hat haben']]);
