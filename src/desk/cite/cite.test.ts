import { describe, expect, test } from 'vitest';
import { ledgerOf, parseDay } from '#core';
import { exampleCommitment, exampleLedger } from '../../../test/support/example-ledger.ts';
import { publishedFacts } from '../../../test/support/exported.ts';
import { bibtexCitation } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { citationsIn, citationStyle, cite, type CiteAsked } from './cite.ts';
import { cslCitation } from './csl-json.ts';
import { risCitation } from './ris.ts';
import { textCitation } from './text.ts';

const TODAY = parseDay('2022-12-31');
const wording = [{ text: 'Spend two percent', as: 'quoted', source: 'https://example.org/wording' }] as const;
const ledger = ledgerOf(exampleLedger.segments, { ...publishedFacts, commitments: [{ ...exampleCommitment, wording }] });
const cited = (asked: CiteAsked): ReturnType<typeof cite> => cite(ledger, asked, '1.2.3', TODAY);
const text = (asked: CiteAsked): string => citationsIn('text', cited(asked));

const LEDGER = /^Outturn contributors\. Outturn: the open ledger of alliance spending commitments\. Version 1\.2\.3, record 2022\.8\.1\+[0-9a-f]{12}, 1 August 2022\. As known on 31 December 2022\.$/;

describe('cite()', () => {
  test('a figure: the original with its place, then the copy that was read, then the ledger', () => {
    const [what, original, copy, self] = text({ measure: 'share', ally: 'Germany', year: 2019 }).trim().split('\n\n');
    expect(what).toBe('Germany, 2019: share: 1.33\u202f%');
    expect(original).toBe('Example Alliance. Example 2022-07-01. Example tables, 1 July 2022. Table, DEU 2019. https://example.org/tables.');
    expect(copy).toBe('Copy that was read: example.csv. Line 9, column 7. SHA-256 example.');
    expect(self).toMatch(LEDGER);
  });

  test('a computed figure: its formula, and every work that it rests on once', () => {
    const { what, citations } = cited({ measure: 'gap', ally: 'DEU', year: 2019 });
    expect(what).toMatch(/^Germany, 2019: gap in money: \$.*, computed: /);
    expect(citations.map(({ id, role }) => [id, role])).toEqual([
      ['nato-defexp-2022-07-01', 'original'],
      ['imf-weo-2020-04', 'original'],
      ['commitment-floor-2010', 'original'],
      ['copy-example', 'copy'],
      ['outturn-2022-12-31', 'ledger'],
    ]);
  });

  test('an edition, a commitment, and the ledger itself', () => {
    expect(text({ edition: '2020-04', publication: 'imf-weo' })).toContain('Example Fund. Example 2020-04. Example outlook, April 2020. https://example.org/outlook.');
    expect(text({ commitment: 'floor-2010' })).toContain('Example: 2 %. 1 January 2010. “Spend two percent”. https://example.org/wording.');
    expect(text({}).trim().split('\n\n')[1]).toMatch(LEDGER);
  });

  test('a figure that a page itself tells: the page with its site, and no copy', () => {
    const share = { ally: 'DEU', yearFirst: 2019, yearLast: 2020, percent: 14.8, decimals: 1, isApproximate: false, known: '2020-03', source: 'https://www.example.org/funding', note: 'Of three budgets' };
    const told = cite(ledgerOf(exampleLedger.segments, { ...publishedFacts, commonFunding: [share] }), { measure: 'common-funding', ally: 'DEU', year: 2019 }, '1.2.3', TODAY);
    expect(citationsIn('text', told).trim().split('\n\n').slice(1, -1)).toEqual(['example.org. Shares of NATO\'s common funding. March 2020. DEU 2019 to 2020. Of three budgets. https://www.example.org/funding.']);
    for (const style of ['bibtex', 'ris', 'csl-json'] as const) expect(citationsIn(style, told)).not.toMatch(/SHA-256|Copy that was read/);
  });

  test.each<[CiteAsked, string]>([
    [{ loadedBy: '2020-01-01' }, 'ledger: It holds nothing, so there is no version of it. Ask without loaded-by, or for a later instant'],
    [{ measure: 'gap' }, 'No ally was named. Write the measure and the ally, such as gap Germany'],
    [{ measure: 'gapp', ally: 'DEU' }, 'Did you mean gap or gap-points?'],
    [{ measure: 'share', ally: 'POL', year: 2020 }, 'Poland, 2020: share: Not available. Ask for another year or day'],
    [{ edition: '2023-07-01' }, 'edition "2023-07-01": No such edition of nato-defexp was known on 2022-12-31. Did you mean'],
    [{ edition: '2022-07-01', asOf: '2021-12-31' }, 'No such edition of nato-defexp was known on 2021-12-31'],
    [{ commitment: 'floor-2011' }, 'Did you mean floor-2010?'],
    [{ commitment: 'floor-2010', asOf: '2009-12-31' }, 'It had not been made by 31 December 2009. Ask for a day from 1 January 2010 on'],
  ])('refuses %j', (asked, words) => {
    expect(() => cited(asked)).toThrow(words);
  });

  test('refuses a style that it does not write', () => {
    expect(() => citationStyle('apa')).toThrow('style "apa": Citations are not written in such a style. Write one of text, bibtex, ris, csl-json');
    expect([citationStyle(), citationStyle('BibTeX'), citationStyle('CSL-JSON')]).toEqual(['text', 'bibtex', 'csl-json']);
  });
});

const work: Citation = { id: 'a-1', role: 'original', type: 'dataset', authors: ['Bank & Fund, Ministry of'], title: 'Shares: 100% of $ #1_{x} ~ ^ \\', container: 'Series', version: '2', date: '2016-10', url: 'https://example.org/a_{b}?c=1&d=%20#e', locator: 'Table 3', note: 'Read\non a page' };

describe('citations are escaped', () => {
  test('as BibTeX: signs of TeX, balanced braces, bodies and titles kept whole', () => {
    expect(bibtexCitation(work)).toBe([
      '@misc{a-1,',
      '  author = {{Bank \\& Fund, Ministry of}},',
      '  title = {{Shares: 100\\% of \\$ \\#1\\_\\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}},',
      '  howpublished = {Series, 2},',
      '  year = {2016},',
      '  month = oct,',
      '  date = {2016-10},',
      '  note = {Table 3. Read on a page},',
      '  url = {https://example.org/a_%7Bb%7D?c=1&d=%20#e}',
      '}',
      '',
    ].join('\n'));
    expect(bibtexCitation({ ...work, title: 'a } b {' })).toContain('title = {{a ) b (}}');
  });

  test('as RIS: a line a field, a date in its places, a body no person', () => {
    expect(risCitation(work)).toBe(['TY  - DATA', 'ID  - a-1', 'AU  - Bank & Fund, Ministry of,', `TI  - ${work.title}`, 'T2  - Series', 'ET  - 2', 'PY  - 2016', 'DA  - 2016/10//', `UR  - ${work.url}`, 'N1  - Table 3. Read on a page', 'ER  - ', ''].join('\r\n'));
  });

  test('as CSL-JSON: a body is a literal name', () => {
    expect(cslCitation(work)).toEqual({ id: 'a-1', type: 'dataset', author: [{ literal: 'Bank & Fund, Ministry of' }], title: work.title, 'container-title': 'Series', version: '2', issued: { 'date-parts': [[2016, 10]] }, URL: work.url, note: 'Table 3. Read on a page' });
  });

  test('as text: parts end with one stop, and only what is known is there', () => {
    expect(textCitation({ id: 'a', role: 'original', type: 'webpage', authors: [], title: 'Is it?', date: '2006' })).toBe('Is it? 2006.');
  });
});
