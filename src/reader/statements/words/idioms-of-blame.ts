/** Attacks, blame and finding fault: lines as in idioms.ts. */
export const IDIOMS_OF_BLAME = `
light!,lit into|n||-1
tear,tore,torn strips off|n||-1
tear,tore,torn a strip off|n||-1
round!,rounded on|n||-1
have,had a go at|n||-1
have,had harsh words for|n||-1
have,had no truck with|n|refusal|-1|position
take,took,taken a ~ dig at|n||-1
take,took,taken a ~ shot at|n||-1
take,took,taken a ~ swing at|n||-1
take,took,taken a ~ sideswipe at|n||-1
take,took,taken ~ swipes at|n||-1
take,took,taken ~ jabs at|n||-1
take,took,taken ~ potshots at|n||-1
take,took,taken a ~ potshot at|n||-1
take,took,taken @ to task|n for,over||-1
take,took,taken umbrage at|n||-1
take,took,taken offence at|n||-1
take,took,taken offense at|n||-1
take,took,taken a ~ stand against|n|refusal|-1|position
take,took,taken a ~ stance against|n|refusal|-1|position
take,took,taken a hard line on|n
take,took,taken a tough line on|n
make,made a ~ dig at|n||-1
get,got in a ~ dig at|n||-1
aim!,aimed a ~ jab at|n||-1
aim!,aimed a ~ swipe at|n||-1
aim!,aimed a ~ dig at|n||-1
aim!,aimed a ~ barb at|n||-1
fire,fired a ~ broadside at|n||-1
fire,fired a ~ broadside against|n||-1
fire,fired a ~ salvo at|n||-1
fire,fired off a ~ letter|qt
fire,fired off a ~ tweet|qt
launch,launched a scathing attack on|n||-1
launch,launched a blistering attack on|n||-1
launch,launched a stinging attack on|n||-1
launch,launched a furious attack on|n||-1
launch,launched a withering attack on|n||-1
launch,launched a verbal attack on|n||-1
launch,launched a fierce attack on|n||-1
launch,launched a ~ tirade against|n||-1
launch,launched a ~ broadside against|n||-1
launch,launched a ~ broadside at|n||-1
level!,levelled ~ criticism at|n||-1
level!,levelled a ~ charge at|n||-1
direct!,directed $ ire at|n||-1
direct!,directed $ fire at|n||-1
direct!,directed $ anger at|n||-1
lash,lashed out at|n||-1
lash,lashed out against|n||-1
lash,lashed into|n||-1
hit,hit out at|n||-1
hit,hit out against|n||-1
strike,struck out at|n||-1
rail,railed at|n||-1
inveigh,inveighed against|n||-1
fulminate,fulminated against|n||-1
fulminate,fulminated about|n||-1
rant,ranted about|n||-1
rant,ranted against|n||-1
rage,raged against|n||-1
thunder,thundered against|n||-1
carp,carped about|n||-1
carp,carped at|n||-1
snipe!,sniped at|n||-1
sneer,sneered at|n||-1
scoff,scoffed at|n||-1
jeer,jeered at|n||-1
sniff,sniffed at|n||-1
balk,balked at the idea of|gn|refusal|-1|position
speak,spoke,spoken out against|n||-1
speak,spoke,spoken ill of|n||-1
heap,heaped blame on|n||-1
heap,heaped derision on|n||-1
heap,heaped ridicule on|n||-1
heap,heaped opprobrium on|n||-1
pour,poured scorn over|n||-1
pour,poured ridicule on|n||-1
pour,poured derision on|n||-1
cast,cast ~ aspersions on|n||-1
cast,cast ~ doubts on|n||-1
cast,cast ~ doubts over|n||-1
cast,cast ~ doubt over|n||-1
cast,cast ~ doubt upon|n||-1
throw,threw,thrown ~ doubt on|n||-1
throw,threw,thrown shade at|n||-1
put,put the boot into|n||-1
lay,laid ~ blame on|n||-1
lay,laid the blame at|n||-1
lay,laid the blame with|n||-1
lay,laid the ~ blame for|n||-1
pin,pinned ~ blame on|n||-1
place!,placed the ~ blame on|n||-1
place!,placed the ~ onus on|n
place!,placed ~ blame on|n||-1
put,put the onus on|n
put,put the ball in|n
shift,shifted the blame to|n||-1
shift,shifted the blame onto|n||-1
point,pointed the finger at|n||-1
point,pointed a ~ finger at|n||-1
point,pointed fingers at|n||-1
wag!,wagged a ~ finger at|n||-1
wag!,wagged $ ~ finger at|n||-1
call,called out|n for,over||-1
call,called @ out for|gn||-1
call,called @ out over|gn||-1
call,called into doubt|n||-1
call,called in question|n||-1
call,called attention to|n
draw,drew,drawn attention to|n
hold,held @ responsible for|gn||-1
hold,held @ accountable for|gn||-1
find,found fault with|n||-1
pick!,picked holes in|n||-1
pick!,picked a ~ fight with|n over||-1
pick!,picked a ~ quarrel with|n over||-1
poke,poked ~ holes in|n||-1
give,gave,given @ a ~ dressing-down|q over,for||-1
give,gave,given @ the cold shoulder|q||-1
come,came,come down hard on|n||-1
rebel,rebelled against|n|refusal|-1|position
revolt!,revolted against|n|refusal|-1|position
lobby,lobbied ~ against|n|refusal|-1|position
level!,leveled ~ criticism at|n||-1
have,had a ~ pop at|n||-1
have,had a ~ dig at|n||-1
have,had a low opinion of|n||-1
have,had no patience with|n||-1
have,had no patience for|n||-1
have,had a problem with|gn||-1
have,had had enough of|n||-1
take,took,taken a ~ pop at|n||-1
take,took,taken against|n||-1
take,took,taken apart|n||-1
pick!,picked apart|n||-1
tear,tore,torn apart|n||-1
tear,tore,torn holes in|n||-1
make,made short work of|n||-1
make,made a ~ fuss about|n||-1
make,made a ~ fuss over|n||-1
kick!,kicked up a ~ fuss about|n||-1
kick!,kicked up a ~ fuss over|n||-1
raise,raised a stink about|n||-1
raise,raised a stink over|n||-1
read,read @ the riot act over|n||-1
haul!,hauled @ over the coals for|gn||-1
rap!,rapped @ on the knuckles for|gn||-1
rap!,rapped @ over the knuckles for|gn||-1
give,gave,given @ a ~ tongue-lashing for|gn||-1
give,gave,given @ an earful about|n||-1
call,called @ to account for|gn||-1
slap,slapped @ down for|gn||-1
dress!,dressed @ down for|gn||-1
tick!,ticked off|n for||-1
turn,turned $ fire on|n||-1
train!,trained $ fire on|n||-1
train!,trained $ guns on|n||-1
sound,sounded off about|n||-1
sound,sounded off on|n||-1
see,saw,seen red over|n||-1
hit!,hit the roof over|n||-1
air!,aired ~ concerns about|n||-1
air!,aired ~ doubts about|n||-1
air!,aired $ ~ grievances about|n||-1
harbour!,harboured ~ doubts about|n||-1|thought
harbor!,harbored ~ doubts about|n||-1|thought
think,thought little of|n||-1|thought
put,put the delay down to|n
blow,blew,blown the whistle on|n||-1
fire,fired a ~ shot across the bows of|n||-1
fire,fired a ~ shot at|n||-1
zero!,zeroed in on|n||-1
home!,homed in on|n||-1
`;
