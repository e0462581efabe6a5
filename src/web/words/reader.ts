import { dateInWords } from './days.ts';
import { typeset } from './typeset.ts';
import type { DecisionAnswer, ReportAnswer, SpeakerAnswer, StatementAnswer, VersionLink } from '#api/contract';
import { capitalise, counted } from '#kit';

type Verdict = 'match' | 'close' | 'mismatch' | 'cannot check';

/** What is done by a statement. */
export const ACTS: Readonly<Record<StatementAnswer['act'], string>> = { pledge: 'pledges', demand: 'demands', proposal: 'proposes', refusal: 'refuses', claim: 'claims', description: 'describes' };

/** What a statement is about. */
export const TOPICS: Readonly<Record<StatementAnswer['topic'], string>> = {
  spending: 'spending',
  burden: 'who carries how much',
  plans: 'national plans',
  debt: 'debts',
  aid: 'what else should count',
  contributions: 'contributions in kind',
  deterrence: 'deterrence',
  terrorism: 'terrorism',
  membership: 'membership',
  meeting: 'the meeting',
  other: 'another matter',
};

/** The side that a statement takes. */
export const SIDES: Readonly<Record<StatementAnswer['side'], string>> = { for: 'for spending more', against: 'against spending more', neither: 'takes no side' };

/** What a statement does, about what, on which side, how it is told and how sure that is: `refuses · spending · against spending more · indirect quotation · confidence 0.96`. */
export function statementInWords({ act, topic, side, kind, isPosition, confidence }: Pick<StatementAnswer, 'act' | 'topic' | 'side' | 'kind' | 'isPosition' | 'confidence'>): string {
  return [ACTS[act], TOPICS[topic], SIDES[side], isPosition ? 'a position taken' : `${kind} quotation`, `confidence ${confidence.toFixed(2)}`].join(' · ');
}

/** `Sigmar Gabriel · foreign minister, Germany`; `a source that is not named` where nobody is. */
export function speakerInWords(speaker: SpeakerAnswer | null, nameOf: (party: string) => string): string {
  if (speaker === null) return 'A source that is not named';
  const country = speaker.country === null ? null : nameOf(speaker.country);
  const standing = [speaker.office?.replaceAll('_', ' '), country === speaker.name ? null : country].filter(Boolean).join(', ');
  return [speaker.name, standing].filter(Boolean).join(' · ');
}

/** `Confirmed by A. Editor on 22 November 2026`. */
export function decisionInWords({ decision, by, at, because }: DecisionAnswer): string {
  return typeset(`${capitalise(decision)} by ${by} on ${dateInWords(at.slice(0, 10))}${because === null ? '' : `: ${because}`}`);
}

/** The sign of a verdict: it stands after the words, so that colour alone says nothing. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { match: '=', close: '≈', mismatch: '≠', 'cannot check': '?' };

const DATE_ORIGINS: Readonly<Record<NonNullable<ReportAnswer['dateFrom']>, string>> = { given: 'as given', metadata: 'told by the file', name: 'told by the name of the file', text: 'told by the text' };

/** The day of a report, and where it is known from. */
export function dayInWords(date: string | null, from: ReportAnswer['dateFrom']): string {
  if (date === null) return 'day not known';
  return from === null ? dateInWords(date) : `${dateInWords(date)}, ${DATE_ORIGINS[from]}`;
}

const LANGUAGES: Readonly<Record<ReportAnswer['language'], string>> = { en: 'English', de: 'German', fr: 'French', other: 'a language without rules' };

export function languageInWords(language: ReportAnswer['language']): string {
  return LANGUAGES[language];
}

/** `9 statements · 14 quantities · 10 claims`. */
export function foundInWords({ statements, quantities, claims }: Pick<ReportAnswer, 'statements' | 'quantities' | 'claims'>): string {
  return [counted(statements.length, 'statement'), counted(quantities.length, 'quantity', 'quantities'), counted(claims.length, 'claim')].join(' · ');
}

/** The finding of a report in a sentence, from its verdicts as known then. */
export function findingInWords(verdicts: readonly Verdict[], date: string | null): string {
  const known = date === null ? 'as known today' : `as known on ${dateInWords(date)}`;
  if (verdicts.length === 0) return 'Nothing in this text can be checked against the ledger';
  const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
  if (verdicts.length === 1) return typeset(`${ALONE[verdicts[0] as Verdict]} ${known}`);
  const parts = FOUND.flatMap(([verdict, one, several]) => (count(verdict) > 0 ? [`${count(verdict)} ${count(verdict) === 1 ? one : several}`] : []));
  return typeset(capitalise(`of ${counted(verdicts.length, 'claim')} ${parts.join(', ')}, ${known}`));
}

const FOUND = [['match', 'fits', 'fit'], ['close', 'comes close', 'come close'], ['mismatch', 'does not fit', 'do not fit'], ['cannot check', 'cannot be checked', 'cannot be checked']] as const;

const ALONE: Readonly<Record<Verdict, string>> = {
  match: 'What is claimed here fits the ledger',
  close: 'What is claimed here comes close',
  mismatch: 'What is claimed here does not fit the ledger',
  'cannot check': 'What is claimed here cannot be checked',
};

/** What became of a sentence, as the margin says it; nothing where it stayed. */
export function labelInWords({ label, isReworded }: Pick<VersionLink, 'label' | 'isReworded'>): string | undefined {
  if (label === 'same') return undefined;
  return label === 'moved' && isReworded ? 'moved, reworded' : label;
}

/** How many sentences were added, reworded and so on: `3 sentences added · 2 reworded · 1 correction`. */
export function changesInWords(links: readonly Pick<VersionLink, 'label'>[], corrections: number): string {
  const order = ['added', 'removed', 'reworded', 'moved', 'split', 'merged'] as const;
  const counts = order.map((label) => [links.filter((link) => link.label === label).length, label] as const).filter(([count]) => count > 0);
  const parts = counts.map(([count, label], at) => (at === 0 ? `${counted(count, 'sentence')} ${label}` : `${count} ${label}`));
  return [...parts, ...(corrections > 0 ? [counted(corrections, 'correction')] : [])].join(' · ') || 'nothing changed';
}

const MEASURES: Readonly<Record<string, string>> = {
  'share': 'share of GDP',
  'spending': 'spending',
  'equipment-share': 'share of equipment',
  'aid-share': 'aid',
  'gdp': 'GDP',
  'population': 'population',
  'personnel': 'forces',
  'spending-per-person': 'spending per person',
  'gap': 'what is lacking',
  'allies-meeting': 'allies that meet the target',
  'burden-share': 'part of the burden',
  'burden-index': 'weight of the burden',
  'gdp-share': 'part of all GDP',
  'common-funding-share': 'part of common funding',
  'target': 'what was promised',
  'deadline': 'by when',
  'binding': 'whether it binds',
  'signed': 'who promised',
  'member': 'who is a member',
  'accession': 'when somebody joined',
  'members': 'how many members',
  'debt': 'whether anything is owed',
};

/** What a claim is about. */
export function measureInWords(measure: string): string {
  return MEASURES[measure] ?? measure;
}
