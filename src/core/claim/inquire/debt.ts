import type { View } from '../../ledger/view.ts';
import { commonFundingShare } from '../../measure/common-funding.ts';
import { floorOn } from '../../measure/commitments.ts';
import { gapInMoney } from '../../measure/gap-in-money.ts';
import { shareOfGdp } from '../../measure/share.ts';
import { commitmentText, factFigure, namedTarget, wordingText } from '../ask/commitment-facts.ts';
import { isGroup } from '../ask/party-figure.ts';
import { commitmentsOfAlliance, newestYear, yearOfView } from '../asked.ts';
import type { Claim } from '../claim.ts';
import type { Inquired, Question } from '../inquiry.ts';
import { boundsOfFact } from '../told.ts';
import { ownersOf, valueText } from '../words.ts';

/** That somebody owes: answered with what the commitment is. */
export function inquireDebt(claim: Claim, then: View): Inquired {
  const commitment = floorOn(then.ledger.facts.commitments, then.day);
  const plain: Question = {
    id: 'plain',
    what: 'whether a commitment on record makes one ally owe money to another, or to the alliance',
    ask: (view) => factFigure(false, 'each commitment is a share of the ally\'s own budget or income; none names a creditor', commitmentsOfAlliance(view).map(namedTarget)),
    say: () => 'what was promised is a share of each ally\'s own budget, owed to nobody',
  };
  return {
    ...boundsOfFact('It is so or it is not'),
    plain,
    rule: 'No commitment on record makes one ally owe another',
    others: asidesOf(claim, then),
    isDenied: claim.isNegated,
    hasChance: false,
    remarks: [
      `What the allies committed to is a share of each one's own budget, owed to nobody. The commitment in force, ${commitmentText(commitment)}`,
      wordingText(commitment),
      'The alliance\'s common funding is another matter, and small beside it: each ally pays an agreed part of the common budgets',
    ],
  };
}

/** What is lacking to the target, and the part of common funding: neither of them is a debt. */
function asidesOf({ parties }: Claim, then: View): Question[] {
  const { facts } = then.ledger;
  const commitment = { ...floorOn(facts.commitments, then.day), comparator: 'at-least' as const };
  const [last, report] = [newestYear(then).year, yearOfView(then)];
  const allies = parties.filter((party) => !isGroup(then, party));
  return allies.flatMap((ally): Question[] => [
    { id: `gap-${ally}`, isAside: true, what: `what ${ownersOf(facts, [ally])} spending of ${last} lacks to ${valueText(commitment.target, 'percent')} of GDP, which it owes to nobody`, ask: (view: View) => gapInMoney(view, commitment, ally, last, shareOfGdp(view, ally, last)) },
    { id: `common-funding-${ally}`, isAside: true, what: `${ownersOf(facts, [ally])} part of the alliance's common funding`, ask: (view) => commonFundingShare(view, ally, report) },
  ]);
}
