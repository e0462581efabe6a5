import type { PlanFinding } from '../finding.ts';
import { percentInWords, type PlanTest } from './context.ts';

/** The equipment share is at the alliance's own floor, where the plan tells it. */
export const equipment: PlanTest = ({ plan, view, commitment }) => {
  if (commitment.measure === 'aid-share-of-gni') return [];
  const floor = view.ledger.facts.commitments.find(({ measure }) => measure === 'equipment-share');
  if (!floor) return [];
  const told = plan.targets.filter(({ equipmentShare }) => equipmentShare !== undefined);
  if (told.length === 0) return [{ code: 'equipment-untold', severity: 'note', where: 'targets equipmentShare', what: `The plan does not say how much of the spending goes to major equipment; ${floor.name} asks for ${percentInWords(floor.target, 0)}`, wayOut: 'Add equipmentShare, in percent of defence spending, to the targets' }];
  return told.flatMap(({ year, equipmentShare = 0 }): PlanFinding[] => equipmentShare >= floor.target ? [] : [{ code: 'equipment-below', severity: 'warning', where: `targets ${year} equipmentShare`, what: `${percentInWords(equipmentShare, 1)} of defence spending goes to major equipment; ${floor.name} asks for ${percentInWords(floor.target, 0)}`, wayOut: `Raise it to ${percentInWords(floor.target, 0)}` }]);
};
