import type { Actor } from '@acuerdo/access';
import fc from 'fast-check';
import { decideEvent, mayRecord, MOVES, shown, type EventKind, type Happened, type Sums } from './contribution.rules.ts';

const sums = (pledged: bigint, committed: bigint, received: bigint): Sums => ({ pledged, committed, received });
const KINDS = Object.keys(MOVES) as EventKind[];

test.each<[string, Sums, Happened, Sums | string]>([
  ['a pledge adds to what is pledged', sums(0n, 0n, 0n), { kind: 'pledged', amount: 5n }, sums(5n, 0n, 0n)],
  ['a commitment fits into the pledge', sums(5n, 0n, 0n), { kind: 'committed', amount: 5n }, sums(5n, 5n, 0n)],
  ['a commitment beyond it does not', sums(5n, 3n, 0n), { kind: 'committed', amount: 3n }, 'api.pools.most.committed'],
  ['a receipt in part', sums(5n, 5n, 0n), { kind: 'received', amount: 2n }, sums(5n, 5n, 2n)],
  ['a receipt beyond the commitment', sums(9n, 5n, 2n), { kind: 'received', amount: 4n }, 'api.pools.most.received'],
  ['a payment that nobody pledged moves all three', sums(1n, 1n, 1n), { kind: 'paid', amount: 4n }, sums(5n, 5n, 5n)],
  ['what is cancelled is no commitment', sums(5n, 3n, 0n), { kind: 'cancelled', amount: 2n }, sums(3n, 3n, 0n)],
  ['a commitment is not cancelled', sums(5n, 3n, 0n), { kind: 'cancelled', amount: 3n }, 'api.pools.most.cancelled'],
  ['a commitment is released', sums(5n, 3n, 1n), { kind: 'released', amount: 2n }, sums(3n, 1n, 1n)],
  ['what was received is not released', sums(5n, 3n, 2n), { kind: 'released', amount: 2n }, 'api.pools.most.released'],
  ['what went back no longer counts', sums(5n, 5n, 5n), { kind: 'refunded', amount: 5n }, sums(0n, 0n, 0n)],
  ['a pledge is taken back as far as nobody built on it', sums(5n, 3n, 0n), { kind: 'pledged', amount: 5n, back: true }, 'api.pools.most.back'],
  ['a refund is taken back', sums(0n, 0n, 0n), { kind: 'refunded', amount: 5n, back: true }, sums(5n, 5n, 5n)],
  ['a commitment is not taken back', sums(5n, 5n, 0n), { kind: 'committed', amount: 5n, back: true }, 'api.pools.notTakenBack'],
])('%s', (_, before, happened, after) => {
  const decision = decideEvent(before, happened, 'USD');
  expect(decision.ok ? decision.sums : decision.reason.key).toEqual(after);
});

test('whatever happens in whatever order, pledged holds committed, and committed holds received', () => {
  const happenings = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), amount: fc.bigInt(1n, 50n), back: fc.boolean() }), { maxLength: 60 });
  fc.assert(fc.property(happenings, (all) => {
    let now = sums(0n, 0n, 0n);
    for (const happened of all) {
      const decision = decideEvent(now, happened, 'USD');
      if (decision.ok) now = decision.sums;
      expect(0n <= now.received && now.received <= now.committed && now.committed <= now.pledged).toBe(true);
    }
  }));
});

test('what is refused is one cent too much: the most that the refusal names is accepted', () => {
  const state = fc.tuple(fc.bigInt(0n, 99n), fc.bigInt(0n, 99n), fc.bigInt(0n, 99n)).map(([a, b, c]) => sums(a + b + c, a + b, a));
  fc.assert(fc.property(state, fc.constantFrom(...KINDS), (before, kind) => {
    const refused = decideEvent(before, { kind, amount: 10_000n }, 'USD');
    if (refused.ok) return;
    const most = BigInt(refused.reason.values['most']!.replace(/\D/g, ''));
    expect(decideEvent(before, { kind, amount: most }, 'USD').ok).toBe(true);
    expect(decideEvent(before, { kind, amount: most + 1n }, 'USD').ok).toBe(false);
  }));
});

test('promises are for who acts for the funder, receipts for the secretariat', () => {
  const officer: Actor = { personId: 'p', partyId: 'ford', roles: ['officer'] };
  const secretariat: Actor = { personId: 's', partyId: 'pool', roles: ['secretariat'] };
  const allowed = (actor: Actor, funder: string) => KINDS.filter((kind) => mayRecord(actor, kind, funder).allowed);
  expect(allowed(officer, 'ford')).toEqual(['pledged', 'committed', 'cancelled']);
  expect(allowed(officer, 'osf')).toEqual([]);
  expect(allowed(secretariat, 'ford')).toEqual(['received', 'paid', 'released', 'refunded']);
});

test.each([[0n, '0.00 USD'], [5n, '0.05 USD'], [123_456_789n, '1,234,567.89 USD'], [100_000n, '1,000.00 USD']])('%s hundredths are said as %s', (minor, text) => {
  expect(shown({ minor, currency: 'USD' })).toBe(text);
});
