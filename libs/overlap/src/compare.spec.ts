import { compare } from '@acuerdo/overlap';
import { say } from '@acuerdo/words';
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

test('whether two names are one organisation is asked where it is likely, and not of every pair with words in common', () => {
  const named = (left: string, right: string) => compare(grant({ purpose: '', grantee: { identifiers: [], names: [left] } }), partnerGrant({ purpose: '', grantee: { identifiers: [], names: [right] } }));
  expect(named('Community Initiatives', 'Community Initiatives Fund')).toMatchObject({ kind: 'unsure-identity' });
  expect(named('Immigrant Legal Resource Center', 'National Immigration Law Center')).toBeNull();
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

test('a grant with a period is held against one that only says when it was awarded', () => {
  const awarded = (awardedOn: string) => compare(grant(), partnerGrant({ period: undefined, awardedOn }));
  expect(markOf(awarded('2015-03-01'), 'time')).toBe('partly');
  expect(awarded('2018-03-01')).toBeNull();
});

test('a campaign that both texts name is one purpose, in whatever words and either language', () => {
  const english = { title: '', purpose: 'To increase citizenship in California and nationally through the New Americans Campaign, with workshops in libraries and parishes for permanent residents.' };
  const spanish = { title: '', purpose: 'Campaña Nuevos Americanos: asambleas, formularios, carteles y acompañamiento de abogadas en Detroit, Charlotte y Miami para quien quiera jurar bandera.' };
  const found = compare(grant(english), partnerGrant(spanish));
  expect(found).toMatchObject({ kind: 'duplicate-role' });
  expect(markOf(found, 'project')).toBe('yes');
});

test('a whole region overlaps weakly, another state of one country is not the same place', () => {
  const place = (left: string, right: string) => compare(grant({ places: [left] }), partnerGrant({ places: [right] }))?.evidence.find(({ signal }) => signal === 'place');
  expect([place('MX-CHP', 'MX-CHP')?.mark, place('MX', 'MX-CHP')?.mark, place('013', 'GT')?.mark, place('MX-CHP', 'MX-OAX')?.mark, place('013', 'US')?.mark]).toEqual(['yes', 'yes', 'partly', 'partly', 'no']);
  expect(place('MX-CHP', 'MX-CHP')?.tenths).toBeGreaterThan(place('013', 'GT')?.tenths ?? 0);
});

test('text that stands in both word for word is told with its share', () => {
  const found = compare(grant(), partnerGrant({ title: 'Otro', purpose: grant().purpose }));
  expect(found?.evidence.find(({ signal }) => signal === 'copied')?.message.values).toEqual({ share: 95 });
  expect(markOf(compare(grant(), partnerGrant()), 'copied')).toBeUndefined();
});

test('the sentence says who with stage, amount and period, for what, where, and the months together', () => {
  const found = compare(grant({ stage: 'proposal' }), partnerGrant({ stage: 'active' }));
  expect(found && say('en', found.sentence)).toBe('Fondo Puente (proposal, 90,000 USD, Jan 2015–Dec 2016) and Fundación Ceiba (active, 70,000 USD, Jan 2016–Dec 2017) both fund '
    + 'Jornada Digna, A.C. for litigation for workers in MX, and nothing shows that it is for different things; 12 months together.');
  expect(found && say('es', found.sentence)).toContain('(propuesta, 90,000 USD, ene 2015–dic 2016)');
});
