import { capitalise, foldName, nearestNames, refuse } from '#kit';
import { absenceInWords, dateInWords, figureInWords, type Day, type Edition, type Ledger, type View } from '#core';
import { explain } from '../explain.ts';
import { isAbsent, type FigureAnswer } from '../figure-answer.ts';
import { commitmentFor, isMadeLater, publicationNamed, viewFor, type Asked } from '../question.ts';
import { recordVersion } from '../export/record-version.ts';
import { bibtexCitation } from './bibtex.ts';
import { ledgerCitation, type Citation } from './citation.ts';
import { cslCitation } from './csl-json.ts';
import { risCitation } from './ris.ts';
import { textCitation } from './text.ts';
import { commitmentCitation, editionCitation, editionHeading, worksOf } from './works.ts';

/** What is to be cited: a figure (measure and ally), an edition, a commitment, or the ledger itself where nothing is named. */
export interface CiteAsked extends Asked {
  readonly measure?: string;
  readonly ally?: string;
  /** The date of an edition of the publication. */
  readonly edition?: string;
  readonly publication?: string;
  readonly style?: string;
}

/** The works to cite, original first and the ledger last. */
export interface CiteAnswer {
  readonly asOf: string;
  readonly what: string;
  readonly citations: readonly Citation[];
}

/** How citations are written. */
export type CitationStyle = 'text' | 'bibtex' | 'ris' | 'csl-json';

const STYLES: readonly CitationStyle[] = ['text', 'bibtex', 'ris', 'csl-json'];

/**
 * What to cite for a figure, an edition, a commitment or the ledger: the original producer first, then the copy that was read,
 * then the ledger with its day and version.
 *
 * @param program the version of the program.
 * @throws OutturnError where what is to be cited is not in the ledger
 */
export function cite(ledger: Ledger, asked: CiteAsked, program: string, today: Day): CiteAnswer {
  const view = viewFor(ledger, asked, today);
  const self = ledgerCitation({ asOf: view.day, record: recordVersion(view.ledger), program });
  const answer = (what: string, works: readonly Citation[]): CiteAnswer => ({ asOf: view.day, what, citations: [...works, self] });
  if (asked.measure !== undefined) return citedFigure(ledger, asked, asked.measure, today, answer);
  if (asked.edition !== undefined) {
    const edition = editionAsked(view, asked.edition, asked.publication);
    return answer(editionHeading(edition), [editionCitation(ledger, edition)]);
  }
  if (asked.commitment === undefined) return answer(self.title, []);
  const commitment = commitmentFor(ledger.facts, asked.commitment, view.day);
  if (isMadeLater(commitment, view.day)) refuse('commitment-made-later', `commitment "${asked.commitment}"`, `It had not been made by ${dateInWords(view.day)}`, `Ask for a day from ${dateInWords(commitment.made)} on`);
  return answer(commitment.name, [commitmentCitation(commitment)]);
}

/** Citations as they are written in a style. */
export function citationsIn(style: CitationStyle, { what, citations }: CiteAnswer): string {
  switch (style) {
    case 'text':
      return `${what}\n\n${citations.map((each) => `${textCitation(each)}\n`).join('\n')}`;
    case 'bibtex':
      return citations.map(bibtexCitation).join('\n');
    case 'ris':
      return citations.map(risCitation).join('\r\n');
    case 'csl-json':
      return `${JSON.stringify(citations.map(cslCitation), null, 2)}\n`;
  }
}

/**
 * The style asked for; text without one.
 *
 * @throws OutturnError `bad-style`
 */
export function citationStyle(asked = 'text'): CitationStyle {
  return STYLES.find((style) => foldName(style) === foldName(asked)) ?? refuse('bad-style', `style "${asked}"`, 'Citations are not written in such a style', `Write one of ${STYLES.join(', ')}`);
}

function citedFigure(ledger: Ledger, asked: CiteAsked, measure: string, today: Day, answer: (what: string, works: readonly Citation[]) => CiteAnswer): CiteAnswer {
  const { ally } = asked;
  if (ally === undefined) return refuse('no-ally', `measure "${measure}"`, 'No ally was named', 'Write the measure and the ally, such as gap Germany');
  const { title, figure } = explain(ledger, measure, ally, asked, today);
  if (isAbsent(figure)) return refuse('nothing-to-cite', title, capitalise(absenceInWords(figure)), 'Ask for another year or day');
  return answer(`${title}: ${figureInWords(figure)}${formulaOf(figure)}`, worksOf(ledger, figure));
}

function formulaOf({ from }: FigureAnswer): string {
  return from.kind === 'derivation' ? `, computed: ${from.formula}` : '';
}

function editionAsked({ ledger, editions, day }: View, date: string, publicationAsked: string | undefined): Edition {
  const publication = publicationNamed(ledger, publicationAsked);
  const known = editions.filter((edition) => edition.publication === publication).map((edition) => edition.date);
  const found = editions.find((edition) => edition.publication === publication && edition.date === date);
  const near = nearestNames(date, known);
  return found ?? refuse('unknown-edition', `edition "${date}"`, `No such edition of ${publication} was known on ${day}`, near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${known.join(', ')}`);
}
