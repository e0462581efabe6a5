import { describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { annotations } from './annotations.ts';
import { claimReviews } from './claim-review.ts';
import { markedText } from './page/marked-text.ts';
import { reportPart } from './page/report-page.ts';
import { readReport } from './read-report.ts';
import { readWords } from './open-report.ts';
import { readingOf } from './reading.ts';
import { shortened } from './said-text.ts';
import { builtInLedger } from '../../../test/support/built-in-record.ts';

const reading = readingOf(builtInLedger(), parseDay('2026-11-21'));
const TEXT = '🙂 Germany spent 1.2 percent of its GDP on defense in 2016, said NATO Secretary General Jens Stoltenberg.';
const answer = readReport(reading, readWords('story', TEXT), { date: '2017-03-31' });

test('an annotation quotes the words and tells their place in code points', () => {
  const found = annotations(answer, TEXT).map(({ target }) => target as { selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }] });
  expect(found.length).toBeGreaterThan(1);
  for (const { selector: [quote, place] } of found) {
    expect([...TEXT].slice(place.start, place.end).join('')).toBe(quote.exact);
    expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
  }
});

test('a review tells the claim, the verdict on a scale and why', () => {
  const [review] = claimReviews(answer, TEXT, '2026-11-21');
  expect(review).toMatchObject({ '@type': 'ClaimReview', datePublished: '2026-11-21', itemReviewed: { '@type': 'Claim', datePublished: '2017-03-31' }, reviewRating: { ratingValue: 3, bestRating: 3, worstRating: 1, alternateName: 'match' } });
  expect(JSON.stringify(review)).toContain('As known on 31 March 2017: match. ');
});

describe('the page', () => {
  test('marks words where marks lie over one another, and escapes them', () => {
    const marks = [{ start: 0, end: 9, look: 'a', target: 'x' }, { start: 4, end: 7, look: 'b', target: null }];
    expect(markedText('one <two> & three\n\nfour', marks)).toBe('<p><a class="a" href="#x">one </a><a class="a b" href="#x">&lt;tw</a><a class="a" href="#x">o&gt;</a> &amp; three</p>\n<p>four</p>');
  });

  test('runs nothing that a report holds', () => {
    const evil = '<script>alert(1)</script> Germany spent 1.2 percent of its GDP on defense in 2016.';
    const part = reportPart(readReport(reading, readWords('"><img src=x onerror=alert(1)>', evil, '<b>title</b>'), { date: '2017-03-31' }), evil, 'r', (id) => id);
    expect(part).not.toMatch(/<script|<img|<b>title/);
    expect(part).toContain('&lt;script&gt;');
  });
});

test('without checks nothing is held against the ledger', () => {
  const [claim] = readReport(reading, readWords('story', TEXT), { date: '2017-03-31', checks: false }).claims;
  expect([claim?.kind, claim?.verdict, claim?.readings]).toEqual(['level', undefined, undefined]);
});

test.each([
  ['short', 20, 'short'],
  ['some words that are cut', 12, 'some words …'],
  ['unbrokenletterswithoutend', 10, 'unbrokenl …'],
  ['12345678🙂90', 10, '12345678 …'],
])('%j within %i signs is %j', (words, most, cut) => {
  expect(shortened(words, most)).toBe(cut);
});
