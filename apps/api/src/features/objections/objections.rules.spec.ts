import type { Actor } from '@acuerdo/access';
import { mayRaise, mayReply, maySettle, problemOfSettling, type Standing } from './objections.rules.ts';

const delegate: Actor = { personId: 'd', partyId: 'ford', roles: ['delegate'] };
const secretariat: Actor = { personId: 's', partyId: 'pool', roles: ['secretariat'] };
const open: Standing = { motion: 'open', state: 'open', mine: true };
const why = (answer: ReturnType<typeof mayRaise>) => (answer.allowed ? null : answer.reason.key);

test.each<[string, Standing, string | null]>([
  ['its own partner, while it stands', open, null],
  ['its own partner, on a draft', { ...open, motion: 'draft' }, null],
  ['another partner', { ...open, mine: false }, 'api.objections.notYours'],
  ['its own partner, once it is settled', { ...open, state: 'aside' }, 'api.objections.settled'],
  ['its own partner, after the close', { ...open, motion: 'closed' }, 'api.motions.closed'],
])('an objection is settled by %s', (_, standing, refused) => {
  expect(why(maySettle(delegate, standing))).toBe(refused);
});

test('the secretariat answers an objection, and neither raises nor settles one', () => {
  expect([mayReply(secretariat, open), mayRaise(secretariat, 'open'), maySettle(secretariat, open)].map(why)).toEqual([null, 'access.role', 'access.role']);
});

test('nobody objects to what is closed', () => {
  expect(why(mayRaise(delegate, 'closed'))).toBe('api.motions.closed');
  expect(why(mayRaise(delegate, 'draft'))).toBeNull();
});

test('an objection is integrated only by a text that was to answer it', () => {
  expect(problemOfSettling('integrated', null)).toBe('api.objections.nothingIntegrated');
  expect([problemOfSettling('integrated', 2), problemOfSettling('withdrawn', null), problemOfSettling('aside', null)]).toEqual([null, null, null]);
});
