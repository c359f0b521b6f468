import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MISSION, NOT_YET } from './mission/index.ts';
import { startApi, type Api, type Asker } from './harness.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CHECKLIST = join(ROOT, '../shared/mission.md');
const OPERATIONS = Object.values(JSON.parse(readFileSync(join(ROOT, 'libs/contract/operations.json'), 'utf8')) as Record<string, string>);
const ROWS = MISSION.flatMap(({ rows }) => rows);

let api: Api;
const askers = new Map<string, Asker>();
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

async function asker(name: string): Promise<Asker> {
  const known = askers.get(name) ?? await api.as(name);
  askers.set(name, known);
  return known;
}

test.each(ROWS.map((row) => [row.id, row] as const))('%s stands in the workspace and is given back', async (_, { query, variables, shows, is, as = 'CAMMINA · secretariat' }) => {
  const document = OPERATIONS.find((text) => text.includes(`query ${query}`));
  if (!document) throw new Error(`no page asks ${query}`);
  const { data, errors } = await (await asker(as)).run(document, variables);
  expect(errors).toBeUndefined();
  expect(shows(data as never)).toEqual(is);
});

test('no row stands twice', () => {
  const ids = ROWS.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

(existsSync(CHECKLIST) ? test : test.skip)('every coded line of the checklist has its row, or is said to have none yet', () => {
  const section = readFileSync(CHECKLIST, 'utf8').split(/^## 2\. /m)[1]?.split(/^## 3\. /m)[0] ?? '';
  const asked = [...new Set([...section.matchAll(/(?:^\| |☐ )([A-Z]\d{1,2})\b/gm)].map(([, id]) => id ?? ''))];
  const there = new Set(ROWS.map(({ id }) => id.replace(/[a-z]+$/, '')));
  expect(asked.filter((id) => !there.has(id)).sort()).toEqual([...NOT_YET].sort());
});
