import fc from 'fast-check';
import { linesOf, type CountedGrant } from './figure-lines.rules.ts';

const POOL = 'pool-party';
const grant = (rest: Partial<CountedGrant> = {}): CountedGrant => ({
  id: 'g', ownerId: POOL, shared: true, isPooled: true, proposed: false, amount: '100.00', currency: 'USD', startsOn: null, endsOn: null, awardedOn: '2015-05-04',
  themes: ['transit'], countries: ['MX'], meetings: [], ...rest,
});
const told = (given: CountedGrant) => linesOf(given).map(({ ownerId, shared, moved, state, amount }) => `${shared ? 'all' : ownerId}${moved ? ' moved' : ''}: ${state} ${amount}`);

test.each<[string, Partial<CountedGrant>, string[]]>([
  ['it meets nothing', {}, ['all: pool-only 100.00']],
  ['it meets something that all see', { meetings: [{ ownerId: null, isExplained: true }] }, ['all: explained 100.00']],
  ['it meets what only Ford knows', { meetings: [{ ownerId: 'ford', isExplained: false }] }, ['all: pool-only 100.00', 'ford moved: pool-only -100.00', 'ford moved: unexplained 100.00']],
  ['what Ford knows besides changes nothing', { meetings: [{ ownerId: null, isExplained: false }, { ownerId: 'ford', isExplained: true }] }, ['all: unexplained 100.00']],
  ['it is unshared', { shared: false, meetings: [{ ownerId: null, isExplained: false }] }, [`${POOL}: unexplained 100.00`]],
  ['it says neither theme nor country', { themes: [], countries: [] }, ['all: pool-only 100.00']],
])('%s', (_, rest, lines) => {
  expect(told(grant(rest))).toEqual(lines);
});

const meeting = fc.record({ ownerId: fc.constantFrom(null, 'ford', 'avina'), isExplained: fc.boolean() });

test('the lines that all see never depend on what only somebody knows, and what is moved adds up to nothing', () => {
  fc.assert(fc.property(fc.array(meeting, { maxLength: 5 }), fc.boolean(), (meetings, isPooled) => {
    const known = grant({ isPooled, meetings });
    const open = (given: CountedGrant) => linesOf(given).filter(({ shared }) => shared);
    expect(open(known)).toEqual(open(grant({ isPooled, meetings: meetings.filter(({ ownerId }) => ownerId === null) })));
    expect(linesOf(known).filter(({ moved }) => moved).reduce((sum, { amount }) => sum + Number(amount.replace('.', '')), 0)).toBe(0);
  }));
});
