import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTable, pickRows, readGrants, readSheet, surveyTable, type GrantFile, type GrantRow } from '@acuerdo/exchange';
import { PLAIN } from './a-sheet.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/data/grants/360giving');
const there = existsSync(FOLDER);
if (!there) console.info('skipped: the public 360Giving files are not beside the project');
const publicly = there ? test : test.skip;

const read = (name: string): GrantFile => readGrants(readFileSync(join(FOLDER, name)), { fileName: name });

const counts = ({ findings }: GrantFile): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, found]) => [rule, found.length]));

publicly.each<[name: string, rows: number, found: Record<string, number>]>([
  ['ab-charitable-trust.json', 783, {}],
  ['community-justice-fund.json', 20, { mojibake: 2, 'id-conflict': 1 }],
  ['multi-funder-with-regrants-154.json', 154, { mojibake: 12, 'title-is-description': 20, individual: 99, 'amount-zero': 1 }],
  ['wolfson-2014-ddmmyyyy-dates.json', 379, { 'date-ambiguous': 376, 'date-form': 3, 'amount-zero': 114 }],
])('%s: what is known of it is found, and nothing else', (name, rows, found) => {
  const file = read(name);
  expect(file.rows).toHaveLength(rows);
  expect(counts(file)).toEqual(found);
});

publicly('the id that stands twice in the Community Justice Fund file is shown with both rows', () => {
  expect(read('community-justice-fund.json').conflicts).toMatchObject([{ id: '360G-ABCT-0065I000002yzGKQAY', rows: [1, 14] }]);
});

publicly('every broken file is read to its end, and said to be broken', () => {
  const names = readdirSync(join(FOLDER, 'broken-fixtures')).map((name) => `broken-fixtures/${name}`);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect([name, read(name).findings.length > 0]).toEqual([name, true]);
  expect(counts(read('broken-fixtures/nulls.json'))).toMatchObject({ required: 20 });
  expect(counts(read('broken-fixtures/badfile_all_validation_errors.json'))).toMatchObject({ required: 4, 'currency-unknown': 1, 'amount-not-a-number': 1, 'date-invalid': 1 });
});

/** A table by the columns that its headings propose. */
async function readByHeadings(path: string): Promise<readonly GrantRow[]> {
  const opened = await openTable(readFileSync(join(FOLDER, path)), { fileName: path });
  if (!opened.ok) throw new Error(opened.finding.rule);
  const [table] = opened.tables;
  const columns = surveyTable(table).proposed.flatMap(({ term, column }) => (column === null ? [] : [{ term, column }]));
  return readSheet(pickRows(table, columns), { ...PLAIN, dayOrder: 'dmy' }).rows;
}

publicly('the workbook of the A B Charitable Trust says what its JSON file says, to the cent and to the day', async () => {
  const said = ({ id, amount, currency, awardedOn, title, recipient }: GrantRow) => [id, amount, currency, awardedOn, title, recipient.name, recipient.id];
  const json = new Map(read('ab-charitable-trust.json').rows.map((row) => [row.id, said(row)]));
  const rows = await readByHeadings('ab-charitable-trust-original.xlsx');
  expect(rows).toHaveLength(783);
  expect(rows.map(said)).toEqual(rows.map(({ id }) => json.get(id)));
});

publicly.each(['fundingproviders-grants_2_grants.xlsx', 'fundingproviders-grants_2_grants_cp1252.csv', 'fundingproviders_grants_2_grants.csv'])(
  '%s is read by its headings', async (name) => {
    expect(await readByHeadings(`broken-fixtures/${name}`)).toMatchObject([
      { amount: '152505', currency: 'GBP', awardedOn: '2014-07-24' }, { amount: '178990', currency: 'GBP', awardedOn: '2014-07-24' }]);
  });
