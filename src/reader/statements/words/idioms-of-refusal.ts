/** Turning down, holding back and dodging: lines as in idioms.ts. */
export const IDIOMS_OF_REFUSAL = `
say,said no to|n|refusal|-1|position
say,said yes to|n|pledge|1|position
set,set $ face firmly against|n|refusal|-1|position
draw,drew,drawn a ~ red line at|gn|refusal|-1
draw,drew,drawn the ~ red line at|gn|refusal|-1
draw,drew,drawn a ~ line at|gn|refusal|-1
draw,drew,drawn a red line|qt
draw,drew,drawn a line in the sand|qt
draw,drew,drawn the ~ conclusion|t
draw,drew,drawn the ~ lesson|t
draw,drew,drawn a ~ distinction between|n
draw,drew,drawn a ~ parallel with|n
draw,drew,drawn a ~ parallel between|n
draw,drew,drawn a ~ comparison with|n
draw,drew,drawn ~ parallels between|n
draw,drew,drawn ~ parallels with|n
dig,dug $ heels in|q over,on
put,put $ foot down|qt
put,put the brakes on|n|refusal|-1
slam,slammed the brakes on|n|refusal|-1
slam,slammed the door on|n|refusal|-1
shut!,shut the door on|n|refusal|-1
shut!,shut the door to|n|refusal|-1
close,closed the door on|n|refusal|-1
close,closed the door to|n|refusal|-1
leave,left the door open to|gn
leave,left the door open for|gn
leave,left open|t
leave,left it open|t
leave,left open the ~ possibility|t
leave,left open the ~ possibility of|gn
leave,left open the question of|n
keep,kept open the ~ possibility of|gn
hold,held out the ~ prospect of|gn
hold,held out the ~ hope|t
hold,held out ~ hope|t
hold,held out ~ hope of|gn
hold,held out ~ hope for|n
thumb!,thumbed $ nose at|n|refusal|-1
turn up $ nose at|n|refusal|-1|position
turn,turned $ nose up at|n|refusal|-1|position
vote,voted down|n|refusal|-1|position
back,backed down|q on,over
climb,climbed down|q on,over
backtrack!,backtracked on|n|refusal||position
row!,rowed back on|n|refusal||position
renege,reneged on|n|refusal|-1|position
go,went,gone back on|n|refusal|-1|position
walk,walked back|n|refusal||position
beg,begged to differ|q
shy!,shied away from|gn|refusal|-1|position
shrink,shrank,shrunk from|gn|refusal|-1|position
recoil!,recoiled from|gn|refusal|-1|position
recoil!,recoiled at|gn|refusal|-1|position
blanch!,blanched at|gn|refusal|-1|position
flinch,flinched from|gn|refusal|-1|position
flinch,flinched at|gn|refusal|-1|position
jib!,jibbed at|gn|refusal|-1|position
demur,demurred at|gn|refusal|-1|position
steer!,steered clear of|gn|refusal|-1|position
fend!,fended off|n|refusal|-1
bat,batted aside|n|refusal|-1
bat,batted back|n|refusal|-1
swat,swatted aside|n|refusal|-1
swat,swatted down|n|refusal|-1
wave,waved off|n|refusal|-1
shrug,shrugged aside|n|refusal|-1
gloss!,glossed over|n|refusal|-1
skate!,skated over|n|refusal|-1
stay,stayed silent on|n|refusal
stay,stayed silent about|n|refusal
remain,remained silent on|n|refusal
remain,remained silent about|n|refusal
keep,kept silent on|n|refusal
keep,kept silent about|n|refusal
keep,kept quiet about|n|refusal
keep,kept mum about|n|refusal
keep,kept mum on|n|refusal
stall!,stalled on|n|refusal||position
swear,swore,sworn off|gn|refusal|-1|position
have,had no objection to|gn||1|position
have,had no objections to|gn||1|position
have,had no plans|i|refusal|-1|position
have,had no plan|i|refusal|-1|position
have,had no plans for|n|refusal|-1|position
have,had no intention|i|refusal|-1|position
have,had no wish|i|refusal|-1|position
have,had no desire|i|refusal|-1|position
have,had no appetite for|gn|refusal|-1|position
have,had little appetite for|gn|refusal|-1|position
have,had no stomach for|gn|refusal|-1|position
have,had little time for|n|refusal|-1|position
have,had no interest in|gn|refusal|-1|position
have,had no qualms about|gn|||thought
have,had no doubt|c
have,had no doubts|t about
have,had no illusions|t about
have,had ~ doubts about|gn||-1|thought
have,had ~ doubts|t
have,had $ doubts about|gn||-1|thought
have,had ~ misgivings about|gn||-1|thought
have,had ~ reservations about|gn||-1|thought
have,had ~ qualms about|gn||-1|thought
have,had ~ concerns about|gn||-1|thought
have,had second thoughts about|gn||-1|thought
show,showed,shown no sign of|gn|refusal|-1|position
show,showed,shown no signs of|gn|refusal|-1|position
show,showed,shown little sign of|gn|refusal|-1|position
show,showed,shown little interest in|gn|refusal|-1|position
show,showed,shown little appetite for|gn|refusal|-1|position
show,showed,shown no appetite for|gn|refusal|-1|position
show,showed,shown ~ understanding for|n||1|position
show,showed,shown ~ support for|n||1|position
show,showed,shown ~ willingness|i|pledge||position
show,showed,shown ~ readiness|i|pledge||position
see,saw,seen no merit in|gn|refusal|-1|position
see,saw,seen little merit in|gn|refusal|-1|position
see,saw,seen ~ merit in|gn||1|position
see,saw,seen no sense in|gn|refusal|-1|position
see,saw,seen little sense in|gn|refusal|-1|position
see,saw,seen little point in|gn|refusal|-1|position
see,saw,seen no grounds for|gn|refusal|-1|position
see,saw,seen no cause for|n|refusal|-1|position
see,saw,seen little reason|i|refusal|-1|position
see,saw,seen little reason for|n|refusal|-1|position
see,saw,seen little need|i|refusal|-1|position
see,saw,seen little need for|n|refusal|-1|position
see,saw,seen no basis for|n|refusal|-1|position
see,saw,seen no room for|n|refusal|-1|position
see,saw,seen little room for|n|refusal|-1|position
see,saw,seen no chance of|gn
see,saw,seen little chance of|gn
see,saw,seen ~ chances of|gn
see,saw,seen no prospect of|gn
see,saw,seen ~ risk of|gn
see,saw,seen a ~ risk of|gn
see,saw,seen a ~ danger of|gn
see,saw,seen ~ signs of|gn
see,saw,seen a ~ chance|i of
see,saw,seen eye to eye with|n||1|position
see,saw,seen fit|i
brook no|n|refusal|-1|position
make,made no commitment|i on,to|refusal
make,made no commitments|i on,to|refusal
make,made no promise|it of,about|refusal
make,made no promises|it of,about,on|refusal
make,made no apology for|gn
make,made no apologies for|gn
make,made no secret of the fact|t
play,played for time|q on
play,played coy|q about,on
pass the buck|q to
plead ignorance|q of
soften,softened $ ~ stance|q on,towards,toward
soften,softened $ ~ line|q on,towards,toward
soften,softened $ ~ tone|q on,towards,toward
change,changed $ ~ tune|q on,about
change,changed $ ~ mind|q on,about
change,changed tack|q on
reverse!,reversed course|q on
cave!,caved in|q to,on,over
give,gave,given way on|n||1|position
give,gave,given in to|n||1|position
give,gave,given ground on|n||1|position
give,gave,given no ground on|n|refusal|-1|position
cave!,caved in to|n||1|position
bend,bent to|n||1|position
relent!,relented on|n||1|position
tone!,toned down|n
see,saw,seen no chances of|gn
see,saw,seen no risk of|gn
see,saw,seen no signs of|gn
see,saw,seen no danger of|gn
make,made @ dependent on|n|demand||position
make,made @ conditional on|n|demand||position
make,made @ contingent on|n|demand||position
make,made @ depend on|n|demand||position
have,had yet to say|ct|refusal
have,had yet to decide|cti|refusal
have,had yet to announce|ctn|refusal
have,had yet to confirm|ctn|refusal
have,had yet to explain|ctn|refusal
have,had yet to specify|ctn|refusal
have,had yet to reveal|ctn|refusal
have,had yet to name|n|refusal
have,had yet to commit to|gn|refusal|-1|position
say,said nothing about|gn|refusal
say,said nothing of|n|refusal
draw,drew,drawn a ~ line under|n|refusal
put,put the kibosh on|n|refusal|-1
put,put a brake on|n|refusal|-1
put,put a damper on|n|refusal|-1
put,put on hold|n|refusal||position
put,put @ on hold|q|refusal||position
put,put on ice|n|refusal||position
kick!,kicked into the long grass|n|refusal||position
kick!,kicked back against|n|refusal|-1|position
kick!,kicked against|n|refusal|-1|position
dig,dug in $ heels over|n|refusal|-1|position
dig,dug in $ heels on|n|refusal|-1|position
dig,dug in $ heels against|n|refusal|-1|position
dig,dug $ heels in over|n|refusal|-1|position
dig,dug $ heels in on|n|refusal|-1|position
put,put $ foot down over|n|refusal|-1|position
stand,stood firm against|n|refusal|-1|position
stand,stood out against|n|refusal|-1|position
hold,held firm against|n|refusal|-1|position
hold,held back from|gn|refusal|-1|position
hold,held off on|gn|refusal|-1|position
hold,held off from|gn|refusal|-1|position
pull,pulled back from|gn|refusal|-1|position
pull,pulled the plug on|n|refusal|-1|position
step,stepped back from|gn|refusal|-1|position
step,stepped away from|gn|refusal|-1|position
retreat!,retreated from|gn|refusal||position
resile,resiled from|gn|refusal|-1|position
back,backed off|n from|refusal|-1|position
row!,rowed back from|n|refusal||position
backpedal,backpedalled on|n|refusal||position
backpedal,backpedaled on|n|refusal||position
wriggle!,wriggled out of|gn|refusal|-1|position
bow,bowed out of|gn|refusal|-1|position
fight,fought shy of|gn|refusal|-1|position
wash!,washed $ hands of|n|refusal|-1|position
turn,turned thumbs down on|n|refusal|-1|position
take,took,taken off the table|n|refusal|-1|position
give,gave,given the thumbs-down to|n|refusal|-1|position
give,gave,given the thumbs down to|n|refusal|-1|position
give,gave,given a wide berth to|n|refusal|-1|position
give,gave,given the brush-off to|n|refusal|-1|position
give,gave,given a ~ reception to|n
give,gave,given nothing away|q on,about|refusal
give,gave,given nothing away about|n|refusal
give,gave,given little away about|n|refusal
give,gave,given nothing away on|n|refusal
give,gave,given little away on|n|refusal
give,gave,given no answer to|n|refusal
give,gave,given no explanation for|gn|refusal
give,gave,given no explanation of|n|refusal
give,gave,given no reason for|gn|refusal
give,gave,given no ~ details of|n|refusal
give,gave,given no ~ details on|n|refusal
give,gave,given no ~ details about|n|refusal
give,gave,given no ~ date for|gn|refusal
give,gave,given no ~ timetable for|gn|refusal
give,gave,given no ~ timeline for|gn|refusal
give,gave,given no ~ figure for|n|refusal
give,gave,given no ~ assurances|t on,about|refusal
give,gave,given no ~ assurance|t|refusal
give,gave,given no ~ guarantee|t|refusal
give,gave,given no ~ commitment|it|refusal
offer,offered no ~ explanation for|gn|refusal
offer,offered no ~ details of|n|refusal
offer,offered no ~ details on|n|refusal
offer,offered no ~ details about|n|refusal
offer,offered no ~ timetable for|gn|refusal
offer,offered no ~ apology for|gn|refusal
offer,offered no ~ comment on|n|refusal
offer,offered no ~ assurances|t|refusal
offer,offered no ~ assurance|t|refusal
have,had no ~ comment on|n|refusal
have,had no ~ comment about|n|refusal
have,had nothing to say about|n|refusal
have,had nothing to say on|n|refusal
have,had little to say about|n|refusal
have,had little to say on|n|refusal
remain,remained tight-lipped about|n|refusal
remain,remained tight-lipped on|n|refusal
stay,stayed tight-lipped about|n|refusal
stay,stayed tight-lipped on|n|refusal
keep,kept tight-lipped about|n|refusal
keep,kept tight-lipped on|n|refusal
remain,remained mum on|n|refusal
remain,remained mum about|n|refusal
keep,kept $ counsel on|n|refusal
keep,kept $ counsel about|n|refusal
keep,kept @ guessing|t about,on
keep,kept $ cards close to $ chest on|n|refusal
keep,kept $ powder dry on|n|refusal
hold,held $ tongue on|n|refusal
hold,held $ tongue about|n|refusal
reserve,reserved judgment on|n|refusal
reserve,reserved judgement on|n|refusal
leave,left the door ajar for|gn
leave,left the door ajar to|gn
leave,left @ guessing|t about
hedge!,hedged $ bets on|n
sit,sat on the fence over|n
sit,sat on the fence on|n
dance!,danced around|n|refusal
tiptoe,tiptoed around|n|refusal
skirt,skirted around|n|refusal
laugh,laughed out of court|n|refusal|-1
want nothing to do with|n|refusal|-1|position
want no part of|gn|refusal|-1|position
want no part in|gn|refusal|-1|position
make,made a ~ u-turn on|n|refusal||position
blow,blew,blown hot and cold on|n
blow,blew,blown hot and cold over|n
push,pushed back against|n|refusal|-1|position
push,pushed back on|n|refusal|-1|position
`;
