const ONES = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** Numbers in words, the compounds below a hundred as well: `fünfunddreißig 35`. */
export const NUMBER = [
  ...ONES.map((word, value) => `${word} ${value}`),
  ...TENS.flatMap((ten, tens) => (ten === '' ? [] : ONES.slice(0, 10).map((one, ones) => (ones === 0 ? `${ten} ${tens * 10}` : `${one}und${ten} ${tens * 10 + ones}`)))),
  'einen 1 einem 1 einer 1 eins 1 zwo 2 anderthalb 1.5 eineinhalb 1.5 zweieinhalb 2.5 dreieinhalb 3.5 viereinhalb 4.5 fünfeinhalb 5.5 dreissig 30',
].join(' ');

export const SCALE = `
  hundert 2 tausend 3 million 6 millionen 6 mio 6 mill 6 milliarde 9 milliarden 9 mrd 9 mia 9 billion 12 billionen 12 bio 12`;
export const DOZEN = 'dutzend 12';
export const MANY = 'dutzende 12 dutzenden 12 hunderte 100 hunderten 100 tausende 1000 tausenden 1000 zehntausende 10000 zehntausenden 10000 hunderttausende 100000 hunderttausenden 100000';
export const FEW = 'mehrere 0 einige 0 wenige 0 paar 0';
export const ORDINAL = `
  erste 1 ersten 1 erster 1 erstes 1 zweite 2 zweiten 2 zweiter 2 zweites 2 dritte 3 dritten 3 dritter 3 vierte 4 vierten 4 fünfte 5 fünften 5 sechste 6 siebte 7 achte 8 neunte 9 zehnte 10`;
export const PART = 'hälfte 2 drittel 3 viertel 4 fünftel 5 sechstel 6 siebtel 7 achtel 8 zehntel 10 zwanzigstel 20';
export const TIMES = 'doppelt 2 doppelte 2 doppelten 2 zweifach 2 dreifach 3 dreifache 3 vierfach 4 zehnfach 10 zweimal 2 dreimal 3 viermal 4 fünfmal 5 zehnmal 10';
export const MULTIPLIED = 'verdoppelt 2 verdoppeln 2 verdoppelte 2 verdoppelung 2 verdopplung 2 verdreifacht 3 verdreifachen 3 verdreifachte 3 vervierfacht 4 vervierfachen 4 halbiert 0.5 halbieren 0.5 halbierte 0.5';
export const SUPERLATIVE = `
  größte größte größten größte größter größte größtes größte zweitgrößte größte höchste höchste höchsten höchste niedrigste niedrigste niedrigsten niedrigste kleinste kleinste kleinsten kleinste
  stärkste stärkste stärksten stärkste reichste reichste`;
export const MOVED = 'stieg by gestiegen by steigen by steigt by wuchs by gewachsen by sank by gesunken by sinken by erhöht by erhöhte by plus by minus by anstieg by zuwachs by rückgang by erhöhung by kürzung by fiel by gefallen by';
