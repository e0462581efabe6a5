import type { Table } from './cue-sayings.ts';

/** Verbs that stand by words in quotation marks. */
export const QUOTING: Table = `
reply t,q
respond t,q
answer t,q
snap t,q
fume t,q
thunder t,q
growl t,q
grumble t,q about
gripe t,q about
moan t,q about
whine t,q
rage t,q at,against
storm q
bark t,q
snarl t,q
sneer t,q
tease t,q
enthuse t,q
gush t,q
muse t,q about,on
ponder t,q
whisper t,q
murmur t,q
declaim t,q
intone t,q
deadpan t,q
chuckle q
smile q
laugh q
nod q
proclaim c,q,n
pronounce t,q
opine t,q
echo q,n
jibe q
blog t,q
email t,q
text t,q
retort t,q
rejoin t,q
quip t,q
joke t,q
shout t,q
mutter t,q
sigh t,q
continue t,q
go,went,gone t,q on!
begin,began,begun q
interject t,q
read,read q
quote q
crow c,q about
groan t,q
allow t,q
scream t,q
yell t,q
bellow t,q
holler t,q
roar t,q
hiss t,q
grunt t,q
drawl t,q
gasp q
croak t,q
chirp t,q
purr q
shriek q
exclaim t,q
splutter t,q
stammer t,q
stutter q
mumble q
blurt q out
harrumph q
heckle t,q
huff t,q
sniff t,q
tut q
seethe t,q
explode q
erupt q
fulminate q against
rant t,q about,against
rave q about
jeer q at
taunt q
needle q
grin q
beam q
wince q
shrug t,q
bristle q
enquire q,t
inquire q,t
query q,t
beseech,besought q,o
chant t,q
grouse t,q about
carp t,q about
whinge t,q about
bleat q
kvetch q
philosophise t,q
rhapsodise q
volley q back!
confide t,q
confess t,q,n
divulge t,n
telegraph t
broadcast t,q
scribble q
scrawl q
howl t,q
sob q
squeal t,q
screech q
drone q
cackle q
snicker q
snigger q
rumble q
rasp q
bray q
trill q
wisecrack t,q
guffaw q
giggle q
whimper q
whoop q
yelp q
babble q
bawl q
blubber q
burble q
coo q
croon q
gabble q
jabber q
simper q
spit,spat q
spout q
squawk q
warble q
wheeze q
gulp q
cluck q
bellyache q about
nitpick q
quarrel q
bicker q
spar! q
sulk q
fuss q
swagger q
preen q
joust q
josh q
kid! q
crack! q
jest t,q
banter q
gibe q
hedge! q
waffle q
prevaricate q
equivocate q on
temporise q
temporize q
vacillate q
waver q
dither q
dissent q from
differ q
remonstrate q
expostulate q
prattle q
pipe! q
parrot! q,n
chorus! t,q
headline! q
splash! q
jot q
pen! q,n
dictate t,q
console q
soothe q
wheedle q
sympathise q with
sympathize q with
`;
