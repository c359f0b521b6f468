import type { GrantRow } from '@acuerdo/exchange';
import { contributionDraft, grantDraft, granteeOf, MentionList, poolParties, type WritableRow } from './import-drafts.rules.ts';

const parsed = (change: Partial<GrantRow> = {}): GrantRow => ({
  row: 4, id: '360G-x-4', title: 'Work', description: 'Work in the field', amount: '100.5', currency: 'USD', awardedOn: '2016-01-01',
  funder: { id: 'US-EIN-1', name: 'Fondo' }, recipient: { kind: 'organisation', id: '', name: 'Casa' }, programmes: [{ title: 'Puente' }],
  places: [{ countryCode: 'mx' }, { countryCode: 'MX' }, { name: 'Oaxaca' }], raw: {}, ...change,
});
const row = (change: Partial<GrantRow> = {}, place: Partial<WritableRow> = {}): WritableRow =>
  ({ row: 4, parsed: parsed(change), findings: [], becomes: 'grant', pool: null, onward: false, outcome: 'new', fingerprint: 'f', ...place });
const found = { id: 'g', funderId: 'f', poolId: null, granteeId: 'c', shortId: null };
const context = { importId: 'i', today: '2017-02-06' };

test('a grant keeps its amount to the cent, its countries once, and where it came from', () => {
  expect(grantDraft(row(), found, context)).toMatchObject({ amount: '100.50', places: ['MX'], vehicle: 'individual', importId: 'i', sourceRow: 4, externalId: '360G-x-4' });
});

test('a vague period keeps what was written; it is closed only when its last day is past', () => {
  const vague = { from: '2016-01-01', to: '2016-12-31', vague: true, written: '2016' };
  expect(grantDraft(row({ period: vague }), found, context)).toMatchObject({ startsOn: '2016-01-01', endsOn: '2016-12-31', periodWritten: '2016', stage: 'closed' });
  expect(grantDraft(row({ period: { from: '2016-01-01', to: '2017-02-06', written: 'x' } }), found, context)).toMatchObject({ periodWritten: null, stage: 'active' });
  expect(grantDraft(row(), found, context)).toMatchObject({ startsOn: null, endsOn: null, stage: 'active' });
});

test('what a pool grants is pooled; what is paid into it is no grant', () => {
  expect(grantDraft(row(), { ...found, poolId: 'p' }, context).vehicle).toBe('pooled');
  expect(contributionDraft(row({}, { becomes: 'contribution' }), { id: 'c', funderId: 'f', poolId: 'p' }, context)).toMatchObject({ poolId: 'p', amount: '100.50', paidOn: '2016-01-01' });
});

test('a programme that is a pool is held by the funder of record; a funder that is one holds itself', () => {
  const rows = [row({}, { pool: 'Puente', becomes: 'contribution' }), row({ funder: { id: 'MX-RFC-1', name: 'Casa de Fondos' } }, { pool: 'Puente' })];
  expect(poolParties('Puente', rows)).toEqual({ party: { identifier: '', name: 'Puente' }, host: { identifier: 'MX-RFC-1', name: 'Casa de Fondos' } });
  expect(poolParties('Fondo', rows)).toEqual({ party: { identifier: 'US-EIN-1', name: 'Fondo' }, host: null });
});

test('an organisation is looked up once however often it is named; an anonymous person once for each row', () => {
  const list = new MentionList();
  const person = granteeOf(parsed({ recipient: { kind: 'individual', id: 'x', name: 'Individual' } }));
  expect([granteeOf(parsed()), granteeOf(parsed()), person, person].map((mention) => list.add(mention))).toEqual([0, 0, 1, 2]);
});
