import fc from 'fast-check';
import { leftOf, mayApprove, notPayable, partsOf, wrongWith, type Payable } from './payment.rules.ts';

const grant = (lefts: readonly bigint[], more: Partial<Payable> = {}): Payable => {
  const amount = lefts.reduce((all, left) => all + left, 0n);
  return { stage: 'active', currency: 'USD', amount, allocated: amount, lines: lefts.map((left, at) => ({ contributionId: `c${at}`, left })), ...more };
};

test('whatever is paid when, no line is overdrawn, each payment is whole, and the last leaves nothing', () => {
  fc.assert(fc.property(fc.array(fc.bigInt(1n, 10_000n), { minLength: 1, maxLength: 6 }), fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 8 }), (lefts, hundredths) => {
    let now = grant(lefts);
    const pay = (minor: bigint) => {
      const parts = partsOf(minor, now);
      expect(parts.reduce((sum, { amount }) => sum + amount, 0n)).toBe(minor);
      now = { ...now, lines: now.lines.map((line) => ({ ...line, left: line.left - (parts.find(({ contributionId }) => contributionId === line.contributionId)?.amount ?? 0n) })) };
      expect(now.lines.every(({ left }) => left >= 0n)).toBe(true);
    };
    for (const part of hundredths) {
      const minor = (leftOf(now) * BigInt(part)) / 100n;
      if (minor > 0n) pay(minor);
    }
    if (leftOf(now) > 0n) pay(leftOf(now));
    expect(now.lines.map(({ left }) => left)).toEqual(lefts.map(() => 0n));
  }));
});

test('a third of a hundred is split to the cent, the earlier of equals first', () => {
  expect(partsOf(100n, grant([1_000n, 1_000n, 1_000n])).map(({ amount }) => amount)).toEqual([34n, 33n, 33n]);
});

test('a payment waits for the award and for all of what the grant draws on, and fits into what is left', () => {
  expect(notPayable(grant([500n], { stage: 'proposal' }))?.key).toBe('api.payments.proposal');
  expect(notPayable(grant([500n], { amount: 600n }))).toEqual({ key: 'api.payments.allocateFirst', values: { left: '1.00 USD' } });
  expect(notPayable(grant([0n]))?.key).toBe('api.payments.allScheduled');
  expect(wrongWith(grant([500n]), 501n)).toEqual({ key: 'api.payments.tooMuch', values: { amount: '5.01 USD', left: '5.00 USD' } });
  expect(wrongWith(grant([500n]), 500n)).toBeNull();
});

test('where a second person is asked for, who entered a payment does not approve it', () => {
  const payment = { state: 'scheduled', enteredById: 'ana', grantOwnerId: 'pool', secondPerson: true } as const;
  const ana = { personId: 'ana', partyId: 'pool', roles: ['secretariat'] } as const;
  expect(mayApprove(ana, payment)).toMatchObject({ allowed: false, reason: { key: 'api.payments.secondPerson' } });
  expect(mayApprove({ ...ana, personId: 'bea' }, payment).allowed).toBe(true);
  expect(mayApprove(ana, { ...payment, secondPerson: false }).allowed).toBe(true);
  expect(mayApprove({ ...ana, personId: 'obs', roles: ['observer'] }, payment)).toMatchObject({ allowed: false, reason: { key: 'access.role' } });
});
