import type { Actor, Role } from '@acuerdo/access';
import { mayContest, mayTakeBack } from './outcomes.rules.ts';

const actor = (partyId: string, role: Role): Actor => ({ personId: 'p', partyId, roles: [role] });
const said = (answer: ReturnType<typeof mayContest>) => (answer.allowed ? 'yes' : answer.reason.key);

test.each([
  ['its own house takes a claim back', mayTakeBack(actor('osf', 'officer'), { claimedFor: 'osf', contests: 0 }), 'yes'],
  ['not once somebody contests it', mayTakeBack(actor('osf', 'officer'), { claimedFor: 'osf', contests: 1 }), 'api.outcomes.contested'],
  ['another house does not', mayTakeBack(actor('ford', 'officer'), { claimedFor: 'osf', contests: 0 }), 'api.outcomes.notYours'],
  ['another house contests it', mayContest(actor('ford', 'delegate'), { claimedFor: 'osf' }), 'yes'],
  ['its own does not', mayContest(actor('osf', 'officer'), { claimedFor: 'osf' }), 'api.outcomes.own'],
  ['the secretariat takes no side', mayContest(actor('pool', 'secretariat'), { claimedFor: 'osf' }), 'access.role'],
])('%s', (_, answer, expected) => {
  expect(said(answer)).toBe(expected);
});
