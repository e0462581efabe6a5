import { refuse } from '#kit';
import { ANNOTATION_FORM, claimReviewForm, FINDINGS_CSV_FORM, JSON_FORM, JSON_LINES_FORM, pageForm, countryName, type AnswerForm, type ReadingRoom } from '#desk';
import { printable, printableJson } from '../printable.ts';
import { accountForm } from './account.ts';

/** The forms in which reports are answered. */
export type FormName = 'account' | 'json' | 'jsonl' | 'csv' | 'html' | 'claimreview' | 'annotations';

/** The options that choose a form. */
export type FormOptions = Partial<Readonly<Record<Exclude<FormName, 'account'>, boolean>>>;

const CHOSEN = ['json', 'jsonl', 'csv', 'html', 'claimreview', 'annotations'] as const;

/** The form that options choose; undefined where they choose none. */
export function chosenForm(options: FormOptions): FormName | undefined {
  const chosen = CHOSEN.filter((name) => options[name]);
  if (chosen.length > 1) refuse('two-forms', chosen.map((name) => `--${name}`).join(' and '), 'One answer has one form', 'Choose one of them');
  return chosen[0];
}

/** A form by its name; what it writes cannot command a terminal. */
export function formNamed(name: FormName, { ledger, today }: ReadingRoom, colour: boolean): AnswerForm {
  switch (name) {
    case 'account': {
      const form = accountForm(colour, (id) => countryName(ledger.facts, id));
      return { ...form, write: (answer, text) => printable(form.write(answer, text), colour) };
    }
    case 'csv':
      return FINDINGS_CSV_FORM;
    case 'html':
      return pageForm(ledger.facts);
    case 'jsonl':
      return escaped(JSON_LINES_FORM);
    case 'json':
      return escaped(JSON_FORM);
    case 'annotations':
      return escaped(ANNOTATION_FORM);
    case 'claimreview':
      return escaped(claimReviewForm(today));
  }
}

function escaped(form: AnswerForm): AnswerForm {
  return { ...form, write: (answer, text) => printableJson(form.write(answer, text)) };
}
