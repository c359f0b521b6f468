import { BodyEntity } from './body.entity.ts';
import { CodeNameEntity } from './code-name.entity.ts';
import { OutsideActorEntity } from './outside-actor.entity.ts';
import { PartnerEntity } from './partner.entity.ts';
import { PartyNameEntity } from './party-name.entity.ts';
import { PartyEntity } from './party.entity.ts';
import { ProspectEntity } from './prospect.entity.ts';
import { RegistrationEntity } from './registration.entity.ts';
import { SeatEntity } from './seat.entity.ts';
import { UnitEntity } from './unit.entity.ts';

/** The tables of this feature. */
export const partiesEntities = [
  BodyEntity,
  CodeNameEntity,
  OutsideActorEntity,
  PartnerEntity,
  PartyNameEntity,
  PartyEntity,
  ProspectEntity,
  RegistrationEntity,
  SeatEntity,
  UnitEntity,
];
