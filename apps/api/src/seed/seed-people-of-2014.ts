import { v7 as uuid } from 'uuid';
import { BodyEntity } from '../features/parties/body.entity.ts';
import { OutsideActorEntity } from '../features/parties/outside-actor.entity.ts';
import { PartnerEntity } from '../features/parties/partner.entity.ts';
import { PartyNameEntity } from '../features/parties/party-name.entity.ts';
import { PartyEntity } from '../features/parties/party.entity.ts';
import { ProspectEntity } from '../features/parties/prospect.entity.ts';
import { SeatEntity } from '../features/parties/seat.entity.ts';
import { UnitEntity } from '../features/parties/unit.entity.ts';
import { PersonNameEntity } from '../features/people/person-name.entity.ts';
import { PersonEntity } from '../features/people/person.entity.ts';
import { RoleTermEntity } from '../features/people/role-term.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { nextShortIds } from '../platform/database/short-ids.ts';
import { daysOf } from '../platform/graphql/vague-date.model.ts';
import {
  BOARD, FORD_WHOLE, IMI_MISSION, MEETING_DAY, OUTSIDE, PEOPLE_OF_2014, PROSPECTS_OF_2014, SHARED_OFFICER, type PersonSeed,
} from './people-of-2014.ts';
import type { Partners } from './seed-partners.ts';

/** The passage of the founding document for a line of the checklist; null where it is not there. */
export type PassageOf = (key: string) => string | null;

export interface Around {
  readonly partners: Partners;
  readonly passage: PassageOf;
}

/** Organisations and people of the founding document. Returns the people's ids by key, `P1` to `P11`. */
export async function seedPeopleOf2014(ctx: MemberCtx, around: Around): Promise<Map<string, string>> {
  await seedOrganisations(ctx, around);
  const chair = await seedBoard(ctx, around);
  const people = new Map<string, string>();
  for (const person of PEOPLE_OF_2014) people.set(person.key, await seedPerson(ctx, person, { ...around, chair }));
  people.set(SHARED_OFFICER.key, await seedSharedOfficer(ctx, around));
  return people;
}

async function seedOrganisations(ctx: MemberCtx, { partners, passage }: Around): Promise<void> {
  const { collaborativeId } = ctx.viewer;
  const db = ctx.db;
  await db.getRepository(PartnerEntity).update({ collaborativeId }, { passageId: passage('N2') });
  await db.getRepository(UnitEntity).update(
    { collaborativeId, id: idIn(partners.units, 'imi') }, { mission: IMI_MISSION.text, passageId: passage(IMI_MISSION.from) });
  const fordId = await seedOutsideParty(ctx, { ...FORD_WHOLE, kind: 'foundation' });
  await db.getRepository(PartyEntity).update({ collaborativeId, id: idIn(partners.parties, 'ford') }, { officeOfId: fordId });
  await db.getRepository(ProspectEntity).insert(PROSPECTS_OF_2014.map(({ from, ...prospect }) => (
    { collaborativeId, id: uuid(), ...prospect, many: true, state: 'considered' as const, passageId: passage(from) })));
  for (const { standing, whatEn, whatEs, from, ...party } of OUTSIDE) {
    const partyId = await seedOutsideParty(ctx, party);
    await db.getRepository(OutsideActorEntity).insert({ collaborativeId, id: uuid(), partyId, standing, whatEn, whatEs, passageId: passage(from) });
  }
}

type PartySeed = Pick<PartyEntity, 'name' | 'kind' | 'country'>;

async function seedOutsideParty(ctx: MemberCtx, party: PartySeed): Promise<string> {
  const { collaborativeId, partyId: ownerId } = ctx.viewer;
  const id = uuid();
  const [shortId] = await nextShortIds(ctx, 'ORG', 1);
  await ctx.db.getRepository(PartyEntity).insert({ ...party, collaborativeId, id, shortId, ownerId, sharedAt: ctx.now, protection: 'open' });
  await ctx.db.getRepository(PartyNameEntity).insert({ collaborativeId, id: uuid(), partyId: id, text: party.name, kind: 'published' });
  return id;
}

interface Chair {
  readonly bodyId: string;
  readonly seatId: string;
}

async function seedBoard(ctx: MemberCtx, { partners, passage }: Around): Promise<Chair> {
  const { collaborativeId } = ctx.viewer;
  const [bodyId, seatId] = [uuid(), uuid()];
  await ctx.db.getRepository(BodyEntity).insert({
    collaborativeId, id: bodyId, name: BOARD.name, kind: BOARD.kind, partyId: idIn(partners.parties, 'osf'), unitId: idIn(partners.units, BOARD.unit), passageId: passage(BOARD.from),
  });
  await ctx.db.getRepository(SeatEntity).insert({ collaborativeId, id: seatId, bodyId, title: BOARD.seat, partnerId: null, votes: false });
  return { bodyId, seatId };
}

/** Somebody who is named in a role and has neither account nor part in the work here. */
async function seedName(ctx: MemberCtx, { name, otherNames = [] }: Pick<PersonSeed, 'name' | 'otherNames'>, partyId: string): Promise<string> {
  const { collaborativeId } = ctx.viewer;
  const id = uuid();
  await ctx.db.getRepository(PersonEntity).insert({ collaborativeId, id, name, partyId, roles: [] });
  if (otherNames.length > 0) await ctx.db.getRepository(PersonNameEntity).insert(otherNames.map((text) => ({ collaborativeId, id: uuid(), personId: id, text })));
  return id;
}

async function seedPerson(ctx: MemberCtx, person: PersonSeed, { partners, passage, chair }: Around & { chair: Chair }): Promise<string> {
  const partyId = idIn(partners.parties, 'osf');
  const personId = await seedName(ctx, person, partyId);
  await ctx.db.getRepository(RoleTermEntity).insert({
    collaborativeId: ctx.viewer.collaborativeId, id: uuid(), title: person.title, kind: person.body ? 'advisory' : 'staff', personId, partyId,
    unitId: person.unit ? idIn(partners.units, person.unit) : null, leads: person.leads ?? false, knownOn: MEETING_DAY, passageId: passage('P'),
    ...(person.body ? chair : {}),
  });
  return personId;
}

/** Her term, and the vacancy after it: shared by the two units to the end of 2014, and to be filled by IMI. */
async function seedSharedOfficer(ctx: MemberCtx, { partners, passage }: Around): Promise<string> {
  const { title, until, sharedUntil, endedReason } = SHARED_OFFICER;
  const [partyId, imi, lap] = [idIn(partners.parties, 'osf'), idIn(partners.units, 'imi'), idIn(partners.units, 'lap')];
  const personId = await seedName(ctx, SHARED_OFFICER, partyId);
  const post = { collaborativeId: ctx.viewer.collaborativeId, title, kind: 'staff' as const, partyId, unitId: imi, sharedWithId: lap };
  await ctx.db.getRepository(RoleTermEntity).insert([
    { ...post, id: uuid(), personId, untilWritten: until.written, untilRange: daysOf(until), untilInferred: true, endedReason, passageId: passage('N5') },
    {
      ...post, id: uuid(), sharedUntil, fromWritten: until.written, fromRange: daysOf(until), fromInferred: true,
      knownOn: MEETING_DAY, filledById: imi, passageId: passage('N8'),
    },
  ]);
  return personId;
}

function idIn(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the sample has no ${key}`);
  return id;
}
