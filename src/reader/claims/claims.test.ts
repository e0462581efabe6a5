import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import type { ReportClaim } from '../report/report.ts';
import { claimKey } from './claim-key.ts';
import { claimLine } from '../../../test/support/claim-line.ts';

const DAY = '2017-03-31';

/** Passages written for the tests, each with the claims that it makes; the day of all is 31 March 2017. */
const ASSERTED: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Only Britain, Greece and Estonia spend 2 percent of GDP on defence.', 'level share GBR+GRC+EST 2 percent_of_gdp'],
  ['Canada ranks 23rd out of the 28 allies in defence spending as a share of GDP.', 'rank share CAN 23 rank highest'],
  ['Spain came in 26th, spending 0.9 percent of GDP on defence.', 'rank share ESP 26 rank highest', 'level share ESP 0.9 percent_of_gdp'],
  ['In 2017 five members are at 2 percent of GDP or better. Slovenia stands at 1.0 percent, and Croatia, with 1.2 percent, is not far ahead.', 'count allies-meeting nato 5 allies 2017-2017 target 2', 'level share SVN 1 percent_of_gdp 2017-2017', 'level share HRV 1.2 percent_of_gdp 2017-2017'],
  ['Latvia spent 0.9 percent of GDP on defence in 2014. Norway spends 1.6 percent.', 'level share LVA 0.9 percent_of_gdp 2014-2014', 'level share NOR 1.6 percent_of_gdp'],
  ['Norway spent 1.5 percent of GDP on defence in 2015, and 1.6 percent the year after.', 'level share NOR 1.5 percent_of_gdp 2015-2015', 'level share NOR 1.6 percent_of_gdp 2016-2016'],
  ['Denmark spent DKr24bn on its armed forces last year.', 'level spending DNK 24000000000 DKK 2016-2016'],
  ['Lithuania outspends Britain per head. It spends 1.5 percent of GDP on defence.', 'ratio spending-per-person LTU vs GBR more than null', 'level share LTU 1.5 percent_of_gdp'],
  ['Slovenia and Slovakia fall short of 2 percent of GDP.', 'level share SVN+SVK less than 2 percent_of_gdp'],
  ['The alliance agreed in 2014 that all should spend 2 percent. Only Estonia and Greece meet it.', 'commitment target nato 2 percent_of_gdp 2014-2014', 'level share EST+GRC at least 2 percent_of_gdp'],
  ['In 2014 only three allies met the target; the following year five did.', 'count allies-meeting nato only 3 allies 2014-2014', 'count allies-meeting nato 5 allies 2015-2015'],
  ['Twenty-three of the 28 members are still not paying what they should be paying.', 'count allies-meeting nato 23 allies not'],
  ['Nine members still languish below 1 percent of GDP.', 'count allies-meeting nato 9 allies target 1 not'],
  ['The number of allies spending 2 percent has risen to five.', 'count allies-meeting nato 5 allies target 2'],
  ['America pays “close to 100 percent” of NATO.', 'burden burden-share USA nearly 100 percent'],
  ['No ally is in arrears to NATO.', 'debt debt - null not'],
  ['Getting to 2 percent would cost Italy 15 billion euros a year.', 'gap gap ITA 15000000000 EUR per year target 2 would'],
  ['NATO has grown from 12 to 28 members.', 'membership members nato 28 allies'],
  ['Poland spends 2.4 percent of GDP on defence. In Latvia, the figure was 2.1; in Norway, 1.6.', 'level share POL 2.4 percent_of_gdp', 'level share LVA 2.1 percent_of_gdp', 'level share NOR 1.6 percent_of_gdp'],
  ['Spain would have to find an extra 9 billion euros a year to reach the target; Belgium, 3 billion.', 'gap gap ESP 9000000000 EUR per year additional would', 'gap gap BEL 3000000000 EUR per year additional would'],
  ['Hungary ploughs 40 percent of its defence money into equipment, Slovakia 31.', 'level equipment-share HUN 40 percent_of_defence_spending', 'level equipment-share SVK 31 percent_of_defence_spending'],
  ['France raised its defence spending by 4 percent last year, while Denmark\'s fell by 2 percent.', 'change spending FRA 4 percent 2016-2016 up', 'change spending DNK 2 percent 2016-2016 down'],
  ['Belgium spends 0.9 percent of GDP on defence, less than any ally but Luxembourg.', 'level share BEL 0.9 percent_of_gdp', 'rank share BEL vs LUX 2 rank lowest'],
  ['Of the 28 members, five meet the target.', 'count allies-meeting nato 5 allies'],
  ['The United States accounts for about 70 percent of what the alliance spends on defence.', 'burden burden-share USA about 70 percent'],
  ['Nothing obliges an ally to reach the target.', 'commitment binding nato null not'],
  ['Germany spends 1.2 percent of its GDP on defence.', 'level share DEU 1.2 percent_of_gdp'],
  ['Belgium spent 0.9 percent of its gross domestic product on its military in 2016.', 'level share BEL 0.9 percent_of_gdp 2016-2016'],
  ['Last year Italy spent 1.1 percent of GDP on its armed forces.', 'level share ITA 1.1 percent_of_gdp 2016-2016'],
  ['France, at 1.8 percent of GDP, spends more on defence than Germany.', 'level share FRA 1.8 percent_of_gdp', 'ratio spending FRA vs DEU more than null'],
  ['Estonia spends 2.2 percent of GDP on defence, Poland 2.0 percent and Greece 2.4 percent.', 'level share EST 2.2 percent_of_gdp', 'level share POL 2 percent_of_gdp', 'level share GRC 2.4 percent_of_gdp'],
  ['Britain does not spend 2 percent of GDP on defence.', 'level share GBR 2 percent_of_gdp not'],
  ['Canada\'s defence budget is about $20 billion.', 'level spending CAN about 20000000000 USD'],
  ['Norway spends $1,400 per person on defence.', 'level spending-per-person NOR 1400 USD per person'],
  ['The American defence budget stood at $664 billion in 2016.', 'level spending USA 664000000000 USD 2016-2016'],
  ['Turkey has 387,000 soldiers.', 'level personnel TUR 387000 persons'],
  ['Luxembourg has a population of 580,000 people.', 'level population LUX 580000 persons'],
  ['Germany\'s economy is worth $3.5 trillion and its army is small.', 'level gdp DEU 3500000000000 USD'],
  ['Poland puts a quarter of its defence budget into equipment.', 'level equipment-share POL 25 percent_of_defence_spending'],
  ['Norway gives 1.1 percent of its national income in development aid.', 'level aid-share NOR 1.1 percent_of_gni'],
  ['Spain falls short of the 2 percent target.', 'level share ESP less than 2 percent_of_gdp'],
  ['Portugal is nowhere near the 2 percent guideline.', 'level share PRT much less 2 percent_of_gdp'],
  ['Romania meets NATO\'s 2 percent guideline.', 'level share ROU at least 2 percent_of_gdp'],
  ['Germany would need an additional $37 billion a year to reach the target.', 'gap gap DEU 37000000000 USD per year additional would'],
  ['Meeting the guideline would require Italy to find another 16 billion euros a year.', 'gap gap ITA 16000000000 EUR per year additional would'],
  ['It would cost Spain an extra $12 billion a year to meet the alliance\'s goal.', 'gap gap ESP 12000000000 USD per year additional would'],
  ['Italy is 0.8 points short of the target.', 'gap gap ITA 0.8 percentage_points'],
  ['Canada would have to add $15 billion a year to its defence budget.', 'gap gap CAN 15000000000 USD per year additional would'],
  ['Only five of 28 allies meet the target of 2 percent.', 'count allies-meeting nato only 5 allies target 2'],
  ['Just five of NATO\'s 28 members spend at least 2 percent of GDP on defense.', 'count allies-meeting nato only 5 allies target 2'],
  ['Twenty-three allies do not meet the target.', 'count allies-meeting nato 23 allies not'],
  ['None of the allies met the guideline last year.', 'count allies-meeting nato 0 allies 2016-2016'],
  ['Five European allies meet the target.', 'count allies-meeting nato-europe 5 allies'],
  ['Eighteen members are expected to meet the target this year.', 'count allies-meeting nato 18 allies 2017-2017'],
  ['The British, who spend 2.2 percent of GDP, want others to follow.', 'level share GBR 2.2 percent_of_gdp'],
  ['At 1.3 percent of GDP, Canada remains in the lower half. NATO met on Friday.', 'level share CAN 1.3 percent_of_gdp'],
  ['With defence spending of 2.4 percent of GDP, Greece heads the field.', 'level share GRC 2.4 percent_of_gdp', 'rank share GRC 1 rank highest'],
  ['Some 1.7 percent of Portugal\'s GDP goes to the armed forces.', 'level share PRT about 1.7 percent_of_gdp'],
  ['In Italy, 1.5 percent of GDP was spent on defence.', 'level share ITA 1.5 percent_of_gdp'],
  ['Poland allots 2 percent of GDP to defence.', 'level share POL 2 percent_of_gdp'],
  ['Turkey keeps about 400,000 soldiers under arms.', 'level personnel TUR about 400000 persons'],
  ['Germany\'s defence budget, €46 billion, is not small.', 'level spending DEU 46000000000 EUR'],
  ['Canada, a country of 36 million people, has a small army.', 'level population CAN 36000000 persons'],
  ['Greece ranks second by share of GDP spent on defence.', 'rank share GRC 2 rank highest'],
  ['In defence spending Germany ranks second, Britain third and France fourth.', 'rank spending DEU 2 rank highest', 'rank spending GBR 3 rank highest', 'rank spending FRA 4 rank highest'],
  ['In defence spending, Britain is second only to the United States.', 'rank spending GBR vs USA 2 rank highest'],
  ['Only the United States spends more on defence than Britain.', 'rank spending GBR vs USA 2 rank highest'],
  ['No other ally spends as much of its output on defence as the United States.', 'rank share USA 1 rank highest'],
  ['Two thirds of NATO\'s military spending comes from the United States.', 'burden burden-share USA 66.7 percent'],
  ['Nearly 70 percent of allied defence spending is American.', 'burden burden-share USA nearly 70 percent'],
  ['The U.S. makes up 46 percent of the alliance\'s GDP but 72 percent of its defence spending.', 'burden gdp-share USA 46 percent', 'burden burden-share USA 72 percent'],
  ['NATO took in Croatia late; Croatia\'s accession in 2009 came after a long wait.', 'membership accession HRV 2009 year'],
  ['Estonia was admitted to NATO in 2004.', 'membership accession EST 2004 year'],
  ['Greece spends a larger share of its output on defence than Germany.', 'ratio share GRC vs DEU more than null'],
  ['The U.S. pays 72 percent of alliance spending.', 'burden burden-share USA 72 percent'],
  ['The United States accounts for more than two thirds of the alliance\'s defence expenditure.', 'burden burden-share USA more than 66.7 percent'],
  ['Germany contributes 14.7 percent of NATO\'s common budget.', 'burden common-funding-share DEU 14.7 percent'],
  ['America carries a disproportionate share of the burden.', 'burden burden-index USA more than null'],
  ['It is no longer fair for the United States to bear a disproportionate share of allied defence spending.', 'burden burden-index USA more than null'],
  ['The United States makes up about half of the alliance\'s economic output.', 'burden gdp-share USA about 50 percent'],
  ['Germany is not paying its fair share.', 'burden burden-index DEU less than null'],
  ['America\'s share of NATO spending rose to 72 percent.', 'burden burden-share USA 72 percent'],
  ['Germany is NATO\'s largest economy after the United States.', 'rank gdp DEU vs USA 2 rank highest'],
  ['Turkey has the second-largest army in the alliance.', 'rank personnel TUR 2 rank highest'],
  ['Greece spends the most on defence relative to its GDP.', 'rank share GRC 1 rank highest'],
  ['The United States spends more on defence than any other ally.', 'rank spending USA 1 rank highest'],
  ['Britain is Europe\'s biggest military spender.', 'rank spending GBR 1 rank highest'],
  ['Only Luxembourg spends a smaller share.', 'rank share LUX 1 rank lowest'],
  ['Poland raised defence spending by 10 percent last year.', 'change spending POL 10 percent 2016-2016 up'],
  ['Germany has cut its defence budget.', 'change spending DEU null down'],
  ['Latvia has doubled its defence spending since 2014.', 'change spending LVA 2 times 2014-2017 up'],
  ['Spending on defence in Germany rose by 4.2 percent in real terms in 2016.', 'change spending DEU 4.2 percent 2016-2016 up'],
  ['European allies and Canada increased their defence spending by 3.8 percent in 2016.', 'change spending europe-and-canada 3.8 percent 2016-2016 up'],
  ['Defence spending in Spain fell from 1.2 to 0.9 percent of GDP.', 'level share ESP 1.2 percent_of_gdp', 'level share ESP 0.9 percent_of_gdp'],
  ['France spends twice as much on its military as Spain.', 'ratio spending FRA vs ESP 2 times'],
  ['Germany lags far behind in its defence spending.', 'ratio share DEU much less null'],
  ['Italy spends less on defence than France.', 'ratio spending ITA vs FRA less than null'],
  ['NATO leaders have pledged to increase annual defence outlays to 2 percent of GDP by 2024.', 'commitment target nato 2 percent_of_gdp by 2024-12-31'],
  ['The targets are not binding.', 'commitment binding nato null not'],
  ['The guidelines are targets rather than requirements.', 'commitment binding nato null not'],
  ['The target is voluntary.', 'commitment binding nato null not'],
  ['NATO\'s target is 2 percent of GDP.', 'commitment target nato 2 percent_of_gdp'],
  ['Allies are supposed to spend 2 percent of GDP on defence.', 'commitment target nato 2 percent_of_gdp'],
  ['The allies agreed in 2014 to spend 20 percent of their defence budgets on new equipment.', 'commitment target nato 20 percent_of_defence_spending 2014-2014'],
  ['Spain has opted out of the 5 percent target.', 'commitment signed ESP null not'],
  ['The deadline for the target is 2024.', 'commitment deadline - 2024 year'],
  ['Montenegro joined NATO in 2017.', 'membership accession MNE 2017 year'],
  ['Poland has been a member of NATO since 1999.', 'membership accession POL 1999 year'],
  ['NATO has 29 members.', 'membership members nato 29 allies'],
  ['Sweden is not a member of NATO.', 'membership member SWE null not'],
  ['Estonia, Latvia and Lithuania joined NATO in 2004.', 'membership accession EST+LVA+LTU 2004 year'],
  ['Germany owes NATO vast sums of money.', 'debt debt DEU null'],
  ['Nobody owes NATO money.', 'debt debt - null not'],
  ['Belgium is in arrears with its payments to NATO.', 'debt debt BEL null'],
  ['Germany has not paid its NATO dues.', 'debt debt DEU null'],
  ['Poland, which spends 2 percent of GDP on defence, wants more troops.', 'level share POL 2 percent_of_gdp'],
  ['Berlin spends 1.2 percent of GDP on defence, far less than Paris.', 'level share DEU 1.2 percent_of_gdp', 'ratio share DEU vs FRA much less null'],
  ['Germany spends 1.2 percent of GDP on defence but owes NATO nothing.', 'level share DEU 1.2 percent_of_gdp', 'debt debt DEU null not'],
  ['Lithuania spent 1.5 percent of GDP on defence in 2016, up from 1.1 percent in 2015.', 'level share LTU 1.5 percent_of_gdp 2016-2016', 'level share LTU 1.1 percent_of_gdp 2015-2015'],
  ['The Dutch defence budget was cut for years.', 'change spending NLD null down'],
  ['Twelve of the 29 allies will miss the target this year.', 'count allies-meeting nato 12 allies 2017-2017 not'],
  ['All but two allies miss the target.', 'count allies-meeting nato 2 allies'],
  ['Denmark spends roughly 1.2 percent of GDP on its forces, and Norway about 1.6 percent.', 'level share DNK about 1.2 percent_of_gdp', 'level share NOR about 1.6 percent_of_gdp'],
  ['Hungary and Slovakia each spend about 1 percent of GDP on defence.', 'level share HUN+SVK about 1 percent_of_gdp'],
  ['The Czech Republic would have had to spend an additional $1.9 billion in 2016 to reach 2 percent.', 'gap gap CZE 1900000000 USD additional 2016-2016 target 2 would'],
  ['Croatia joined the alliance on 1 April 2009.', 'membership accession HRV 2009-04-01 day'],
  ['Turkey is the lowest spender in the alliance.', 'rank spending TUR 1 rank lowest'],
  ['Slovenia spends the least on defence.', 'rank spending SVN 1 rank lowest'],
  ['The pledge is legally binding on all allies.', 'commitment binding nato null'],
  ['Canada has fallen behind Norway in defence spending.', 'ratio spending CAN vs NOR less than null'],
  ['Iceland has no army, but it is a member of NATO.', 'membership member ISL null'],
  ['The alliance counts 28 members.', 'membership members nato 28 allies'],
  ['Poland and Estonia spent 2 percent and 2.1 percent of GDP respectively.', 'level share POL 2 percent_of_gdp', 'level share EST 2.1 percent_of_gdp'],
  ['Greece spends 2.3 percent of GDP on defence, as do Latvia and Estonia.', 'level share GRC 2.3 percent_of_gdp', 'level share LVA+EST 2.3 percent_of_gdp'],
  ['Poland leads with 4.1 per cent, followed by Estonia (3.4), the US (3.4) and Latvia on 3.2.', 'rank share POL 1 rank highest', 'level share POL 4.1 percent_of_gdp', 'level share EST 3.4 percent_of_gdp', 'level share USA 3.4 percent_of_gdp', 'level share LVA 3.2 percent_of_gdp'],
  ['Norway\'s share rose to 2.2 percent, Sweden\'s to 2.14 and Finland\'s to 2.41.', 'level share NOR 2.2 percent_of_gdp', 'level share SWE 2.14 percent_of_gdp', 'level share FIN 2.41 percent_of_gdp'],
  ['The figures are 1.2 percent for Germany, 1.3 for Canada and 0.9 for Spain.', 'level share DEU 1.2 percent_of_gdp', 'level share CAN 1.3 percent_of_gdp', 'level share ESP 0.9 percent_of_gdp'],
  ['Spending ranges from 0.55 percent of GDP in Luxembourg to 3.42 percent in the United States.', 'level share LUX 0.55 percent_of_gdp', 'level share USA 3.42 percent_of_gdp'],
  ['Madrid and Lisbon are laggards. The former spends 0.9 percent of GDP, the latter 1.3.', 'level share ESP 0.9 percent_of_gdp', 'level share PRT 1.3 percent_of_gdp'],
  ['Washington lavishes 3.4 percent of GDP on its military.', 'level share USA 3.4 percent_of_gdp'],
  ['A miserly 1.18 percent of GDP is all that Belgium can show for it.', 'level share BEL 1.18 percent_of_gdp'],
  ['The Dutch government approved a budget of 8.2 billion euros for its military.', 'level spending NLD 8200000000 EUR'],
  ['Poland\'s defence bill came to 45 billion zlotys last year.', 'level spending POL 45000000000 PLN 2016-2016'],
  ['America\'s defence budget dwarfs all others: $730 billion.', 'level spending USA 730000000000 USD'],
  ['The big five are America ($664bn), Britain ($52bn), France ($44bn) and Germany ($42bn).', 'level spending USA 664000000000 USD', 'level spending GBR 52000000000 USD', 'level spending FRA 44000000000 USD', 'level spending DEU 42000000000 USD'],
  ['Per capita, Norway spends $1,100, Germany $500 and Belgium $420 on defence.', 'level spending-per-person NOR 1100 USD per person', 'level spending-per-person DEU 500 USD per person', 'level spending-per-person BEL 420 USD per person'],
  ['Turkey\'s army is 350,000 strong.', 'level personnel TUR 350000 persons'],
  ['Germany\'s armed forces have shrunk to 178,000 men and women.', 'level personnel DEU 178000 persons'],
  ['Denmark is big. Slovenia has cut its budget by 1.4 per cent.', 'change spending SVN 1.4 percent down'],
  ['Latvia more than tripled its military budget between 2014 and 2016.', 'change spending LVA more than 3 times 2014-2016 up'],
  ['German defence spending is up 10 percent on last year.', 'change spending DEU 10 percent 2016-2016 up'],
  ['Defence spending rose 14 percent in Poland, 12 percent in Latvia and 9 percent in Germany.', 'change spending POL 14 percent up', 'change spending LVA 12 percent up', 'change spending DEU 9 percent up'],
  ['The biggest increases came in Romania (33.2 per cent), Lithuania (24.2) and Latvia (21.3).', 'change spending ROU 33.2 percent up', 'change spending LTU 24.2 percent up', 'change spending LVA 21.3 percent up'],
  ['The share of GDP that Slovakia spends on defence has risen from 1.0 percent to 1.7 percent.', 'level share SVK 1 percent_of_gdp', 'level share SVK 1.7 percent_of_gdp'],
  ['Poland\'s defence budget is three times the size of Belgium\'s.', 'ratio spending POL vs BEL 3 times'],
  ['The United States outspends all other allies combined.', 'ratio spending USA vs nato more than null'],
  ['Turkey has more troops than Germany.', 'ratio personnel TUR vs DEU more than null'],
  ['Norway spends more per head than Germany on its forces.', 'ratio spending-per-person NOR vs DEU more than null'],
  ['The burden falls disproportionately on the United States.', 'burden burden-index USA more than null'],
  ['Of every dollar the alliance spends, 70 cents are American.', 'burden burden-share USA 70 percent'],
  ['The United States contributes 22 percent and Germany 14 percent to the common budget.', 'burden common-funding-share USA 22 percent', 'burden common-funding-share DEU 14 percent'],
  ['Members have until 2024 to reach the 2 percent mark.', 'commitment target nato 2 percent_of_gdp by 2024-12-31'],
  ['The Wales declaration commits allies to move towards 2 percent by 2024.', 'commitment target nato 2 percent_of_gdp 2014-2014 by 2024-12-31'],
  ['The 2 percent target, which allies agreed to meet by 2024, is far off.', 'commitment target nato 2 percent_of_gdp by 2024-12-31'],
  ['Under NATO rules each member is supposed to devote 2 percent of its output to defence.', 'commitment target nato 2 percent_of_gdp'],
  ['The 2 percent figure is a guideline, not an obligation.', 'commitment binding nato null not'],
  ['There is no legal obligation to spend 2 percent.', 'commitment binding nato null not'],
  ['No treaty obliges Germany to spend 2 percent of its output on defence.', 'commitment binding nato null not'],
  ['The target has no legal force.', 'commitment binding nato null not'],
  ['The commitment runs until 2024.', 'commitment deadline - 2024 year'],
  ['Ireland is not in NATO.', 'membership member IRL null not'],
  ['Turkey has been in NATO since 1952.', 'membership accession TUR 1952 year'],
  ['Greece and Turkey, members since 1952, are rivals.', 'membership accession GRC+TUR 1952 year'],
  ['There are 28 countries in NATO.', 'membership members nato 28 allies'],
  ['The target of 2 percent is met by five countries.', 'count allies-meeting nato 5 allies'],
  ['The number of allies meeting the target has risen to five.', 'count allies-meeting nato 5 allies'],
  ['Britain is one of only five allies to meet the guideline.', 'level share GBR at least 2 percent_of_gdp', 'count allies-meeting nato only 5 allies'],
  ['Italy misses the mark by 0.8 percentage points.', 'gap gap ITA 0.8 percentage_points'],
  ['Italy spends 0.8 percentage points less than agreed, or roughly $15 billion.', 'gap gap ITA 0.8 percentage_points', 'gap gap ITA about 15000000000 USD'],
  ['There is no debt account at NATO.', 'debt debt - null not'],
];

/** Demands, wishes, pledges, questions, and what the ledger does not know. */
const NOT_ASSERTED: readonly string[] = [
  'Germany and France met on Friday, and so did the defence ministers of NATO.',
  'Only Germany and France met the deadline for the report on tanks.',
  'The ministers met on the 27th of May at NATO\'s headquarters.',
  'Germany must spend 2 percent of GDP on defence.',
  'Allies should spend 2 percent of GDP on defence.',
  'Trump wants Germany to spend 2 percent of GDP on defence.',
  'We will spend 2 percent of GDP on defence by 2024.',
  'Does Germany spend 2 percent of GDP on defence?',
  'Tillerson called on allies to spend 2 percent of GDP.',
  'The minister urged Spain to raise its defence budget by 10 percent.',
  'If Germany spent 2 percent of GDP on defence, it would be strong.',
  'The 28 allies met in Brussels.',
  'Let Germany pay its share.',
  'Germany plans to increase its defence spending.',
  'The government hopes to reach 2 percent by 2030.',
  'France promised more troops for Mali.',
  'Inflation in Germany rose to 2 percent.',
  'Unemployment fell by 10 percent in Spain.',
  'Germany spends 5 percent of GDP on education.',
  'Turkey sent 500 soldiers to Kosovo.',
  'The president owes his election to rural voters.',
  'Britain owes its security to NATO.',
  'Norway joined the talks in 2016.',
  'Ministers met for five hours.',
  'The largest crowd gathered in Berlin.',
  'He spent five hours in Brussels.',
  'The alliance must do more to fight terrorism.',
  'Poland wants to join the euro.',
  'The United States has pledged $1 billion for Ukraine.',
  'Sixty percent of Germans oppose higher military spending.',
  'The meeting of NATO\'s 28 foreign ministers was moved.',
  'More money does not mean more security.',
  'Germany\'s exports to Italy rose by 5 percent.',
  'The company cut 10 percent of its jobs.',
  'The treaty is binding under international law.',
  'Denmark considered an increase in its defence budget.',
  'Calls to increase defence spending grew louder.',
  'The aim of the visit was to boost morale.',
  'A 2 percent target would be hard to meet.',
  'The debate over the 2 percent target goes on.',
  'NATO\'s largest members discussed spending.',
  'The minister asked whether Belgium met the target.',
  'Finland applied to join NATO in 2022.',
  'Support for NATO in Spain fell by 3 points.',
  'Canada should not cut its defence budget.',
  'Two of the ministers left early.',
  'The bill for the summit was $20 million.',
  'Germany refused to raise its defence budget.',
  'Demands for an additional $37 billion were rejected.',
  'Nearly half of the delegates left.',
  'Tourists spent 2 billion euros in Greece.',
  'They proposed to cut the budget of the agency.',
  'Estonia hosts a battalion of 1,200 troops.',
  'The general commands 20,000 soldiers in Afghanistan.',
  'The plan would make Germany spend more.',
  'She demanded that allies raise their defence spending.',
  'The alliance\'s budget was discussed on Friday.',
  'Italy is a beautiful country with 60 regions.',
  'The biggest problem is bureaucracy.',
  'The pledge made headlines in 2014.',
  'France and Germany signed a contract for 40 jets.',
  'Growth in Poland was 4.1 percent, in Estonia 3.4 and in Latvia 3.2.',
  'The bank lent Greece 3.2 billion euros and Portugal 1.4 billion.',
  'The United States gave Ukraine $1.2 billion in military aid.',
  'Spain\'s economy grew by 2.9 percent, Portugal\'s by 2.2.',
  'A special fund of 100 billion euros is to lift German spending above 2 percent.',
  'Trade with Canada is bigger than with Mexico.',
  'Britain\'s minister said that it can meet its obligations with 2.1 percent.',
  'The talks fell mostly on deaf ears.',
];

describe('claims of a report', () => {
  it.each(ASSERTED.map(([text, ...told]) => ({ text, told })))('finds what is asserted: $text', ({ text, told }) => {
    expect(claims(text).map(claimLine)).toEqual(told);
  });

  it.each(NOT_ASSERTED.map((text) => ({ text })))('finds nothing: $text', ({ text }) => {
    expect(claims(text).map(claimLine)).toEqual([]);
  });

  it('lies from its subject to its value', () => {
    const text = 'Officials said on Friday that Germany spends 1.2 percent of GDP on defence.';
    expect(claims(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Germany spends 1.2 percent of GDP']);
  });

  it('tells the place of the last written digit', () => {
    expect(claims('Germany would need an additional $37 billion a year to meet the NATO target.')[0]?.step).toBe(1e9);
    expect(claims('Germany spends 1.2 percent of GDP on defence.')[0]?.step).toBe(0.1);
    expect(claims('Turkey has 387,000 soldiers.')[0]?.step).toBe(1);
  });

  it('is made of its quantities', () => {
    const report = read('Only five of 28 allies spend at least 2 percent of GDP on defence.', { date: DAY });
    expect(report.claims.map(({ quantities }) => quantities)).toEqual([[0]]);
  });

  it('has none where the language has no rules', () => {
    expect(read('Deutschland gibt 1,2 Prozent des BIP für Verteidigung aus.', { date: DAY, language: 'de' }).claims).toEqual([]);
  });

  it('finds the same in both places of a text', () => {
    const text = 'Germany spends 1.2 percent of GDP on defence. Germany owes NATO vast sums of money.';
    const alone = claims(text).map(claimLine);
    expect(claims(`${text}\n\n${text}`).map(claimLine)).toEqual([...alone, ...alone]);
  });
});

describe('the key of a claim', () => {
  it('is the same for other words of the same claim', () => {
    const [one, other] = ['Germany spends 1.2 percent of its GDP on defence.', 'Berlin devotes 1.2 per cent of gross domestic product to its military.'].map(keyOf);
    expect(one).toBe(other);
  });

  it('is another for another figure, party or negation', () => {
    const keys = ['Germany spends 1.2 percent of GDP on defence.', 'Germany spends 1.3 percent of GDP on defence.', 'Italy spends 1.2 percent of GDP on defence.', 'Germany does not spend 1.2 percent of GDP on defence.'].map(keyOf);
    expect(new Set(keys).size).toBe(4);
  });
});

function claims(text: string): readonly ReportClaim[] {
  return read(text, { date: DAY, language: 'en' }).claims;
}

function keyOf(text: string): string {
  return claims(text).map(claimKey).join();
}
