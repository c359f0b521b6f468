import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { Role } from '@acuerdo/access';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { AccountEntity } from '../accounts/account.entity.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { UnitEntity } from '../parties/unit.entity.ts';

/** Somebody in a collaborative, acting for a partner or, in the secretariat, for the pool. */
@Entity('person')
@ForeignKey(() => AccountEntity, ['accountId'] as const, ['id'] as const)
@References(() => PartyEntity, 'partyId')
@References(() => UnitEntity, 'unitId')
@Unique(['collaborativeId', 'accountId'])
@Index('person_account_index', ['accountId'])
@Check('person_roles', `roles <@ array['officer', 'delegate', 'secretariat', 'observer', 'evaluator']`)
@Check('person_evaluator', `not 'evaluator' = any(roles) or (roles = array['evaluator'] and term is not null)`)
export class PersonEntity extends TenantRow {
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @Column('text')
  name: string;

  @Column('uuid')
  partyId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('text', { array: true })
  roles: Role[];

  /** The days on which an evaluator is here; null for who stays until they leave. */
  @Column('daterange', { nullable: true })
  term: string | null;

  /** A role of the sample that anybody may try. */
  @Column('boolean', { default: false })
  toTry: boolean;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
