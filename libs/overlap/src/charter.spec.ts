import { compare, contradictions, insideOthers, rolesOf, underCharter, type Charter, type CharterRole, type Decider, type OverlapGrant, type Scope } from '@acuerdo/overlap';
import fc from 'fast-check';
import { ALAMEDA, CEIBA, grant, partnerGrant, POOL, RADIO } from './a-grant.ts';

const unit = (name: string): Decider => ({ ...CEIBA, unit: name, name: `Fundación Ceiba (${name})` });
const scope = (given: Partial<Scope> = {}): Scope => ({ themes: [], populations: [], places: [], ...given });
const role = (number: number, leads: Decider, given: Partial<Scope> = {}, mayJoin: readonly Decider[] = []): CharterRole => ({ number, leads, mayJoin, scope: scope(given) });
const charter = (...roles: CharterRole[]): Charter => ({ roles });

const pooled = (change: Partial<OverlapGrant> = {}) => grant({ themes: ['Labour'], ...change });
const ceibas = (change: Partial<OverlapGrant> = {}) => partnerGrant({ themes: ['Labour'], ...change });
const judged = (given: Charter, left = pooled(), right = ceibas()) => {
  const overlap = compare(left, right);
  if (!overlap) throw new Error('the two do not meet');
  return underCharter(overlap, left, right, given);
};
const said = (given: Charter, left = pooled(), right = ceibas()) =>
  judged(given, left, right).evidence.filter(({ signal }) => signal === 'charter').map(({ mark, message: { key, values } }) => `${mark} ${key} ${values['role']} ${values['who'] ?? ''}`.trim());

test.each<[story: string, charter: Charter, confusion: boolean, lines: string[]]>([
  ['no role speaks of it: it stays as it was compared', charter(role(1, ALAMEDA, { places: ['GT'] })), true, []],
  ['the pool leads and the partner may join: foreseen', charter(role(1, POOL, { places: ['MX'] }, [CEIBA])), false, ['no charter.foreseen 1']],
  ['the pool leads alone: the partner stands inside its role', charter(role(1, POOL, { themes: ['Labour'] })), true, ['yes charter.inside 1 Fundación Ceiba']],
  ['another leads: both stand inside its role', charter(role(1, ALAMEDA)), true, ['yes charter.inside 1 Fondo Puente', 'yes charter.inside 1 Fundación Ceiba']],
  ['a narrower role goes before the wider one that holds it', charter(role(1, POOL), role(2, CEIBA, { themes: ['Labour'], places: ['MX'] }, [POOL])), false, ['no charter.foreseen 2']],
  ['two roles, neither narrower, speak both', charter(role(1, POOL, { places: ['MX'] }), role(2, CEIBA, { themes: ['Labour'] }, [POOL])), true, ['yes charter.inside 1 Fundación Ceiba']],
])('%s', (_, given, confusion, lines) => {
  expect(judged(given).roleConfusion).toBe(confusion);
  expect(said(given)).toEqual(lines);
});

test('where only one of the countries in which they meet is foreseen, it stays role confusion, and is said to be so in part', () => {
  const [left, right] = [pooled({ places: ['MX', 'GT'] }), ceibas({ places: ['MX', 'GT'] })];
  const given = charter(role(1, POOL, { places: ['MX'] }, [CEIBA]));
  expect(judged(given, left, right).roleConfusion).toBe(true);
  expect(said(given, left, right)).toEqual(['partly charter.foreseenInPart 1']);
});

test('two partners become role confusion only where one stands inside the role of the other', () => {
  const [left, right] = [pooled({ decider: ALAMEDA, vehicle: 'individual' }), ceibas()];
  expect(judged(charter(), left, right).roleConfusion).toBe(false);
  expect(judged(charter(role(1, ALAMEDA)), left, right).roleConfusion).toBe(true);
  expect(judged(charter(role(1, ALAMEDA, {}, [CEIBA])), left, right).roleConfusion).toBe(false);
});

test('what never is role confusion stays untouched, and the charter weighs nothing', () => {
  const stacked = compare(pooled(), ceibas({ title: '', purpose: RADIO, themes: [] }));
  expect(stacked && underCharter(stacked, pooled(), ceibas(), charter(role(1, POOL)))).toBe(stacked);
  expect(judged(charter(role(1, POOL))).bits).toBe(compare(pooled(), ceibas())?.bits);
});

test.each<[story: string, grant: OverlapGrant, roles: number[]]>([
  ['its own role', ceibas({ decider: unit('Norte') }), []],
  ['the role of another unit', ceibas({ decider: unit('Sur') }), [3]],
  ['a unit that is not known may be the one that leads', ceibas(), []],
  ['a role of another in one of its countries', ceibas({ decider: unit('Norte'), places: ['MX', 'GT'] }), [1]],
  ['an aligned grant was agreed with the pool, which leads', ceibas({ vehicle: 'aligned', places: ['GT'], stage: 'active' }), []],
  ['an aligned proposal is still to be agreed', ceibas({ vehicle: 'aligned', places: ['GT'], stage: 'proposal' }), [1]],
  ['of unknown theme and place, only the role about everything', ceibas({ themes: [], places: [] }), [1]],
  ['in a state of a country, it works in that country', ceibas({ decider: ALAMEDA, places: ['MX-CHP'] }), [3]],
  ['closed: nothing is to be moved any more', ceibas({ decider: ALAMEDA, stage: 'closed' }), []],
  ['a proposal, before it is awarded', ceibas({ decider: ALAMEDA, stage: 'proposal' }), [3]],
])('%s', (_, given, roles) => {
  const agreed = charter(role(1, POOL), role(3, unit('Norte'), { themes: ['Labour'], places: ['MX'] }));
  expect(insideOthers(given, agreed).map((one) => one.role)).toEqual(roles);
});

test('roles of one scope, and roles that meet in part under different leads, are told while a charter is drafted', () => {
  const keys = (...roles: CharterRole[]) => contradictions(charter(...roles)).map(({ key, values }) => `${key} ${values['one']} ${values['other']}`);
  expect(keys(role(1, POOL, { themes: ['a', 'b'] }), role(2, CEIBA, { themes: ['b', 'a'] }))).toEqual(['charter.contradiction.same 1 2']);
  expect(keys(role(1, POOL, { themes: ['a'] }), role(2, CEIBA, { places: ['MX'] }))).toEqual(['charter.contradiction.part 1 2']);
  expect(keys(role(1, POOL), role(2, CEIBA, { places: ['MX'] }))).toEqual([]);
  expect(keys(role(1, POOL, { places: ['GT'] }), role(2, CEIBA, { places: ['MX'] }))).toEqual([]);
  expect(keys(role(1, POOL, { themes: ['a'] }, [CEIBA]), role(2, CEIBA, { places: ['MX'] }, [POOL]))).toEqual([]);
});

const some = (...values: string[]) => fc.subarray(values);
const anyScope = fc.record({ themes: some('Labour', 'Transit', 'Return'), populations: some('Women', 'Children'), places: some('MX', 'GT', 'HN') });
const anyActor = fc.constantFrom<Decider>(POOL, CEIBA, ALAMEDA, unit('Norte'), unit('Sur'));
const anyRole = fc.record({ leads: anyActor, mayJoin: fc.uniqueArray(anyActor, { maxLength: 2 }), scope: anyScope });
const anyCharter = fc.array(anyRole, { maxLength: 6 }).map((roles): Charter => ({ roles: roles.map((one, at) => ({ ...one, number: at + 1 })) }));
const anyPlaced = fc.record({
  decider: anyActor, themes: some('Labour', 'Transit', 'Return', 'Women', 'Children', 'Our own programme'), places: some('MX', 'GT', 'HN', 'SV'),
  vehicle: fc.constantFrom('pooled' as const, 'individual' as const, 'aligned' as const), stage: fc.constantFrom('proposal' as const, 'active' as const, 'closed' as const),
});
const RAW = compare(pooled(), ceibas());
if (!RAW) throw new Error('the two do not meet');
const anyRaw = fc.record({ roleConfusion: fc.boolean(), kind: fc.constantFrom('duplicate-role' as const, 'parallel-role' as const, 'relay' as const, 'stacked-support' as const) }).map((change) => ({ ...RAW, ...change }));

test('the order of the roles, and of the two grants, does not matter', () => {
  fc.assert(fc.property(anyCharter, anyPlaced, anyPlaced, anyRaw, (given, left, right, raw) => {
    const turned = { roles: given.roles.toReversed() };
    expect(underCharter(raw, left, right, turned)).toEqual(underCharter(raw, left, right, given));
    expect(underCharter(raw, right, left, given).roleConfusion).toBe(underCharter(raw, left, right, given).roleConfusion);
    expect(insideOthers(left, turned)).toEqual(insideOthers(left, given));
    expect(contradictions(turned).map(({ values }) => `${values['one']} ${values['other']}`).sort()).toEqual(contradictions(given).map(({ values }) => `${values['one']} ${values['other']}`).sort());
  }));
});

test('a role more that foresees those in its scope never makes more confusion among them', () => {
  fc.assert(fc.property(anyCharter, anyScope, fc.tuple(anyPlaced, anyPlaced), anyRaw, (given, wide, [left, right], raw) => {
    const more = { roles: [...given.roles, { number: 7, scope: wide, leads: left.decider, mayJoin: [right.decider] }] };
    expect(underCharter(raw, left, right, more).roleConfusion && !underCharter(raw, left, right, given).roleConfusion).toBe(false);
    const before = insideOthers(left, given).map(({ role: number }) => number);
    expect(insideOthers(left, more).filter(({ role: number }) => !before.includes(number))).toEqual([]);
  }));
});

test('each grant falls in the narrowest roles alone, and without roles in none', () => {
  fc.assert(fc.property(anyCharter, anyPlaced, (given, placed) => {
    expect(rolesOf(placed, { roles: [] })).toEqual([]);
    const one = { ...placed, places: placed.places.slice(0, 1) };
    const scopes = rolesOf(one, given).map((found) => found.scope);
    const isHeldIn = (narrow: Scope, wide: Scope) => (['themes', 'populations', 'places'] as const).every((dimension) =>
      wide[dimension].length === 0 || (narrow[dimension].length > 0 && narrow[dimension].every((value) => wide[dimension].includes(value))));
    for (const wide of scopes) for (const narrow of scopes) if (isHeldIn(narrow, wide)) expect(isHeldIn(wide, narrow)).toBe(true);
  }));
});
