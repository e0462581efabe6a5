/** Words that no name begins with, though a sentence may. */
export const CLOSED: ReadonlySet<string> = new Set(
  (
    'a an the this that these those there here it its what when where why how which who whom whose in on at by for from with without under over after before during since until till while as if although though because unless once despite ' +
    'but and or nor so yet still also however meanwhile instead then thus hence therefore moreover nevertheless nonetheless otherwise is are was were be been being do does did has have had can could will would shall should may might must let not no yes ' +
    'some many most few all both each every any one two three four five six seven eight nine ten several another other others such last next earlier later now today yesterday tomorrow according asked speaking more less much only even just never always often ' +
    'to of into onto about against between among amid across along around behind beyond within throughout toward towards than per via like unlike near off out up down through ahead alongside apart back besides above below ' +
    'said says say saying told tells asked asks added adds wrote writes warned warns argued argues noted notes called calls insisted insists replied denied rejected rejects refused announced declared pledged promised vowed agreed urged demanded proposed suggested ' +
    'i we you he she they me us him her them my our your his their mine ours yours hers theirs himself herself themselves itself myself ourselves ' +
    'nobody everybody somebody anyone everyone someone nothing everything something none neither either perhaps maybe indeed rather quite very too almost nearly about roughly around some ' +
    'having being asking addressing speaking citing facing seeking twisting going making taking pressed under given based compared following including regarding concerning adding noting warning arguing calling meeting meanwhile elsewhere overall privately publicly officially recently currently previously finally ' +
    'new old first second third good better best bad great big small long short high low early late own same different big europe’s defence defense spending security military money budget budgets allies leaders ministers countries nations europe-wide article dear thank thanks please sorry well oh ok okay'
  ).split(' '),
);

export const CALENDAR: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun christmas easter ramadan'.split(' '),
);

/** Verbs of saying and of taking a position, in the forms in which a speaker stands beside them. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    'said says say told tells tell added adds add wrote writes write tweeted tweets posted warned warns warn argued argues argue noted notes note insisted insists insist replied replies denied denies rejected rejects refused refuses announced announces declared declares ' +
    'pledged pledges promised promises vowed vows agreed agrees urged urges demanded demands proposed proposes suggested suggests called calls asked asks claimed claims stressed stresses acknowledged acknowledges admitted admits conceded concedes explained explains ' +
    'criticized criticised criticizes criticises praised welcomed backed opposed complained complains dismissed dismisses reiterated repeated repeats recalled predicted estimated believes believed thinks wants wanted hopes expects expected stated states remarked commented observed ' +
    'signaled signalled hinted joked countered reported reports confirmed confirms questioned doubted feared accused cautioned cautions reckons reckoned reckon maintains maintained maintain contends contended contend concede admit believe explain complain predict confirm suspects suspected suspect asserts asserted assert grumbled grumble grumbles muttered mutter mutters whispered whispers fumed snapped snaps shrugged shrugs lamented laments mocks assured assures reminded reminds informed lectured schooled scolded mocked taunted teased ordered orders pressed begged implored pleaded pleads exhorted encouraged advised advises counselled corrected contradicted interrupted blamed blames chided rebuked accuses lambasted slammed blasted thundered thunders boasted boasts bragged swore swears wondered wonders mused muses sighed growled barked roared shouted yelled appealed appeals cheered hailed hails applauded lauded thanked retorted retorts hints complains calculates calculated finds remained remains quipped concluded concludes responded continued continues went'
  ).split(' '),
);

/** Small words within names. */
export const PARTICLES: ReadonlySet<string> = new Set('de del della di da dos das do du des der den van von zu zum ter ten la le el al bin ibn ben af av y e'.split(' '));

export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'vi', 'xvi']);

/** Forms of address, with the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, 'f' | 'm' | null> = new Map([
  ['mr', 'm'], ['mrs', 'f'], ['ms', 'f'], ['miss', 'f'], ['sir', 'm'], ['dame', 'f'], ['lord', 'm'], ['lady', 'f'], ['baroness', 'f'], ['dr', null], ['herr', 'm'], ['frau', 'f'], ['messrs', 'm'], ['monsieur', 'm'], ['madame', 'f'],
]);

/** Words before an object, or before the circumstances of a clause. */
export const PREPOSITIONS: ReadonlySet<string> = new Set('of in on at by for from with without under over against about to into onto between among amid across along around behind beyond within throughout toward towards per via like unlike near off out up down through ahead alongside besides above below upon despite during including following'.split(' '));
