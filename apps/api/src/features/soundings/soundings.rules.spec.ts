import type { OverlapGrant } from '@acuerdo/overlap';
import { checkWanted, decideSounding, metBy, wordsOf } from './soundings.rules.ts';

const officer = { personId: 'p', partyId: 'ford', roles: ['officer'] as const };
const grant = { ownerId: 'ford', shared: false, protection: 'partners', stage: 'proposal' };

test.each([
  ['its owner, while nobody else sees it', officer, grant, null],
  ['nobody else', officer, { ...grant, ownerId: 'osf' }, 'access.owner'],
  ['nobody who only reads', { ...officer, roles: ['observer'] as const }, grant, 'access.role'],
  ['not once it is shared', officer, { ...grant, shared: true }, 'api.soundings.shared'],
  ['never while it is protected', officer, { ...grant, protection: 'protected' }, 'api.soundings.protected'],
  ['not after its end', officer, { ...grant, stage: 'closed' }, 'api.soundings.closed'],
])('a grant is sounded by %s', (_, actor, soundable, refusal) => {
  const answer = decideSounding(actor, soundable, [], '2017-02-06');
  expect(answer.allowed ? null : answer.reason.key).toBe(refusal);
});

test('only parties that can be chosen learn it, on a theme of the grant or on none', () => {
  const choice = { readers: ['osf', 'pool'], themes: ['transit'] };
  expect(checkWanted({ readers: ['osf'], themeId: null }, choice)).toBeNull();
  expect(checkWanted({ readers: ['osf', 'ford'], themeId: 'transit' }, choice)?.path).toBe('readers');
  expect(checkWanted({ readers: ['pool'], themeId: 'origin' }, choice)?.path).toBe('themeId');
});

const given = (id: string, grantee: string, own: Partial<OverlapGrant> = {}): OverlapGrant => ({
  id, decider: { kind: 'partner', id: `decider ${id}`, name: id }, grantee: { identifiers: [], names: [grantee] }, title: 'Legal defence of migrants in transit',
  purpose: 'Strategic litigation and legal defence for migrants in transit who were victims of crime on the southern border of Mexico.', themes: [], places: ['MX'],
  period: { from: '2016-01-01', to: '2017-12-31' }, ...own,
});

test('what is met has the same grantee for sure: the same purpose with another grantee is nothing to sound', () => {
  const sounded = given('sounded', 'Casa Abierta del Valle');
  const held = [
    given('same', 'Casa Abierta del Valle'), given('other purpose', 'Casa Abierta del Valle', { title: 'Kitchen', purpose: 'A new kitchen and a garden for the school of the village.', places: ['HN'] }),
    given('other grantee', 'Observatorio Fronterizo del Suchiate'), given('long ago', 'Casa Abierta del Valle', { period: { from: '2005-01-01', to: '2006-12-31' } }), sounded,
  ];
  expect(metBy(sounded, held).sort()).toEqual(['other purpose', 'same']);
});

test('the words name the grantee and at most a theme, in both languages', () => {
  expect(wordsOf('Casa del Sur', { en: 'Transit', es: 'Tránsito' })).toEqual({
    en: 'Another partner or the pool has a live conversation with Casa del Sur on “Transit”.',
    es: 'Otro socio o el fondo común tiene una conversación en curso con Casa del Sur sobre “Tránsito”.',
  });
  expect(wordsOf('Casa del Sur', null).en).toBe('Another partner or the pool has a live conversation with Casa del Sur.');
});
