/** How a sentence sets something right, in small letters with straight apostrophes. */

/** These words alone say that something was wrong. */
export const SURE: readonly string[] = [
  'misstated', 'misstates', 'misstating', 'misstate', 'misrepresented', 'misrepresents', 'misrepresent', 'mischaracterized', 'mischaracterised', 'mischaracterizes', 'mischaracterises', 'misdescribed', 'misquoted', 'misreported', 'misidentified',
  'misunderstands', 'misunderstood', 'misunderstanding of', 'misreads', 'misleading', 'erroneously', 'incorrectly', 'mistakenly', 'was wrong', 'were wrong', 'is wrong', 'are wrong', 'is false', 'was false', 'are false', 'were false', 'is untrue', 'was untrue', 'is not true', 'was not true',
  'isn\'t true', 'wasn\'t true', 'is inaccurate', 'was inaccurate', 'were inaccurate', 'is incorrect', 'was incorrect', 'were incorrect', 'is not how', 'isn\'t how', 'is not the way', 'isn\'t the way', 'does not work that way', 'doesn\'t work that way', 'does not work like that', 'doesn\'t work like that',
  'do not work that way', 'don\'t work that way', 'not the case', 'no basis in', 'without basis', 'an earlier version', 'a previous version', 'earlier versions', 'previous versions', 'this story has been corrected', 'this article has been corrected', 'has been amended', 'was amended', 'has been corrected', 'was corrected', 'correction :', 'clarification :',
  'mistakes how', 'mistakes what', 'mistakes the', 'mistook', 'confuses', 'confused', 'overstates', 'overstated', 'understates', 'understated', 'exaggerates', 'exaggerated', 'no one owes', 'nobody owes', 'no member owes', 'no ally owes', 'bears no relation to', 'at odds with the facts',
  'gets it wrong', 'got it wrong', 'contrary to what', 'contrary to the claim', 'there is no such', 'there was no such', 'no such debt', 'not owed', 'owes nothing', 'owe nothing', 'is a myth', 'wrongly', 'falsely',
];

/** These do where they look back to what was said, or deny it. */
export const LOOSE: readonly string[] = ['in fact', 'in reality', 'in truth', 'actually', 'actual', 'rather than', 'instead', 'contrary to', 'however', 'but in practice', 'in practice'];

/** With these a sentence looks back to what stands before it. */
export const BACK: ReadonlySet<string> = new Set(['that', 'this', 'these', 'those', 'such', 'it', 'his', 'her', 'their', 'the']);

/** What is looked back to, after one of those words. */
export const SAYINGS: ReadonlySet<string> = new Set('approach claim claims assertion assertions statement statements remark remarks comment comments figure figures number numbers view account description characterization characterisation portrayal argument tweet message accusation charge interpretation notion idea suggestion premise complaint'.split(' '));

/** Words that deny. */
export const DENIALS: ReadonlySet<string> = new Set('not no never none nobody neither nor without nothing cannot can\'t don\'t doesn\'t didn\'t isn\'t aren\'t wasn\'t weren\'t won\'t wouldn\'t shouldn\'t couldn\'t hasn\'t haven\'t hadn\'t'.split(' '));

/** Words that deny what follows them, in two. */
export const DENYING_PAIRS: ReadonlySet<string> = new Set(['rather than', 'instead of', 'far from', 'failed to', 'refused to', 'declined to']);
