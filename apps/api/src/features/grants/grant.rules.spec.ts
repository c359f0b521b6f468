import type { Actor } from '@acuerdo/access';
import { containing, decideSharing, grantAbilities, type GrantState } from './grant.rules.ts';

const officer: Actor = { personId: 'p', partyId: 'osf', roles: ['officer'] };
const grant: GrantState = { ownerId: 'osf', shared: false, protection: 'partners', granteeOwnerId: 'pool' };

test('an owner\'s officer shares a grant once; sharing it again changes nothing', () => {
  expect(decideSharing(officer, grant)).toEqual({ ok: true, change: true });
  expect(decideSharing(officer, { ...grant, shared: true })).toEqual({ ok: true, change: false });
});

test('nobody else shares it: not another partner, not a delegate, not the secretariat', () => {
  for (const other of [{ ...officer, partyId: 'ford' }, { ...officer, roles: ['delegate'] as const }, { ...officer, partyId: 'pool', roles: ['secretariat'] as const }]) {
    expect(decideSharing(other, grant).ok).toBe(false);
  }
});

test('a protected grant is not shared before its protection is taken off, and the owner is told so', () => {
  const protectedGrant = { ...grant, protection: 'protected' };
  expect(decideSharing(officer, protectedGrant)).toEqual({ ok: false, reason: { key: 'api.grants.protectedFirst', values: {} } });
  expect(grantAbilities(officer, protectedGrant)).toEqual([
    { action: 'grants.share', allowed: false, reason: { key: 'api.grants.protectedFirst', values: {} } },
    { action: 'grants.class', allowed: true, reason: null },
    { action: 'grants.protect', allowed: true, reason: null },
    { action: 'parties.protect', allowed: false, reason: { key: 'access.owner', values: {} } },
  ]);
});

test('the wildcards of a search text mean themselves', () => {
  expect(containing('100%_sure\\')).toBe('%100\\% \\_sure\\\\%'.replace(' ', ''));
  expect(containing('')).toBeNull();
  expect(containing(undefined)).toBeNull();
});
