import type { Scan } from '../scan/scan.ts';
import type { Block } from './blocks.ts';
import { isCapital, markAt, smallWord } from './tokens.ts';
import { CREDITED, NOTICE_ENDS, NOTICE_STARTS, THIS_TEXT, TEXT_FATES } from './words/furniture-words.ts';

const LONGEST_PHRASE = 5;
const LONGEST_NOTICE = 90;

/** Lines of the paper about itself: who reported, what to read besides, what was corrected, whose the rights are. */
export function isNotice(scanned: Scan, block: Block): boolean {
  const first = pastOpeners(scanned, block.first, block.next);
  if (first >= block.next || block.words === 0 || block.next - block.first > LONGEST_NOTICE) return false;
  if (markAt(scanned, first) === 0xa9) return true;
  return startsNotice(scanned, first, block) || isAboutItself(scanned, first, block.next) || endsNotice(scanned, block) || isCredited(scanned, first, block);
}

function pastOpeners(scanned: Scan, first: number, next: number): number {
  let at = first;
  while (at < next && OPENING.has(markAt(scanned, at))) at += 1;
  return at;
}

/** Brackets, asterisks, bullets, arrows. */
const OPENING: ReadonlySet<number> = new Set([0x28, 0x5b, 0x2a, 0x2022, 0x3e, 0xbb, 0x2192, 0x25ba, 0x25b6, 0x2d, 0x2014, 0x2013]);

/** A phrase that only a paper says of itself. */
function startsNotice(scanned: Scan, first: number, { next, isStopped }: Block): boolean {
  let phrase = '';
  for (let token = first; token < next && token < first + LONGEST_PHRASE; token += 1) {
    const word = smallWord(scanned, token) || (markAt(scanned, token) === 0x3a ? ':' : '');
    if (word === '') return false;
    if (phrase === '' && !FIRST_WORDS.has(word)) return false;
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    const whose = NOTICE_STARTS.get(phrase);
    if (whose === 'always' || (whose === 'unstopped' && !isStopped)) return true;
  }
  return false;
}

const FIRST_WORDS: ReadonlySet<string> = new Set([...NOTICE_STARTS.keys()].map((phrase) => phrase.split(' ')[0] as string));

/** `This story has been updated`, `This article was amended on 3 April`. */
function isAboutItself(scanned: Scan, first: number, next: number): boolean {
  if (first + 3 >= next || smallWord(scanned, first) !== 'this' || !THIS_TEXT.has(smallWord(scanned, first + 1))) return false;
  for (let token = first + 2; token < next && token < first + 6; token += 1) if (TEXT_FATES.has(smallWord(scanned, token))) return true;
  return false;
}

/** `… contributed to this report`. */
function endsNotice(scanned: Scan, { next }: Block): boolean {
  let last = next - 1;
  while (last > 0 && markAt(scanned, last) !== 0) last -= 1;
  if (!LAST_WORDS.has(smallWord(scanned, last))) return false;
  const ending = [last - 3, last - 2, last - 1, last].map((token) => (token < 0 ? '' : smallWord(scanned, token))).join(' ');
  return NOTICE_ENDS.has(ending);
}

const LAST_WORDS: ReadonlySet<string> = new Set([...NOTICE_ENDS].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

/** `Reporting by …; Editing by …`: names follow, not what a sentence goes on with. */
function isCredited(scanned: Scan, first: number, { next }: Block): boolean {
  const at = smallWord(scanned, first) === 'additional' ? first + 1 : first;
  if (!CREDITED.has(smallWord(scanned, at)) || smallWord(scanned, at + 1) !== 'by' || !isCapital(scanned, at + 2)) return false;
  let [names, words] = [0, 0];
  for (let token = at + 2; token < next; token += 1) {
    if (isCapital(scanned, token)) names += 1;
    else if (smallWord(scanned, token) !== '') words += 1;
  }
  return names > words;
}
