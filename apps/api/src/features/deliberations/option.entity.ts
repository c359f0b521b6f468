import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { DeliberationEntity } from './deliberation.entity.ts';

export const OPTION_EFFECTS = ['advice', 'instruction', 'binding'] as const;

/** A way the deliberation can end. The list stays open; one option always is to leave things as they are. */
@Entity('option')
@References(() => DeliberationEntity, 'deliberationId')
@References(() => PersonEntity, 'addedById')
@References(() => PersonEntity, 'withdrawnById')
@References(() => PassageEntity, 'passageId')
@Unique(['collaborativeId', 'shortId'])
@Check('option_withdrawn', '(withdrawn_at is null) = (withdrawn_reason is null)')
@Check('option_status_quo_stays', 'not (status_quo and withdrawn_at is not null)')
@Check('option_consequences', '(consequences_en is null) = (consequences_es is null)')
@Check('option_effect', `effect in ('advice', 'instruction', 'binding')`)
@Index('option_deliberation_index', ['collaborativeId', 'deliberationId', 'position'])
export class OptionEntity extends TenantRow {
  @Column('text')
  shortId: string;

  @Column('uuid')
  deliberationId: string;

  @Column('integer')
  position: number;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  /** What choosing it means, in words. */
  @Column('text')
  meaningEn: string;

  @Column('text')
  meaningEs: string;

  @Column('boolean', { default: false })
  statusQuo: boolean;

  @Column('uuid', { nullable: true })
  addedById: string | null;

  @Column('timestamptz')
  addedAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnById: string | null;

  /** Why, as whoever withdrew it wrote it. */
  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  /** What choosing it would mean for grants that still run and for contributions. */
  @Column('text', { nullable: true })
  consequencesEn: string | null;

  @Column('text', { nullable: true })
  consequencesEs: string | null;

  /** What a decision for it would be: advice, an instruction to the host, or binding subject to the partners' boards. */
  @Column('text', { nullable: true })
  effect: (typeof OPTION_EFFECTS)[number] | null;

  /** The sentence that named it. */
  @Column('uuid', { nullable: true })
  passageId: string | null;
}
