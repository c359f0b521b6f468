import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DecisionEntity } from '../decisions/decision.entity.ts';
import { DeliberationEntity } from '../deliberations/deliberation.entity.ts';
import { OptionEntity } from '../deliberations/option.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

export const CHARTER_STATES = ['draft', 'put', 'declined', 'in-force', 'superseded'] as const;
export type CharterState = (typeof CHARTER_STATES)[number];

/** Who leads a role or may join it: the pool, a partner, or one of its units. */
export interface KeptActor {
  readonly partyId: string;
  readonly unitId: string | null;
}

/** A role as it is kept and hashed: themes and populations by their codes, countries by ISO 3166-1. An empty list means all. */
export interface KeptRole {
  readonly id: string;
  readonly themes: readonly string[];
  readonly populations: readonly string[];
  readonly places: readonly string[];
  readonly leads: KeptActor;
  readonly mayJoin: readonly KeptActor[];
  /** Under what condition others may join, in words. */
  readonly conditionEn: string | null;
  readonly conditionEs: string | null;
}

/** One version of the partners' agreed division of roles. Once it was put to them, its roles never change. */
@Entity('charter')
@References(() => DeliberationEntity, 'deliberationId')
@References(() => OptionEntity, 'optionId')
@References(() => DecisionEntity, 'decisionId')
@References(() => PersonEntity, 'begunById')
@Unique(['collaborativeId', 'version'])
@Index('charter_draft_index', ['collaborativeId'], { unique: true, where: `state = 'draft'` })
@Index('charter_put_index', ['collaborativeId'], { unique: true, where: `state = 'put'` })
@Index('charter_in_force_index', ['collaborativeId'], { unique: true, where: `state = 'in-force'` })
@Check('charter_state', `state in ('draft', 'put', 'declined', 'in-force', 'superseded')`)
@Check('charter_frozen', `(state = 'draft') = (hash is null) and (hash is null) = (option_id is null) and (option_id is null) = (deliberation_id is null)`)
@Check('charter_adopted', `(state in ('in-force', 'superseded')) = (in_force_from is not null) and (state in ('draft', 'put')) = (decision_id is null)`)
@Check('charter_superseded', `(state = 'superseded') = (superseded_on is not null)`)
export class CharterEntity extends TenantRow {
  @Column('integer')
  version: number;

  @Column('text')
  state: CharterState;

  /** In their order: the number of a role is its place. */
  @Column('jsonb')
  roles: KeptRole[];

  /** SHA-256 of version and roles, since it was put to the partners. */
  @Column('bytea', { nullable: true })
  hash: Buffer | null;

  /** Where it was put to the partners, and the option that adopts it. */
  @Column('uuid', { nullable: true })
  deliberationId: string | null;

  @Column('uuid', { nullable: true })
  optionId: string | null;

  /** The decision that adopted or declined it. */
  @Column('uuid', { nullable: true })
  decisionId: string | null;

  @Column('date', { nullable: true })
  inForceFrom: string | null;

  @Column('date', { nullable: true })
  supersededOn: string | null;

  @Column('boolean', { default: false })
  sample: boolean;

  @Column('uuid')
  begunById: string;

  @Column('timestamptz')
  begunAt: Date;
}
