import { Column, Entity, PrimaryColumn } from 'typeorm';
import { References } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** Who speaks with a grantee for everybody, so that it need not answer each partner. */
@Entity('contact_owner')
@References(() => PartyEntity, 'granteeId')
@References(() => PersonEntity, 'personId')
export class ContactOwnerEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('uuid')
  granteeId: string;

  @Column('uuid')
  personId: string;

  @Column('timestamptz')
  since: Date;
}
