import type { Actor } from '@acuerdo/access';
import { decideGrant, decideParty, decideUnveiling, isTyped } from './protection.rules.ts';

const officer: Actor = { personId: 'p', partyId: 'osf', roles: ['officer'] };
const others: Actor[] = [{ ...officer, partyId: 'ford' }, { ...officer, roles: ['delegate'] }, { ...officer, partyId: 'pool', roles: ['secretariat'] }];
const open = { ownerId: 'osf', ownProtection: 'partners', protection: 'partners', inside: false };
const hidden = { ...open, ownProtection: 'protected', protection: 'protected' };

test('the owner\'s officer protects, shows and purges; nobody else does, not even the secretariat', () => {
  expect(decideGrant(officer, open, 'protected')).toEqual({ ok: true, change: true });
  expect(decideParty(officer, open, 'protected')).toEqual({ ok: true, change: true });
  expect(decideUnveiling(officer, 'protected.show', hidden).ok).toBe(true);
  for (const other of others) {
    expect(decideGrant(other, open, 'protected').ok).toBe(false);
    expect(decideParty(other, open, 'protected').ok).toBe(false);
    expect(decideUnveiling(other, 'protected.show', hidden).ok).toBe(false);
    expect(decideUnveiling(other, 'protected.purge', hidden).ok).toBe(false);
  }
});

test('to protect what is protected changes nothing', () => {
  expect(decideGrant(officer, hidden, 'protected')).toEqual({ ok: true, change: false });
});

test('a grant that its grantee protects is opened at the grantee', () => {
  expect(decideGrant(officer, { ...open, protection: 'protected' }, 'partners')).toEqual({ ok: false, reason: { key: 'api.protection.throughParty', values: {} } });
  expect(decideGrant(officer, { ...open, protection: 'protected' }, 'protected')).toEqual({ ok: true, change: true });
});

test('a partner or a pool is never protected, and can be said to be open', () => {
  expect(decideParty(officer, { ...open, inside: true }, 'protected')).toEqual({ ok: false, reason: { key: 'api.protection.inside', values: {} } });
  expect(decideParty(officer, { ...open, inside: true }, 'open').ok).toBe(true);
});

test('nothing is purged that was not protected first', () => {
  expect(decideUnveiling(officer, 'protected.purge', open)).toEqual({ ok: false, reason: { key: 'api.protection.protectFirst', values: {} } });
});

test('a code name is typed as it sounds', () => {
  expect(isTyped(' lumavel TONDAVIL ', 'Lumavel Tondavil')).toBe(true);
  expect(isTyped('Lumavel', 'Lumavel Tondavil')).toBe(false);
});
