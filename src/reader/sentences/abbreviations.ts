/** Words before a dot, in small letters without it, by what may follow. */

/** A name follows: the dot never ends a sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof gen sen rep reps sens gov lt col capt cpl sgt adm cmdr maj brig messrs hon rev fr st mt ft pres supt sec amb vp atty insp pvt pfc hr frau mme mlle ing'.split(' '),
);

/** A number follows: before one the dot ends nothing; before anything else it may. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set('no nos p pp vol vols fig figs art arts sec secs ch chap para paras ann cl eq ref refs nr abs jan feb mar apr jun jul aug sep sept oct nov dec approx ca est'.split(' '));

/** Nothing ends here, whatever follows. */
export const NEVER_LAST: ReadonlySet<string> = new Set(['e.g', 'i.e', 'cf', 'viz', 'vs', 'v', 'eg', 'ie', 'incl', 'excl', 'resp', 'z.b', 'd.h', 'u.a']);

/** These stand at the end as well as within: only what follows tells. */
export const ANYWHERE: ReadonlySet<string> = new Set('co corp inc ltd plc bros jr sr etc al dept govt assn bldg ave blvd rd dist div mfg univ ph.d m.d b.a m.a mil min max hrs hr yr yrs mo wk bn mn tn'.split(' '));

/** Small words with which a sentence begins, and which no name begins with. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those he she it they we you i his her its their our my your who what when where why how which whose there here ' +
    'in on at by for from with without under over after before during since until while as if although though because unless once despite ' +
    'but and or nor so yet still also however meanwhile instead then thus hence therefore moreover nevertheless nonetheless otherwise ' +
    'is are was were do does did has have had can could will would shall should may might must let not no yes ' +
    'some many most few all both each every any one two three several another other such last next earlier later now today yesterday tomorrow ' +
    'according asked speaking'
  ).split(' '),
);

/** What may follow the time of a day within one sentence. */
export const AFTER_TIMES: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday est edt cet cest gmt bst utc et pt ct eastern central pacific'.split(' '));

/** Verbs with which a quotation is told after it has ended in a question or a cry. */
export const TELLING: ReadonlySet<string> = new Set('said says asked asks told tells added adds wrote writes replied replies shouted cried insisted wondered declared tweeted joked warned argued demanded demands wants wanted snapped quipped mused exclaimed exclaims thundered thunders fumed barked retorted retorts countered counters remarked observed inquired enquired queried queries mocked mocks scoffed scoffs teased taunted growled grumbled muttered whispered yelled roared bellowed screamed groaned sighed laughed sneered ventured interjected interrupted protested protests pleaded pleads begged urged complained objected objects chided scolded chimed'.split(' '));
