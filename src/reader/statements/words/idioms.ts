import type { Act } from '../../report/report.ts';
import { framesOf, particlesOf, type Cue, type Manner } from './cues.ts';
import { IDIOMS_OF_BLAME } from './idioms-of-blame.ts';
import { IDIOMS_OF_PRAISE } from './idioms-of-praise.ts';
import { IDIOMS_OF_REFUSAL } from './idioms-of-refusal.ts';
import { IDIOMS_OF_SPEECH } from './idioms-of-speech.ts';
import { verbOf, type Verb } from './inflect.ts';

/** A verb that tells a saying or a position only together with the words behind it: "left no doubt", "threw his weight behind". */
export interface Idiom {
  /** The words behind the verb, parted at hyphens; `$` stands for an owner ("his", "its"), `~` for up to three adverbs and adjectives, which may be left out, `a` also for "an" and "another", `@` for somebody. */
  readonly words: readonly string[];
  readonly cue: Cue;
}

/** Each line: base (past (participle)) and the words behind it, frames as in cues.ts, act, attitude, manner. A base with `!` is no verb by itself, but a noun. */
const IDIOMS = `
leave,left no ~ doubt|ct
leave,left little ~ doubt|ct
let,let it be known|ct
let,let it out|t
let,let slip|ct
let,let @ know|ct
give,gave,given @ to understand|ct
give,gave,given to understand|ct
put,put on notice|t
leave,left in no doubt|t
leave,left in little doubt|t
have,had it|ct
reserve,reserved the right|i|refusal|-1|position
put,put @ on notice|ct
leave,left @ in no doubt|ct
leave,left @ in little doubt|ct
tell,told @ in no uncertain terms|ct
make,made it known|ct
make,made known|ct
make,made it understood|ct
let,let on|t
make,made the ~ point|t
make,made the ~ case|t
make,made the ~ argument|t
make,made the ~ claim|t
make,made the ~ case for|n
make,made a ~ case for|n
make,made a ~ plea for|n|demand|1
make,made no secret of|n
make,made no bones about|n
make,made fun of|n
make,made light of|n
make,made a ~ pledge|i|pledge|1
make,made it a condition|t
give,gave,given $ word|c|pledge|1
give,gave,given $ ~ backing to|n||1|position
give,gave,given $ ~ support to|n||1|position
give,gave,given $ ~ blessing to|n||1|position
give,gave,given an ~ assurance|t|pledge
give,gave,given ~ assurances|t|pledge
give,gave,given a ~ warning|t
give,gave,given warning|t
give,gave,given notice|t
give,gave,given short shrift to|n|refusal|-1|position
take,took,taken issue with|n||-1
take,took,taken exception to|n||-1
take,took,taken aim at|n||-1
take,took,taken a ~ swipe at|n||-1
take,took,taken a ~ jab at|n||-1
take,took,taken a dim view of|n||-1
take,took,taken the ~ view|t
take,took,taken the ~ position|t
throw,threw,thrown $ ~ weight behind|n||1|position
throw,threw,thrown $ ~ support behind|n||1|position
put,put $ ~ weight behind|n||1|position
throw,threw,thrown cold water on|n|refusal|-1
pour,poured cold water on|n|refusal|-1
pour,poured scorn on|n||-1
heap,heaped scorn on|n||-1
heap,heaped praise on|n||1
lavish,lavished praise on|n||1
pay,paid ~ tribute to|n||1
put,put ~ pressure on|o|demand|1|position
pile,piled ~ pressure on|o|demand|1|position
pile,piled on pressure on|o|demand|1|position
keep,kept up ~ pressure on|o|demand|1|position
keep,kept up the pressure on|o|demand|1|position
step,stepped up ~ pressure on|o|demand|1|position
ratchet,ratcheted up ~ pressure on|o|demand|1|position
ratchet,ratcheted up the pressure on|o|demand|1|position
increase,increased the ~ pressure on|o|demand|1|position
increase,increased pressure on|o|demand|1|position
turn,turned up the heat on|o|demand|1|position
distance,distanced @ from|gn|refusal|-1|position
bind,bound itself|i|pledge|1|position
bind,bound themselves|i|pledge|1|position
bind,bound himself|i|pledge|1|position
bind,bound herself|i|pledge|1|position
stop,stopped short of|gn|refusal|-1|position
toy,toyed with|gn|proposal
sum,summed up the mood|t
see,saw,seen no other way of|gn
see,saw,seen no alternative to|gn
have,had no intention of|gn|refusal|-1|position
raise,raised concerns|ct about,over
raise,raised doubts about|nc
raise,raised ~ objections to|n|refusal|-1
raise,raised the prospect of|n
raise,raised the possibility of|n
raise,raised the possibility|t
float,floated the idea of|n|proposal
sound,sounded the alarm about|n
sound,sounded the alarm over|n
sound,sounded a ~ note|q
sound,sounded a ~ warning|t
strike,struck a ~ tone|q
strike,struck a ~ note|q
cast,cast doubt on|n||-1
hold,held out against|n|refusal|-1|position
hold,held out for|n|demand|1|position
stick,stuck to|n|pledge||position
stick,stuck by|n|pledge||position
stand,stood behind|n||1|position
sign,signed off on|n|pledge|1|position
sign,signed up to|n|pledge|1|position
come,came,come out in favor of|n||1|position
come,came,come out in favour of|n||1|position
come,came,come out in support of|n||1|position
come,came,come out against|n|refusal|-1|position
come,came,come down against|n|refusal|-1|position
speak,spoke,spoken in favor of|n||1
speak,spoke,spoken in favour of|n||1
speak,spoke,spoken of|nq
talk,talked of|ng
talk,talked up|n||1
talk,talked down|n||-1
draw,drew,drawn on|n|refusal||position
hear,heard of|gn|refusal|-1|position
double,doubled down|q
double,doubled down on|n
shoot,shot back|qt
fire,fired back|qt
strike,struck back|q
snap,snapped back|q
bite,bit,bitten back|q
clap,clapped back|q
hit,hit back|cq
chime,chimed in|q
chip,chipped in|q
cut,cut in|q
butt,butted in|q
break,broke,broken in|q
jump,jumped in|q
pipe,piped up|q
weigh,weighed in|q
put,put in|q
burst,burst out|q
blurt,blurted out|tqn
put,put it|qc
put,put it this way|qc
put,put it like this|qc
mince,minced $ words|qc
mince,minced words|qc
pull,pulled no punches|qc
sum,summed it up|q
shoot,shot down|n|refusal|-1
slap,slapped down|n|refusal|-1
bat,batted away|n|refusal|-1
swat,swatted away|n|refusal|-1
sweep,swept aside|n|refusal|-1
side,sided with|n||1|position
tear,tore,torn into|n||-1
lay,laid into|n||-1
rip,ripped into|n||-1
poke,poked fun at|n||-1
call,called into question|n||-1
lay,laid the blame on|n||-1
put,put the blame on|n||-1
pin,pinned the blame on|n||-1
have,had none of|n|refusal|-1|position
see,saw,seen no reason|i|refusal|-1|position
see,saw,seen no reason for|n|refusal|-1|position
see,saw,seen no need for|n|refusal|-1|position
see,saw,seen no need|i|refusal|-1|position
see,saw,seen no point in|gn|refusal|-1|position
warm,warmed to|n||1|position
agree,agreed to disagree|q
bow,bowed to|n|||position
toy,toyed with the idea of|gn|proposal
dig,dug in $ heels|q
cry,cried foul|q
bristle,bristled at|n|refusal|-1|position
shrug,shrugged off|n|refusal|-1|position
laugh,laughed off|n|refusal|-1|position
drag,dragged $ feet|n on,over,about|refusal|-1|position
drag,dragged $ heels|n on,over,about|refusal|-1|position
sign,signed on to|n|pledge|1|position
sign,signed up for|n|pledge|1|position
sign,signed up|i|pledge|1|position
go,went,gone along with|n|pledge|1|position
fall,fell,fallen in line with|n|pledge|1|position
see,saw,seen it|c
see,saw,seen no point|i|refusal|-1|position
have,had no time for|n|refusal|-1|position
set,set $ face against|n|refusal|-1|position
turn,turned a deaf ear to|n|refusal|-1|position
turn,turned $ back on|n|refusal|-1|position
draw,drew,drawn the line at|ng|refusal|-1|position
back,backed away from|n|refusal|-1|position
back,backed out of|n|refusal|-1|position
walk,walked away from|n|refusal|-1|position
pull,pulled out of|n|refusal|-1|position
opt,opted out of|n|refusal|-1|position
line,lined up behind|n||1|position
rally,rallied behind|n||1|position
come,came,come round to|n||1|position
come,came,come around to|n||1|position
lend,lent,lent $ support to|n||1|position
lend,lent,lent $ weight to|n||1|position
`;

/** The idioms with their verbs, in a fixed order: of two that fit the longer one comes first. */
export const ALL_IDIOMS: readonly (readonly [idiom: Idiom, verb: Verb])[] = [IDIOMS, IDIOMS_OF_BLAME, IDIOMS_OF_PRAISE, IDIOMS_OF_REFUSAL, IDIOMS_OF_SPEECH]
  .flatMap((table) => table.trim().split('\n'))
  .map(idiomOf)
  .sort(([one], [other]) => other.words.length - one.words.length);

function idiomOf(line: string): readonly [Idiom, Verb] {
  const [phrase = '', frames = '', act = '', attitude = '0', manner = 'speech'] = line.split('|');
  const [written = '', ...words] = phrase.replaceAll('-', ' - ').split(' ');
  const verb = verbOf(written);
  return [{ words, cue: cueOf(verb.base, frames.split(' '), act, attitude, manner) }, verb];
}

function cueOf(lemma: string, [frames = '', particles = '']: readonly string[], act: string, attitude: string, manner: string): Cue {
  return { lemma, manner: (manner === '' ? 'speech' : manner) as Manner, frames: framesOf(frames), particles: particlesOf(particles), act: act === '' ? null : (act as Act), attitude: Number(attitude) as -1 | 0 | 1 };
}
