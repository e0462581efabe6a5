import { foldName, lookUp } from '#kit';

/** Every ally under the names that publishers' tables use for it in English, the usual one first. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  ALB: ['Albania'],
  BEL: ['Belgium'],
  BGR: ['Bulgaria'],
  CAN: ['Canada'],
  CZE: ['Czechia', 'Czech Republic'],
  DEU: ['Germany'],
  DNK: ['Denmark'],
  ESP: ['Spain'],
  EST: ['Estonia'],
  FIN: ['Finland'],
  FRA: ['France'],
  GBR: ['United Kingdom'],
  GRC: ['Greece'],
  HRV: ['Croatia'],
  HUN: ['Hungary'],
  ISL: ['Iceland'],
  ITA: ['Italy'],
  LTU: ['Lithuania'],
  LUX: ['Luxembourg'],
  LVA: ['Latvia'],
  MKD: ['North Macedonia', 'FYR Macedonia', 'Macedonia, FYR', 'Former Yugoslav Republic of Macedonia'],
  MNE: ['Montenegro'],
  NLD: ['Netherlands', 'The Netherlands'],
  NOR: ['Norway'],
  POL: ['Poland'],
  PRT: ['Portugal'],
  ROU: ['Romania'],
  SVK: ['Slovakia', 'Slovak Republic'],
  SVN: ['Slovenia'],
  SWE: ['Sweden'],
  TUR: ['Türkiye', 'Turkey'],
  USA: ['United States', 'United States of America'],
};

const ALLY_BY_NAME = new Map(Object.entries(NAMES).flatMap(([ally, names]) => names.map((name) => [foldName(name), ally] as const)));

/**
 * The ally that a table calls by an English name.
 *
 * @example
 * allyByName('Slovak Republic') // => 'SVK'
 * allyByName('DAC countries') // => undefined
 */
export function allyByName(name: string): string | undefined {
  return ALLY_BY_NAME.get(foldName(name));
}

/** Whether an ISO 3166-1 alpha-3 code is that of an ally. */
export function isAllyCode(code: string): boolean {
  return Object.hasOwn(NAMES, code);
}

/** The usual English name of an ally. */
export function allyName(ally: string): string {
  return lookUp(NAMES, ally)?.[0] ?? ally;
}

/** The codes of all allies. */
export const ALLY_CODES: readonly string[] = Object.keys(NAMES);
