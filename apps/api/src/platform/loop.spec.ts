import { setTimeout } from 'node:timers/promises';
import { Loop } from './loop.ts';

test('a round that fails is tried again, and stopping waits for the round that is under way', async () => {
  const rounds: string[] = [];
  const loop = new Loop({ name: 'counting', pauseMs: 5, round: async () => {
    rounds.push('begun');
    await setTimeout(20);
    rounds.push('done');
    if (rounds.length === 2) throw new Error('once');
  } });
  loop.start();
  loop.start();
  while (rounds.length < 5) await setTimeout(2);
  await loop.stop();
  expect(rounds.slice(0, 6)).toEqual(['begun', 'done', 'begun', 'done', 'begun', 'done']);
  const then = rounds.length;
  await setTimeout(40);
  expect(rounds).toHaveLength(then);
});
