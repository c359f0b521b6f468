import { randomUUID } from 'node:crypto';
import { verifyMinuteBook } from '@acuerdo/record';
import { startApi, type Api, type Asker } from './harness.ts';
import { cast, close, openMotion, see, startVoting, type MotionSeen, type Refusable, type Voting } from './vote.ts';

let api: Api;
let voting: Voting;

beforeAll(async () => {
  api = await startApi();
  voting = await startVoting(api);
});
afterAll(() => api?.close());

const happened = async (asker: Asker) => (await asker.run<{ activity: { nodes: { kind: string }[] } }>('{ activity(first: 30) { nodes { kind } } }')).data.activity.nodes.map(({ kind }) => kind);
const book = async () => (await voting.secretariat.fetch('/record/minute-book')).text();

interface ProxiesSeen { givenTo: string | null; held: { voterId: string; of: string; cast: boolean }[] }
const PROXIES = 'proxies { givenTo held { voterId of cast } }';
const act = async (asker: Asker, mutation: string, types: string, variables: object) =>
  Object.values((await asker.run<Record<string, Refusable<{ proxies: ProxiesSeen }>>>(`mutation (${types}) { ${mutation} { ... on Motion { ${PROXIES} } ... on Refused { code path } } }`, { ...variables })).data)[0]!;
const give = (asker: Asker, motionId: string, toVoterId: string) => act(asker, 'giveProxy(motionId: $motionId, toVoterId: $toVoterId)', '$motionId: UUID!, $toVoterId: UUID!', { motionId, toVoterId });
const takeBack = (asker: Asker, motionId: string) => act(asker, 'takeProxyBack(motionId: $motionId)', '$motionId: UUID!', { motionId });
const castFor = (asker: Asker, motionId: string, voterId: string, said: string) =>
  act(asker, 'castByProxy(input: $input)', '$input: CastByProxyInput!', { input: { motionId, voterId, idempotencyKey: randomUUID(), textVersion: 1, choice: { kind: 'answer', answer: said } } });
const proxies = async (asker: Asker, id: string) => (await asker.run<{ motion: { proxies: ProxiesSeen } }>(`query ($id: String!) { motion(id: $id) { ${PROXIES} } }`, { id })).data.motion.proxies;
const agreement = (more: object = {}) => openMotion(voting, '2017-12-31T00:00:00Z', { method: 'supermajority', basis: 'person', optionIds: [voting.options[0], voting.options.at(-1)], ...more });
const voterOf = ({ electors }: MotionSeen, letter: string) => electors.find(({ partner }) => partner.letter === letter)?.voterId ?? '';

test('a vote is given to one named person for one vote, cast beside the own ballot, and whoever gave it may still vote: the last ballot stands', async () => {
  const { osf, ford, avina } = voting.delegates;
  const motion = await agreement();
  expect((await give(ford, motion.id, voterOf(motion, 'F'))).code).toBe('api.proxies.nobody');
  expect((await give(ford, motion.id, voterOf(motion, 'O'))).proxies).toEqual({ givenTo: 'OSF · delegate', held: [] });
  expect((await give(ford, motion.id, voterOf(motion, 'A'))).code).toBe('api.proxies.given');
  expect((await castFor(avina, motion.id, voterOf(motion, 'F'), 'yes')).code).toBe('api.proxies.notYours');
  await cast(osf, { motionId: motion.id, choice: { kind: 'answer', answer: 'yes' } });
  expect((await castFor(osf, motion.id, voterOf(motion, 'F'), 'yes')).proxies.held).toEqual([{ voterId: voterOf(motion, 'F'), of: 'Ford-Mexico · delegate', cast: true }]);
  expect((await see(ford, motion.id)).myBallot).toMatchObject({ version: 1, choice: { answer: 'yes' }, castBy: 'OSF · delegate' });
  expect(await proxies(avina, motion.id)).toEqual({ givenTo: null, held: [] });
  await cast(ford, { motionId: motion.id, choice: { kind: 'answer', answer: 'no' } });
  expect((await takeBack(ford, motion.id)).proxies.givenTo).toBeNull();
  expect((await castFor(osf, motion.id, voterOf(motion, 'F'), 'yes')).code).toBe('api.proxies.notYours');
  await close(voting.secretariat, motion.id);
  expect((await see(osf, motion.id)).count?.turnout).toMatchObject({ tookPart: 2 });
  expect((await see(osf, motion.id)).electors.map(({ partner, choice }) => [partner.letter, choice?.kind === 'answer' ? choice.answer : null]).filter(([, said]) => said !== null).sort()).toEqual([['F', 'no'], ['O', 'yes']]);
  expect(await verifyMinuteBook(await book())).toMatchObject({ valid: true });
  const { entries } = JSON.parse(await book()) as { entries: { kind: string; subject: string }[] };
  expect(entries.filter(({ kind, subject }) => kind.startsWith('proxy.') && subject === motion.id).map(({ kind }) => kind)).toEqual(['proxy.given', 'proxy.ended']);
  for (const asker of [osf, ford]) expect(await happened(asker)).toContain('proxyGiven');
  expect(await happened(avina)).not.toContain('proxyGiven');
});

test('a vote is not given away where partners vote, and once the vote is closed', async () => {
  const { osf, ford } = voting.delegates;
  const motion = await agreement({ basis: 'partner' });
  expect((await give(ford, motion.id, voterOf(motion, 'O'))).code).toBe('api.proxies.notPersonal');
  const personal = await agreement();
  await give(ford, personal.id, voterOf(personal, 'O'));
  await close(voting.secretariat, personal.id);
  expect((await castFor(osf, personal.id, voterOf(personal, 'F'), 'yes')).code).toBe('api.motions.closed');
  expect((await takeBack(ford, personal.id)).code).toBe('api.proxies.none');
});
