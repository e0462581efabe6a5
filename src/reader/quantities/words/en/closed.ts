import { wordsOf } from '../vocabulary.ts';

/** Words that end the name of what is counted. */
export const CLOSED = wordsOf(`
  a an the this that these those it its he his she her they their them we our us you your i my who whom whose which what when where why how there here
  of in on at by for from with without under over after before during since until till while as if although though because unless once despite to into onto upon through throughout
  toward towards against among amid between within across along around about above below behind beyond near off out up down per via plus minus than
  and or but nor so yet not no never also too only just even still already ever again then now however more less most least fewer much many
  is are was were be been being am has have had having do does did done doing can could will would shall should may might must ought cannot can't won't
  don't doesn't didn't isn't aren't wasn't weren't hasn't haven't it's he's she's that's there's they're we're
  said says say told tells asked added wrote warned noted argued insisted called reached spent spend spends rose rises fell falls grew grows went goes came comes made makes took takes gave gives
  meet meets met remain remains became become voted want wants wanted signed agreed pledged plan plans need needs seem seems include including failed fail stood stands hit hits
  if whether because apart together respectively later earlier ago old per percent % each every all both either neither such same other
  joined join left died killed were injured wounded arrived deployed died sent`);

/** Things counted whose plural does not end in s, and those that "one" may count. */
export const COUNTED = wordsOf(`
  people men women children troops aircraft personnel police staff crew servicemen servicewomen police-officers fishermen policemen airmen seamen spacecraft hovercraft paratroopers
  ally country nation member state soldier battalion brigade division minister government tank ship jet plane percent infantry cavalry warplanes artillery-pieces marines
  submarine frigate destroyer missile drone helicopter person man woman official diplomat vote seat
  km kilometres kilometers miles metres meters tonnes tons kg mph kph mw gw megawatts barrels feet inches hectares acres sq`);

/** They end in s and count nothing. */
export const UNCOUNTED = wordsOf(`
  this his its was is has does as us thus plus versus always perhaps besides afterwards towards yes less across was series news politics economics physics business analysis basis crisis
  status focus process access congress success address press class loss boss mess glass pass chess virus campus bonus consensus census corps chaos brussels texas paris athens laos honduras
  wales netherlands philippines states' james mattis jens hans pence stoltenberg's whereas unless nonetheless nevertheless regardless sometimes nowadays indoors upwards downwards
  says wants needs spends makes means shows takes gives remains meets seems reaches lags works comes goes
  serious various previous obvious religious dangerous nervous famous enormous ambitious religious homeless endless countless useless jobless lies`);

/** A number after one of these is a name. */
export const NUMBERED = wordsOf(`
  article articles resolution resolutions section sections paragraph paragraphs chapter chapters page pages room flight route highway boeing airbus no no. nr number numbers figure table annex appendix
  item line level phase stage group type mark channel operation chapter title part volume issue round episode season version game bus gate track platform block area district division-no apollo windows
  clause rule law bill directive regulation regiment squadron psalm verse top catch formula war leopard challenger patriot agenda horizon interstate pier terminal tel phone fax call dial protocol`);
