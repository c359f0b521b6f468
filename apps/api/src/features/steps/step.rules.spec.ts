import type { Actor, Role } from '@acuerdo/access';
import { mayKeep, problemOfMoving, type StepState } from './step.rules.ts';

const actor = (partyId: string, role: Role): Actor => ({ personId: 'p', partyId, roles: [role] });

test.each<[string, Actor, boolean]>([
  ['an officer of an owner', actor('osf', 'officer'), true],
  ['a delegate of an owner', actor('osf', 'delegate'), true],
  ['an officer of another partner', actor('avina', 'officer'), false],
  ['the secretariat', actor('pool', 'secretariat'), true],
  ['an observer of an owner', actor('osf', 'observer'), false],
])('who keeps a step of OSF and Ford: %s', (_, who, allowed) => expect(mayKeep(who, ['osf', 'ford']).allowed).toBe(allowed));

test.each<[StepState, StepState, string | null, string | null]>([
  ['open', 'doing', null, null],
  ['doing', 'done', null, null],
  ['open', 'open', 'why', 'api.steps.sameState'],
  ['open', 'dropped', null, 'api.steps.reasonNeeded'],
  ['open', 'dropped', 'why', null],
  ['done', 'open', null, 'api.steps.reasonNeeded'],
  ['dropped', 'doing', null, 'api.steps.reasonNeeded'],
  ['dropped', 'doing', 'why', null],
])('from %s to %s because of %j: %s', (from, to, reason, problem) => expect(problemOfMoving(from, to, reason)).toBe(problem));
