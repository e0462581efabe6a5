import { foldName } from '#kit';

/** The allies as the World Economic Outlook has named them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  ALB: ['Albania'], BEL: ['Belgium'], BGR: ['Bulgaria'], CAN: ['Canada'], CZE: ['Czech Republic', 'Czechia'], DEU: ['Germany'], DNK: ['Denmark'], ESP: ['Spain'],
  EST: ['Estonia'], FIN: ['Finland'], FRA: ['France'], GBR: ['United Kingdom'], GRC: ['Greece'], HRV: ['Croatia'], HUN: ['Hungary'], ISL: ['Iceland'], ITA: ['Italy'],
  LTU: ['Lithuania'], LUX: ['Luxembourg'], LVA: ['Latvia'], MKD: ['FYR Macedonia', 'Macedonia, FYR', 'Former Yugoslav Republic of Macedonia', 'North Macedonia'], MNE: ['Montenegro'], NLD: ['Netherlands', 'The Netherlands'],
  NOR: ['Norway'], POL: ['Poland'], PRT: ['Portugal'], ROU: ['Romania'], SVK: ['Slovak Republic'], SVN: ['Slovenia'], SWE: ['Sweden'], TUR: ['Turkey', 'Türkiye'], USA: ['United States'],
};

const BY_NAME = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.map((name) => [foldName(name), code] as const)));

/** The code of an ally by the name that the outlook prints; undefined for other countries and for groups of countries. */
export function allyNamed(name: string): string | undefined {
  return BY_NAME.get(foldName(name));
}
