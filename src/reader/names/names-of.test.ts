import { describe, expect, test } from 'vitest';
import { scan } from '../scan/scan.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import { mentionIndex } from './mention-index.ts';
import { namesOf, type NameOptions } from './names-of.ts';
import type { Entity, Names } from './names.ts';
import { partiesOfEntity } from './parties.ts';

const IN_2017 = { date: '2017-03-31' };

function read(text: string, options: NameOptions): Names {
  const scanned = scan(text);
  return namesOf(scanned, sentencesOf(scanned), options);
}

/** Whom words mean, where they stand for the first time, or as `words#2` for the second. */
function meant(text: string, wanted: string, options: NameOptions = IN_2017): Entity | undefined {
  const [words = '', nth = '1'] = wanted.split('#');
  const { entities, mentions } = read(text, options);
  const found = mentions.filter(({ start, end }) => text.slice(start, end) === words);
  const entity = found[Number(nth) - 1]?.entity;
  return entity === null || entity === undefined ? undefined : entities[entity];
}

function toldOf(entity: Entity | undefined): string {
  return entity === undefined ? 'nobody' : [entity.name, entity.office ?? '-', entity.country ?? '-'].join(' | ');
}

describe('names with a title', () => {
  test.each([
    ['Secretary of State Rex Tillerson spoke.', 'Secretary of State Rex Tillerson', 'Rex Tillerson | foreign_minister | USA'],
    ['German Foreign Minister Sigmar Gabriel spoke.', 'German Foreign Minister Sigmar Gabriel', 'Sigmar Gabriel | foreign_minister | DEU'],
    ['It was said by German Chancellor Angela Merkel.', 'German Chancellor Angela Merkel', 'Angela Merkel | head_of_government | DEU'],
    ['Defense Secretary Jim Mattis agreed.', 'Defense Secretary Jim Mattis', 'James Mattis | defence_minister | USA'],
    ['Britain’s defence secretary, Sir Michael Fallon, disagreed.', 'Britain’s defence secretary, Sir Michael Fallon', 'Michael Fallon | defence_minister | GBR'],
    ['NATO Secretary General Jens Stoltenberg spoke.', 'NATO Secretary General Jens Stoltenberg', 'Jens Stoltenberg | secretary_general | NATO'],
    ['NATO Secretary-General Jens Stoltenberg spoke.', 'NATO Secretary-General Jens Stoltenberg', 'Jens Stoltenberg | secretary_general | NATO'],
    ['NATO chief Jens Stoltenberg spoke.', 'NATO chief Jens Stoltenberg', 'Jens Stoltenberg | secretary_general | NATO'],
    ['Latvian Foreign Minister Edgars Rinkevics spoke.', 'Latvian Foreign Minister Edgars Rinkevics', 'Edgars Rinkēvičs | foreign_minister | LVA'],
    ['Turkish President Recep Tayyip Erdogan spoke.', 'Turkish President Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan | head_of_state | TUR'],
    ['Dutch Prime Minister Mark Rutte spoke.', 'Dutch Prime Minister Mark Rutte', 'Mark Rutte | head_of_government | NLD'],
    ['The Dutch premier, Mark Rutte, spoke.', 'The Dutch premier, Mark Rutte', 'Mark Rutte | head_of_government | NLD'],
    ['Vice President Pence spoke.', 'Vice President Pence', 'Mike Pence | vice_president | USA'],
    ['President Trump spoke.', 'President Trump', 'Donald Trump | head_of_state | USA'],
    ['Mr Trump spoke.', 'Mr Trump', 'Donald Trump | head_of_state | USA'],
    ['Mrs. Merkel spoke.', 'Mrs. Merkel', 'Angela Merkel | head_of_government | DEU'],
    ['Ms von der Leyen spoke.', 'Ms von der Leyen', 'Ursula von der Leyen | defence_minister | DEU'],
    ['Germany’s defence minister Ursula von der Leyen spoke.', 'Germany’s defence minister Ursula von der Leyen', 'Ursula von der Leyen | defence_minister | DEU'],
    ['French Defence Minister Jean-Yves Le Drian spoke.', 'French Defence Minister Jean-Yves Le Drian', 'Jean-Yves Le Drian | defence_minister | FRA'],
    ['Chinese President Xi Jinping came.', 'Chinese President Xi Jinping', 'Xi Jinping | head_of_state | CHN'],
    ['Kremlin spokesman Dmitry Peskov spoke.', 'Kremlin spokesman Dmitry Peskov', 'Dmitry Peskov | spokesperson | RUS'],
    ['White House press secretary Sean Spicer spoke.', 'White House press secretary Sean Spicer', 'Sean Spicer | spokesperson | USA'],
    ['Sen. John McCain spoke.', 'Sen. John McCain', 'John McCain | lawmaker | USA'],
    ['Gen. Curtis Scaparrotti, the commander, spoke.', 'Gen. Curtis Scaparrotti', 'Curtis Scaparrotti | general | USA'],
    ['The U.S. ambassador to NATO, Douglas Lute, spoke.', 'The U.S. ambassador to NATO, Douglas Lute', 'Douglas Lute | ambassador | USA'],
    ['European Commission President Jean-Claude Juncker spoke.', 'European Commission President Jean-Claude Juncker', 'Jean-Claude Juncker | european_commission_president | EU'],
    ['European Council President Donald Tusk spoke.', 'European Council President Donald Tusk', 'Donald Tusk | european_council_president | EU'],
    ['EU foreign policy chief Federica Mogherini spoke.', 'EU foreign policy chief Federica Mogherini', 'Federica Mogherini | high_representative | EU'],
    ['Chancellor of the Exchequer Philip Hammond spoke.', 'Chancellor of the Exchequer Philip Hammond', 'Philip Hammond | finance_minister | GBR'],
    ['Treasury Secretary Steven Mnuchin spoke.', 'Treasury Secretary Steven Mnuchin', 'Steven Mnuchin | finance_minister | USA'],
    ['Prime Minister Theresa May spoke.', 'Prime Minister Theresa May', 'Theresa May | head_of_government | GBR'],
    ['Former NATO Secretary General Jaap de Hoop Scheffer spoke.', 'Former NATO Secretary General Jaap de Hoop Scheffer', 'Jaap de Hoop Scheffer | - | NATO'],
    ['The former chancellor Gerhard Schröder spoke.', 'The former chancellor Gerhard Schröder', 'Gerhard Schröder | - | -'],
    ['Shadow defence secretary Nia Griffith spoke.', 'Shadow defence secretary Nia Griffith', 'Nia Griffith | - | GBR'],
    ['Prime Minister of Canada Justin Trudeau spoke.', 'Prime Minister of Canada Justin Trudeau', 'Justin Trudeau | head_of_government | CAN'],
    ['Thomas A. Shannon, Jr. spoke.', 'Thomas A. Shannon, Jr.', 'Thomas Shannon | - | USA'],
  ])('%s: %s', (text, words, expected) => {
    expect(toldOf(meant(text, words))).toBe(expected);
  });

  test('of the day: the same name at another time', () => {
    expect(toldOf(meant('Rutte said so.', 'Rutte', { date: '2025-06-25' }))).toBe('Mark Rutte | secretary_general | NATO');
    expect(toldOf(meant('Rutte said so.', 'Rutte'))).toBe('Mark Rutte | head_of_government | NLD');
    expect(toldOf(meant('Mr Stoltenberg said so.', 'Mr Stoltenberg', { date: '2026-07-15' }))).toContain('Jens Stoltenberg');
  });
});

describe('names with a title behind them', () => {
  test.each([
    ['Mark Rutte, the Dutch prime minister, said so.', 'Mark Rutte', 'Mark Rutte | head_of_government | NLD'],
    ['“No,” said Gabriel, who is Germany’s top diplomat.', 'Gabriel', 'Sigmar Gabriel | foreign_minister | DEU'],
    ['Norbert Röttgen, a German lawmaker, said so.', 'Norbert Röttgen', 'Norbert Röttgen | lawmaker | DEU'],
    ['Karl-Heinz Kamp, an analyst in Berlin, said so.', 'Karl-Heinz Kamp', 'Karl-Heinz Kamp | analyst | DEU'],
    ['Jens Flosdorff, a spokesman for the German defence ministry, said so.', 'Jens Flosdorff', 'Jens Flosdorff | spokesperson | DEU'],
    ['Jens Stoltenberg, 58, the head of NATO, said so.', 'Jens Stoltenberg', 'Jens Stoltenberg | secretary_general | NATO'],
  ])('%s: %s', (text, words, expected) => {
    expect(toldOf(meant(text, words))).toBe(expected);
  });
});

describe('one person under several names', () => {
  test.each([
    ['German Foreign Minister Sigmar Gabriel came. Gabriel spoke.', 'Gabriel', 'Sigmar Gabriel | foreign_minister | DEU'],
    ['Gabriel came. Later Sigmar Gabriel, a minister, spoke.', 'Gabriel', 'Sigmar Gabriel | foreign_minister | DEU'],
    ['Tillerson’s trip was short. Rex Tillerson flew home.', 'Tillerson', 'Rex Tillerson | foreign_minister | USA'],
    ['Foreign Minister Edgars Rinkēvičs of Latvia came. Rinkevics spoke.', 'Rinkevics', 'Edgars Rinkēvičs | foreign_minister | LVA'],
    ['Ursula von der Leyen came. Von der Leyen spoke.', 'Von der Leyen', 'Ursula von der Leyen | defence_minister | DEU'],
    ['It was Annegret Kramp-Karrenbauer. Kramp-Karrenbauer spoke.', 'Kramp-Karrenbauer', 'Annegret Kramp-Karrenbauer | - | DEU'],
  ])('%s', (text, words, expected) => {
    expect(toldOf(meant(text, words))).toBe(expected);
  });
});

describe('titles without a name', () => {
  test.each([
    ['Germany’s top diplomat refused.', 'Germany’s top diplomat', 'Sigmar Gabriel | foreign_minister | DEU'],
    ['The German foreign minister refused.', 'The German foreign minister', 'Sigmar Gabriel | foreign_minister | DEU'],
    ['The French president refused.', 'The French president', 'François Hollande | head_of_state | FRA'],
    ['The U.S. president refused.', 'The U.S. president', 'Donald Trump | head_of_state | USA'],
    ['Britain’s prime minister refused.', 'Britain’s prime minister', 'Theresa May | head_of_government | GBR'],
    ['The prime minister of Canada refused.', 'The prime minister of Canada', 'Justin Trudeau | head_of_government | CAN'],
    ['The secretary general refused.', 'The secretary general', 'Jens Stoltenberg | secretary_general | NATO'],
    ['The head of NATO refused.', 'The head of NATO', 'Jens Stoltenberg | secretary_general | NATO'],
    ['The alliance’s secretary general refused.', 'The alliance’s secretary general', 'Jens Stoltenberg | secretary_general | NATO'],
    ['Angela Merkel came. The chancellor spoke.', 'The chancellor', 'Angela Merkel | head_of_government | DEU'],
    ['German Foreign Minister Sigmar Gabriel came. The minister spoke.', 'The minister', 'Sigmar Gabriel | foreign_minister | DEU'],
    ['Secretary of State Rex Tillerson came. The secretary spoke.', 'The secretary', 'Rex Tillerson | foreign_minister | USA'],
    ['Sigmar Gabriel met his Turkish counterpart.', 'his Turkish counterpart', 'Mevlüt Çavuşoğlu | foreign_minister | TUR'],
    ['Tillerson spoke with his German counterpart on Friday.', 'his German counterpart', 'Sigmar Gabriel | foreign_minister | DEU'],
    ['Poland will pay; its foreign minister said so.', 'its foreign minister', 'Witold Waszczykowski | foreign_minister | POL'],
    ['Vice President Mike Pence said the president would come.', 'the president', 'Donald Trump | head_of_state | USA'],
    ['Germany’s leader refused.', 'Germany’s leader', 'Angela Merkel | head_of_government | DEU'],
    ['The former German foreign minister refused.', 'The former German foreign minister', 'former German foreign minister | - | DEU'],
    ['A German minister refused.', 'A German minister', 'a German minister | - | DEU'],
  ])('%s', (text, words, expected) => {
    expect(toldOf(meant(text, words))).toBe(expected);
  });

  test('are named by the record only where the day is known', () => {
    expect(toldOf(meant('Germany’s top diplomat refused.', 'Germany’s top diplomat', {}))).toBe('Germany’s top diplomat | foreign_minister | DEU');
    expect(meant('Germany’s top diplomat refused.', 'Germany’s top diplomat')?.knownFrom).toBe('record');
    expect(meant('German Chancellor Angela Merkel spoke.', 'German Chancellor Angela Merkel')?.knownFrom).toBe('report');
  });

  test('are named by a list of the user’s own', () => {
    const term = { person: 'Ignazio Cassis', aliases: [], country: 'CHE', office: 'foreign_minister', title: null, party: null, start: '2017-11-01', end: null, kind: 'open', asOf: '2023-12-31', source: 'own' } as const;
    expect(toldOf(meant('The Swiss foreign minister agreed.', 'The Swiss foreign minister', { date: '2020-01-01', offices: [term] }))).toBe('Ignazio Cassis | foreign_minister | CHE');
  });
});

describe('words of the report win over the record', () => {
  test.each([
    ['Defence Minister Sigmar Gabriel of Germany spoke.', 'Defence Minister Sigmar Gabriel', 'defence_minister'],
    ['Foreign Minister Angela Merkel spoke.', 'Foreign Minister Angela Merkel', 'foreign_minister'],
  ])('%s', (text, words, office) => {
    const { entities, mentions } = read(text, IN_2017);
    const found = mentions.find(({ start, end }) => text.slice(start, end).startsWith(words));
    expect(entities[found?.entity ?? -1]).toMatchObject({ office, knownFrom: 'report' });
  });
});

describe('countries, bodies and sets of them', () => {
  test.each([
    ['Germany spends little.', 'Germany', 'Germany', ['DEU']],
    ['The Dutch spend little.', 'The Dutch', 'Netherlands', ['NLD']],
    ['Berlin rejected it.', 'Berlin', 'Germany', ['DEU']],
    ['The push from Washington failed.', 'Washington', 'United States', ['USA']],
    ['They met in Berlin.', 'Berlin', 'Berlin', []],
    ['The U.K. and the U.S. pay.', 'the U.S.', 'United States', ['USA']],
    ['The US pays. Give it to us.', 'The US', 'United States', ['USA']],
    ['Turkey and Georgia came.', 'Georgia', 'Georgia', ['GEO']],
    ['Türkiye came.', 'Türkiye', 'Türkiye', ['TUR']],
    ['The Czech Republic came.', 'The Czech Republic', 'Czech Republic', ['CZE']],
    ['South Korea came.', 'South Korea', 'South Korea', ['KOR']],
    ['The alliance agreed.', 'The alliance', 'NATO', ['nato']],
    ['The Kremlin denied it.', 'The Kremlin', 'Kremlin', ['RUS']],
    ['The Pentagon denied it.', 'The Pentagon', 'Pentagon', ['USA']],
    ['Downing Street denied it.', 'Downing Street', 'Downing Street', ['GBR']],
    ['The Bundestag agreed.', 'The Bundestag', 'Bundestag', ['DEU']],
    ['The European Union agreed.', 'The European Union', 'EU', ['eu']],
    ['European allies pay less.', 'European allies', 'European allies', ['nato-europe']],
    ['Europe and Canada pay less.', 'Europe and Canada', 'Europe and Canada', ['europe-and-canada']],
    ['The Baltic states pay more.', 'The Baltic states', 'Baltic states', ['EST', 'LVA', 'LTU']],
    ['Allies must pay more.', 'Allies', 'allies', ['nato']],
    ['Many NATO members pay less.', 'Many NATO members', 'many NATO members', ['nato']],
    ['America’s allies pay less.', 'America’s allies', 'America’s allies', ['europe-and-canada']],
    ['NATO leaders agreed.', 'NATO leaders', 'NATO leaders', ['nato']],
    ['EU members agreed.', 'EU members', 'EU members', ['eu']],
    ['The German government agreed.', 'The German government', 'Germany', ['DEU']],
    ['President Trump came. The Trump administration agreed.', 'The Trump administration', 'Trump administration', ['USA']],
    ['The Congressional Budget Office warned.', 'The Congressional Budget Office', 'Congressional Budget Office', ['USA']],
    ['The Social Democratic Party warned.', 'The Social Democratic Party', 'Social Democratic Party', []],
  ])('%s: %s', (text, words, name, parties) => {
    const entity = meant(text, words);
    expect(entity?.name).toBe(name);
    expect(entity && partiesOfEntity(entity)).toEqual(parties);
  });

  test.each([
    ['Germany’s share fell.', 'Germany', 'Germany'],
    ['Germany raised its share.', 'its', 'Germany'],
    ['Poland lags, but it has raised spending.', 'it', 'Poland'],
    ['European allies raised their share.', 'their', 'European allies'],
    ['France is the largest economy after Germany, but it lags.', 'it', 'France'],
    ['NATO allies’ budgets grew.', 'NATO allies', 'NATO allies'],
    ['German spending fell.', 'German', 'Germany'],
  ])('whose: %s', (text, words, name) => {
    expect(meant(text, words)?.name).toBe(name);
  });
});

describe('sources that are not named', () => {
  test.each([
    ['“No,” a senior NATO diplomat said.', 'a senior NATO diplomat', 'a senior NATO diplomat | diplomat | NATO', false],
    ['NATO diplomats said so.', 'NATO diplomats', 'NATO diplomats | diplomat | NATO', true],
    ['Skeptical diplomats said so.', 'Skeptical diplomats', 'skeptical diplomats | diplomat | -', true],
    ['Officials in Berlin said so.', 'Officials in Berlin', 'officials in Berlin | official | DEU', true],
    ['Two European officials said so.', 'Two European officials', 'two European officials | official | -', true],
    ['A person familiar with the talks said so.', 'A person familiar with the talks', 'a person familiar with the talks | - | -', false],
    ['Critics said so.', 'Critics', 'critics | - | -', true],
    ['Many diplomats counted it a victory.', 'Many diplomats', 'many diplomats | diplomat | -', true],
    ['Chinese and Russian leaders met.', 'Chinese and Russian leaders', 'Chinese and Russian leaders | - | -', true],
    ['U.S. officials said so.', 'U.S. officials', 'U.S. officials | official | USA', true],
    ['A German defence ministry spokesman said so.', 'A German defence ministry spokesman', 'a German defence ministry spokesman | spokesperson | DEU', false],
    ['A spokeswoman for the Pentagon said so.', 'A spokeswoman for the Pentagon', 'a spokeswoman for the Pentagon | spokesperson | USA', false],
    ['Angela Merkel left. Her spokesman said so.', 'Her spokesman', 'her spokesman | spokesperson | DEU', false],
    ['Analysts said so.', 'Analysts', 'analysts | analyst | -', true],
    ['One U.S. lawmaker said so.', 'One U.S. lawmaker', 'one U.S. lawmaker | lawmaker | USA', false],
    ['The ambassadors of three allies said so.', 'The ambassadors of three allies', 'ambassadors of three allies | ambassador | NATO', true],
  ])('%s', (text, words, expected, isPlural) => {
    const entity = meant(text, words);
    expect(toldOf(entity)).toBe(expected);
    expect(entity).toMatchObject({ isAnonymous: true, isPlural });
  });
});

describe('somebody named again by another word', () => {
  test.each([
    ['Mark Rutte met reporters. “The floor holds,” the Dutchman said.', 'the Dutchman', 'Mark Rutte | head_of_government | NLD'],
    ['François Hollande left early. The Socialist told his peers nothing.', 'The Socialist', 'François Hollande | head_of_state | FRA'],
    ['James Mattis spoke first. The retired general told them to hurry.', 'The retired general', 'James Mattis | defence_minister | USA'],
    ['The Danes refused. The Danish position is known.', 'The Danes', 'Denmark | - | DNK'],
    ['At lunch with Secretary General Jens Stoltenberg, the American leader said little.', 'the American leader', 'Donald Trump | head_of_state | USA'],
    ['Jens Stoltenberg spoke first. The former Norwegian premier called it a start.', 'The former Norwegian premier', 'Jens Stoltenberg | secretary_general | NATO'],
    ['Alexis Tsipras spoke first. “We pay,” the leftist leader said.', 'the leftist leader', 'Alexis Tsipras | head_of_government | GRC'],
    ['The Norwegian prime minister was stern. Her Swedish colleague was not.', 'Her Swedish colleague', 'Stefan Löfven | head_of_government | SWE'],
    ['The host, Foreign Minister Bogdan Aurescu, agreed.', 'The host', 'Bogdan Aurescu | foreign_minister | ROU'],
  ])('%s', (text, wanted, expected) => {
    expect(toldOf(meant(text, wanted))).toBe(expected);
  });
});

describe('names that are other words too, parties and institutes', () => {
  test.each([
    ['May said so. Theresa May said it again.', 'May', 'Theresa May | head_of_government | GBR'],
    ['Dr Fox said so.', 'Dr Fox', 'Liam Fox | - | GBR'],
    ['In the Castle Petr Pavel told reporters more.', 'Petr Pavel', 'Petr Pavel | - | CZE'],
    ['NATO met in Wales. The leaders agreed on a text.', 'The leaders', 'leaders | - | NATO'],
    ['Montenegro has joined NATO. The Ministry of Defence announced a budget.', 'The Ministry of Defence', 'Ministry of Defence | - | MNE'],
    ['The Netherlands waits. The Labour Party refused.', 'The Labour Party', 'Labour Party | lawmaker | NLD'],
    ['Germany waits. The Greens said no.', 'The Greens', 'Greens | lawmaker | DEU'],
    ['The Clingendael Institute said so.', 'The Clingendael Institute', 'Clingendael Institute | analyst | NLD'],
    ['The outgoing secretary general, Jaap de Hoop Scheffer, said so.', 'Jaap de Hoop Scheffer', 'Jaap de Hoop Scheffer | secretary_general | NATO'],
  ])('%s', (text, wanted, expected) => {
    expect(toldOf(meant(text, wanted))).toBe(expected);
  });
});

describe('pronouns', () => {
  test.each([
    ['After Trump met with Angela Merkel, he wrote it.', 'he', 'Donald Trump'],
    ['After Rutte met with Gabriel, he wrote it.', 'he', 'Mark Rutte'],
    ['Angela Merkel met Trump. She said no.', 'She', 'Angela Merkel'],
    ['Gabriel rejected Tillerson’s plan. He said no.', 'He', 'Sigmar Gabriel'],
    ['Tillerson said he would come.', 'he', 'Rex Tillerson'],
    ['The plan is Tillerson’s. Gabriel criticised him.', 'him', 'Rex Tillerson'],
    ['Merkel spoke. “It is too little,” she said.', 'she', 'Angela Merkel'],
    ['NATO diplomats met Tillerson. They were pleased.', 'They', 'NATO diplomats'],
    ['Skeptical diplomats doubt it. Countries may do better alone, they say.', 'they', 'skeptical diplomats'],
    ['NATO diplomats were kind. But some criticized Tillerson.', 'some', 'NATO diplomats'],
    ['Angela Merkel and Mark Rutte met. They agreed.', 'They', 'Angela Merkel and Mark Rutte'],
    ['Angela Merkel and Mark Rutte met. The two leaders agreed.', 'The two leaders', 'Angela Merkel and Mark Rutte'],
    ['“We need more,” Jens Stoltenberg said.', 'We', 'Jens Stoltenberg'],
    ['“I cannot do it,” said Gabriel.', 'I', 'Sigmar Gabriel'],
    ['Gabriel said: “I cannot do it.”', 'I', 'Sigmar Gabriel'],
    ['Tillerson praised Gabriel, but he refused to go further.', 'he', 'Rex Tillerson'],
    ['Merkel’s party is divided. Her ministers met.', 'Her', 'Angela Merkel'],
  ])('%s', (text, words, name) => {
    expect(meant(text, words)?.name).toBe(name);
  });

  test.each([
    ['It is no longer possible for Germany to wait.', 'It'],
    ['He said so.', 'He'],
    ['Germany pays. He said so.', 'He'],
  ])('nobody: %s', (text, words) => {
    expect(meant(text, words)).toBeUndefined();
  });
});

describe('no names of people', () => {
  test.each([
    'On Friday in March the meeting began.',
    'Direct intervention may help.',
    'Twisting arms is no policy.',
    'The Islamic State lost ground in the Black Sea region and the Crimean Peninsula.',
    'The Washington Treaty and Article 5 bind.',
    'An F-35 costs more than a Leopard.',
    'Spending rose in May.',
    'Western capitals worry. Eastern Europe does too.',
  ])('%s', (text) => {
    expect(read(text, IN_2017).entities.filter(({ kind, isAnonymous }) => kind === 'person' && !isAnonymous)).toEqual([]);
  });
});

describe('mentions', () => {
  test('lie in the order of the text, a longer one before what it holds', () => {
    const text = 'German Foreign Minister Sigmar Gabriel spoke.';
    expect(read(text, IN_2017).mentions.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual(['name: German Foreign Minister Sigmar Gabriel', 'demonym: German']);
  });

  test('are found by token, the widest first', () => {
    const text = 'Then Germany’s top diplomat spoke.';
    const index = mentionIndex(read(text, IN_2017), scan(text).count);
    const widest = { start: 5, end: 27 };
    expect(index.startingAt(1)).toMatchObject(widest);
    expect(index.endingAt(3)).toMatchObject(widest);
    expect(index.around(2)).toMatchObject(widest);
    expect(index.startingAt(0)).toBeUndefined();
    expect(index.startingAt(99)).toBeUndefined();
  });

  test('of an empty text are none', () => {
    expect(read('', {})).toEqual({ entities: [], mentions: [] });
  });

  test.each(['Germany’s ', 'minister of NATO of ', '“I we ', 'Mr Trump ', 'Trump and Merkel '])('of %j without end are found all the same', (words) => {
    expect(read(words.repeat(5000), IN_2017).mentions.length).toBeGreaterThan(0);
  });

  test('are the same again', () => {
    const text = 'Angela Merkel and Mark Rutte met. The two leaders said they would pay.';
    expect(read(text, IN_2017)).toEqual(read(text, IN_2017));
  });
});
