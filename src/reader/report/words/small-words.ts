import type { Language } from '../../quantities/quantity.ts';

/** A language by its small words. */
export interface NamedLanguage {
  readonly name: string;
  /** Where the reader has rules for it. */
  readonly code?: Language;
  readonly words: readonly string[];
}

/** Small words by which languages are told apart. A word may belong to several. */
export const SMALL_WORDS: readonly NamedLanguage[] = [
  { name: 'English', code: 'en', words: 'the of and to that for is was with on by from which this are it he has have at as be will would its in a an not his her they we said more but who or were had their about after than'.split(' ') },
  { name: 'German', code: 'de', words: 'der die das und den dem ein eine einen einem einer nicht mit auf für von zu ist im sich auch als wird werden sind hat haben bis zum zur über mehr euro dass wurde wurden waren am beim sie wir seit nach aber oder des es er ich sei in an gibt prozent milliarden'.split(' ') },
  { name: 'French', code: 'fr', words: 'le la les des du et une un dans que qui pour sur pas est sont au aux avec ce cette par plus ont été leur années de en a il elle nous vous se mais à son ses soit milliards d’euros'.split(' ') },
  { name: 'Spanish', words: 'el la los las de del y que en un una por para con no se su al lo como más pero sus es ha son fue está han este esta a le entre sobre'.split(' ') },
  { name: 'Italian', words: 'il lo la i gli le di del della dei delle e che in un una per con non si è sono al alla nel nella ha come più anche ma dal dalla su a da questo'.split(' ') },
  { name: 'Portuguese', words: 'o a os as de do da dos das e que em um uma por para com não se é são ao na no nas nos mais foi como mas pelo pela seu sua'.split(' ') },
  { name: 'Dutch', words: 'de het een en van in op te dat die is voor met zijn niet aan er om ook als bij maar door naar over dan nog uit hebben heeft wordt worden was ze hij wij we zal'.split(' ') },
  { name: 'Swedish', words: 'och att det som en ett på är för av med den till inte har de om från men var vi i sig så kan ska skulle vid eller också när efter'.split(' ') },
  { name: 'Danish or Norwegian', words: 'og at det som en et på er for af av med den til ikke har de om fra men var vi i seg sig så kan skal skulle ved eller også når etter efter å'.split(' ') },
  { name: 'Polish', words: 'i w na z do się nie że to jest o po za od przez dla jak przy co ale oraz są był było tym tego która który które już lat jego może'.split(' ') },
  { name: 'Czech or Slovak', words: 'a v na se je že s z do o k za i to by ve pro jako ale po od jsou který která které než při bude sa ako aj podľa bol byl'.split(' ') },
  { name: 'Hungarian', words: 'a az és hogy nem is egy ez azt meg de van volt csak még mint már vagy el ki után szerint minden sem amely akkor'.split(' ') },
  { name: 'Romanian', words: 'și de la în a cu nu că pe să o este din un care se pentru mai au sunt fost prin dar al ale lui ca va după'.split(' ') },
  { name: 'Turkish', words: 've bir bu için da de ile olarak olan daha çok en gibi kadar sonra ise ne değil var ya göre dedi her mi olduğu'.split(' ') },
  { name: 'Finnish', words: 'ja on ei että se hän oli ovat joka mutta myös kun niin kuin mukaan jo tai sen ollut voi vuoden mitä'.split(' ') },
  { name: 'Lithuanian or Latvian', words: 'ir kad į su yra iš kaip bet tai o už ar buvo apie po jau un ka par no ar tas ko bija arī uz pēc kas pie vai'.split(' ') },
];
