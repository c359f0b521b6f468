import { canonical, hashText } from '@acuerdo/ledger';
import { lotRootOf, verify } from '@acuerdo/record';
import { countMotion, drawLot, MOTION_METHODS, type Motion } from '@acuerdo/voting';
import { startApi, type Api } from './harness.ts';
import { cast, close, draft, draftOf, openMotion, ranking, see, startVoting, type MotionSeen, type Voting } from './vote.ts';

let api: Api;
let voting: Voting;

beforeAll(async () => {
  api = await startApi();
  voting = await startVoting(api);
});

afterAll(() => api?.close());

const OPEN_UNTIL = '2017-12-31T00:00:00Z';
const opened = (more: Record<string, unknown> = {}): Promise<MotionSeen> => openMotion(voting, OPEN_UNTIL, more);
const two = () => [voting.options[0]!, voting.options.at(-1)!];
const isAgreement = (method: string) => method === 'supermajority' || method === 'consent';
const yes = (method: string) => ({ kind: 'answer', answer: method === 'consent' ? 'consent' : 'yes' });
const scores = (...given: number[]) => ({ kind: 'scores', scores: given.map((score, at) => ({ optionId: voting.options[at], score })) });
const partnerId = async (letter: string) => (await api.sql<{ id: string }>('select id from partner where letter = $1', [letter]))[0]?.id;

/** What a voter of this method sends for the first option. */
const forFirst = (method: string) => {
  if (isAgreement(method)) return yes(method);
  return ['approval', 'score', 'star'].includes(method) ? scores(1, 0) : ranking(voting.options[0]);
};

test.each(MOTION_METHODS)('a motion by %s is asked, answered, counted, and counted anew to the byte', async (method) => {
  const motion = await opened({ method, ...(isAgreement(method) ? { optionIds: two() } : {}) });
  expect(motion.spec.method).toBe(method);
  for (const delegate of [voting.delegates.osf, voting.delegates.ford]) {
    expect((await cast(delegate, { motionId: motion.id, choice: forFirst(method) })).data.castBallot.ballot.version).toBe(1);
  }
  await close(voting.secretariat, motion.id);
  const { count, ballotBox } = await see(voting.delegates.avina, motion.id);
  expect(count).toMatchObject({ outcome: 'chosen', chosen: voting.options[0], method: { name: method } });
  const again = countMotion(ballotBox as Motion);
  expect(again.ok && canonical(again.count)).toBe(canonical(count));
});

test.each<[string, Record<string, unknown>, string, string]>([
  ['a method that is none', { method: 'acclamation' }, 'method', 'acclamation'],
  ['a highest score of nothing', { method: 'score', parameters: { maxScore: 0 } }, 'parameters.maxScore', '“0”'],
  ['a parameter that its method does not read', { method: 'approval', parameters: { strength: 'margin' } }, 'parameters.strength', 'approval'],
  ['agreement on three options', { method: 'consent' }, 'optionIds', 'one proposal'],
  ['a silence that says something else', { silence: 'refuses' }, 'silence', 'agrees'],
  ['a quorum that counts something else', { quorumCounts: ['absent'] }, 'quorumCounts', 'abstain'],
  ['a tie policy that is none', { ties: { kind: 'duel' } }, 'ties.kind', 'casting-vote'],
  ['a casting vote of nobody', { ties: { kind: 'casting-vote' } }, 'ties.voterId', 'does not vote'],
])('a draft with %s is told the field, the value and what would be right', async (_, change, path, says) => {
  const { errors } = await draft(voting.secretariat, { ...draftOf(voting), ...change });
  expect(errors?.[0]?.extensions.issues).toEqual([{ path, message: expect.stringContaining(says) }]);
});

test('a blocker is a partner in the draft, a voter in the open vote, and stops what it is against', async () => {
  const motion = await opened({ method: 'supermajority', optionIds: two(), blockerIds: [await partnerId('A')] });
  const avina = motion.electors.find(({ partner }) => partner.letter === 'A');
  expect(motion.spec.rule.blockers).toEqual([avina?.voterId]);
  const { osf, ford, avina: delegate } = voting.delegates;
  for (const [who, answer] of [[osf, 'yes'], [ford, 'yes'], [delegate, 'no']] as const) await cast(who, { motionId: motion.id, choice: { kind: 'answer', answer } });
  await close(voting.secretariat, motion.id);
  expect((await see(osf, motion.id)).count?.outcome).toBe('blocked');
});

test('the casting vote decides a tie between those tied', async () => {
  const motion = await opened({ method: 'plurality', ties: { kind: 'casting-vote', voterId: await partnerId('F') } });
  await cast(voting.delegates.osf, { motionId: motion.id, choice: ranking(voting.options[0]) });
  await cast(voting.delegates.ford, { motionId: motion.id, choice: ranking(voting.options[1]) });
  await close(voting.secretariat, motion.id);
  expect((await see(voting.delegates.osf, motion.id)).count?.tieBreak).toEqual({ by: 'casting-vote', among: expect.any(Array), chosen: voting.options[1] });
});

test('a lot is committed to at the opening, opened at the close, and drawn alike by whoever has the minute book', async () => {
  const motion = await opened({ method: 'plurality', ties: { kind: 'lot' } });
  const { ties } = motion.spec.rule;
  if (ties?.kind !== 'lot') throw new Error('no lot');
  expect(motion.ballotBox).toBeNull();
  const receipts = await Promise.all([voting.delegates.osf, voting.delegates.ford].map(async (delegate, at) =>
    (await cast(delegate, { motionId: motion.id, choice: ranking(voting.options[at]) })).data.castBallot.ballot.receipt));
  await close(voting.secretariat, motion.id);
  const { ballotBox, count } = await see(voting.delegates.osf, motion.id);
  const { lot, drawn } = ballotBox as unknown as { lot: { secret: string; root: string }; drawn: string[] };
  expect([hashText(lot.secret), lot.root]).toEqual([ties.commitment, lotRootOf(receipts)]);
  const order = drawLot(voting.options, { ...lot, commitment: ties.commitment }, hashText);
  expect(order.ok && order.value).toEqual(drawn);
  expect(count?.tieBreak?.chosen).toBe(drawn.find((id) => voting.options.slice(0, 2).includes(id)));
  const book = await (await voting.secretariat.fetch('/record/minute-book')).text();
  expect(await verify(book)).toMatchObject({ valid: true });
  const entries = (JSON.parse(book) as { entries: { kind: string; subject: string; facts: unknown }[] }).entries;
  expect(entries.filter(({ kind }) => kind === 'lot.drawn')).toMatchObject([{ subject: motion.id, facts: { secret: lot.secret, root: lot.root } }]);
});

test('an objection says why and what would resolve it, to all who see the ballot; other reasons stay with their partner', async () => {
  const motion = await opened({ method: 'consent', optionIds: two() });
  const { osf, ford, avina } = voting.delegates;
  const object = (more: Record<string, string>) => cast(ford, { motionId: motion.id, choice: { kind: 'answer', answer: 'objection' }, ...more });
  expect((await object({ reason: 'Too dear.' })).data.castBallot).toMatchObject({ code: 'api.ballots.objectionWanting', path: ['choice'] });
  await object({ reason: 'Too dear.', wouldResolve: 'Half the sum.' });
  await cast(osf, { motionId: motion.id, choice: yes('consent'), reason: 'Between us.' });
  expect((await see(avina, motion.id)).electors.map(({ reason }) => reason)).toEqual([null, null, null]);
  await close(voting.secretariat, motion.id);
  const { electors, count } = await see(avina, motion.id);
  expect(count?.outcome).toBe('objected');
  expect(electors.filter(({ reason }) => reason)).toMatchObject([{ partner: { letter: 'F' }, reason: 'Too dear.', wouldResolve: 'Half the sum.' }]);
});

test('open ballots are seen as they are cast; others tell nothing before the close', async () => {
  const [seen, hidden] = [await opened({ secrecy: 'open' }), await opened()];
  for (const { id } of [seen, hidden]) await cast(voting.delegates.osf, { motionId: id, choice: ranking(voting.options[0]) });
  const cast_ = async ({ id }: MotionSeen) => (await see(voting.delegates.ford, id)).electors.map(({ cast, choice }) => [cast, choice?.kind ?? null]);
  expect((await cast_(seen)).sort()).toEqual([[false, null], [false, null], [true, 'ranking']]);
  expect(await cast_(hidden)).toEqual([[null, null], [null, null], [null, null]]);
});

test('a vote is divided where the rule allows it, in parts that make one', async () => {
  const motion = await opened({ method: 'supermajority', optionIds: two(), split: true });
  const part = (share: string, answer: string) => ({ share, choice: { kind: 'answer', answer } });
  const divide = (...parts: object[]) => cast(voting.delegates.osf, { motionId: motion.id, choice: { kind: 'split', parts } });
  expect((await divide(part('1/3', 'yes'), part('1/3', 'no'))).data.castBallot).toMatchObject({ code: 'voting.ballot.shares' });
  expect((await divide(part('2/3', 'yes'), part('1/3', 'no'))).data.castBallot.ballot.version).toBe(1);
  await cast(voting.delegates.ford, { motionId: motion.id, choice: { kind: 'abstain' } });
  await close(voting.secretariat, motion.id);
  expect((await see(voting.delegates.osf, motion.id)).count?.tests).toMatchObject([{ part: '2', whole: '3' }, { part: '2/3', whole: '1' }]);
});

test.each<[string, Record<string, unknown>, unknown]>([
  ['a score above the highest', { method: 'score', parameters: { maxScore: 3 } }, { kind: 'scores', scores: [{ optionId: 0, score: 4 }] }],
  ['a ranking where scores are asked for', { method: 'star' }, { kind: 'ranking', ranking: [[0]] }],
])('%s is refused before anything is stored', async (_, how, choice) => {
  const motion = await opened(how);
  const named = JSON.parse(JSON.stringify(choice).replace('"optionId":0', `"optionId":"${voting.options[0]}"`).replace('[[0]]', `[["${voting.options[0]}"]]`)) as unknown;
  expect((await cast(voting.delegates.osf, { motionId: motion.id, choice: named })).data.castBallot.code).toMatch(/^voting\./);
  expect((await see(voting.delegates.osf, motion.id)).myBallot).toBeNull();
});

const poolId = async () => (await api.sql<{ id: string }>('select pool.id from pool join party on party.id = pool.party_id where party.shared_at is not null limit 1'))[0]?.id;
const weighed = async (more: Record<string, unknown> = {}) => ({ method: 'supermajority', optionIds: two(), basis: 'weight', weights: { poolId: await poolId(), sum: 'pledged', currency: 'USD' }, ...more });

test('weights come from the contributions as they stand at the opening, and what they are at the close is kept beside them', async () => {
  await api.sql(
    `with given as (
       insert into contribution (collaborative_id, id, pool_id, funder_id, owner_id, currency, title, description, themes, countries, no_lobbying, shared_at)
       select p.collaborative_id, gen_random_uuid(), $1, p.party_id, p.party_id, 'MXN', 'For weights', '', '{}', '{}', false, now() from partner p returning *)
     insert into contribution_event (collaborative_id, id, contribution_id, kind, amount, recorded_at)
     select g.collaborative_id, gen_random_uuid(), g.id, 'pledged', case p.letter when 'O' then 600.50 when 'F' then 300 else 100 end, now() from given g join partner p on p.party_id = g.funder_id`, [await poolId()]);
  const share = { op: '>=', num: 60, den: 100, base: 'eligible' };
  const how = await weighed({ basis: 'double', weights: { poolId: await poolId(), sum: 'pledged', currency: 'MXN' }, weightThreshold: share });
  const motion = await opened(how);
  expect(motion.electors.map(({ partner, weight }) => [partner.letter, weight]).sort()).toEqual([['A', '100'], ['F', '300'], ['O', '60050/100']]);
  await api.sql(
    `insert into contribution_event (collaborative_id, id, contribution_id, kind, amount, recorded_at)
     select c.collaborative_id, gen_random_uuid(), c.id, 'pledged', 900, now() from contribution c join partner p on p.party_id = c.funder_id where c.currency = 'MXN' and c.title = 'For weights' and p.letter = 'A'`);
  for (const delegate of [voting.delegates.ford, voting.delegates.avina]) await cast(delegate, { motionId: motion.id, choice: yes('supermajority') });
  await close(voting.secretariat, motion.id);
  const { count, electors, ballotBox } = await see(voting.delegates.osf, motion.id);
  expect(count).toMatchObject({ outcome: 'below-threshold', tests: [{ name: 'quorum', met: true }, { met: true, part: '2' }, { met: false, part: '400', whole: '2001/2', measure: 'weight' }] });
  expect(electors.find(({ partner }) => partner.letter === 'A')).toMatchObject({ weight: '100', atClose: { entitled: true, weight: '1000' } });
  const again = countMotion(ballotBox as Motion);
  expect(again.ok && canonical(again.count)).toBe(canonical(count));
  expect(await verify(await (await voting.secretariat.fetch('/record/minute-book')).text())).toMatchObject({ valid: true });
});

test('what a partner gives unshared weighs nothing, and where nothing weighs the vote does not open', async () => {
  await expect(opened(await weighed({ weights: { poolId: await poolId(), sum: 'pledged', currency: 'GTQ' } }))).rejects.toThrow('api.motions.noWeights');
  await api.sql(
    `insert into contribution (collaborative_id, id, pool_id, funder_id, owner_id, currency, title, description, themes, countries, no_lobbying)
     select p.collaborative_id, gen_random_uuid(), $1, p.party_id, p.party_id, 'GTQ', 'Unshared', '', '{}', '{}', false from partner p where p.letter = 'O'`, [await poolId()]);
  await api.sql(`insert into contribution_event (collaborative_id, id, contribution_id, kind, amount, recorded_at) select collaborative_id, gen_random_uuid(), id, 'pledged', 5, now() from contribution where currency = 'GTQ'`);
  await expect(opened(await weighed({ weights: { poolId: await poolId(), sum: 'pledged', currency: 'GTQ' } }))).rejects.toThrow('api.motions.noWeights');
});

test.each<[string, Record<string, unknown>, string]>([
  ['weights without a source', { basis: 'weight' }, 'weights'],
  ['a source that is not read', { weights: { poolId: '00000000-0000-4000-8000-000000000000', sum: 'pledged', currency: 'USD' } }, 'weights'],
  ['a pool that is none', { basis: 'weight', weights: { poolId: '00000000-0000-4000-8000-000000000000', sum: 'pledged', currency: 'USD' } }, 'weights.poolId'],
  ['a basis that is none', { basis: 'acclaim' }, 'basis'],
])('a draft with %s is told its field', async (_, change, path) => {
  const { errors } = await draft(voting.secretariat, { ...draftOf(voting), ...change });
  expect(errors?.[0]?.extensions.issues?.map((issue) => issue.path)).toEqual([path]);
});

test('where people vote each delegate casts their own ballot, which colleagues do not see before the close', async () => {
  const [osf] = await api.sql<{ party: string }>(`select party_id as party from partner where letter = 'O'`);
  await api.sql(
    `insert into person (collaborative_id, id, party_id, name, roles) select id, gen_random_uuid(), $1, 'Second delegate', '{delegate}' from collaborative`, [osf?.party]);
  const motion = await opened({ method: 'supermajority', optionIds: two(), basis: 'person' });
  const names = motion.electors.filter(({ partner }) => partner.letter === 'O').map(({ person }) => person);
  expect(names).toHaveLength(2);
  expect((await cast(voting.delegates.osf, { motionId: motion.id, choice: yes('supermajority') })).data.castBallot.ballot.version).toBe(1);
  expect((await see(voting.delegates.osf, motion.id)).myBallot?.version).toBe(1);
  expect((await cast(await api.as('OSF · IMI program officer'), { motionId: motion.id, choice: yes('supermajority') })).data.castBallot.code).toBe('access.role');
  expect((await see(await api.as('OSF · IMI program officer'), motion.id)).myBallot).toBeNull();
  await cast(voting.delegates.ford, { motionId: motion.id, choice: yes('supermajority') });
  await cast(voting.delegates.avina, { motionId: motion.id, choice: { kind: 'answer', answer: 'no' } });
  await close(voting.secretariat, motion.id);
  const { count, electors } = await see(voting.delegates.ford, motion.id);
  expect(count?.turnout).toMatchObject({ entitled: 4, tookPart: 3, absent: 1 });
  expect(electors.find(({ person }) => person === 'Second delegate')).toMatchObject({ cast: false, partner: { letter: 'O' } });
});
