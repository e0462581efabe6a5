/**
 * Each line: base (past (participle)), frames, particles. Particles ending in `!` are needed; others may be left out. What the frames
 * mean stands in cues.ts.
 */
export type Table = string;

/** Verbs of saying what is so. */
export const CLAIMS: Table = `
say,said c,q
tell,told r,q,o,c
add t,q
argue c,q for,against
claim c,q,i,n
note c,q,n
acknowledge c,q,n,g
admit c,q,n,g
emphasize c,q,n
emphasise c,q,n
underline c,q,n
underscore c,q,n
highlight n,q
write,wrote,written t,q
tweet c,q,n
post t,q
declare c,q,n
announce c,q,n
state c,q
remark t,q on
comment q,t
observe t,q
maintain t,q
contend c,q
assert c,q,n
affirm c,q,n
reaffirm c,q,n
restate t,q,n
reassert t,q,n
assure r,c,q
reassure r
remind r,c,q
inform r,q
notify r
predict c,q,n
forecast,forecast t,n,q
estimate c,q
calculate t,q
conclude t,q
find,found t
report t,q,n
reveal c,q,n
disclose c,n
confirm c,q,n
clarify c,q
explain c,q,n
indicate c,q,n
imply c,q
hint c,q at
signal c,n,q
repeat t,q,n
recall t,q,n
testify c,q
boast c,q of,about
swear,swore,sworn c,i
allege c,q
complain c,q about,of
mention t
point c,q,n out!,to!
make,made c,q clear!,plain!
put,put q,n forward
according q
spell q,n out!
reckon c,q
accept t,n
recognise t,n
recognize t,n
deny c,n,g,q
caution c,q,r against,about
warn c,q,r,o of,about,against
counter t,q,n
rebut n,q
refute n
hold,held t
speak,spoke,spoken q of!,about!,against!,out!
rail q against!
grant t
stipulate t
learn,learnt t
guess c,q
suspect c
bet c
figure t
attest t,q
vouch q for!
dispute n,c
contest n
contradict n
correct t,q
corroborate n
summarize q,n
summarise q,n
sum,summed n,q up!
set,set n,q out!
lay,laid q out!
cite n
quote n,q
attribute n
liken n,q
compare n,q
trumpet n,c
herald n
cheer n,q
salute n
congratulate n
commend n
mourn n
second n
preach q
lecture q,n,r
stand,stood q by!
brief t,q
apprise r
foresee,foresaw,foreseen n,c
envisage n,c
envision n,c
anticipate c,n
posit c
surmise c,q
conjecture c
speculate c,q about
theorise c,q
theorize c,q
hypothesise t
judge c
assess t
project c,q
understand,understood,understood t
intimate t
insinuate c
profess n,i
decree c,q
elaborate q
expound t,q
explicate t
avow c,n
brag c,q of,about
bluster c,q
gloat c,q about
quibble q,t
cavil q
venture c,q
work t out!
hazard q
interpose t,q
interrupt q
persist q
disparage n
laud n,q
extol n
eulogise n
glorify n
deprecate n
belittle n,q
minimise n
minimize n
exaggerate n
overstate n
understate n
insist c,q on
postulate c
prophesy c
prognosticate c
verify t
certify t
recount c,q,n
relate t,q
narrate q
recite q
paraphrase q,n
stress c,q,n
editorialise t,q
editorialize t,q
allude n to!
refer,referred n,q to!
gather t
single,singled n out!
own,owned t up!
concede c,q,n
fret c,q about,over
agonise q over
agonize q over
marvel c,q at
rejoice c,q at,in
exult q
despair q of
brood q
vent q
reiterate c,q,n
aver,averred c,q
asseverate c,q
name n
identify n
price! n at!
value! n at!
articulate n,q
convey n,t
communicate t,n
broach n
deduce c
infer c
extrapolate t
presume c
suppose c
assume c
reason! t,q
imagine c
remember t,q
recollect t,q
reminisce q,t about
justify n
excuse! n
credit! n
charge! t,q
bill! n
frame! n
cast,cast n
present! n
interpret n
construe n
treat! n
class! n
rate! n
count! n
see,saw,seen n
substantiate n,c
demonstrate t
adjudge n
ascribe n
impute n
vaunt n
acclaim n
compliment! n,q
flatter n
admire n
exalt n
lionise n
lionize n
revere n
inveigh q against!
moralise q
moralize q
sermonise q
pontificate q about,on
philosophize t,q
rhapsodize q
hypothesize t
eulogize n
wager c
gamble! c
wail t,q
submit t,q
alert! r
enlighten r
tip! r
relay t,n
cable! t,q
wire! t,q
publicise n
publicize n
validate n
vindicate n
flag! c,q,n up
peg! n at!
compute c,n
quantify n
unveil! n
outline! n,t
renew n
foreshadow n,c
foretell,foretold c
espouse n
equate n
query n,c
underplay n
overplay n
`;
