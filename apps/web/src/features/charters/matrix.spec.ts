import type { Role } from './charter-fragments.ts';
import { matrixOf } from './matrix.ts';

const named = (code: string) => ({ __typename: 'CharterTheme' as const, code, name: { __typename: 'Bilingual' as const, en: code, es: code } });
const role = (number: number, given: { themes?: string[]; populations?: string[]; places?: string[] }): Role => ({
  __typename: 'CharterRole', id: `r${number}`, number, themes: (given.themes ?? []).map(named), populations: (given.populations ?? []).map(named), places: given.places ?? [],
  condition: null, mayJoin: [], leads: { __typename: 'CharterActor', key: `a${number}`, kind: 'partner', party: { __typename: 'PartyRef', id: `a${number}`, name: `a${number}`, partner: null }, unit: null },
});

const shown = (roles: readonly Role[]) => matrixOf(roles, ['transit', 'labour'], ['MX', 'GT'])
  .map(({ theme, cells }) => `${theme} ${cells.map(({ country, roles: here }) => `${country}:${here.map(({ number }) => number).join('+')}`).join(' ')}`);

test('each cell names the narrowest role that speaks there, and both where two contradict each other', () => {
  expect(shown([role(1, { themes: ['transit'] }), role(2, { themes: ['transit'], places: ['GT'] }), role(3, { populations: ['children'] })])).toEqual(['transit MX:1 GT:2', 'labour MX: GT:']);
  expect(shown([role(1, { themes: ['labour'] }), role(2, { places: ['MX'] })])).toEqual(['transit MX:2 GT:', 'labour MX:1+2 GT:1']);
});
