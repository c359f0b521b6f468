import { InvitationEntity } from './invitation.entity.ts';
import { PersonNameEntity } from './person-name.entity.ts';
import { PersonEntity } from './person.entity.ts';
import { RoleTermEntity } from './role-term.entity.ts';

/** The tables of this feature. */
export const peopleEntities = [InvitationEntity, PersonNameEntity, PersonEntity, RoleTermEntity];
