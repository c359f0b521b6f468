import { ACTIONS, ROLES, isThere, may, mayForOwner, type Action, type Actor } from '@acuerdo/access';

const actor = (partyId: string, ...roles: Actor['roles'][number][]): Actor => ({ personId: 'p', partyId, roles });

test.each<[string, Action, Actor, boolean]>([
  ['a delegate casts a ballot', 'ballots.cast', actor('osf', 'delegate'), true],
  ['the secretariat has no vote', 'ballots.cast', actor('pool', 'secretariat'), false],
  ['an officer has no vote', 'ballots.cast', actor('osf', 'officer'), false],
  ['an officer who is also a delegate has one', 'ballots.cast', actor('osf', 'officer', 'delegate'), true],
  ['a delegate cannot open the vote in which she votes', 'motions.open', actor('osf', 'delegate'), false],
  ['an observer reads', 'workspace.read', actor('osf', 'observer'), true],
  ['an observer exports what she may read', 'record.export', actor('osf', 'observer'), true],
  ['an observer imports nothing', 'grants.import', actor('osf', 'observer'), false],
  ['a person without a role does nothing', 'workspace.read', actor('osf'), false],
])('%s', (_, action, who, allowed) => {
  expect(may(who, action).allowed).toBe(allowed);
});

test('a refusal names the roles that can', () => {
  expect(may(actor('osf', 'officer'), 'motions.open')).toEqual({
    allowed: false,
    reason: { key: 'access.role', values: { roles: [{ key: 'access.roles.secretariat' }] } },
  });
});

test('only who acts for the owner changes what the owner has, the secretariat included', () => {
  expect(mayForOwner(actor('osf', 'officer'), 'grants.share', 'osf').allowed).toBe(true);
  expect(mayForOwner(actor('ford', 'officer'), 'grants.share', 'osf').allowed).toBe(false);
  expect(mayForOwner(actor('pool', 'secretariat'), 'grants.share', 'osf')).toEqual({
    allowed: false, reason: { key: 'access.owner', values: {} },
  });
});

test('unshared and protected things are there for their owner alone', () => {
  const rows = (['open', 'partners', 'protected'] as const).flatMap((protection) =>
    [true, false].map((shared) => ({ ownerId: 'osf', shared, protection })));
  expect(rows.filter((thing) => !isThere(thing, 'osf'))).toEqual([]);
  expect(rows.filter((thing) => isThere(thing, 'ford'))).toEqual([
    { ownerId: 'osf', shared: true, protection: 'open' },
    { ownerId: 'osf', shared: true, protection: 'partners' },
  ]);
});

test('every action is open to somebody and to known roles only', () => {
  for (const roles of Object.values(ACTIONS)) {
    expect(roles.length).toBeGreaterThan(0);
    for (const role of roles) expect(ROLES).toContain(role);
  }
});
