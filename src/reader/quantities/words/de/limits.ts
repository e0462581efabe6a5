import { phrasesOf, type Modifier } from '../vocabulary.ts';

/** What stands before a number. */
export const BEFORE = phrasesOf<Modifier>([
  [{ comparator: 'at least' }, 'mindestens wenigstens zumindest nicht_weniger_als nicht_unter ab minimal'],
  [{ comparator: 'more than' }, 'mehr_als über deutlich_über weit_über deutlich_mehr_als weit_mehr_als höher_als größer_als länger_als mehr_denn'],
  [{ comparator: 'more than', hedge: 'just' }, 'knapp_über etwas_mehr_als gut etwas_über'],
  [{ comparator: 'less than' }, 'weniger_als unter deutlich_unter weit_unter geringer_als kleiner_als niedriger_als'],
  [{ comparator: 'less than', hedge: 'just' }, 'knapp_unter etwas_weniger_als etwas_unter'],
  [{ comparator: 'up to' }, 'bis_zu höchstens maximal nicht_mehr_als'],
  [{ comparator: 'only' }, 'nur lediglich gerade_einmal gerade_mal bloß'],
  [{ comparator: 'exactly' }, 'genau exakt'],
  [{ hedge: 'about' }, 'rund etwa ungefähr circa ca ca. zirka um_die an_die schätzungsweise gegen in_etwa durchschnittlich im_schnitt geschätzt'],
  [{ hedge: 'nearly' }, 'fast knapp beinahe nahezu annähernd'],
  [{ isAdditional: true }, 'weitere weiteren zusätzliche zusätzlichen zusätzlich weitere_rund noch_einmal'],
  [{ per: 'year' }, 'jährlich jährliche jährlichen'],
  [{}, 'insgesamt die den rekord'],
]);

/** What stands after a number and its unit. */
export const AFTER = phrasesOf<Modifier>([
  [{ comparator: 'at least' }, 'oder_mehr mindestens und_mehr'],
  [{ comparator: 'up to' }, 'oder_weniger höchstens'],
  [{ isAdditional: true }, 'mehr zusätzlich extra zusätzliche weitere'],
]);

export const RATES = phrasesOf<string>([
  ['year', 'pro_jahr im_jahr jährlich jedes_jahr je_jahr p.a.'],
  ['month', 'pro_monat im_monat monatlich'],
  ['week', 'pro_woche wöchentlich'],
  ['day', 'pro_tag am_tag täglich'],
  ['person', 'pro_kopf pro_einwohner je_einwohner'],
]);
