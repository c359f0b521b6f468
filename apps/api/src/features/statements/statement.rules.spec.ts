import type { Actor } from '@acuerdo/access';
import { mayRelease, mayRemove, mayWithhold, restrictionOf, type Kept, type Standing } from './statement.rules.ts';

const actor = (partyId: string, ...roles: Actor['roles'][number][]): Actor => ({ personId: 'p', partyId, roles });
const osf = actor('osf', 'officer');
const kept = (standing: Standing, ofTheRecord = true): Kept => ({ ownerId: 'osf', standing, ofTheRecord });
const reason = (answer: ReturnType<typeof mayRelease>) => (answer.allowed ? null : answer.reason.key);

test.each<[string, ReturnType<typeof mayRelease>, string | null]>([
  ['its partner releases what it kept', mayRelease(osf, kept('restricted')), null],
  ['what is open cannot be released', mayRelease(osf, kept('open')), 'api.statements.openAlready'],
  ['what was released is not released twice', mayRelease(osf, kept('released')), 'api.statements.openAlready'],
  ['its partner takes back what it released', mayWithhold(osf, kept('released')), null],
  ['what was open from the first is never closed', mayWithhold(osf, kept('open')), 'api.statements.notReleased'],
  ['its partner takes out what it added', mayRemove(osf, kept('open', false)), null],
  ['what came with the record stays', mayRemove(osf, kept('open')), 'api.statements.ofTheRecord'],
  ['a delegate leaves it to an officer', mayRelease(actor('osf', 'delegate'), kept('restricted')), 'access.role'],
])('%s', (_, answer, expected) => {
  expect(reason(answer)).toBe(expected);
});

test('to anybody else, the secretariat too, every refusal is the same, whatever the statement is', () => {
  for (const other of [actor('ford', 'officer'), actor('pool', 'secretariat')]) {
    const refusals = (['open', 'restricted', 'released'] as const).flatMap((standing) => [true, false].flatMap((ofTheRecord) =>
      [mayRelease, mayWithhold, mayRemove].map((rule) => reason(rule(other, kept(standing, ofTheRecord))))));
    expect(new Set(refusals)).toEqual(new Set(['access.owner']));
  }
});

test('a restriction is said with whose it is; what is open says nothing', () => {
  expect([restrictionOf('open', 'OSF'), restrictionOf('restricted', 'OSF')]).toEqual([null, { key: 'api.statements.restricted', values: { partner: 'OSF' } }]);
});
