import { wordsOf } from '../vocabulary.ts';

/** Words that end the name of what is counted. */
export const CLOSED = wordsOf(`
  der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine in im an am auf aus bei beim mit nach seit von vom zu zum zur für durch gegen ohne um bis über unter vor hinter
  neben zwischen während wegen ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen will wollen sich es er sie wir ihr ich ihn ihm ihnen dass ob wenn als wie
  auch noch nur schon sehr mehr weniger so dann da hier dort sagte sagten für pro je jedes jährlich jetzt heute ab seit sei seien habe`);
export const COUNTED = wordsOf('soldaten panzer flugzeuge staaten länder mitglieder menschen soldatinnen alliierte alliierten verbündete verbündeten partner außenminister kilometer km tonnen');
export const UNCOUNTED = wordsOf('uhr grad mal prozent euro dollar jahr jahre millionen milliarden');
export const NUMBERED = wordsOf('artikel resolution paragraf paragraph absatz kapitel seite nummer nr nr. boeing airbus leopard phase gruppe klasse linie platz flug telefon tel seite abschnitt');
