/** Words of what surrounds a story on its page, in small letters. */

const wordsOf = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** Agencies and papers named in brackets after a place, or under a picture. */
export const AGENCIES = wordsOf(`ap afp reuters dpa epa upi ansa apa efe pa tass xinhua anadolu aa bloomberg getty alamy shutterstock imago interfax belga anp ritzau ntb tt stt bns leta pap ctk mti
  cnn bbc nyt cp ips kna sid rtr afx kyodo yonhap pti ians politico euractiv nato pool handout keystone picture-alliance wp wsj ft upi tna ukrinform associated press`);

/** Words that only a picture's credit has. */
export const PICTURES = wordsOf('photo photos image images picture pictures photograph photographs photographer getty shutterstock alamy imago pool handout foto illustration graphic');

export const CREDIT_LABELS = wordsOf('photo photograph photographs picture pictures image images credit video illustration graphic foto');

/** Written in capitals and no place: a sentence may begin with them and a dash. */
export const BODIES = wordsOf('nato eu un u.n. u.s. us usa uk u.k. imf oecd who isis opec wto awacs gdp fbi cia osce mps diw rand iiss sipri q a note update video watch live opinion analysis exclusive breaking correction');

/** Small words within the name of a place, and of a day. */
export const PLACE_WORDS = wordsOf('of the de la le sur am an der on and und et den le mars avril mai juin juillet août septembre octobre novembre décembre janvier février th st nd rd');

export const MONTHS = wordsOf(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  januar februar märz april mai juni juli august september oktober november dezember janvier février mars avril mai juin juillet août septembre octobre novembre décembre`);

export const WEEKDAYS = wordsOf(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche`);

/** Words beside days and hours in a line of its own. */
export const DATE_LABELS = wordsOf(`published updated posted modified first last original originally created date dated on at the of uhr um le à à_jour publié mis jour aktualisiert veröffentlicht stand vom
  min mins minute minutes read hour hours ago th st nd rd am t z utc pm`);

export const TIMES = wordsOf('a.m. p.m. am pm gmt bst est edt et cet cest utc pt pst pdt ct cst cdt eest eet msk noon midnight');

export const BY = wordsOf('by von par');

/** Small words within a byline. */
export const NAME_PARTS = wordsOf('and in for of at the von van de der den du la le el al bin und et editor correspondent reporter staff political defence defense diplomatic foreign chief bureau updated published on');

/** After `By`, these begin a sentence. */
export const OPENERS_OF_SENTENCES = wordsOf('the a an this that these those then now next last late early mid all any contrast comparison');

/** What the paper does with its text. */
export const THIS_TEXT = wordsOf('story article report post piece page version content dispatch item interview transcript');
export const TEXT_FATES = wordsOf('updated amended corrected clarified changed developing first originally published produced translated edited republished appeared version automatically');

export const CREDITED = wordsOf('reporting writing editing compiled written edited translated photographs reported produced');

/** The last four words of lines about who helped. */
export const NOTICE_ENDS: ReadonlySet<string> = new Set(['contributed to this report', 'contributed to this article', 'contributed to this story', 'contributed to the report', 'helped with this report']);

/** How lines begin that a paper writes about itself: always such, or only where no stop ends the line. */
export const NOTICE_STARTS: ReadonlyMap<string, 'always' | 'unstopped'> = new Map([
  ...[
    'sign up for our', 'sign up to our', 'sign up here', 'sign up to receive', 'sign up for the', 'sign up to the', 'subscribe to our', 'subscribe now', 'subscribe to the', 'subscribe for', 'click here to', 'follow us on', 'follow us',
    'our standards :', 'all rights reserved', 'copyright', 'editor ’s note', 'editor\'s note :', 'editor’s note :', 'editors\' note :', 'editors’ note :', 'correction :', 'corrections :', 'clarification :', 'update :', 'read more :', 'read also :', 'also read :', 'read next :',
    'see also :', 'related :', 'more from', 'get the latest', 'get our', 'have a tip', 'do you have a', 'join our', 'download our', 'download the app', 'support our', 'support quality journalism', 'this is a developing story',
    'this is a breaking news', 'listen to the podcast', 'thank you for reading', 'thanks for reading', 'an earlier version of this', 'a previous version of this', 'first published', 'additional reporting by', 'with reporting by', 'with files from', 'with additional reporting', 'material from',
    'if you have a', 'to read more', 'for more information', 'please enable', 'we use cookies', 'view comments', 'lesen sie auch', 'mehr zum thema', 'lire aussi',
  ].map((phrase) => [phrase, 'always'] as const),
  ...[
    'advertisement', 'read more', 'read also', 'also read', 'see also', 'related', 'story continues below', 'continue reading', 'share this', 'share on', 'share', 'most read', 'more on this', 'more on this story', 'recommended', 'watch', 'watch :', 'listen', 'video', 'video :', 'photos', 'gallery',
    'comments', 'print', 'email', 'sign up', 'sign in', 'log in', 'subscribe', 'newsletter', 'related articles', 'related topics', 'related stories', 'topics', 'tags', 'tags :', 'filed under', 'source', 'source :', 'sources :', 'skip to', 'go to', 'back to', 'anzeige', 'publicité', 'explore more', 'up next', 'don\'t miss', 'don’t miss', 'trending',
  ].map((phrase) => [phrase, 'unstopped'] as const),
]);
