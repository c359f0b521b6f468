import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DecisionEntity } from '../decisions/decision.entity.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { UnitEntity } from '../parties/unit.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

export const RESPONSIBILITY_ROLES = ['owner', 'co_owner', 'consulted'] as const;

/** Who answers for a scope, from when to when, and on what ground. Its scope is its cells. */
@Entity('responsibility')
@References(() => PartyEntity, 'partyId')
@References(() => UnitEntity, 'unitId')
@References(() => PassageEntity, 'passageId')
@References(() => DecisionEntity, 'decisionId')
@Unique('responsibility_days', ['collaborativeId', 'id', 'role', 'valid'])
@Check('responsibility_role', `role in ('owner', 'co_owner', 'consulted')`)
@Check('responsibility_valid', 'not isempty(valid)')
export class ResponsibilityEntity extends TenantRow {
  @Column('text')
  role: (typeof RESPONSIBILITY_ROLES)[number];

  @Column('uuid')
  partyId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('daterange')
  valid: string;

  /** Since when, as it is written where only that is known; `valid` then counts from the first day that it can mean. */
  @Column('text', { nullable: true })
  fromWritten: string | null;

  @Column('daterange', { nullable: true })
  fromRange: string | null;

  @Column('boolean', { default: false })
  fromInferred: boolean;

  /** On what ground, in words. */
  @Column('text')
  basis: string;

  @Column('uuid', { nullable: true })
  passageId: string | null;

  @Column('uuid', { nullable: true })
  decisionId: string | null;
}
