import type { Table } from './cue-sayings.ts';

/** Verbs of wanting something of others. */
export const DEMANDS: Table = `
urge o,n,g,q,c
demand c,n,i,q,g
call,called n,q on!,for!,upon!
push o for,back
pressure o
want o,n,q,i
expect o,i,n
request c,n,o
appeal q,o for!,to!
beg o,q
implore o,q
exhort o,q
encourage o
order o
instruct o
lobby o for,against
ask o,q,c,r,i for
invite o
challenge o,n
advise o,r,c,q against
nudge o
prod o
goad o
chivvy o
cajole o
entreat o,q
command o
summon o
dare o,q
lean,leaned o on!
prevail o on!
campaign q for!,against!
cry,cried t,q out,for
agitate q for!
vote i for!,against!
press o,q for
plead q,n for!,with!,against!
petition o
coax o
badger o
hector o,q
browbeat,browbeat,browbeaten o
hound o
counsel o,c,q
forbid,forbade,forbidden o
yearn i for!
crave n
wish c,i for
like n,i,o
solicit n
supplicate o
adjure o
clamour q,i for!
clamor q,i for!
hanker n for!,after!
enjoin o,q
importune o
direct! o
mandate! o,c
bid,bade,bidden o
pester o
plague! o
spur o
prescribe c,n
long! i for!
hunger! i for!
itch! i for!
pine! q for!
covet n
need n
`;

/** Verbs of putting something forward. */
export const PROPOSALS: Table = `
propose c,n,i,g,q
suggest c,n,g,q
recommend c,n,g,q
offer i,n,q
advocate n,g for
float n,g
favor n,g
favour n,g
prefer i,n
contemplate n,g
entertain n
moot! n
pitch! n
`;

/** Verbs of taking something upon oneself. */
export const PLEDGES: Table = `
pledge c,n,i,q
promise c,n,i,r,q
vow c,n,i,q
commit i,n
undertake,undertook,undertaken i
agree c,i,q on,with
intend i,o
plan i,n
decide c,i against,on
resolve i,t
threaten i,n,q,c
volunteer i,t
guarantee c,n
sign! n
drop! n
lift! n
waive n
opt i for
aim i,n for,at
seek,sought i,n
elect i
consent i
approve n
aspire i
covenant! i,t
bless! n
okay! n
`;

/** Verbs of turning something down. */
export const REFUSALS: Table = `
reject n,q,g
rule n,g,q out!
refuse i,n,q
dismiss n,q
decline i,n
oppose n,g
resist n,g
repudiate n
rebuff n
spurn n
brush n,q off!,aside!
wave n,q away!,aside!
turn n down!
balk q at
baulk q at
veto n
block n
push n,q back!
snub n
scorn n,q
shun n
renounce n
disavow n
abstain q from
knock n,q back!,down!
bat n,q away!
pour n,q cold!
rubbish n,q
bridle q at!
bristle q at!
chafe q at!
demur q at
disown n
forswear,forswore,forsworn n
object i,t,q,n,g to
nix n
rue n
begrudge n
resent n
detest n
hate n
abhor n
loathe n
abhor n
despise n
distrust n
mistrust n
disapprove q of!
disbelieve n
dodge n
duck n
sidestep n
evade n
skirt n
deflect n
parry n,q
fudge! n
jib! q at!
eschew n,g
forgo,forwent,forgone n
overrule n
discount! n
exclude n
quash n
scotch! n
squelch n
debunk n
countenance! n,g
budge q on!
bewail n
bash! n
pan! n
roast! n
caricature! n
demonise n
demonize n
discredit n
scrap! n
shelve! n
ditch! n
abandon n
withdraw!,withdrew,withdrawn n
revoke n
rescind n
`;

/** Verbs of praise, blame, hope and doubt. */
export const DESCRIPTIONS: Table = `
criticize n,q
criticise n,q
accuse n
blame n
condemn n,q
denounce n,q
slam n,q
blast n,q
lambast n
lambaste n
deride n,q
mock n,q
decry n,q
deplore n,q
bemoan n,q
lament c,n,q
praise n,q
welcome n,q
applaud n,q
hail n,q
thank n,q
back n
support n
endorse n
defend n,g,q
downplay n
tout n,q
play n down!
lash q out!
hit,hit q back!,out!
scoff q at
question n,c,q
doubt c,n
wonder c,q
fear c,n
worry c,q about
hope c,i for
believe c,q in
think,thought c,q
feel,felt t
consider n,g
describe n,q
characterize n,q
characterise n,q
brand n,q
label n,q
term n,q
deem n
dub n
express n,q
voice n,q
regret c,n
apologize q for
apologise q for
disagree q with
concur q,t with
protest t,q against
ridicule n,q
lampoon n
castigate n,q
excoriate n,q
savage n,q
trash n,q
skewer n
fault n
embrace n
champion n
portray n,q
paint n,q
depict n
view n
regard n
appreciate n
scold n,q,r
chide n,q,r
rebuke n,q,r
berate n,q
upbraid n,q,r
admonish n,q,o,r
reprimand n,q
reproach n,q
reprove n
harangue n,q,r
pillory n
vilify n
malign n
denigrate n,q
assail n,q
flay n
impugn n
commiserate q
trust c
pray c,q for
dread c,n
dislike n,g
uphold,upheld n
share n
condone n
quiz! n on,about
desire! n,i,o
censure n
slate! n
rap! n
eviscerate n
hype! n
diss n
`;
