/** Numbers in words. */
export const NUMBER = `
  zéro 0 un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16
  vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 octante 80 nonante 90`;
export const SCALE = 'cent 2 cents 2 mille 3 million 6 millions 6 milliard 9 milliards 9 md 9 mds 9 mrd 9 mrds 9 billion 12 billions 12';
export const SHORT = 'm 6';
export const DOZEN = 'douzaine 12';
export const MANY = 'dizaine 10 dizaines 10 centaine 100 centaines 100 milliers 1000 douzaines 12 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 quinzaine 15';
export const FEW = 'plusieurs 0 quelques 0';
export const ORDINAL = 'premier 1 première 1 deuxième 2 second 2 seconde 2 troisième 3 quatrième 4 cinquième 5 sixième 6 septième 7 huitième 8 neuvième 9 dixième 10';
export const PART = 'moitié 2 demi 2 demie 2 tiers 3 quart 4 quarts 4 cinquième 5 cinquièmes 5 sixième 6 dixième 10 dixièmes 10';
export const TIMES = 'double 2 triple 3 quadruple 4';
export const MULTIPLIED = 'doublé 2 doubler 2 double-t-il 2 doublement 2 doublera 2 doublant 2 triplé 3 tripler 3 triplement 3 quadruplé 4 quadrupler 4';
export const SUPERLATIVE = 'grande grande grand grand grandes grande riche riche puissante puissante puissant puissant importante importante important important';
export const MOVED = 'hausse by baisse by augmenté by augmente by augmenter by augmentation by progressé by progression by reculé by recul by croissance by bond by chuté by chute by diminution by diminué by passe by passer by passera by passé by monter by grimpé by';
