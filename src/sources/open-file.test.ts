import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '#kit';
import { FILE_SIZE_LIMIT, openFile, refuseIfTooLarge } from './open-file.ts';

describe('openFile() refuses', () => {
  test('an empty file', async () => {
    expect(await refusal('table.csv', Buffer.alloc(0))).toEqual({
      code: 'empty-file',
      where: 'table.csv',
      what: 'The file is empty',
      wayOut: 'Download it again',
    });
  });

  test('an encrypted workbook, told from an old one', async () => {
    expect(await refusal('a.xlsx', ole('EncryptedPackage'))).toMatchObject({ code: 'encrypted-workbook', what: 'This workbook is protected by a password' });
    expect(await refusal('a.xls', ole('Workbook'))).toMatchObject({ code: 'old-workbook' });
    expect(await refusal('a.doc', ole('WordDocument'))).toMatchObject({ code: 'not-a-workbook' });
  });

  test.each([
    ['report.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'pdf-file'],
    ['data.rda', gzipSync('RDX3\nX\n'), 'r-data-file'],
    ['data.rda', Buffer.from('RDX2\nX\n'), 'r-data-file'],
    ['data.rda', Buffer.from('BZh91AY&SY'), 'compressed-file'],
    ['data.rda', Buffer.from('fd377a585a000001', 'hex'), 'compressed-file'],
    ['data.7z', Buffer.from('377abcaf271c0004', 'hex'), 'archive'],
    ['model.pbix', rawZip([{ name: 'DataModel' }, { name: 'Report/Layout' }]), 'not-a-workbook'],
    ['letter.docx', rawZip([{ name: 'word/document.xml' }]), 'not-a-workbook'],
    ['table.ods', rawZip([{ name: 'content.xml' }]), 'not-a-workbook'],
    ['table.xlsb', rawZip([{ name: 'xl/workbook.bin' }]), 'not-a-workbook'],
    ['tables.zip', rawZip([{ name: 'a.csv' }, { name: 'b.csv' }]), 'not-a-workbook'],
    ['none.zip', rawZip([]), 'not-a-workbook'],
    ['page.csv', Buffer.from('\n<!DOCTYPE html><html><title>404</title></html>'), 'web-page'],
    ['page.csv', Buffer.from('<?xml version="1.0"?>\n<html xmlns="x"></html>'), 'web-page'],
    ['data.csv', Buffer.from('<?xml version="1.0"?><message:Data/>'), 'xml-file'],
    ['prose.csv', Buffer.from('Defence ministers met today\n'), 'not-a-table'],
    ['noise.csv', Buffer.from('c3a2009f01ff0b7e42', 'hex'), 'binary-file'],
    ['noise.csv', Buffer.from('8d,81;9d\x90\x01', 'latin1'), 'binary-file'],
  ])('%s: %#', async (name, bytes, code) => {
    const problem = await refusal(name, bytes);
    expect(problem).toMatchObject({ code, where: expect.stringContaining(name) });
    expect(problem.what).toMatch(/^[A-Z].*[^.]$/);
    expect(problem.wayOut).toMatch(/^[A-Z].*[^.]$/);
  });

  test('a file above the limit, before and after its bytes are read', async () => {
    const code = 'file-too-large';
    expect(() => refuseIfTooLarge('folder/big.csv', FILE_SIZE_LIMIT + 1)).toThrow('big.csv: The file has 65 MiB and the limit is 64 MiB');
    expect(() => refuseIfTooLarge('fits.csv', FILE_SIZE_LIMIT)).not.toThrow();
    expect(await refusal('big.csv', new Uint8Array(FILE_SIZE_LIMIT + 1))).toMatchObject({ code });
  });
});

describe('openFile() and workbooks made to harm', () => {
  const twentyMebibytes = Buffer.alloc(20 * 2 ** 20);
  const workbook = { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') };

  test('a zip that declares more than the limit is refused without unpacking', async () => {
    const bytes = rawZip([workbook, { name: 'xl/worksheets/sheet1.xml', content: Buffer.from('x'), declared: 300 * 2 ** 20 }]);
    expect(await refusal('bomb.xlsx', bytes)).toMatchObject({ code: 'zip-bomb', what: expect.stringContaining('300 MiB') });
  });

  test('a zip that is hundreds of times smaller than its content is refused', async () => {
    const bytes = rawZip([workbook, { name: 'xl/worksheets/sheet1.xml', content: twentyMebibytes }]);
    expect(await refusal('bomb.xlsx', bytes)).toMatchObject({ code: 'zip-bomb' });
  });

  test('a zip that unpacks beyond what it declares is refused', async () => {
    const bytes = rawZip([workbook, { name: 'xl/worksheets/sheet1.xml', content: twentyMebibytes, declared: 1000 }]);
    expect(await refusal('liar.xlsx', bytes)).toMatchObject({ code: 'zip-bomb', what: 'The zip container declares less than it unpacks to' });
  });

  test('a zip that unpacks to less than it declares is damaged', async () => {
    const bytes = rawZip([workbook, { name: 'xl/styles.xml', content: Buffer.from('<styleSheet/>'), declared: 1000 }]);
    expect(await refusal('liar.xlsx', bytes)).toMatchObject({ code: 'damaged-zip' });
  });

  test('a zip entry with a wrong checksum is damaged', async () => {
    const bytes = rawZip([workbook, { name: 'xl/styles.xml', content: Buffer.from('<styleSheet/>'), checksum: 7 }]);
    expect(await refusal('flipped.xlsx', bytes)).toMatchObject({ code: 'damaged-zip' });
  });

  test('an encrypted entry is told as such', async () => {
    const bytes = rawZip([{ ...workbook, flags: 1 }]);
    expect(await refusal('locked.xlsx', bytes)).toMatchObject({ code: 'encrypted-zip' });
  });

  test.each([0.3, 0.7, 0.99])('a workbook cut at %f of its length is damaged', async (share) => {
    const bytes = await smallWorkbook();
    expect(await refusal('cut.xlsx', bytes.subarray(0, Math.floor(bytes.length * share)))).toMatchObject({ code: 'damaged-zip' });
  });

  test.each([
    ['a merge', 'xl/worksheets/sheet1.xml', '<worksheet><sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'],
    ['a merge in references', 'xl/worksheets/sheet1.xml', '<worksheet><mergeCell ref="&#65;1&#x3a;XFD1048576"/></worksheet>'],
    ['a merge with signs', 'xl/worksheets/sheet1.xml', '<worksheet><mergeCell x=">" ref="A_1:X_F-D1048576"/></worksheet>'],
    ['a name', 'xl/workbook.xml', '<workbook><definedName name="a">Sheet1!$A$1:$XFD$1048576</definedName></workbook>'],
    ['a name cut up by a comment', 'xl/workbook.xml', '<workbook><definedName name="a">b!$A$1:<!-- -->$XFD$1048576</definedName></workbook>'],
    ['a name in a list', 'xl/workbook.xml', '<workbook><definedName name="a">b!$A$1,b!$A$1:$Z$999999</definedName></workbook>'],
  ])('%s that spans billions of cells is refused', async (_what, name, text) => {
    const parts = [workbook, { name, content: Buffer.from(text) }].slice(name === workbook.name ? 1 : 0);
    expect(await refusal('wide.xlsx', rawZip(parts))).toMatchObject({ code: 'workbook-too-large' });
  });

  test('more elements than the limit are refused while they are counted', async () => {
    const cells = '<c r="A1"/>'.repeat(4_000_001);
    const bytes = rawZip([workbook, { name: 'xl/worksheets/sheet1.xml', content: Buffer.from(cells), stored: true }]);
    expect(await refusal('many.xlsx', bytes)).toMatchObject({ code: 'workbook-too-large' });
  });

  test('a workbook whose parts are no workbook is refused', async () => {
    const bytes = rawZip([{ name: 'xl/workbook.xml', content: Buffer.from('<workbook><sheets><sheet') }]);
    expect(await refusal('hollow.xlsx', bytes)).toMatchObject({ code: 'unreadable-workbook' });
  });

  test('gzip that unpacks beyond the limit, is cut, or holds a container is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(129 * 2 ** 20));
    expect(await refusal('bomb.csv.gz', bomb)).toMatchObject({ code: 'unpacks-too-large' });
    expect(await refusal('cut.csv.gz', bomb.subarray(0, 1000))).toMatchObject({ code: 'damaged-gzip' });
    expect(await refusal('twice.gz', gzipSync(gzipSync('a,b\n1,2\n')))).toMatchObject({ code: 'packed-twice' });
    expect(await refusal('a.xlsx.gz', gzipSync(await smallWorkbook()))).toMatchObject({ code: 'packed-twice' });
  });
});

test('openFile() refuses a table whose last line has no end: it may have been cut', async () => {
  const { value, problems } = await openFile('a.csv', Buffer.from('ally,gdp\nDEU,4305\nGRC,209'));
  expect([value, problems.map(({ code, where }) => `${code} ${where}`)]).toEqual([undefined, ['cut-table a.csv line 3']]);
});

describe('openFile() opens', () => {
  test('a workbook under any name, with its hash', async () => {
    const bytes = await smallWorkbook();
    const { value, problems } = await openFile('folder\\table.csv', bytes);
    expect(value).toMatchObject({ kind: 'workbook', name: 'table.csv', bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') });
    expect(value?.kind === 'workbook' && value.sheets.map((sheet) => sheet.name)).toEqual(['Table 1']);
    expect(problems).toEqual([]);
  });

  test.each([
    ['comma', 'ally,year,share\nEST,2024,3.4\n'],
    ['semicolon', 'ally;year;share\r\nEST;2024;3.4\r\n'],
    ['tab', 'ally\tyear\tshare\rEST\t2024\t3.4\r'],
    ['comma beside a quoted semicolon', '"ally","year","share"\n"EST","2024","3.4"\n'],
    ['byte order mark', '\ufeffally,year,share\nEST,2024,3.4\n'],
    ['padded header', ' ally , year,share \nEST,2024,3.4\n'],
    ['blank lines around', '\n\nally,year,share\n\nEST,2024,3.4\n\n'],
  ])('a table with %s', async (_what, text) => {
    const { value, problems } = await openFile('a.csv', Buffer.from(text));
    expect(value).toMatchObject({ kind: 'table', header: ['ally', 'year', 'share'], records: [{ fields: ['EST', '2024', '3.4'] }] });
    expect(problems).toEqual([]);
  });

  test('a table in UTF-8, Windows-1252 and UTF-16', async () => {
    const text = 'ally,unit\nTürkiye,€\n';
    const cp1252 = Buffer.from('ally,unit\nT\xfcrkiye,\x80\n', 'latin1');
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const bytes of [Buffer.from(text), cp1252, utf16]) {
      expect((await openFile('a.csv', bytes)).value).toMatchObject({ records: [{ line: 2, fields: ['Türkiye', '€'] }] });
    }
  });

  test('records with the line that they start on, also after line breaks within quotes', async () => {
    const { value } = await openFile('a.csv', Buffer.from('a,b\r\n"one\r\ntwo",1\r\n\r\nthree,2\r\n'));
    expect(value).toMatchObject({
      records: [
        { line: 2, fields: ['one\ntwo', '1'] },
        { line: 5, fields: ['three', '2'] },
      ],
    });
  });

  test('a table without its ragged records, each told with its line', async () => {
    const { value, problems } = await openFile('a.csv', Buffer.from('a,b\n1,2\n3\n4,5,6\n7,8\n9,10\n'));
    expect(value).toMatchObject({ records: [{ line: 2 }, { line: 5 }, { line: 6 }] });
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['ragged-record', 'a.csv line 3'],
      ['ragged-record', 'a.csv line 4'],
    ]);
    expect(problems[0]?.what).toBe('The record has 1 field where the header names 2; it was left out');
  });

  test('a table with a footer after an empty line, whole or cut off, told apart from it', async () => {
    for (const end of ['', '\n']) {
      expect(await openFile('a.tsv', Buffer.from(`a\tb\n1\t2\n\nThe publisher, October 2016${end}`))).toMatchObject({ value: { records: [{ fields: ['1', '2'] }], footer: 'The publisher, October 2016' }, problems: [] });
    }
    const quoted = await openFile('a.csv', Buffer.from('a,b\n1,"two\n\nthree"\n'));
    expect(quoted).toMatchObject({ value: { records: [{ fields: ['1', 'two\n\nthree'] }], footer: '' }, problems: [] });
    expect(await refusal('a.tsv', Buffer.from('a\tb\n\n1\t2'))).toMatchObject({ code: 'cut-table' });
  });

  test('text in UTF-16 without a mark', async () => {
    expect((await openFile('a.csv', Buffer.from('a,b\n1,é\n', 'utf16le'))).value).toMatchObject({ records: [{ fields: ['1', 'é'] }] });
  });

  test('a table with a hundred ragged records, telling twenty and counting the rest', async () => {
    const { problems } = await openFile('a.csv', Buffer.from(`a,b\n${'1,2\n'.repeat(200)}${'1\n'.repeat(100)}`));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ code: 'ragged-records', what: 'A further 80 records do not fit the header and were left out' });
  });

  test('no table whose header stands further down', async () => {
    const text = '"Some Source","Indicators",\n\n"Country","Code","2016","2017"\nA,AAA,1,2\nB,BBB,1,2\n';
    expect(await refusal('a.csv', Buffer.from(text))).toMatchObject({ code: 'not-a-table', where: 'a.csv line 1' });
  });

  test('a download of the World Bank, with the lines above its header', async () => {
    const text = '"Data Source","Indicators",\n\n"Country","Code","2016","2017"\nA,AAA,1,2\n';
    expect((await openFile('wdi.csv', Buffer.from(text))).value).toMatchObject({ preamble: [{ line: 1, fields: ['Data Source', 'Indicators', ''] }], header: ['Country', 'Code', '2016', '2017'], records: [{ line: 4, fields: ['A', 'AAA', '1', '2'] }] });
  });

  test('a table that is alone in a zip, or has only descriptions beside it', async () => {
    const table = { name: 'a.csv', content: Buffer.from('a,b\n1,2\n') };
    const described = rawZip([{ name: 'Metadata_a.csv', content: Buffer.from('x\n') }, table]);
    expect((await openFile('a.zip', rawZip([table]))).value).toMatchObject({ name: 'a.zip', kind: 'table', records: [{ fields: ['1', '2'] }] });
    expect((await openFile('a.zip', described)).value).toMatchObject({ kind: 'table', header: ['a', 'b'] });
    expect(await refusal('a.zip', rawZip([{ ...table, checksum: 1 }]))).toMatchObject({ code: 'damaged-zip' });
    expect(await refusal('a.zip', rawZip([{ ...table, flags: 1 }]))).toMatchObject({ code: 'encrypted-zip' });
    expect(await refusal('a.zip', rawZip([{ ...table, declared: 300 * 2 ** 20 }]))).toMatchObject({ code: 'zip-bomb' });
  });

  test('no table with a quotation mark that is never closed', async () => {
    expect(await refusal('a.csv', Buffer.from('a,b\n1,"2\n3,4\n'))).toMatchObject({ code: 'damaged-table' });
  });

  test('JSON and compressed JSON and tables', async () => {
    const json = Buffer.from(' {"a": [1, {"__proto__": 2}]}');
    expect((await openFile('a.txt', json)).value).toMatchObject({ kind: 'json', value: { a: [1, {}] } });
    expect((await openFile('a.json.gz', gzipSync('[1]'))).value).toMatchObject({ kind: 'json', value: [1] });
    expect((await openFile('a.csv.gz', gzipSync('a,b\n1,2\n'))).value).toMatchObject({ kind: 'table', records: [{ fields: ['1', '2'] }] });
  });

  test('no damaged JSON, and says where it goes wrong', async () => {
    expect(await refusal('a.json', Buffer.from('{"a": 1,\n  b: 2}'))).toMatchObject({ code: 'damaged-json', where: 'a.json line 2, column 3' });
    expect(await refusal('a.json', Buffer.from('{"a":\n[1, 2'))).toMatchObject({ code: 'damaged-json', where: expect.stringContaining('a.json line 2') });
    expect(await refusal('a.json', Buffer.from('['.repeat(200_000)))).toMatchObject({ code: 'damaged-json' });
  });
});

async function refusal(name: string, bytes: Uint8Array): Promise<Problem> {
  const { value, problems } = await openFile(name, bytes);
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
  return problems[0] as Problem;
}

async function smallWorkbook(): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('Table 1').addRow(['Estonia', 3.4]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function ole(stream: string): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
}

interface RawEntry {
  readonly name: string;
  readonly content?: Buffer;
  /** The unpacked size that the container declares; else the true one. */
  readonly declared?: number;
  readonly checksum?: number;
  readonly flags?: number;
  readonly stored?: boolean;
}

/** A zip container written byte by byte, so that it can say what is not so. */
function rawZip(entries: readonly RawEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = rawEntry(entry, offset);
    locals.push(local);
    directory.push(central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, central.length], [4, offset], [2, 0]);
  return Buffer.concat([...locals, central, end]);
}

function rawEntry({ name, content = Buffer.alloc(0), declared, checksum, flags = 0, stored = false }: RawEntry, offset: number): { local: Buffer; central: Buffer } {
  const packed = stored ? content : deflateRawSync(content);
  const path = Buffer.from(name);
  const shared = fields([2, 20], [2, flags], [2, stored ? 0 : 8], [4, 0], [4, checksum ?? crc32(content)], [4, packed.length], [4, declared ?? content.length], [2, path.length], [2, 0]);
  const local = Buffer.concat([fields([4, 0x04034b50]), shared, path, packed]);
  const central = Buffer.concat([fields([4, 0x02014b50], [2, 20]), shared, fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), path]);
  return { local, central };
}

function fields(...values: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
