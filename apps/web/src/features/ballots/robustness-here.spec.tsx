import { countMotion, type Motion } from '@acuerdo/voting';
import { screen } from '@testing-library/react';
import { draw } from '../../ui/drawn.tsx';
import { RobustnessHere } from './robustness-here.tsx';

const title = (text: string) => ({ en: text, es: text });
const names = [{ id: 'a', title: title('Join') }, { id: 'b', title: title('Spin off') }, { id: 'q', title: title('None') }];
const order = (...ids: string[]) => ({ kind: 'ranking' as const, ranking: ids.map((id) => [id]) });
const boxOf = (...ballots: ReturnType<typeof order>[]): Motion => ({
  spec: { options: [{ id: 'a' }, { id: 'b' }, { id: 'q' }], statusQuo: 'q', method: 'schulze', rule: { basis: 'partner', quorum: { op: '>=', num: 2, den: 3 }, threshold: { op: '>', num: 1, den: 2, base: 'yes+no' } } },
  electorate: [{ voterId: '1' }, { voterId: '2' }, { voterId: '3' }], ballots: ballots.map((choice, at) => ({ voterId: String(at + 1), choice })),
});

async function shown(box: Motion) {
  const counted = countMotion(box);
  if (!counted.ok) throw new Error(counted.reason.key);
  await draw(<RobustnessHere ballotBox={box} count={counted.count} names={names} />);
}

test('a result that one absent voter could have changed is called fragile, and nobody is named as the one', async () => {
  await shown(boxOf(order('a', 'b'), order('b', 'a')));
  expect(screen.getByText('The outcome is fragile')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/voter 3|OSF|Ford/);
});

test('a result that all share is firm, and the other methods stand beside it', async () => {
  await shown(boxOf(order('a', 'b', 'q'), order('a', 'b', 'q'), order('a', 'b', 'q')));
  expect(screen.getByText('The outcome is firm')).toBeTruthy();
  expect(screen.getAllByRole('row', { hidden: true }).length).toBeGreaterThan(5);
});
