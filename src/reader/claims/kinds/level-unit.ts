import type { ClaimMeasure } from '#core';
import type { Draft } from '../draft.ts';
import { asPercent } from '../shares.ts';

/** A level in the unit of what is measured: a bare percentage of output, people, money to a person. */
export function withUnit(told: Partial<Draft>, measure: ClaimMeasure): Partial<Draft> {
  if (measure === 'personnel' || measure === 'population') return { ...told, unit: 'persons' };
  if (measure === 'spending-per-person') return { ...told, per: 'person' };
  if (measure === 'aid-share') return { ...told, unit: told.unit === 'percent' ? 'percent_of_gni' : told.unit ?? null };
  if (measure === 'share') return { ...told, unit: 'percent_of_gdp' };
  return measure === 'equipment-share' ? asPercent(told, 'percent_of_defence_spending') : told;
}
