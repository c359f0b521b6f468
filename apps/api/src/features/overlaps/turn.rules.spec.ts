import type { Role } from '@acuerdo/access';
import { directorsFrom, isDirector, mayAnswer, mayHandle } from './turn.rules.ts';

const who = (partyId: string, ...roles: Role[]) => ({ personId: 'somebody', partyId, roles });
const FOUND = new Date('2017-02-01T09:00:00Z');
const turn = (shownAt: Date | null = null) => ({ leftPartyId: 'pool', rightPartyId: 'ford', openSince: FOUND, shownAt });
const at = (text: string) => new Date(text);
const word = (answer: ReturnType<typeof mayAnswer>) => (answer.allowed ? 'yes' : answer.reason.key);

interface Case {
  readonly actor: ReturnType<typeof who>;
  readonly shownAt?: string;
  readonly now: string;
  readonly expected: string;
}

test.each<[string, Case]>([
  ['an officer at once', { actor: who('ford', 'officer'), now: '2017-02-01T09:00:00Z', expected: 'yes' }],
  ['an officer of a third party, who sees it', { actor: who('avina', 'officer'), now: '2017-02-01T09:00:00Z', expected: 'yes' }],
  ['a director on the fourteenth day', { actor: who('ford', 'delegate'), now: '2017-02-15T08:59:59Z', expected: 'api.overlaps.officersFirst' }],
  ['a director after fourteen days', { actor: who('ford', 'delegate'), now: '2017-02-15T09:00:00Z', expected: 'yes' }],
  ['a director whom the officers showed it', { actor: who('ford', 'delegate'), shownAt: '2017-02-03T00:00:00Z', now: '2017-02-03T00:00:00Z', expected: 'yes' }],
  ['a director of a third party, however late', { actor: who('avina', 'delegate'), now: '2018-02-15T09:00:00Z', expected: 'api.overlaps.notConcerned' }],
  ['a director who is an officer too, at once', { actor: who('ford', 'delegate', 'officer'), now: '2017-02-01T09:00:00Z', expected: 'yes' }],
  ['an observer', { actor: who('ford', 'observer'), now: '2018-02-15T09:00:00Z', expected: 'access.role' }],
])('who answers: %s', (_, { actor, shownAt, now, expected }) => {
  expect(word(mayAnswer(actor, turn(shownAt ? at(shownAt) : null), at(now)))).toBe(expected);
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
