import type { Actor, Role } from '@acuerdo/access';
import { mayRestore, mayWithdraw, type Listed } from './option.rules.ts';

const actor = (personId: string, role: Role): Actor => ({ personId, partyId: 'osf', roles: [role] });
const option = (more: Partial<Listed> = {}): Listed => ({ statusQuo: false, addedById: 'ana', withdrawnAt: null, ...more });
const said = (answer: ReturnType<typeof mayWithdraw>) => (answer.allowed ? 'yes' : answer.reason.key);

test.each<[string, Actor, Listed, string]>([
  ['who added it', actor('ana', 'delegate'), option(), 'yes'],
  ['the secretariat', actor('sec', 'secretariat'), option(), 'yes'],
  ['the secretariat, one that came with the question', actor('sec', 'secretariat'), option({ addedById: null }), 'yes'],
  ['somebody else of the same partner', actor('eva', 'officer'), option(), 'api.options.notYours'],
  ['an observer', actor('ana', 'observer'), option(), 'access.role'],
  ['anybody, to leave things as they are', actor('sec', 'secretariat'), option({ statusQuo: true }), 'api.options.statusQuo'],
  ['anybody, twice', actor('ana', 'delegate'), option({ withdrawnAt: new Date(0) }), 'api.options.withdrawnAlready'],
])('withdrawing an option: %s', (_, who, what, answer) => expect(said(mayWithdraw(who, what))).toBe(answer));

test('it comes back by the same people, once it was withdrawn', () => {
  const gone = option({ withdrawnAt: new Date(0) });
  expect(said(mayRestore(actor('ana', 'delegate'), gone))).toBe('yes');
  expect(said(mayRestore(actor('eva', 'officer'), gone))).toBe('api.options.notYours');
  expect(said(mayRestore(actor('ana', 'delegate'), option()))).toBe('api.options.notWithdrawn');
});
