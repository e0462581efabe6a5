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
`;
