import { hidingThings } from '../test/two-worlds/hidden-things.ts';
import { proveMany } from '../test/two-worlds/prove-many.ts';
import { begin, OWNERS } from '../test/two-worlds/worlds.ts';

const PAIRS = Number(process.env['ACUERDO_PROOF_COUNT'] ?? 1000);

test(`${PAIRS} random things hidden: nobody else is answered another byte`, async () => {
  const hidingOf = async (round: number) => hidingThings(OWNERS[round % OWNERS.length] ?? 'osf');
  expect(await proveMany({ name: 'two worlds', pairs: PAIRS, inOneWorld: 100, beginning: await begin(), hidingOf })).toBe(PAIRS);
});
