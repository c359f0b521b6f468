import { board } from './grant-journey.ts';
import { startApi, type Api, type Asker } from './harness.ts';
import { bring, grantee, grantTo, judge, lines, pairs, pairWith, takeApart, takeBack, type PairSeen } from './same-grantee.ts';

let api: Api;
let ford: Asker;
let osf: Asker;
let avina: Asker;

beforeAll(async () => {
  api = await startApi();
  [ford, osf, avina] = [await api.as('Ford-Mexico · program officer'), await api.as('OSF · IMI program officer'), await api.as('Avina · program officer')];
});
afterAll(() => api.close());

const idsOf = ({ left, right }: PairSeen): [string, string] => [left.id, right.id];
const found = async (who: Asker, one: string, other: string): Promise<PairSeen> => {
  const pair = await pairWith(who, one, other);
  if (!pair) throw new Error(`nobody asks whether ${one} is ${other}`);
  return pair;
};

/** Everything that tells who is one grantee, and what overlaps by it. */
const everything = async (who: Asker) => ({
  parts: await api.sql('select party_id, grantee_id, owner_id, conflict_id from grantee_part order by 1, 3'),
  grants: await api.sql('select id, grantee_id from "grant" order by id'),
  overlaps: (await board(who)).nodes.map(({ kind, evidence, left, right }) => `${kind} ${left.title} ${right.title} ${JSON.stringify(evidence)}`).sort(),
});
/** How grants to a grantee overlap, by a part of its name; `within`, among themselves alone. */
const kinds = async (who: Asker, name: string, within = false) => (await board(who)).nodes.flatMap(({ kind, left, right }) => {
  const named = [left, right].filter((side) => side.grantee.name.includes(name));
  return named.length > (within ? 1 : 0) ? [kind] : [];
});

test('two spellings of two partners are asked about with their evidence; said to be the same, they are one grantee, and undone they are exactly what they were', async () => {
  await bring(api, ford, [grantTo('ford', 'Albergue Tzotz Kin')]);
  await bring(api, osf, [grantTo('osf', 'Centro Tzotz Kin para Migrantes')]);
  const pair = await found(ford, 'Albergue Tzotz Kin', 'Centro Tzotz Kin para Migrantes');
  expect(pair).toMatchObject({ state: 'open', conflict: false, returned: null, verdicts: [] });
  expect(pair.tenths).toBe(pair.evidence.reduce((sum, { tenths }) => sum + tenths, 0));
  expect(await kinds(ford, 'Tzotz', true)).toEqual(['unsure-identity']);
  const before = await everything(ford);

  const said = await judge(osf, idsOf(pair), 'same', 'I know their director.');
  expect(said.pairs).toEqual([expect.objectContaining({ state: 'same', verdicts: [{ verdict: 'same', reason: 'I know their director.', by: 'OSF · IMI program officer' }] })]);
  expect(await lines(avina, 'tzotz')).toEqual([expect.stringMatching(/ 2 2$/)]);
  for (const { id } of [pair.left, pair.right]) {
    expect(await grantee(avina, id)).toMatchObject({ partCount: 2, grants: { total: 2 }, parts: [expect.anything(), expect.anything()] });
  }
  expect((await grantee(avina, pair.left.id))?.names.map(({ text, from }) => `${text} · ${from}`)).toEqual([
    'Albergue Tzotz Kin · Ford Foundation-Mexico', 'Centro Tzotz Kin para Migrantes · Open Society Foundations']);
  const portfolio = await avina.run<{ grants: { total: number } }>('query ($id: UUID!) { grants(filter: { granteeId: $id }) { total } }', { id: pair.right.id });
  expect(portfolio.data.grants.total).toBe(2);
  expect(await kinds(avina, 'Tzotz', true)).toEqual(['duplicate-role']);

  expect((await takeBack(ford, said.verdictIds)).pairs).toEqual([expect.objectContaining({ state: 'open' })]);
  expect(await everything(ford)).toEqual(before);
  expect((await takeBack(ford, said.verdictIds)).code).toBe('api.grantees.judgedSince');
});

test('what was said stands in the record as a commitment, and in the timeline without a name', async () => {
  const entries = await api.sql<{ body: string }>(`select body from ledger_entry where kind = 'grantees.judged'`);
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.map(({ body }) => body).join()).not.toMatch(/Tzotz|director|same/);
  const { text } = await avina.run('query { activity(first: 5) { nodes { sentence } } }');
  expect(text).toContain('granteesJudged');
  expect(text).not.toContain('Tzotz');
});

test('a pair that is said to be different is quiet, and returns when a number is new, and when grants meet in time, saying why', async () => {
  await bring(api, ford, [grantTo('ford', 'Albergue Xibalam', { awardedOn: '2012-01-01' })]);
  await bring(api, osf, [grantTo('osf', 'Xibalam Shelter', { awardedOn: '2016-01-01' })]);
  const pair = await found(osf, 'Albergue Xibalam', 'Xibalam Shelter');
  await judge(osf, idsOf(pair), 'different', 'Another town.');
  expect(await pairWith(ford, 'Albergue Xibalam', 'Xibalam Shelter', 'open')).toBeUndefined();
  await bring(api, ford, [grantTo('ford', 'Albergue Xibalam', { awardedOn: '2012-06-01' })]);
  expect((await found(ford, 'Albergue Xibalam', 'Xibalam Shelter')).state).toBe('different');

  await bring(api, ford, [grantTo('ford', 'Albergue Xibalam', { awardedOn: '2016-02-01' })]);
  expect(await found(ford, 'Albergue Xibalam', 'Xibalam Shelter')).toMatchObject({ state: 'open', returned: { key: 'api.grantees.returned.dates' } });
  await judge(ford, idsOf(pair), 'unsure');
  expect(await found(ford, 'Albergue Xibalam', 'Xibalam Shelter')).toMatchObject({ state: 'unsure', returned: null });
  await bring(api, ford, [grantTo('ford', 'Albergue Xibalam', { granteeId: 'MX-RFC-RXI010101AA1', awardedOn: '2016-04-01' })]);
  expect(await found(ford, 'Albergue Xibalam', 'Xibalam Shelter')).toMatchObject({ state: 'open', returned: { key: 'api.grantees.returned.number' } });
});

test('same carries on from one to the next; a contradiction is shown as a conflict and merges nothing until somebody resolves it; a part can be taken out', async () => {
  const [a, b, c] = ['Red Ixkan', 'Ixkan Network', 'Red de Ixkan, A.C.'] as const;
  await bring(api, ford, [grantTo('ford', a)]);
  await bring(api, osf, [grantTo('osf', b)]);
  await bring(api, avina, [grantTo('avina', c)]);
  const [ab, bc, ac] = [await found(ford, a, b), await found(ford, b, c), await found(ford, a, c)];
  await judge(ford, idsOf(ab), 'same');
  await judge(osf, idsOf(bc), 'same');
  expect((await found(avina, a, c)).state).toBe('same');
  expect(await lines(avina, 'ixkan')).toEqual([expect.stringMatching(/ 3 3$/)]);

  const said = await judge(avina, idsOf(ac), 'different', 'We fund only the A.C.');
  expect(await lines(ford, 'ixkan')).toHaveLength(3);
  expect((await pairs(ford, 'conflict')).nodes.map(({ state, conflict }) => `${state} ${conflict}`).sort()).toEqual(['different true', 'same true', 'same true']);
  expect((await grantee(ford, ab.left.id))?.parts).toHaveLength(3);
  await takeBack(avina, said.verdictIds);
  expect(await lines(ford, 'ixkan')).toEqual([expect.stringMatching(/ 3 3$/)]);

  const avinas = [ac.left, ac.right].find(({ name }) => name === c)?.id ?? '';
  const apart = await takeApart(avina, avinas);
  expect((await lines(ford, 'ixkan')).map((line) => line.slice(-3)).sort()).toEqual(['1 1', '2 2']);
  expect((await takeApart(avina, avinas)).code).toBe('api.grantees.standsAlone');
  await takeBack(avina, apart.verdictIds);
  expect(await lines(ford, 'ixkan')).toEqual([expect.stringMatching(/ 3 3$/)]);
});

test('grantees that have nothing in common can be said to be one, and undone they are no pair that anybody asks about', async () => {
  await bring(api, ford, [grantTo('ford', 'Jolob Uk')]);
  await bring(api, osf, [grantTo('osf', 'Mesa de Transición')]);
  const [one, other] = await api.sql<{ id: string }>(`select id from party where name in ('Jolob Uk', 'Mesa de Transición') order by name`);
  expect(await kinds(osf, 'Jolob')).not.toContain('duplicate-role');
  const said = await judge(ford, [one?.id ?? '', other?.id ?? ''], 'same', 'It was renamed.');
  expect(await lines(osf, 'jolob')).toEqual([expect.stringMatching(/ 2 2$/)]);
  expect(await kinds(osf, 'Jolob')).toContain('duplicate-role');
  await takeBack(osf, said.verdictIds);
  expect(await kinds(osf, 'Jolob')).not.toContain('duplicate-role');
  expect(await lines(osf, 'jolob')).toEqual(['Jolob Uk 1 1']);
  expect(await pairWith(ford, 'Jolob Uk', 'Mesa de Transición')).toBeUndefined();
});

test('what a partner holds unshared is merged for itself alone, and others see nothing of it: no pair, no count, no part, no activity', async () => {
  await bring(api, ford, [grantTo('ford', 'Pastoral Yumkaax')]);
  const seen = async (who: Asker) => [await pairs(who, null), await lines(who, ''), (await who.run('query { activity(first: 20) { nodes { id } } }')).text, (await board(who)).total];
  const before = await seen(ford);
  await bring(api, osf, [grantTo('osf', 'Yumkaax Pastoral')], false);
  const pair = await found(osf, 'Pastoral Yumkaax', 'Yumkaax Pastoral');
  await judge(osf, idsOf(pair), 'same');
  expect(await lines(osf, 'yumkaax')).toEqual([expect.stringMatching(/ 2 2$/)]);
  expect(await seen(ford)).toEqual(before);
  const hidden = [pair.left, pair.right].find(({ name }) => name === 'Yumkaax Pastoral')?.id ?? '';
  const known = [pair.left, pair.right].find(({ id }) => id !== hidden)?.id ?? '';
  expect(await judge(ford, [hidden, known], 'same')).toEqual(await judge(ford, ['01900000-0000-7000-8000-000000000000', known], 'same'));
});

test('who has no part in judging is refused, and one grantee is not compared with itself', async () => {
  const pair = (await pairs(ford, null)).nodes[0] as PairSeen;
  expect((await judge(await api.as('Ford-Mexico · delegate'), idsOf(pair), 'same')).code).toBe('access.role');
  expect((await judge(ford, [pair.left.id, pair.left.id], 'same')).code).toBe('api.grantees.oneParty');
});
