import { CONFUSING } from './compare.ts';
import { countriesOf } from './places.ts';
import type { Decider, Evidence, Message, Overlap, OverlapGrant } from './types.ts';

/** What a role is about. An empty dimension means all of it. */
export interface Scope {
  /** Themes and strategies, by the names that grants carry. */
  readonly themes: readonly string[];
  readonly populations: readonly string[];
  /** Countries: ISO 3166-1 alpha-2 codes. A grant in a state or a region works in the countries that it lies in or holds. */
  readonly places: readonly string[];
}

/** One role: who leads in a scope, and who may join. A decider without a unit stands for the whole partner. */
export interface CharterRole {
  readonly number: number;
  readonly scope: Scope;
  readonly leads: Decider;
  readonly mayJoin: readonly Decider[];
}

/** The partners' agreed division of roles. The order of its roles says nothing; a narrower role goes before a wider one. */
export interface Charter {
  readonly roles: readonly CharterRole[];
}

/** What the charter reads of a grant. What is not known of it falls only in roles that are about all of it. */
export type Placed = Pick<OverlapGrant, 'decider' | 'vehicle' | 'themes' | 'places' | 'stage'>;

/**
 * The roles in which a grant falls, the narrowest first: in each of its countries those whose scope it meets, but for a role
 * that holds a narrower one which it meets there too.
 */
export function rolesOf(grant: Placed, { roles }: Charter): CharterRole[] {
  const inEach = partsOf(countriesOf(grant.places)).map((places) => narrowest(roles.filter(({ scope }) => covers(scope, grant, places))));
  return inOrder(inEach.flat());
}

/**
 * A line for each role of others in which a grant or proposal stands: one that its decider neither leads nor may join. None for
 * a closed grant, which nobody can move any more.
 */
export function insideOthers(grant: Placed, charter: Charter): { role: number; message: Message }[] {
  if (grant.stage === 'closed') return [];
  return rolesOf(grant, charter).filter((role) => !foresees(role, grant)).map((role) => ({ role: role.number, message: insideMessage(role, grant) }));
}

/**
 * An overlap under the charter. Role confusion is what the charter does not foresee (design, section 8): where the two grants meet
 * inside roles that foresee both deciders, the overlap is explained by them and is none; where a role there foresees one of the
 * two only, or neither, it is, between two partners too. Where no role speaks, in a country or at all, and for kinds that never
 * are role confusion, the overlap stays as it was compared. What is said of it is added to the evidence and weighs nothing.
 *
 * @param left one of its two grants; which of the two comes first does not matter
 */
export function underCharter(overlap: Overlap, left: Placed, right: Placed, charter: Charter): Overlap {
  const inEach = CONFUSING.includes(overlap.kind) ? rolesOfMeeting(left, right, charter) : [];
  const roles = inOrder(inEach.flat());
  if (roles.length === 0) return overlap;
  const inside = roles.flatMap((role) => [left, right].filter((grant) => !foresees(role, grant)).map((grant) => line('yes', insideMessage(role, grant))));
  const isWhole = inEach.every((here) => here.length > 0);
  const said = inside.length > 0 ? inside : roles.map((role) => line(isWhole ? 'no' : 'partly', foreseenMessage(role, isWhole)));
  return { ...overlap, roleConfusion: inside.length > 0 || (!isWhole && overlap.roleConfusion), evidence: [...overlap.evidence, ...said] };
}

/**
 * What contradicts in a charter: two roles of one scope, and two that meet in part, neither narrower, of which one does not
 * foresee who leads the other. A grant in both would stand under both.
 */
export function contradictions({ roles }: Charter): Message[] {
  const pairs = roles.flatMap((one, at) => roles.slice(at + 1).map((other): [CharterRole, CharterRole] => (one.number < other.number ? [one, other] : [other, one])));
  return pairs.flatMap(([one, other]) => {
    const values = { one: one.number, other: other.number, leads: one.leads.name, otherLeads: other.leads.name };
    if (holds(one.scope, other.scope) && holds(other.scope, one.scope)) return { key: 'charter.contradiction.same', values };
    if (isNarrower(one, other) || isNarrower(other, one) || !meets(one.scope, other.scope)) return [];
    return foresees(one, { decider: other.leads }) && foresees(other, { decider: one.leads }) ? [] : { key: 'charter.contradiction.part', values };
  });
}

/**
 * Whether the decider of a grant leads a role or may join it. A grant whose unit is not known may be any unit's. An aligned grant
 * was made in agreement with the pool, and so may stand in a role that the pool leads; a proposal has no such agreement yet.
 */
export function foresees({ leads, mayJoin }: CharterRole, { decider, vehicle, stage }: Pick<Placed, 'decider' | 'vehicle' | 'stage'>): boolean {
  const isAgreed = vehicle === 'aligned' && stage !== 'proposal' && leads.kind === 'pool';
  return isAgreed || [leads, ...mayJoin].some((actor) => isSame(actor, decider));
}

/** For each country where both work, or, where none is known to be shared, for all at once: the narrowest roles that both meet. */
function rolesOfMeeting(left: Placed, right: Placed, { roles }: Charter): CharterRole[][] {
  const [ofLeft, ofRight] = [countriesOf(left.places), countriesOf(right.places)];
  const shared = ofLeft.filter((country) => ofRight.includes(country));
  const meetings = shared.length > 0 ? shared.map((country) => [[country], [country]] as const) : [[ofLeft, ofRight] as const];
  return meetings.map(([here, there]) => narrowest(roles.filter(({ scope }) => covers(scope, left, here) && covers(scope, right, there))));
}

const partsOf = (places: readonly string[]): (readonly string[])[] => (places.length > 0 ? places.map((place) => [place]) : [[]]);

const isSame = (actor: Decider, decider: Decider): boolean =>
  actor.kind === decider.kind && actor.id === decider.id && (actor.unit === undefined || decider.unit === undefined || actor.unit === decider.unit);

const meetsAny = (wanted: readonly string[], there: readonly string[]): boolean => wanted.length === 0 || wanted.some((one) => there.includes(one));

const covers = (scope: Scope, { themes }: Placed, places: readonly string[]): boolean =>
  meetsAny(scope.themes, themes) && meetsAny(scope.populations, themes) && meetsAny(scope.places, places);

const DIMENSIONS = ['themes', 'populations', 'places'] as const;

/** Whether all of the narrow scope lies in the wide one; equal scopes hold each other. */
const holds = (wide: Scope, narrow: Scope): boolean => DIMENSIONS.every((dimension) =>
  wide[dimension].length === 0 || (narrow[dimension].length > 0 && narrow[dimension].every((one) => wide[dimension].includes(one))));

const meets = (one: Scope, other: Scope): boolean => DIMENSIONS.every((dimension) =>
  one[dimension].length === 0 || meetsAny(other[dimension], one[dimension]));

const isNarrower = (one: CharterRole, other: CharterRole): boolean => holds(other.scope, one.scope) && !holds(one.scope, other.scope);

const narrowest = (roles: readonly CharterRole[]): CharterRole[] => roles.filter((role) => !roles.some((other) => isNarrower(other, role)));

const named = ({ scope }: CharterRole): number => DIMENSIONS.filter((dimension) => scope[dimension].length > 0).length;

/** Each once: the most dimensions named first, then by number. */
const inOrder = (roles: readonly CharterRole[]): CharterRole[] => [...new Set(roles)].sort((a, b) => named(b) - named(a) || a.number - b.number);

const insideMessage = ({ number, leads }: CharterRole, { decider }: Placed): Message =>
  ({ key: 'charter.inside', values: { role: number, leads: leads.name, who: decider.name } });

const foreseenMessage = ({ number, leads }: CharterRole, whole: boolean): Message =>
  ({ key: whole ? 'charter.foreseen' : 'charter.foreseenInPart', values: { role: number, leads: leads.name } });

const line = (mark: Evidence['mark'], message: Message): Evidence => ({ signal: 'charter', mark, tenths: 0, message });
