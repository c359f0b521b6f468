import { verifyMinuteBook } from '@acuerdo/record';
import { asker, startApi, type Api } from './harness.ts';
import { startProcess, type OtherProcess } from './other-process.ts';
import { cast, close, openMotion, ranking, record, startVoting } from './vote.ts';

let api: Api;
let ahead: OtherProcess;

beforeAll(async () => {
  api = await startApi();
  ahead = await startProcess(api.url, { aheadMs: 30_000 });
});

afterAll(async () => {
  await ahead?.stop();
  await api?.close();
});

test('the record is in the order of what happened, also where the clock of one process runs ahead', async () => {
  const voting = await startVoting(api);
  const [osf, ford, secretariat] = await Promise.all(['OSF · delegate', 'Ford-Mexico · delegate', 'CAMMINA · secretariat'].map(async (name) => asker(ahead.origin, await api.tokenOf(name))));
  const { id } = await openMotion(voting);
  const other = await openMotion(voting);
  const [first, second] = voting.options;
  const ballots = [
    await cast(osf!, { motionId: id, choice: ranking(first) }), await cast(voting.delegates.osf, { motionId: id, choice: ranking(second) }),
    await cast(ford!, { motionId: id, choice: ranking(second) }),
  ];
  expect(ballots.map(({ data }) => data.castBallot.ballot.version)).toEqual([1, 2, 1]);
  await close(voting.secretariat, id);
  await close(voting.secretariat, other.id);
  const numbers = [await record(secretariat as typeof voting.secretariat, id), await record(voting.secretariat, other.id)];
  expect(numbers.map(({ data }) => data.recordDecision.number)).toEqual([1, 2]);
  const book = await voting.secretariat.fetch('/record/minute-book');
  expect(await verifyMinuteBook(await book.text())).toMatchObject({ valid: true });
});
