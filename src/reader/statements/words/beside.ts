/** Words by which somebody is set beside others, or forces into an ally's country. */
export const BESIDE_WORDS: readonly string[] = [
  // Parts of a whole.
  'percent cent pc half third thirds quarter quarters fifth fifths part share shares most bulk percentage portion slice fraction much everything rest',
  // What is carried in common.
  'spending outlays expenditure expenditures bill bills cost costs tab load total burden burdens effort purse budget budgets spend spends spent pay pays paid lay lays laid shell shells fork forks contribute contributes contributed devote devotes provide provides',
  // All of those who carry it.
  "all nato nato's alliance alliance's alliances allied allies members europe's europe european combined entire whole overall total joint collective common the",
  // Those with whom one is compared, all at once.
  'all other others combined allies europeans europe everybody everyone anybody anyone neighbours neighbors',
  // Words of comparison.
  'more less much little times fewer higher lower',
  // What follows them.
  'than as what',
  // Words before the place where forces stand.
  'in to from of out for leave left leaves leaving on',
  // Owners.
  'its their his her our my',
  // Forces that teach, and stand against nobody.
  'trainer trainers train training instructors advisers police policemen',
];
