import { compareText } from '#kit';
import { allianceStanding, editionOf, isMissing, NATO, type AllianceStanding, type Day, type Ledger, type Standing, type View } from '#core';
import { answerOf, type KnownAnswer } from './figure-answer.ts';
import { findingOf, type Finding } from './finding.ts';
import { groupNamed, questionFor, type Asked } from './question.ts';

/** One ally before a commitment, as answered. */
export interface AllyStatus {
  readonly ally: string;
  readonly name: string;
  readonly share: KnownAnswer;
  readonly gapPoints: KnownAnswer;
  readonly gapAmount: KnownAnswer;
  readonly met: boolean | null;
  readonly standIn: boolean;
  /** Whether the share rests on something published only after the day asked for. */
  readonly hindsight?: boolean;
  /** The share of the same year as known today, where another day was asked for. */
  readonly shareToday?: KnownAnswer;
}

/** An edition that an answer rests on, and how many of its shares are used. */
export interface EditionUse {
  readonly edition: string;
  readonly title: string;
  readonly shares: number;
  readonly newest: boolean;
}

export interface StatusAnswer {
  readonly asOf: string;
  readonly commitment: string;
  readonly commitmentName: string;
  readonly target: { readonly value: number; readonly unit: string };
  readonly rule: string;
  readonly ruleName: string;
  readonly year: number;
  readonly group: string;
  readonly allies: readonly AllyStatus[];
  readonly counts: { readonly met: number; readonly notMet: number; readonly notHeld: number; readonly standIn: number };
  /** The same count as known today. */
  readonly countsToday?: StatusAnswer['counts'];
  readonly finding: Finding;
  readonly editions: readonly EditionUse[];
}

/** How far every ally is from a commitment, as known on a day. */
export function status(ledger: Ledger, asked: Asked, today: Day): StatusAnswer {
  const { view, commitment, rule, year } = questionFor(ledger, asked, today);
  const group = groupNamed(ledger.facts, asked.group);
  const then = allianceStanding(view, commitment, year, group, rule);
  const now = view.day === today ? undefined : allianceStanding(view.ledger.asOf(today), commitment, year, group, rule);
  return {
    asOf: view.day,
    commitment: commitment.id,
    commitmentName: commitment.name,
    target: { value: commitment.target, unit: commitment.targetUnit },
    rule: rule.id,
    ruleName: rule.name,
    year,
    group,
    allies: then.standings.map((standing) => allyStatus(standing, now)),
    counts: then.counts,
    ...(now && { countsToday: now.counts }),
    finding: findingOf(view, then, now),
    editions: editionsUsed(view, then),
  };
}

function allyStatus(standing: Standing, now: AllianceStanding | undefined): AllyStatus {
  const today = now?.standings.find(({ ally }) => ally.id === standing.ally.id);
  return {
    ally: standing.ally.id,
    name: standing.ally.name,
    share: answerOf(standing.share),
    gapPoints: answerOf(standing.gapPoints),
    gapAmount: answerOf(standing.gapAmount),
    met: standing.met,
    standIn: standing.standIn,
    ...(standing.hindsight && { hindsight: true }),
    ...(today && { shareToday: answerOf(today.share) }),
  };
}

function editionsUsed(view: View, { standings }: AllianceStanding): EditionUse[] {
  const uses = new Map<string, { title: string; shares: number }>();
  for (const { share } of standings) {
    const edition = isMissing(share) ? undefined : editionOf(share);
    if (!edition) continue;
    const use = uses.get(edition.edition) ?? { title: edition.title, shares: 0 };
    uses.set(edition.edition, { ...use, shares: use.shares + 1 });
  }
  const newest = view.newest(NATO)?.date;
  return [...uses].sort(([a], [b]) => compareText(b, a)).map(([edition, use]) => ({ edition, ...use, newest: edition === newest }));
}
