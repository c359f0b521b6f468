import { hashText, canonical } from '@acuerdo/ledger';
import { countMotion, type Motion, type MotionCount } from '@acuerdo/voting';
import { recountBox } from './index.ts';

const box: Motion = {
  spec: {
    options: [{ id: 'a' }, { id: 'b' }, { id: 'q' }], statusQuo: 'q', method: 'schulze', unranked: 'bottom', strength: 'winning',
    rule: { basis: 'partner', quorum: { op: '>=', num: 2, den: 3 }, threshold: { op: '>', num: 1, den: 2, base: 'yes+no' } },
  },
  electorate: [{ voterId: '1' }, { voterId: '2' }, { voterId: '3' }],
  ballots: [
    { voterId: '1', choice: { kind: 'ranking', ranking: [['a'], ['b']] } },
    { voterId: '2', choice: { kind: 'ranking', ranking: [['b'], ['a']] } },
    { voterId: '3', choice: { kind: 'ranking', ranking: [['a']] } },
  ],
};

function serverCount(): MotionCount {
  const answer = countMotion(box);
  if (!answer.ok) throw new Error(answer.reason.key);
  return JSON.parse(JSON.stringify(answer.count)) as MotionCount;
}

test('the same ballots give the same count to the byte, in whatever order they and the names came', () => {
  const counted = serverCount();
  const shuffled = Object.fromEntries(Object.entries(counted).reverse());
  const answer = recountBox({ ...box, ballots: box.ballots.toReversed() }, shuffled);
  expect(answer).toMatchObject({ kind: 'same', bytes: canonical(counted).length, hash: hashText(canonical(counted)) });
});

test('a count that was changed, or a ballot that was, shows in which part', () => {
  expect(recountBox(box, { ...serverCount(), chosen: 'b' })).toMatchObject({ kind: 'differs', parts: ['chosen'] });
  expect(recountBox(box, { ...serverCount(), note: 'added' })).toMatchObject({ kind: 'differs', parts: ['note'] });
  const changed: Motion = { ...box, ballots: [{ voterId: '1', choice: { kind: 'blank' } }, ...box.ballots.slice(1)] };
  const answer = recountBox(changed, serverCount());
  expect(answer.kind === 'differs' && answer.parts).toEqual(expect.arrayContaining(['turnout', 'pairwise']));
});

test('a box that cannot be counted says why', () => {
  const answer = recountBox({ ...box, ballots: [...box.ballots, ...box.ballots.slice(0, 1)] }, serverCount());
  expect(answer).toMatchObject({ kind: 'refused', reason: { key: 'voting.motion.ballotTwice' } });
});
