import { wordSet } from '../../scan/apostrophes.ts';

/** Who can speak beyond those of every day: roles by the office that they stand for, and bodies. */
export const ROLES: readonly (readonly [office: string, words: string])[] = [
  ['spokesperson', 'press-secretary'],
  ['official', 'undersecretary undersecretaries functionary functionaries administrator administrators servant servants apparatchik apparatchiks attendant clerk clerks underling underlings eurocrat eurocrats'],
  ['diplomat', 'attaché attachés attache consul consuls chargé plenipotentiary emissary emissaries interlocutor interlocutors mediator mediators sherpa sherpas embassies interpreter interpreters'],
  ['lawmaker', 'whip whips frontbencher frontbenchers councillor councillors councilman rapporteur rapporteurs peer peers peeress lords'],
  ['analyst', 'pollsters statistician statisticians specialist specialists scientist scientists physicist accountant accountants consultant consultants demographer scholar tank-watcher mathematician economist-in-chief watcher watchers'],
  ['general', 'marshal brigadier brigadiers commodore lieutenant lieutenants captain captains colonels'],
  [
    '',
    `witness witnesses chairman chairmen chairperson vice-chair convener convenor treasurer treasurers comptroller mayors governors premiers monarchs taoiseach tánaiste taoisigh prefect alderman
    sergeant sergeants corporal corporals private airman airmen sailor sailors gunner trooper troopers recruit recruits conscript conscripts reservist reservists paratrooper paratroopers cadet cadets chaplain pilot pilots
    doctor doctors nurse nurses teacher teachers lecturer student students pupil pupils farmer farmers worker workers unionist unionists shopkeeper shopkeepers baker bakers butcher barber driver drivers waiter waitress barman florist pensioner pensioners retiree retirees
    widow mother mothers father fathers son daughter brother sister wife husband parent parents resident residents local locals villager villagers inhabitant inhabitants passer-by passers-by onlooker onlookers bystander bystanders demonstrator demonstrators marcher marchers striker strikers refugee refugees migrant migrants
    engineer engineers actuary bookkeeper bookkeepers banker bankers trader traders broker brokers shareholder shareholders entrepreneur entrepreneurs industrialist industrialists armsmaker maker makers supplier suppliers producer producers shipbuilder shipbuilders builder builders foreman
    magistrate prosecutor prosecutors attorney attorneys barrister barristers solicitor ombudsman commissioner commissioners bishop bishops archbishop cardinal cardinals priest priests pastor pastors vicar rabbi imam
    writer writers novelist poet blogger bloggers editor editors correspondent correspondents anchor presenter presenters interviewer interviewers moderator moderators biographer biographers critic reviewer satirist comedian cartoonist
    grandee grandees stalwart stalwarts insider loyalist loyalists rebel rebels dissenter dissenters radical radicals centrist centrists leftist leftists populist populists nationalist nationalists separatist separatists pacifist pacifists atlanticist atlanticists eurosceptic eurosceptics hardliner hardliners firebrand maverick tory tories
    newcomer newcomers defender defenders detractor detractors admirer admirers foe foes proponent proponents incumbent incumbents challenger challengers contender contenders frontrunner employer employers insurer insurers retailer retailers employee employees businesses staff planners grassroots donor donors whistleblower whistleblowers handler handlers bodyguard usher porter doorman janitor tourist tourists traveller travellers passenger passengers fellow fellows associate associates dean rector graduate intern technician technicians operator operators
    tycoon magnate financier underwriter underwriters organiser organisers organizer organizers convenors steward stewards baron baroness earl duke duchess lord emperor sultan emir premier-elect president-elect chancellor-designate ex-minister ex-president ex-general ex-chancellor ex-premier co-chair co-leader co-author signatory signatories
    heckler hecklers questioner questioners caller callers listener listeners reader readers viewer viewers taxpayer taxpayers respondent respondents wag wags cynic cynics optimist optimists pessimist pessimists realist realists idealist idealists purist purists veteran-turned-analyst`,
  ],
  [
    '',
    `chancellery caucus caucuses bureau bureaus directorate directorates authority authorities inspectorate regulator regulators tribunal board boards taskforce leadership faction factions frontbench association associations federation federations confederation society societies club clubs network networks charity charities ngo ngos church churches synod consortium conglomerate
    shipyard shipyards subsidiary university universities college academy think-tank think-tanks thinktank thinktanks lobby lobbies outlet outlets newsroom publisher tabloids tabloid portal municipality municipalities canton borough jury duo trio quartet electorate parliaments ministries administrations committees councils commissions offices missions camps coalitions oppositions
    governments assemblies legislatures courts departments treasuries militaries armies navies navy headquarters wing wings alliances blocs institutes centres centers foundations newspapers broadcasters dailies weeklies stations channels magazines teams watchdogs firms services`,
  ],
];

/** Papers, pictures and rows of figures that tell something. */
export const PAPERS =
  `tally tallies table tables chart charts graph graphs graphic graphics notes memos memorandum memoranda surveys caption captions pamphlet pamphlets ledger ledgers leaflet leaflets brochure brochures booklet handbook dossier dossiers transcripts drafts texts letters studies papers reviews polls
  treaties resolutions articles assessments audits analyses releases agreements journals posts tweets editorials bulletins cables dispatches communiqués communiques declarations statements documents strategies
  act acts charter charters constitution convention conventions pact pacts accord accords protocol protocols annex annexes appendix footnote footnotes preamble clause clauses paragraph paragraphs passage passages chapter chapters edition editions index ranking rankings scorecard scorecards spreadsheet spreadsheets database factsheets yearbook almanac catalogue inventory
  census evaluation evaluations inquiry inquiries investigation investigations questionnaire statistics stats headline headlines banner banners placard placards poster posters billboard plaque inscription ticker newsletter newsletters thread threads column columns op-ed op-eds commentary commentaries essay essays book books biography memoir memoirs autobiography
  website websites webpage page pages telegram telegrams email emails missive missives petition petitions motion motions amendment amendments manifesto manifestos programme contract contracts readouts filing filings submission submissions affidavit ruling rulings notices slide slides presentation presentations map maps doctrine doctrines blueprint blueprints outline outlines
  estimates forecasts data brief briefs barometer tracker trackers digest gazette circular circulars directive directives breakdown breakdowns overview overviews compendium projection projections files archive archives bill bills invoice invoices timetable timetables numbers research findings records lists calculation calculations`;

/** What those who speak may be asked for and may ask of others. */
const ASSURANCES = 'assurance assurances guarantee guarantees commitment commitments clarification';

/** What is asked of those who speak. */
export const ASKED_FOR = wordSet(
  `${ASSURANCES} date dates figure figures number numbers timetable timetables timeline timelines timeframe schedule deadline deadlines detail details reason reasons name names comment comments explanation explanations breakdown estimate estimates total sum answer answers promise promises indication information particulars forecast forecasts specifics cost costs price percentage`,
);

/** What is sought of others: "is seeking an exemption". */
export const SOUGHT = wordSet(`${ASSURANCES} exemption exemptions waiver waivers exception exceptions derogation extension delay postponement flexibility leeway clarity concession concessions pledge pledges`);

/** Words by which what is said is likened to what another said. */
export const SAME: ReadonlySet<string> = new Set(['same', 'similar', 'opposite', 'identical', 'like', 'comparable']);

/** Adjectives before papers that tell something: "new figures show". */
export const PAPER_LEADS: ReadonlySet<string> = new Set('new newer fresh recent latest later earlier internal confidential provisional preliminary leaked updated annual published unpublished revised separate previous final interim'.split(' '));

/** Verbs by which papers tell something. */
export const PAPER_VERBS: ReadonlySet<string> = new Set(['show', 'list', 'count', 'rank', 'demonstrate', 'illustrate', 'prove', 'detail']);

/** Verbs by which something is told or handed over, or not. */
export const GIVING: ReadonlySet<string> = new Set(['give', 'provide', 'supply', 'furnish', 'offer', 'set', 'fix', 'share', 'release', 'publish', 'produce']);

/** Verbs by which words are said again. */
export const VOICING: ReadonlySet<string> = new Set(['make', 'take', 'use', 'sound', 'strike', 'voice', 'raise', 'express', 'repeat', 'issue', 'deliver']);

/** Verbs that tell of no saying; many form their past in a way of their own. */
export const IRREGULARS =
  'enjoy publish furnish light:lit swing:swung fling:flung cling:clung weep:wept spring:sprang:sprung strike:struck hang:hung deal:dealt bend:bent bleed:bled blow:blew:blown breed:bred creep:crept dig:dug flee:fled forget:forgot:forgotten freeze:froze:frozen kneel:knelt leap:leapt overcome:overcame ride:rode:ridden ring:rang:rung sing:sang:sung slide:slid sell:sold shrink:shrank:shrunk sling:slung speed:sped spin:spun steal:stole:stolen stick:stuck sting:stung swim:swam:swum sweep:swept tear:tore:torn tread:trod wear:wore:worn weave:wove withdraw:withdrew:withdrawn withstand:withstood awake:awoke arise:arose:arisen hide:hid:hidden mistake:mistook outdo:outdid overtake:overtook override:overrode overthrow:overthrew repay:repaid shine:shone stride:strode strive:strove undo:undid withhold:withheld forgive:forgave forsake:forsook slay:slew beget:begot befall:befell partake:partook rethink:rethought resell:resold rebuild:rebuilt retell:retold overhear:overheard overspend:overspent underspend:underspent outspend:outspent oversee:oversaw:overseen outgrow:outgrew';

/** Nouns by which words that were said are taken up: "the words were Donald Trump's". */
export const WORDINGS: ReadonlySet<string> = new Set('words speaker author quote quotation line sentence sentences remark remarks message verdict comment comments formula phrase question answer warning plea promise slogan mantra tweet post writer voice'.split(' '));

/** Those who listen, and say nothing themselves: "The chamber rose." */
export const AUDIENCES: ReadonlySet<string> = new Set('chamber room hall house crowd audience benches press reporters journalists delegates gallery'.split(' '));
