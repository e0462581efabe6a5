/** Making plain, arguing, asking, threatening: lines as in idioms.ts. */
export const IDIOMS_OF_SPEECH = `
make,made it ~ clear|ct
make,made ~ clear|ct
make,made it ~ plain|ct
make,made abundantly clear|ct
make,made a ~ case|t
make,made the ~ case against|n||-1
make,made a ~ case against|n||-1
make,made an ~ argument|t
make,made a ~ argument|t
make,made an ~ argument for|n||1
make,made an ~ appeal|qi for,to|demand|1
make,made a ~ appeal|qi for,to|demand|1
make,made an ~ offer|i|proposal
make,made an ~ offer of|n|proposal
make,made a ~ offer|i|proposal
make,made a ~ promise|itq|pledge|1
make,made a ~ commitment|it|pledge|1
make,made a ~ push for|n|demand|1|position
make,made a ~ pitch for|n|demand|1
make,made a ~ bid for|n|demand|1
make,made a ~ demand for|n|demand|1
make,made ~ demands for|n|demand|1
make,made a ~ demand|t|demand|1
make,made a ~ statement|qt
make,made a ~ point of|g
make,made the ~ observation|t
make,made the ~ assertion|t
make,made the ~ accusation|t
make,made the ~ allegation|t
make,made the ~ suggestion|t|proposal
make,made the ~ admission|t
make,made the ~ remark|qt
make,made the ~ comment|qt
make,made the ~ comments|q
make,made the ~ remarks|q
make,made much of|n
make,made it a priority|i|pledge||position
make,made it $ ~ mission|i|pledge||position
make,made $ ~ position clear|q on,about
make,made $ ~ feelings known|q on,about
make,made $ ~ displeasure known|q at,about
make,made $ ~ displeasure clear|q at,about
make,made $ ~ case for|n||1
make,made $ ~ case|t
spell,spelled it out|qct
spell,spelt out|nqt
lay,laid it on the line|q
lay,laid down a ~ marker|qt
put,put down a ~ marker|qt
lay,laid down the law|q to
set,set out $ ~ stall|q
set,set the record straight|q on,about
set,set out the ~ case for|n||1
state $ ~ case for|n||1
plead $ ~ case|q
press,pressed $ ~ case for|n|demand|1
press,pressed the case for|n|demand|1
press,pressed $ ~ case|q
argue the case for|n||1
put,put $ ~ case|q to
put,put the ~ case for|n||1
put,put the ~ case against|n||-1
put,put it to @|t
put,put on record|t
put,put on ~ record|t
put,put about|t
put,put @ right|q on,about
put,put @ straight|q on,about
put,put a ~ brave face on|n
put,put in a ~ plea for|n|demand|1
put,put in a ~ word for|n||1
put,put in a request for|n|demand|1
put,put @ under pressure|i|demand|1|position
bring,brought pressure to bear on|o|demand|1|position
bring,brought pressure on|o|demand|1|position
exert,exerted ~ pressure on|o|demand|1|position
apply,applied ~ pressure on|o|demand|1|position
apply,applied ~ pressure to|o|demand|1|position
heap,heaped ~ pressure on|o|demand|1|position
turn,turned the screws on|o|demand|1|position
twist!,twisted the arms of|o|demand|1|position
take,took,taken the line|t
take,took,taken the stance|t
take,took,taken the stand|q
take,took,taken a ~ view of|n
take,took,taken it|t
take,took,taken it as read|t
take,took,taken it as|n
read,read it as|n
chalk!,chalked @ up as|n
write,wrote,written @ off as|n||-1
put,put @ down as|n
take,took,taken it for granted|t
take,took,taken the floor|q
take,took,taken the opportunity|i
take,took,taken the occasion|i
take,took,taken stock of|n
hold,held forth|q on,about
hold,held forth on|n
hold,held forth about|n
hold,held the ~ view|t
hold,held the ~ opinion|t
hold,held the ~ position|t
rule that|c
throw,threw,thrown down the gauntlet|q to
throw,threw,thrown in|q
raise,raised the alarm|qt about,over
raise,raised the alarm about|n
raise,raised the alarm over|n
raise,raised ~ alarm about|n
raise,raised ~ alarm over|n
raise,raised an ~ eyebrow at|n||-1
raise,raised ~ eyebrows at|n||-1
raise,raised $ eyebrows at|n||-1
raise,raised ~ questions about|n||-1
raise,raised ~ questions over|n||-1
raise,raised the ~ question|t
raise,raised the ~ question of|gn
raise,raised the issue of|gn
raise,raised the matter of|gn
raise,raised the subject of|gn
raise,raised the spectre of|gn
raise,raised the specter of|gn
raise,raised ~ fears|t of,about
raise,raised ~ hopes|t of,for
raise,raised ~ concern about|n||-1
raise,raised ~ concern over|n||-1
raise,raised ~ concerns over|n||-1
raise,raised ~ objections against|n|refusal|-1
bring,brought up the ~ issue of|gn
bring,brought up the ~ question of|gn
bring,brought up the ~ subject of|gn
sound,sounded the alarm|qt
sound,sounded an ~ alarm|qt about,over
sound,sounded a ~ note of|n
sound,sounded a ~ alarm|qt about,over
sound,sounded ~ warnings|t
sound,sounded an ~ note|q
strike,struck an ~ note|q
strike,struck an ~ tone|q
strike,struck a ~ note of|n
vent!,vented $ ~ anger at|n||-1
vent!,vented $ ~ frustration at|n||-1
vent!,vented $ ~ frustration with|n||-1
vent!,vented $ ~ fury at|n||-1
vent!,vented $ ~ spleen|q at,on
vent!,vented $ ~ frustration|q
vent!,vented $ ~ anger|q
give,gave,given vent to|n||-1
give,gave,given voice to|n
let,let fly|q
let,let fly at|n||-1
let,let rip|q
let,let rip at|n||-1
let,let loose|q
let,let loose at|n||-1
let,let loose on|n||-1
let,let off steam|q about
let,let it slip|ct
let,let drop|t
let,let it be understood|ct
go,went,gone on record|qt
go,went,gone public with|n
go,went,gone on the offensive|q against
go,went,gone on the attack|q against
go,went,gone ballistic|q over
go,went,gone further|q
go,went,gone one better|q
talk,talked tough|q on,about
talk,talked about|gn
come,came,come clean about|gn
come,came,come clean on|n
come,came,come clean|q about,on
come,came,come up with|n|proposal
come,came,come out swinging|q
come,came,come back|q
speak,spoke,spoken up|q
speak,spoke,spoken $ mind|q
speak,spoke,spoken with one voice|q
speak,spoke,spoken about|n
leave,left little to the imagination|q
leave,left @ in no uncertainty|t
leave,left @ under no illusion|t
leave,left @ under no illusions|t
leave,left the ~ impression|t
have,had it on good authority|ct
have,had this to say|q
have,had this message|q
have,had a ~ message for|q
have,had a ~ warning for|q
get,got it off $ chest|q
get,got to the point|q
give,gave,given a ~ hint|t
give,gave,given no hint|t
give,gave,given no sign|t
give,gave,given no hint of|gn|refusal
give,gave,given no indication|t
give,gave,given no indication of|gn
give,gave,given every indication|t
give,gave,given @ a ~ piece of $ mind|q
give,gave,given @ $ ~ word|tc|pledge|1
give,gave,given a ~ account of|n
give,gave,given an ~ account of|n
give,gave,given evidence|qt
give,gave,given @ a ~ assurance|t|pledge|1
give,gave,given @ an ~ assurance|t|pledge|1
send,sent a ~ message|qt
send,sent the ~ message|qt
send,sent a ~ signal|qt
send,sent the ~ signal|qt
send,sent a ~ warning|qt
send,sent word|t
serve,served notice on @|t
serve,served notice|t
drive,drove,driven home the ~ point|t
drive,drove,driven home the ~ message|t
drive,drove,driven home|nt
hammer!,hammered home|nt
ram!,rammed home|nt
press,pressed home|n
beat,beat,beaten the drum for|n|demand|1
bang!,banged the drum for|n|demand|1
bang!,banged on about|n
harp!,harped on|n
dwell,dwelt on|n
register!,registered $ ~ displeasure|q at,with
register!,registered $ ~ opposition to|n|refusal|-1
register!,registered $ ~ protest|q at,with
lodge!,lodged a ~ protest|qt against,with,over
lodge!,lodged a ~ complaint|qt against,with,over
enter,entered a ~ caveat|t
think,thought aloud|q about
think,thought out loud|q about
think,thought fit|i
think,thought better of|gn|refusal|-1|position
eat,ate,eaten $ words|q
cry,cried foul over|n||-1
explain away|n
own,owned up to|gn
flirt!,flirted with|gn|proposal
flirt!,flirted with the idea of|gn|proposal
warn,warned @ off|gn
spell,spelt it out|qct
dwell,dwelled on|n
wonder aloud|ct
want to know|t
lay,laid out|t
lay,laid out ~ plans|i for|pledge|1
set,set out ~ plans|i for|pledge|1
lay,laid bare|nt
set,set forth|nt
map,mapped out|nt
sketch!,sketched out|nt
come,came,come forward with|n|proposal
bring,brought forward|n|proposal
put,put on the table|n|proposal
lay,laid on the table|n|proposal
table!,tabled a ~ proposal for|n|proposal|1
table!,tabled a ~ proposal|i|proposal|1
table!,tabled a ~ motion|it|proposal|1
table!,tabled an ~ amendment|it|proposal|1
submit,submitted a ~ proposal for|n|proposal|1
submit,submitted a ~ proposal|i|proposal|1
drop!,dropped a ~ hint|t about
drop!,dropped ~ hints|t about
give,gave,given ~ hints|t about
let,let the cat out of the bag|q about
lift!,lifted the lid on|n
reel!,reeled off|n
rattle!,rattled off|n
trot!,trotted out|n
bring,brought home|nt
get,got across|nt
get,got the ~ message across|t
get,got across the ~ message|t
put,put across|nt
put,put across the ~ message|t
drum!,drummed home|nt
drum!,drummed it into @|t
carry,carried the ~ message|t
carry,carried a ~ message|t
deliver,delivered the ~ message|t
deliver,delivered a ~ message|qt
deliver,delivered a ~ warning|t
deliver,delivered a ~ verdict|qt
deliver,delivered a ~ rebuke to|n||-1
convey,conveyed the ~ message|t
convey,conveyed a ~ message|t
send,sent out a ~ message|t
send,sent out a ~ signal|t
send,sent out the ~ message|t
send,sent out the ~ signal|t
send,sent @ a ~ message|t
send,sent @ a ~ signal|t
send,sent @ the ~ message|t
send,sent ~ signals|t
give,gave,given @ ~ warning|t
give,gave,given @ notice|t
give,gave,given @ a ~ warning|t
give,gave,given @ to believe|t
give,gave,given the ~ impression|t of
give,gave,given the ~ signal|it
give,gave,given @ until @|i|demand|1
give,gave,given @ a ~ deadline|i|demand|1
set,set @ a ~ deadline|i|demand|1
set,set @ the task of|g|demand|1
set,set the ~ condition|t
set,set ~ conditions for|n|demand
lay,laid down the ~ condition|t
lay,laid down ~ conditions for|n|demand
make,made it a precondition|t
plead,pleaded the case for|n|demand|1
make,made a ~ plea|iqt to|demand|1
put,put out a ~ call for|n|demand|1
put,put out an ~ appeal for|n|demand|1
put,put ~ emphasis on|n
place!,placed ~ emphasis on|n
lay,laid ~ emphasis on|n
lay,laid ~ stress on|n
make,made @ aware|t of
make,made it ~ obvious|ct
make,made mention of|n
make,made reference to|n
make,made a ~ reference to|n
make,made a ~ comparison with|n
make,made a ~ comparison between|n
make,made a ~ distinction between|n
make,made a ~ prediction|t
make,made the ~ prediction|t
make,made the ~ complaint|t
make,made a ~ complaint|t about
make,made the ~ threat|it
make,made a ~ threat|it
make,made the ~ request|t|demand|1
make,made a ~ request|i|demand|1
make,made a ~ request for|n|demand|1
make,made an ~ apology|q for
make,made a ~ virtue of|gn
make,made $ ~ views known|q on,about
make,made $ ~ opposition clear|q to
make,made $ ~ opposition known|q to
make,made $ ~ pitch for|n|demand|1
make,made ~ noises about|gn
say,said sorry for|gn
tell,told it straight|q
tell,told it like it is|q
paint,painted a ~ picture of|n
draw,drew,drawn a ~ picture of|n
play,played up|n
hark,harked back to|n
touch,touched on|n
touch,touched upon|n
take,took,taken note of|n
have,had a feeling|t
have,had a ~ hunch|t
have,had the ~ impression|t
have,had little doubt|ct
have,had ~ concerns|t
have,had ~ fears|t about,for
hold,held the ~ belief|t
hold,held the ~ conviction|t
hold,held to the ~ view|t
hold,held to the ~ line|t
stick,stuck to the ~ line|t
stick,stuck to $ ~ line|t
cling,clung to the ~ belief|t
cling,clung to the ~ hope|t
cling,clung to the ~ view|t
come,came,come to the ~ conclusion|t
come,came,come to the ~ view|t
arrive!,arrived at the ~ conclusion|t
reach,reached the ~ conclusion|t
form,formed the ~ view|t
share the ~ view|t
share the ~ opinion|t
share $ ~ view|t
lean,leaned towards|gn
lean,leaned toward|gn
chalk!,chalked @ up to|n
put,put @ down to|n
tot!,totted up|n
put,put a price tag of|n
put,put a figure of|n
`;
