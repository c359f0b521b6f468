import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** How a partner makes its ballot of its delegates' answers. `any`: of none, any delegate casts it. */
export const INTERNAL_KINDS = ['any', 'lead', 'majority', 'unanimity'] as const;
export type InternalKind = (typeof INTERNAL_KINDS)[number];

/** What a partner declared for itself, from then on; it holds for votes that open later. For its own people alone. */
@Entity('internal_rule')
@References(() => PartnerEntity, 'partnerId')
@References(() => PersonEntity, 'declaredById')
@Unique(['collaborativeId', 'partnerId', 'version'])
@Check('internal_rule_kind', `kind in ('any', 'lead', 'majority', 'unanimity') and (kind = 'lead') = (cardinality("order") > 0)`)
@Check('internal_rule_quorum', `(quorum_num is null) = (quorum_den is null) and (quorum_num is null or (kind in ('majority', 'unanimity') and 0 < quorum_num and quorum_num <= quorum_den))`)
export class InternalRuleEntity extends TenantRow {
  @Column('uuid')
  partnerId: string;

  @Column('integer')
  version: number;

  @Column('text')
  kind: InternalKind;

  /** The lead delegate, then the alternates in their order. */
  @Column('uuid', { array: true, default: () => `'{}'` })
  order: string[];

  /** At least this share of its delegates has to answer. */
  @Column('integer', { nullable: true })
  quorumNum: number | null;

  @Column('integer', { nullable: true })
  quorumDen: number | null;

  @Column('uuid')
  declaredById: string;

  @Column('timestamptz')
  declaredAt: Date;
}
