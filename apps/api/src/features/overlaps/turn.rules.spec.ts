import type { Role } from '@acuerdo/access';
import { directorsFrom, isDirector, mayAnswer, mayHandle } from './turn.rules.ts';

const who = (partyId: string, ...roles: Role[]) => ({ personId: 'somebody', partyId, roles });
const FOUND = new Date('2017-02-01T09:00:00Z');
const turn = (shownAt: Date | null = null) => ({ leftPartyId: 'pool', rightPartyId: 'ford', openSince: FOUND, shownAt });
const at = (text: string) => new Date(text);
const word = (answer: ReturnType<typeof mayAnswer>) => (answer.allowed ? 'yes' : answer.reason.key);

test.each<[string, ReturnType<typeof who>, Date | null, string, string]>([
  ['an officer at once', who('ford', 'officer'), null, '2017-02-01T09:00:00Z', 'yes'],
  ['an officer of a third party, who sees it', who('avina', 'officer'), null, '2017-02-01T09:00:00Z', 'yes'],
  ['a director on the fourteenth day', who('ford', 'delegate'), null, '2017-02-15T08:59:59Z', 'api.overlaps.officersFirst'],
  ['a director after fourteen days', who('ford', 'delegate'), null, '2017-02-15T09:00:00Z', 'yes'],
  ['a director whom the officers showed it', who('ford', 'delegate'), at('2017-02-03T00:00:00Z'), '2017-02-03T00:00:00Z', 'yes'],
  ['a director of a third party, however late', who('avina', 'delegate'), null, '2018-02-15T09:00:00Z', 'api.overlaps.notConcerned'],
  ['a director who is an officer too, at once', who('ford', 'delegate', 'officer'), null, '2017-02-01T09:00:00Z', 'yes'],
  ['an observer', who('ford', 'observer'), null, '2018-02-15T09:00:00Z', 'access.role'],
])('who answers: %s', (_, actor, shownAt, now, expected) => {
  expect(word(mayAnswer(actor, turn(shownAt), at(now)))).toBe(expected);
});

test('showing it late takes nothing away, and a director is who is nothing else', () => {
  expect(directorsFrom(turn(at('2017-06-01T00:00:00Z')))).toEqual(at('2017-02-15T09:00:00Z'));
  expect([isDirector({ roles: ['delegate'] }), isDirector({ roles: ['delegate', 'secretariat'] }), isDirector({ roles: ['observer'] })]).toEqual([true, false, false]);
});

test('a party\'s desk is kept by its own officers', () => {
  expect(word(mayHandle(who('ford', 'officer'), turn()))).toBe('yes');
  expect(word(mayHandle(who('avina', 'officer'), turn()))).toBe('api.overlaps.notConcerned');
  expect(word(mayHandle(who('ford', 'delegate'), turn()))).toBe('access.role');
});
