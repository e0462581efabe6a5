/** Nouns for people of whom no office is told, singular and plural. */
export const PEOPLE: ReadonlyMap<string, string> = new Map(
  (
    'politician politicians comedian actor banker marine businessman businesswoman tycoon physician boxer sailor pilot paratrooper newcomer challenger nominee winner populist populists nationalist nationalists centrist centrists gaullist gaullists communist communists tory tories hostess guest guests statesman strongman firebrand maverick chairperson founder union unions worker workers manager managers host hosts green greens billionaire leader leaders person people source sources insider insiders participant participants critic critics backer backers committee panel opponent opponents supporter supporters ally allies partner partners ' +
    'counterpart counterparts colleague colleagues member members lawyer lawyers soldier soldiers protester protesters activist activists observer observers delegate delegates ' +
    'voter voters citizen citizens republican republicans democrat democrats conservative conservatives socialist socialists liberal liberals hawk hawks hardliner hardliners ' +
    'european europeans westerner westerners journalist journalists reporter reporters author authors columnist columnists candidate candidates rival rivals successor predecessor ' +
    'veteran veterans executive executives investor investors campaigner campaigners skeptic skeptics sceptic sceptics advocate advocates deputy deputies chairman chairwoman chair director directors ' +
    'cabinet coalition administration government governments parliament ministry ministries embassy authorities opposition party parties military army command delegation mission office department agency team camp side presidency ' +
    'report paper study declaration communique communiqué document letter survey poll statement nation nations republic kingdom duchy country countries state states capital capitals neighbor neighbors neighbour neighbours power powers bloc family'
  )
    .split(' ')
    .map((word) => [word, kindOf(word)]),
);

/** What a noun of people is: one person, some of them, a body, a country, some countries, or a document that tells. */
function kindOf(word: string): string {
  if (/^(?:report|paper|study|declaration|communiqu[eé]|document|letter|survey|poll|statement)$/.test(word)) return 'document';
  if (/^(?:nation|country|state|republic|kingdom|duchy)$/.test(word)) return 'country';
  if (/^(?:nations|countries|states|capitals|governments|powers|neighbou?rs|allies|members|partners)$/.test(word)) return 'countries';
  if (/^(?:cabinet|coalition|administration|government|parliament|committee|panel|ministry|embassy|authorities|opposition|party|military|army|command|delegation|mission|office|department|agency|team|camp|side|presidency|bloc|family|capital)$/.test(word)) return 'body';
  if (/^(?:neighbou?r|power)$/.test(word)) return 'country';
  return word === 'people' || word.endsWith('s') || word.endsWith('ies') ? 'persons' : 'person';
}

/** Words that put somebody out of the office that follows. */
export const FORMER: ReadonlySet<string> = new Set('former ex onetime erstwhile previous ousted shadow designate elect incoming deputy vice assistant junior would-be then'.split(' '));

/** Words that may stand between the article and the noun of people. */
export const DESCRIBING: ReadonlySet<string> = new Set(
  (
    'senior top supreme chief leading high-ranking ranking prominent veteran influential key unnamed anonymous unidentified western eastern european allied atlantic transatlantic nordic baltic balkan adriatic scandinavian iberian alpine mediterranean grand arab asian african ' +
    'military foreign national federal civilian political local regional international independent skeptical sceptical critical powerful new current acting interim caretaker incumbent outgoing conservative liberal socialist ' +
    'republican democratic social christian center centre left right wing far hard line green defence defense security policy budget intelligence government coalition opposition party parliamentary congressional ' +
    'administration cabinet law enforcement energy trade finance foreign-policy nuclear arms long time longtime other second third fourth many more most big large small larger smaller bigger richer wealthier poorer rich wealthy major main close closest traditional ' +
    'frontline eastern-flank flank front central northern southern western-european individual several various certain few two three four five six seven eight nine ten dozen half member ruling governing ' +
    'retired serving junior younger older outspoken different nervous worried wary anxious frustrated angry reluctant hawkish dovish pro anti bipartisan retired nato-based brussels-based tory labour socialist gaullist communist centrist populist nationalist far-right far-left hard-right newly-elected freshly chastened embattled beleaguered combative feisty usual mercurial taciturn grizzled veteran old anxious exasperated weary normally-cautious same top-ranking second-ranking highest-ranking four-star three-star two-star seasoned unpopular popular'
  ).split(' '),
);

/** Words with which names of organisations are made. */
export const ORGANISING: ReadonlySet<string> = new Set(
  (
    'party union institute institution council commission ministry department agency university bank group fund office bureau committee congress assembly parliament army navy force forces corps academy foundation center centre ' +
    'association federation organization organisation college court corp inc ltd co house senate chamber coalition command staff service services administration authority ' +
    'board society network movement forum observatory front alliance brigade initiative secretariat embassy guard police school times post journal news tribune guardian herald gazette telegraph zeitung magazine press agency company industries airlines motors systems dynamics'
  ).split(' '),
);

/** Words with which names are made that nobody speaks for. */
export const THINGS: ReadonlySet<string> = new Set(
  (
    'treaty act agreement article summit pact wall sea ocean peninsula street avenue palace airport base war crisis day week year cup bill law plan doctrine declaration charter accord accords conference river mountain mountains valley bay gulf strait ' +
    'island islands city hall building tower bridge square road gap corridor pipeline stream operation exercise project program programme deal brexit twitter facebook internet prize award budget report paper review strategy compass ' +
    'trade center north south east west northern southern eastern western central middle'
  ).split(' '),
);
