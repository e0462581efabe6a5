import { read, type ReportClaim } from '#reader';

/** A claim in a line: what stands at what no word means is left out. */
export function claimLine(claim: ReportClaim): string {
  const { kind, measure, parties, against, comparator, hedge, value, valueLast, unit, per, years, by, target, direction } = claim;
  return [
    kind, measure, parties.join('+') || '-', against.length > 0 && `vs ${against.join('+')}`, comparator !== 'exactly' && comparator, hedge,
    valueLast === null ? String(value) : `${value}..${valueLast}`, unit, per && `per ${per}`, claim.isAdditional && 'additional', years && `${years.first}-${years.last}`,
    by && `by ${by}`, target !== null && `target ${target}`, direction, claim.isNegated && 'not', claim.isConditional && 'would',
  ].filter(Boolean).join(' ');
}

/** The claims of an English text of a day, a line each. */
export function claimLines(text: string, date = '2017-03-31'): string[] {
  return read(text, { date, language: 'en' }).claims.map(claimLine);
}
