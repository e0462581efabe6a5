import picocolors from 'picocolors';
import { dateInWords, parseDay, shortDate } from '#core';
import { addOffices, officeHolders, openLedger, openOutturn, type AddOfficesAnswer, type HolderAnswer, type OfficeAnswer, type OfficesAnswer } from '#desk';
import { problemSentence } from '#kit';
import { printJson, type Call, type CommonOptions, type Run } from '../command.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { listed } from '../listed.ts';
import { renderTable, type TableCell } from '../table.ts';

interface OfficesOptions extends CommonOptions {
  readonly office?: string;
  readonly add?: string;
}

export const run: Run<OfficesOptions> = async (call) => {
  const { args, options, effects } = call;
  if (options.add !== undefined) return add(call, options.add);
  const [country] = args;
  const answer = officeHolders(openLedger(options.data), { ...options, ...(country !== undefined && { country }) }, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, answer.offices.flatMap((office) => csvRecords(office, answer.asOf))) : render(answer, effects.colour));
  return 0;
};

async function add({ options, effects }: Call<OfficesOptions>, path: string): Promise<number> {
  const answer = await addOffices(openOutturn(options.data), path, effects.today());
  if (options.json) printJson(effects, answer);
  else (answer.result === 'refused' ? effects.note : effects.out)(renderAdded(answer));
  return answer.result === 'refused' ? 2 : 0;
}

function renderAdded({ file, result, added, known, problems }: AddOfficesAnswer): string {
  if (result === 'refused') return `${file}: nothing was added\n${listed('problems', problems.map(problemSentence))}`;
  return `${file}: ${added} ${added === 1 ? 'term was' : 'terms were'} added${known > 0 ? `, ${known} had been added before` : ''}\n`;
}

function render({ asOf, offices }: OfficesAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const rows = offices.flatMap((office) => rowsOf(office, paint.dim));
  const head = `On ${dateInWords(asOf)}\n\n`;
  if (rows.length === 0) return `${head}Nothing is held of this office there\n`;
  return `${head}${renderTable([{ head: 'Country' }, { head: 'Office' }, { head: 'Holder' }, { head: 'Since' }, { head: 'Until' }, { head: 'Certainty' }], rows)}${remark(offices)}`;
}

function rowsOf({ name, officeName, certainty, holders }: OfficeAnswer, dim: (text: string) => string): TableCell[][] {
  if (holders.length === 0) return [[name, officeName, { text: 'not held', paint: dim }, '', '', '']];
  return holders.map((holder) => [name, officeName, holder.person, holder.start ? shortDate(holder.start) : 'not told', untilOf(holder), certainty]);
}

function untilOf({ kind, end, asOf }: HolderAnswer): string {
  if (kind === 'open') return asOf ? `seen ${shortDate(asOf)}` : 'not told';
  return end ? shortDate(end) : 'not told';
}

function remark(offices: readonly OfficeAnswer[]): string {
  const shown = new Set(offices.map(({ certainty }) => certainty));
  const remarks = [
    shown.has('open') ? 'open: a source still had the term open on a later day; it is as good as that source was kept up' : '',
    shown.has('possible') ? 'possible: the sources tell only a month or a year, or followed the term to less than a year before this day' : '',
  ].filter(Boolean);
  return remarks.length > 0 ? `\n${remarks.join('\n')}\n` : '';
}

function csvRecords({ country, office, certainty, holders }: OfficeAnswer, asOf: string): CsvRecord[] {
  const told: readonly Partial<HolderAnswer>[] = holders.length > 0 ? holders : [{}];
  return told.map(({ person, title, party, start, end, kind, asOf: seen, source }) => ({ as_of: asOf, country, office, certainty, person, title, party, start, end, kind, last_seen: seen, source }));
}
