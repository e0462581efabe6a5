/**
 * Offices by the words that name them. `chancellor`, `president`, `chief` and `secretary` become ids with the country or body that
 * they are of; `-` is an office that the record has no id for.
 */
const TABLE = `
head_of_government | prime minister, premier, head of government, taoiseach, federal chancellor, pm
chancellor | chancellor
finance_minister | chancellor of the exchequer, finance minister, minister of finance, minister for finance, finance chief, treasury secretary, secretary of the treasury, treasury minister, minister of economy and finance
finance_minister | economy and finance minister, treasury chief
president | president
head_of_state | head of state, king, queen, monarch
vice_president | vice president
foreign_minister | foreign minister, minister of foreign affairs, minister for foreign affairs, foreign affairs minister, minister of foreign and european affairs, external affairs minister, foreign secretary
foreign_minister | secretary of state for foreign affairs, secretary of state
top diplomat | top diplomat, chief diplomat, most senior diplomat
defence_minister | defence minister, defense minister, minister of defence, minister of defense, minister for defence, minister of national defence, minister of national defense, minister for national defence
defence_minister | national defence minister, defence secretary, defense secretary, secretary of defense, secretary of defence, secretary of state for defence, secretary of war, war secretary, armed forces minister
defence_minister | minister of the armed forces, minister for the armed forces, armies minister, defense chief, defence chief
secretary_general | secretary general
chief | chief, head, boss
high_representative | high representative, high representative for foreign affairs and security policy, high representative of the union for foreign affairs and security policy, foreign policy chief
european_commission_president | commission president, commission chief, president of the european commission, president of the commission
european_council_president | council president, president of the european council
ambassador | ambassador, envoy, permanent representative, special representative, special envoy
spokesperson | spokesman, spokeswoman, spokesperson, press secretary, spokespeople, spokesmen
diplomat | diplomat, chargé d'affaires, consul, sherpa, attaché, defence attaché, military attaché
official | official, aide, commissioner, state secretary, staatssekretär, parliamentary secretary, permanent secretary, permanent under secretary, deputy minister, vice minister, junior minister, deputy secretary
official | deputy secretary of defense, deputy secretary of state, coordinator, budget officer, comptroller, special adviser, special advisor, chief adviser, policy chief, procurement chief, acquisition chief, weapons chief
official | arms buyer, budget chief, intelligence chief, spy chief, press chief, communications chief, inspector, adviser, advisor, national security adviser, national security advisor, security adviser, undersecretary
official | under secretary, undersecretary general, assistant secretary, state secretary, civil servant, bureaucrat, staffer, chief of staff, officer, planner, negotiator, representative
lawmaker | lawmaker, party leader, opposition leader, leader of the opposition, opposition chief, parliamentary leader, group leader, house leader, caucus leader,  rapporteur, chief whip, whip, speaker of the house
lawmaker | committee chairman, committee chair, committee chairwoman, bundestag member, bundestag deputy, member of the european parliament, td, councillor, senator, congressman, congresswoman, mp, mep, legislator, parliamentarian
lawmaker | majority leader, minority leader, house speaker, backbencher, member of parliament, member of the bundestag, member of congress
analyst | analyst, expert, fellow, visiting fellow, senior researcher, military historian, consultant, forecaster, commentator, economist, researcher, scholar, professor, senior fellow, research fellow, historian, strategist
analyst | political scientist, pollster, academic
general | general, inspector general, supreme commander, supreme allied commander in europe, supreme allied commander europe, saceur, commander in chief, joint chiefs chairman, chairman of the joint chiefs
general | chairman of the military committee, chairman of nato's military committee, chair of the military committee, chief of the general staff, chief of general staff, chief of the army, first sea lord, navy chief
general | air force chief, army boss, lieutenant colonel, air chief marshal, major-general, commodore, wing commander, commandant, military representative, commander, admiral, supreme allied commander, military chief, army chief
general | service chief, chief of the defence staff, chief of defence, chief of the defense staff, chairman of the joint chiefs of staff, lieutenant general, major general, brigadier general, vice admiral, rear admiral, colonel
general | brigadier, field marshal, air marshal, army commander
- | interior minister, home secretary, trade minister, economy minister, justice minister, economics minister, interior secretary, commerce secretary, minister of state, development minister, europe minister, energy minister
- | security minister, attorney general, vice chancellor, deputy prime minister, minister of the interior, tánaiste, tanaiste, first minister, vice premier, deputy premier, minister president, minister, secretary, mayor, governor
- | budget director, opposite number
`;

/** An office as it is written, in small letters, with its id. */
export interface OfficeWords {
  readonly office: string;
  readonly words: string;
}

export const OFFICE_WORDS: readonly OfficeWords[] = TABLE.trim().split('\n').flatMap((line) => {
  const [office = '', all = ''] = line.split(' | ');
  return all.split(', ').flatMap((words) => [{ office, words }, ...pluralOf(words).map((plural) => ({ office: `${office}+`, words: plural }))]);
});

/** The plural, where the last or the ruling noun has one. */
function pluralOf(words: string): string[] {
  if (/(?:people|men|of staff)$/.test(words)) return [];
  const [, head = '', rest = ''] = /^(.*?)((?: of| for) .*)?$/.exec(words) ?? [];
  if (head === 'secretary' || head === 'secretary general') return [`secretaries${head.slice('secretary'.length)}${rest}`];
  if (/(?:man|woman)$/.test(head)) return [`${head.replace(/man$/, 'men')}${rest}`];
  if (head.endsWith('y')) return [`${head.slice(0, -1)}ies${rest}`];
  return [`${head}s${rest}`];
}

/** Offices by a mark after which only a name comes: `Gen.`, `Sen.`, `Amb.`. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({ gen: 'general', adm: 'general', col: 'general', lt: 'general', maj: 'general', brig: 'general', cmdr: 'general', sen: 'lawmaker', sens: 'lawmaker', rep: 'lawmaker', reps: 'lawmaker', amb: 'ambassador', prof: 'analyst', gov: '-', pres: 'president', sec: '-' }),
);
