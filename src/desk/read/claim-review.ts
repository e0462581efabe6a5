import { dateInWords, type Verdict } from '#core';
import { claimWords } from './said-text.ts';
import type { ClaimAnswer, ReportAnswer } from './read-report.ts';

/** A value of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** What the verdicts are worth on the scale of ratings; what cannot be checked has no place on it. */
const RATINGS: Readonly<Record<Verdict, number | null>> = { match: 3, close: 2, mismatch: 1, 'cannot check': null };

/**
 * The checked claims of a report as ClaimReview of schema.org, one to each. The rating is the verdict as the ledger was known
 * on the day of the report: 3 match, 2 close, 1 mismatch; its explanation tells both verdicts.
 */
export function claimReviews(answer: ReportAnswer, text: string, today: string): JsonLd[] {
  return answer.claims.flatMap((claim) => (claim.verdict && claim.because ? [review(answer, claim, text, today)] : []));
}

function review(answer: ReportAnswer, claim: ClaimAnswer, text: string, today: string): JsonLd {
  const { id, file, title, date } = answer;
  return {
    '@type': 'ClaimReview',
    datePublished: today,
    author: { '@type': 'Organization', name: 'Outturn' },
    claimReviewed: claimWords(text, claim),
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.speaker && { author: { '@type': claim.speaker.office === null ? 'Organization' : 'Person', name: claim.speaker.name, ...(claim.speaker.office && { jobTitle: claim.speaker.office.replaceAll('_', ' ') }) } }),
      ...(date && { datePublished: date }),
      appearance: { '@type': 'CreativeWork', ...(id !== null && URL.canParse(id) ? { url: id } : { name: title ?? file }), ...(date && { datePublished: date }) },
    },
    reviewRating: rating(claim.verdict?.then ?? 'cannot check', explanation(claim, date)),
    ...(claim.findings && claim.findings.length > 0 && { reviewBody: claim.findings.join('. ') }),
  };
}

function rating(verdict: Verdict, ratingExplanation: string): JsonLd {
  const value = RATINGS[verdict];
  return { '@type': 'Rating', ...(value !== null && { ratingValue: value, bestRating: 3, worstRating: 1 }), alternateName: verdict, ratingExplanation };
}

function explanation({ verdict, because }: ClaimAnswer, date: string | null): string {
  const then = date === null ? 'As known today' : `As known on ${dateInWords(date)}`;
  return `${then}: ${verdict?.then}. ${because?.then}. As known now: ${verdict?.now}. ${because?.now}. Match is 3, close 2, mismatch 1.`;
}
