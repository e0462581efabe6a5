/** Praise, backing and going along: lines as in idioms.ts. */
export const IDIOMS_OF_PRAISE = `
have,had nothing but praise for|n||1
have,had only praise for|n||1
have,had ~ praise for|n||1
have,had kind words for|n||1
have,had warm words for|n||1
have,had good words for|n||1
have,had ~ hopes for|n
heap,heaped ~ praise upon|n||1
pile,piled ~ praise on|n||1
lavish,lavished ~ praise upon|n||1
shower,showered ~ praise on|n||1
shower,showered @ with praise|q||1
sing,sang,sung the praises of|n||1
sing,sang,sung $ praises|q||1
wax!,waxed lyrical about|n||1
rave,raved about|n||1
enthuse,enthused about|n||1
enthuse,enthused over|n||1
gush,gushed about|n||1
gush,gushed over|n||1
speak,spoke,spoken highly of|n||1
speak,spoke,spoken warmly of|n||1
speak,spoke,spoken up for|n||1
speak,spoke,spoken in support of|n||1
speak,spoke,spoken in defence of|n||1
speak,spoke,spoken in defense of|n||1
stand,stood up for|n||1|position
stand,stood by|n|pledge||position
stand,stood shoulder to shoulder with|n||1|position
stand,stood squarely behind|n||1|position
stand,stood firmly behind|n||1|position
stand,stood four-square behind|n||1|position
stand,stood firm|q on,against
stand,stood $ ground|q on,over
stand,stood ready|i|pledge||position
stand,stood in the way of|n|refusal|-1|position
hold,held firm|q on,against
hold,held $ ground|q on,over
hold,held the line on|n
hold,held fast to|n|pledge||position
get,got behind|n||1|position
go,went,gone to bat for|n||1
throw,threw,thrown ~ support behind|n||1|position
throw,threw,thrown in $ lot with|n||1|position
put,put ~ faith in|n||1|position
put,put $ ~ trust in|n||1|position
place!,placed $ ~ trust in|n||1|position
pin,pinned $ hopes on|n||1|position
set,set $ hopes on|n||1|position
set,set great store by|n||1|position
set,set store by|n||1|position
set,set ~ store by|n||1|position
come,came,come out for|n||1|position
come,came,come out strongly against|n|refusal|-1|position
come,came,come out ~ in favour of|n||1|position
come,came,come out ~ in favor of|n||1|position
come,came,come down in favour of|n||1|position
come,came,come down in favor of|n||1|position
come,came,come down on the side of|n||1|position
come,came,come to the defence of|n||1
come,came,come to the defense of|n||1
leap!,leapt to the defence of|n||1
leap!,leaped to the defense of|n||1
jump,jumped to the defence of|n||1
jump,jumped to the defense of|n||1
rush,rushed to the defence of|n||1
rush,rushed to the defense of|n||1
spring!,sprang to the defence of|n||1
spring!,sprang to the defense of|n||1
rise,rose,risen to the defence of|n||1
take,took,taken the side of|n||1|position
take,took,taken up the cudgels for|n||1
take,took,taken pride in|gn||1
take,took,taken credit for|gn
take,took,taken the credit for|gn
take,took,taken heart from|n||1
take,took,taken comfort in|n||1
take,took,taken comfort from|n||1
give,gave,given @ credit for|gn||1
give,gave,given credit to|n||1
give,gave,given a ~ welcome to|n||1
give,gave,given the green light to|n|pledge|1|position
give,gave,given the green light for|n|pledge|1|position
give,gave,given the go-ahead to|n|pledge|1|position
give,gave,given the go-ahead for|n|pledge|1|position
give,gave,given the nod to|n|pledge|1|position
give,gave,given $ ~ consent to|n|pledge|1|position
give,gave,given $ ~ assent to|n|pledge|1|position
give,gave,given $ ~ approval to|n|pledge|1|position
give,gave,given $ ~ endorsement to|n||1|position
give,gave,given @ $ ~ backing|q||1|position
vote,voted in favour of|n|pledge|1|position
vote,voted in favor of|n|pledge|1|position
look,looked forward to|gn||1|thought
look,looked kindly on|n||1|thought
look,looked askance at|n||-1|thought
subscribe!,subscribed to|n||1|position
accede!,acceded to|n|pledge|1|position
acquiesce,acquiesced in|n|pledge|1|position
acquiesce,acquiesced to|n|pledge|1|position
assent,assented to|n|pledge|1|position
plump!,plumped for|n||1|position
count,counted on|gn||1|thought
bank!,banked on|gn||1|thought
reckon,reckoned on|gn|||thought
pay,paid homage to|n||1
pay,paid lip service to|n
swear,swore,sworn by|n||1
wave,waved through|n|pledge|1|position
nod,nodded through|n|pledge|1|position
settle,settled for|n|pledge|1|position
settle,settled on|n|pledge|1|position
strike,struck a ~ bargain|t on,over|pledge|1|position
strike,struck a ~ deal|t on,over|pledge|1|position
strike,struck a ~ compromise|t on,over|pledge|1|position
reach,reached a ~ deal on|n|pledge|1|position
reach,reached an ~ agreement on|n|pledge|1|position
reach,reached agreement on|n|pledge|1|position
set,set $ sights on|gn|pledge|1|position
set,set itself the goal of|gn|pledge|1|position
set,set itself the target of|gn|pledge|1|position
set,set itself a ~ goal of|gn|pledge|1|position
set,set itself a ~ target of|gn|pledge|1|position
speak,spoke,spoken out for|n||1
speak,spoke,spoken out in favour of|n||1
speak,spoke,spoken out in favor of|n||1
live with|n||1|position
set,set $ sights on|gn|pledge|1|position
hold,held up @ as|n||1
single out @ for|n||1
give,gave,given the thumbs-up to|n|pledge|1|position
give,gave,given the thumbs up to|n|pledge|1|position
give,gave,given the all-clear to|n|pledge|1|position
give,gave,given the all-clear for|n|pledge|1|position
give,gave,given @ the green light|q||1|position
give,gave,given @ the go-ahead|q||1|position
give,gave,given a ~ endorsement to|n||1|position
give,gave,given $ ~ imprimatur to|n||1|position
give,gave,given $ ~ seal of approval to|n||1|position
give,gave,given @ full marks for|gn||1
give,gave,given @ top marks for|gn||1
give,gave,given @ a pat on the back for|gn||1
nail!,nailed $ colours to the mast of|n||1|position
tip!,tipped $ hat to|n||1
doff!,doffed $ cap to|n||1
take,took,taken $ hat off to|n||1
make,made common cause with|n||1|position
close,closed ranks behind|n||1|position
close,closed ranks around|n||1|position
close,closed ranks against|n|refusal|-1|position
rally,rallied around|n||1|position
rally,rallied round|n||1|position
rally,rallied to the side of|n||1|position
rally,rallied to the cause of|n||1|position
rally,rallied to the defence of|n||1|position
rally,rallied to the defense of|n||1|position
get,got on board with|n||1|position
come,came,come on board with|n||1|position
lend,lent,lent $ ~ backing to|n||1|position
lend,lent,lent $ ~ voice to|n||1|position
lend,lent,lent $ ~ name to|n||1|position
add $ ~ voice to|n||1|position
add $ ~ weight to|n||1|position
back,backed up|n||1|position
go,went,gone in to bat for|n||1
fly,flew,flown the flag for|n||1
wave the flag for|n||1
carry,carried the torch for|n||1
stick,stuck up for|n||1
think,thought highly of|n||1|thought
have,had a high opinion of|n||1|thought
have,had every confidence|t in||1|thought
have,had full confidence in|n||1|thought
have,had every confidence in|n||1|thought
have,had ~ faith in|n||1|thought
have,had ~ confidence in|n||1|thought
find,found common ground on|n|pledge|1|position
reach,reached ~ agreement|t|pledge|1|position
reach,reached a ~ consensus|t on|pledge|1|position
reach,reached ~ consensus on|n|pledge|1|position
reach,reached an ~ understanding|t on|pledge|1|position
reach,reached a ~ settlement on|n|pledge|1|position
reach,reached an ~ accord on|n|pledge|1|position
strike,struck an ~ agreement|t|pledge|1|position
strike,struck an ~ agreement on|n|pledge|1|position
cut,cut a ~ deal on|n|pledge|1|position
hammer!,hammered out a ~ deal on|n|pledge|1|position
hammer!,hammered out an ~ agreement on|n|pledge|1|position
thrash!,thrashed out a ~ deal on|n|pledge|1|position
thrash!,thrashed out an ~ agreement on|n|pledge|1|position
vote,voted through|n|pledge|1|position
set,set a ~ target of|gn|pledge|1|position
set,set a ~ goal of|gn|pledge|1|position
set,set the ~ target of|gn|pledge|1|position
set,set the ~ goal of|gn|pledge|1|position
set,set $ heart on|gn|pledge|1|position
set,set $ mind on|gn|pledge|1|position
have,had $ sights on|gn|pledge|1|position
have,had $ sights set on|gn|pledge|1|position
have,had $ heart set on|gn|pledge|1|position
have,had every intention of|gn|pledge|1|position
have,had plans|i|pledge|1|position
have,had plans for|n|pledge|1|position
have,had ambitions|i|pledge|1|position
make,made plans|i|pledge|1|position
make,made plans for|n|pledge|1|position
make,made a ~ vow|it|pledge|1
make,made the ~ promise|it|pledge|1
make,made the ~ pledge|it|pledge|1
make,made the ~ commitment|it|pledge|1
make,made an ~ undertaking|it|pledge|1
give,gave,given $ ~ assurance|t|pledge|1
take,took,taken it upon @|i|pledge|1|position
swear,swore,sworn blind|ct
pencil!,pencilled in|n|pledge|1|position
pencil!,penciled in|n|pledge|1|position
hold,held out @ as|n||1
`;
