import { may, type Actor, type Answer } from '@acuerdo/access';
import { canonical, hashText } from '@acuerdo/ledger';
import { contradictions, type Charter as Judging, type CharterRole as JudgingRole, type Decider, type Message } from '@acuerdo/overlap';
import { say, type Language } from '@acuerdo/words';
import { abilityOf, type Ability } from '../../platform/guard/ability.model.ts';
import type { CharterState, KeptActor, KeptRole } from './charter.entity.ts';
import type { Charter, CharterActor, CharterRole, CharterTheme } from './charter.model.ts';

/** What roles name, as the collaborative calls it today. */
export interface Named {
  /** With the name by which grants carry a decider: of a unit, that of its partner. */
  readonly actors: readonly (Omit<CharterActor, 'key'> & { readonly name: string })[];
  readonly themes: readonly (CharterTheme & { readonly kind: string })[];
}

export const keyOf = ({ party, unit }: Pick<CharterActor, 'party' | 'unit'>): string => (unit ? `${party.id} ${unit.id}` : party.id);
const keyOfKept = ({ partyId, unitId }: KeptActor): string => (unitId ? `${partyId} ${unitId}` : partyId);

function unless(byRole: Answer, problem: string | null): Answer {
  return byRole.allowed && problem !== null ? { allowed: false, reason: { key: problem, values: {} } } : byRole;
}

export const mayDraft = (actor: Actor, state: CharterState): Answer => unless(may(actor, 'charters.draft'), state === 'draft' ? null : 'api.charters.frozen');

/** A draft with roles goes to the partners; one that they have before them only where its last vote decided nothing. */
export function mayPut(actor: Actor, { state, roles, underVote }: { state: CharterState; roles: number; underVote: boolean }): Answer {
  const problem = state !== 'draft' && state !== 'put' ? 'api.charters.frozen' : roles === 0 ? 'api.charters.noRoles' : null;
  return unless(may(actor, 'motions.draft'), problem ?? (underVote ? 'api.charters.underVote' : null));
}

export const charterAbilities = (actor: Actor, facts: { state: CharterState; roles: number; underVote: boolean }): Ability[] =>
  [abilityOf('charters.draft', mayDraft(actor, facts.state)), abilityOf('motions.draft', mayPut(actor, facts))];

/** Fixes a version: nobody can change a role afterwards without another hash. */
export const hashOf = ({ version, roles }: { version: number; roles: readonly KeptRole[] }): string => hashText(canonical({ version, roles: [...roles] }));

/** The charter as libs/overlap judges by it. Who is no partner any more stands in no role; what has no name is not looked for. */
export function judgingBy(roles: readonly KeptRole[], named: Named): Judging {
  return { roles: roles.flatMap((role, at): JudgingRole[] => {
    const leads = deciderOf(role.leads, named);
    const themeNames = (codes: readonly string[]) => codes.map((code) => named.themes.find((theme) => theme.code === code)?.name.en ?? code);
    const scope = { themes: themeNames(role.themes), populations: themeNames(role.populations), places: role.places };
    return leads ? [{ number: at + 1, scope, leads, mayJoin: role.mayJoin.flatMap((actor) => deciderOf(actor, named) ?? []) }] : [];
  }) };
}

function deciderOf(kept: KeptActor, { actors }: Named): Decider | null {
  const actor = actors.find((one) => keyOf(one) === keyOfKept(kept));
  if (!actor) return null;
  const { kind, party, unit, name } = actor;
  return { kind, id: party.id, name: unit ? `${name} (${unit.shortName})` : name, ...(unit && { unit: unit.id }) };
}

/** The roles as they are shown. */
export function shownRoles(roles: readonly KeptRole[], { actors, themes }: Named): CharterRole[] {
  const actorOf = (kept: KeptActor): CharterActor[] => actors.filter((actor) => keyOf(actor) === keyOfKept(kept)).map((actor) => ({ ...actor, key: keyOf(actor) }));
  const named = (codes: readonly string[]): CharterTheme[] => codes.map((code) => themes.find((theme) => theme.code === code) ?? { code, name: { en: code, es: code } });
  return roles.flatMap(({ id, themes: codes, populations, places, leads, mayJoin, conditionEn, conditionEs }, at) => actorOf(leads).map((leader) => ({
    id, number: at + 1, themes: named(codes), populations: named(populations), places: [...places], leads: leader, mayJoin: mayJoin.flatMap(actorOf),
    condition: conditionEn !== null && conditionEs !== null ? { en: conditionEn, es: conditionEs } : null,
  })));
}

export const contradictionsOf = (roles: readonly KeptRole[], named: Named): Message[] => contradictions(judgingBy(roles, named));

/** The charter as an exact text: what the partners vote on. */
export function textOf({ version, hash, roles }: Pick<Charter, 'version' | 'hash' | 'roles'>, language: Language): string {
  const lines = roles.map((role) => say(language, { key: role.condition ? 'charter.text.roleIf' : 'charter.text.role', values: {
    number: role.number, scope: scopeIn(role, language), leads: actorName(role.leads), condition: role.condition?.[language] ?? '',
    joins: role.mayJoin.length > 0 ? { key: 'charter.text.joins', values: { who: role.mayJoin.map(actorName) } } : { key: 'charter.text.joinsNobody', values: {} },
  } }));
  return [...lines, say(language, { key: 'charter.text.narrower', values: {} }), say(language, { key: 'charter.text.hash', values: { version, hash: hash ?? '' } })].join('\n\n');
}

function scopeIn({ themes, populations, places }: CharterRole, language: Language): string {
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  const list = new Intl.ListFormat(language);
  const said = (names: readonly string[], all: string) => (names.length > 0 ? list.format(names) : say(language, { key: `charter.text.${all}`, values: {} }));
  return [
    said(themes.map(({ name }) => name[language]), 'allThemes'),
    ...(populations.length > 0 ? [list.format(populations.map(({ name }) => name[language]))] : []),
    said(places.map((place) => countries.of(place) ?? place), 'allPlaces'),
  ].join(' · ');
}

const actorName = ({ party, unit }: CharterActor): string => [party.partner?.shortName ?? party.name, unit?.shortName].filter(Boolean).join(' · ');
