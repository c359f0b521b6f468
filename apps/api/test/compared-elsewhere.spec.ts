import { findOverlaps, fromRegister, type RegisteredGrant } from '@acuerdo/overlap';
import { startApi, type Api, type Asker } from './harness.ts';

const GRANTS = `query ($first: Int!, $after: String) { comparableGrants(first: $first, after: $after) {
  nodes { id shortId externalId own vehicle stage title description programmes themes places awardedOn startsOn endsOn periodWritten onward
    amount { amount currency } funder { id name } unit { id shortName } pool { id name programmes } grantee { id name names registrations } }
  next total } }`;
const OVERLAPS = `{ overlaps(first: 100) { nodes { kind between roleConfusion tenths sentence atStake { amount currency } left { id } right { id } } } }`;

interface Page { readonly comparableGrants: { readonly nodes: readonly (RegisteredGrant & { readonly own: boolean })[]; readonly next: string | null; readonly total: number } }
interface Shown { readonly overlaps: { readonly nodes: readonly { kind: string; tenths: number; sentence: unknown; atStake: unknown; roleConfusion: boolean; between: string; left: { id: string }; right: { id: string } }[] } }

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

async function all(asker: Asker, first: number) {
  const nodes: Page['comparableGrants']['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const page: Page['comparableGrants'] = (await asker.run<Page>(GRANTS, { first, after })).data.comparableGrants;
    nodes.push(...page.nodes);
    after = page.next;
    expect(page.total).toBeGreaterThanOrEqual(nodes.length);
  } while (after !== null);
  return nodes;
}

test.each(['OSF · IMI program officer', 'Ford-Mexico · program officer', 'Avina · program officer'])('%s finds in their own browser, of the grants that they are given, exactly what stands on their board', async (name) => {
  const asker = await api.as(name);
  const grants = await all(asker, 3);
  const found = findOverlaps(grants.map(fromRegister)).map(({ kind, between, roleConfusion, bits, sentence, atStake, left, right }) =>
    JSON.stringify({ kind, between, roleConfusion, tenths: bits, sentence, atStake, pair: [left, right].sort() }));
  const { data } = await asker.run<Shown>(OVERLAPS);
  const shown = data.overlaps.nodes.map(({ kind, between, roleConfusion, tenths, sentence, atStake, left, right }) =>
    JSON.stringify({ kind, between, roleConfusion, tenths, sentence, atStake, pair: [left.id, right.id].sort() }));
  expect(shown.length).toBeGreaterThan(1);
  expect(found.map(plain).sort()).toEqual(shown.map(plain).sort());
});

/** Without the order of properties, which a database does not keep. */
const plain = (text: string) => JSON.stringify(JSON.parse(text), (_, value: unknown) =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value));

test('each sees the own unshared grants, and nobody else does; what is protected is given to nobody', async () => {
  const [ford, avina] = [await api.as('Ford-Mexico · program officer'), await api.as('Avina · program officer')];
  const unshared = 'Reintegración de juventud retornada, propuesta';
  expect((await all(ford, 100)).filter(({ title }) => title === unshared).map(({ own }) => own)).toEqual([true]);
  expect((await all(avina, 100)).filter(({ title }) => title === unshared)).toEqual([]);
  const before = await all(ford, 100);
  await api.sql(`update "grant" set protection = 'protected' where title = $1`, [unshared]);
  expect((await all(ford, 100)).length).toBe(before.length - 1);
});
