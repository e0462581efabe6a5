import type { Day, Facts } from '#core';
import { countryName as nameOf } from './country-name.ts';
import { annotations } from './annotations.ts';
import { claimReviews } from './claim-review.ts';
import { pageBegin, PAGE_END } from './page/frame.ts';
import { reportPart } from './page/report-page.ts';
import type { WriteAnswer } from './read-lines.ts';

/** A form in which answers are written, one after the other. */
export interface AnswerForm {
  readonly begin: string;
  /** Stands between two answers. */
  readonly between: string;
  readonly end: string;
  /** Writes one answer; an empty text where it holds nothing that the form tells. */
  readonly write: WriteAnswer;
}

/** Answers as one object of JSON. */
export const JSON_FORM: AnswerForm = { begin: '{\n  "reports": [\n', between: ',\n', end: '\n  ]\n}\n', write: (answer) => JSON.stringify(answer, null, 2).replace(/^/gm, '    ') };

/** Answers as JSON Lines. */
export const JSON_LINES_FORM: AnswerForm = { begin: '', between: '', end: '', write: (answer) => `${JSON.stringify(answer)}\n` };

/** Checked claims as ClaimReview of schema.org. */
export function claimReviewForm(today: Day): AnswerForm {
  return graphForm('{\n  "@context": "https://schema.org",\n  "@graph": [\n', (answer, text) => claimReviews(answer, text, today));
}

/** Findings as Web Annotations. */
export const ANNOTATION_FORM: AnswerForm = graphForm('{\n  "@context": "http://www.w3.org/ns/anno.jsonld",\n  "type": "AnnotationPage",\n  "items": [\n', annotations);

/** Reports as one page that needs nothing beside itself. */
export function pageForm(facts: Facts): AnswerForm {
  const names = new Map<string, string>();
  const countryName = (id: string): string => {
    if (!names.has(id)) names.set(id, nameOf(facts, id));
    return names.get(id) as string;
  };
  return { begin: pageBegin('Outturn: reports, read'), between: '', end: PAGE_END, write: (answer, text) => reportPart(answer, text, keyOf(answer.file), countryName) };
}

function graphForm(begin: string, entries: (...given: Parameters<WriteAnswer>) => readonly unknown[]): AnswerForm {
  return { begin, between: ',\n', end: '\n  ]\n}\n', write: (answer, text) => entries(answer, text).map((entry) => JSON.stringify(entry, null, 2).replace(/^/gm, '    ')).join(',\n') };
}

/** What the addresses of a report's findings begin with on the page: its name in letters that need no escape. */
function keyOf(file: string): string {
  return `r${[...file].map((letter) => (/[a-z0-9]/i.test(letter) ? letter : '-')).join('')}-`;
}
