import { compare } from '@acuerdo/overlap';
import { ALAMEDA, CEIBA, grant, keyOf, markOf, partnerGrant, POOL, RADIO } from './a-grant.ts';

const OTHER = { identifiers: ['MX-RFC-RET2'], names: ['Retorno con Derechos'] };

test('pool and partner fund one grantee for one thing, in two languages and at one time: a duplicate role', () => {
  const found = compare(grant(), partnerGrant());
  expect(found).toMatchObject({ kind: 'duplicate-role', between: 'pool-partner', roleConfusion: true, left: 'FP-1', right: 'FC-1' });
  expect(found?.evidence.map(({ signal, mark }) => `${signal} ${mark}`))
    .toEqual(['identity yes', 'time yes', 'purpose yes', 'place yes', 'programme unknown', 'strategy yes', 'population yes', 'leg yes', 'amount no']);
});

test('bits are the sum of the evidence, so that the reader can add them up', () => {
  const found = compare(grant(), partnerGrant());
  expect(found?.bits).toBe(found?.evidence.reduce((sum, { tenths }) => sum + tenths, 0));
});

test('at stake is the smaller amount for the days shared: 366 of 731 days of 70,000', () => {
  expect(compare(grant(), partnerGrant())?.atStake).toEqual({ amount: '35047.87', currency: 'USD' });
});

test('without periods the whole smaller amount is at stake, and awards of one day make it possible', () => {
  const found = compare(grant({ period: {}, awardedOn: '2015-06-15' }), partnerGrant({ period: undefined, awardedOn: '2015-06-15' }));
  expect(found?.atStake).toEqual({ amount: '70000.00', currency: 'USD' });
  expect([markOf(found, 'time'), keyOf(found, 'time')]).toEqual(['partly', 'sameDay']);
});

test('two currencies leave what is at stake unsaid: no rate is invented', () => {
  const found = compare(grant(), partnerGrant({ amount: { amount: '70000.00', currency: 'MXN' } }));
  expect([found?.atStake, keyOf(found, 'amount')]).toEqual([null, 'currencies']);
});

test('the same grantee for other things is stacked support, and no role confusion', () => {
  expect(compare(grant(), partnerGrant({ title: '', purpose: RADIO }))).toMatchObject({ kind: 'stacked-support', roleConfusion: false });
  expect(compare(grant(), partnerGrant({ places: ['GT'] }))).toMatchObject({ kind: 'stacked-support', roleConfusion: false });
});

test('a text too short to compare weighs nothing and leaves the role open', () => {
  const found = compare(grant(), partnerGrant({ purpose: 'For the third year' }));
  expect(found).toMatchObject({ kind: 'duplicate-role' });
  expect(found?.evidence.find(({ signal }) => signal === 'purpose')).toMatchObject({ mark: 'unknown', tenths: 0 });
});

test('general support beside a project is stacked support; beside general support it is a duplicate role', () => {
  const general = { title: '', purpose: 'General operating support' };
  expect(compare(grant(), partnerGrant(general))).toMatchObject({ kind: 'stacked-support' });
  expect(compare(grant(general), partnerGrant({ title: '', purpose: 'Apoyo institucional' }))).toMatchObject({ kind: 'duplicate-role' });
});

test('another grantee that does the same at the same place and time is a parallel role; elsewhere or later it is nothing', () => {
  expect(compare(grant(), partnerGrant({ grantee: OTHER }))).toMatchObject({ kind: 'parallel-role', roleConfusion: true });
  expect(compare(grant(), partnerGrant({ grantee: OTHER, places: ['SV'] }))).toBeNull();
  expect(compare(grant(), partnerGrant({ grantee: OTHER, places: [] }))).toBeNull();
  expect(compare(grant(), partnerGrant({ grantee: OTHER, period: { from: '2017-01-01', to: '2017-12-31' } }))).toBeNull();
  expect(compare(grant(), partnerGrant({ grantee: OTHER, purpose: RADIO, title: '' }))).toBeNull();
});

test('back to back within 90 days is a relay, later it is nothing', () => {
  const after = (from: string) => compare(grant(), partnerGrant({ period: { from, to: '2018-12-31' } }));
  expect(after('2017-01-01')).toMatchObject({ kind: 'relay', roleConfusion: true, atStake: null });
  expect(after('2017-04-01')).toMatchObject({ kind: 'relay' });
  expect(after('2017-04-02')).toBeNull();
});

test('money to be granted on meets through an intermediary, and how much stays is not said', () => {
  expect(compare(grant(), partnerGrant({ onward: true }))).toMatchObject({ kind: 'through-intermediary', roleConfusion: true, atStake: null });
});

test('a shared registration under unlike names is for a person to judge', () => {
  const found = compare(grant(), partnerGrant({ grantee: { identifiers: ['mx-rfc-cjd1'], names: ['Clínica Marea'] } }));
  expect([found?.kind, found?.roleConfusion, keyOf(found, 'identity')]).toEqual(['unsure-identity', false, 'identifierUnlikeNames']);
});

test('equal names with two numbers of one register are for a person to judge, near names with them are nothing', () => {
  const named = (name: string, identifiers: string[]) => compare(grant(), partnerGrant({ purpose: '', grantee: { identifiers, names: [name] } }));
  expect(named('Jornada Digna', ['MX-RFC-XXX9'])).toMatchObject({ kind: 'unsure-identity' });
  expect(named('Jornada Digna', ['US-EIN-1'])).toMatchObject({ kind: 'duplicate-role' });
  expect(named('Red Jornada Digna', ['US-EIN-1'])).toMatchObject({ kind: 'unsure-identity' });
  expect(named('Red Jornada Digna', ['MX-RFC-XXX9'])).toBeNull();
});

test('two partners overlap without confusing roles; two units of one do confuse them; one decision maker does not overlap', () => {
  expect(compare(grant({ decider: ALAMEDA }), partnerGrant())).toMatchObject({ between: 'partner-partner', roleConfusion: false });
  const unit = (name: string) => ({ ...CEIBA, unit: name });
  expect(compare(grant({ decider: unit('IMI') }), partnerGrant({ decider: unit('LAP') }))).toMatchObject({ between: 'unit-unit', roleConfusion: true });
  expect(compare(grant({ decider: unit('IMI') }), partnerGrant({ decider: unit('IMI') }))).toBeNull();
  expect(compare(grant({ decider: CEIBA }), partnerGrant())).toBeNull();
  expect(compare(grant(), partnerGrant({ decider: POOL }))).toBeNull();
});

test('a grant aligned with the pool overlaps as agreed', () => {
  expect(compare(grant(), partnerGrant({ vehicle: 'aligned' }))).toMatchObject({ kind: 'duplicate-role', roleConfusion: false });
});

test('two versions of one id are a conflict of the file, not an overlap', () => {
  expect(compare(grant(), partnerGrant({ id: 'FP-1' }))).toBeNull();
});

test('grantees without name and number meet nobody', () => {
  const nobody = { identifiers: [], names: [] };
  expect(compare(grant({ grantee: nobody, purpose: '' }), partnerGrant({ grantee: nobody, purpose: '' }))).toBeNull();
});

test.each([
  ['2015-06-15', '2015-08-01', 'awardsNear'], ['2015-06-15', '2016-12-01', 'awardsApart'], ['2015-06-15', '2018-01-01', undefined],
])('awards of %s and %s without periods: %s', (one, other, key) => {
  const found = compare(grant({ period: undefined, awardedOn: one }), partnerGrant({ period: undefined, awardedOn: other }));
  expect(keyOf(found, 'time')).toBe(key);
});

test('an award known by its year only never counts as the same day', () => {
  const year = { from: '2015-01-01', to: '2015-12-31' };
  const found = compare(grant({ period: undefined, awardedBetween: year }), partnerGrant({ period: undefined, awardedOn: '2015-06-15' }));
  expect([markOf(found, 'time'), keyOf(found, 'time')]).toEqual(['partly', 'awardsVague']);
});
