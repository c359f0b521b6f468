import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGrants, type GrantFile } from '@acuerdo/exchange';

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
