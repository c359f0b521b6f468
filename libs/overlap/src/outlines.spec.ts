import { Portfolio } from '@acuerdo/overlap';
import { syntheticGrants } from '@acuerdo/overlap/synthetic';
import { isSameWork } from './same-work.ts';

test('what is ruled out at a glance is no parallel role when it is looked at', () => {
  const portfolio = new Portfolio([...syntheticGrants({ seed: 5, grants: 400, grantees: 20 })].map(({ grant }) => grant));
  const wronglyOut: string[] = [];
  let [looked, same] = [0, 0];
  portfolio.profiles.forEach((a, one) => portfolio.profiles.forEach((b, other) => {
    const may = portfolio.mayBeSameWork(one, other);
    const is = isSameWork(a, b);
    if (may) looked += 1;
    if (is) same += 1;
    if (is && !may) wronglyOut.push(`${a.id} ${b.id}`);
  }));
  expect(wronglyOut).toEqual([]);
  expect(same).toBeGreaterThan(500);
  expect(looked).toBeLessThan(400 * 400 / 4);
});
