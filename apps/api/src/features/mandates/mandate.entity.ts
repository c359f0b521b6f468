import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { OptionEntity } from '../deliberations/option.entity.ts';
import { StoredFileEntity } from '../imports/stored-file.entity.ts';
import { MotionEntity } from '../motions/motion.entity.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

export const MANDATE_KINDS = ['free', 'instructed', 'approval'] as const;
export type MandateKind = (typeof MANDATE_KINDS)[number];
export type MandateOutcome = 'confirmed' | 'declined';

/** How a partner's board bound its delegates in a motion; a later version says it anew. For the partner's own people alone. */
@Entity('mandate')
@References(() => MotionEntity, 'motionId')
@References(() => PartnerEntity, 'partnerId')
@References(() => OptionEntity, 'optionId')
@References(() => StoredFileEntity, 'paperId')
@References(() => PersonEntity, 'writtenById')
@Unique(['collaborativeId', 'motionId', 'partnerId', 'version'])
@Index('mandate_partner_index', ['collaborativeId', 'partnerId'])
@Check('mandate_kind', `kind in ('free', 'instructed', 'approval')`)
@Check('mandate_instruction', `(option_id is null or answer is null) and (kind <> 'free' or (option_id is null and answer is null))`)
@Check('mandate_due', `(kind = 'approval') = (due_on is not null)`)
@Check('mandate_outcome', `outcome is null or (kind = 'approval' and outcome in ('confirmed', 'declined'))`)
export class MandateEntity extends TenantRow {
  @Column('uuid')
  motionId: string;

  @Column('uuid')
  partnerId: string;

  /** 1, 2, 3 …; the highest is the one that holds. */
  @Column('integer')
  version: number;

  @Column('text')
  kind: MandateKind;

  /** The option that is to stand before all others. */
  @Column('uuid', { nullable: true })
  optionId: string | null;

  /** The answer that is to be given, or `abstain`. */
  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { nullable: true })
  words: string | null;

  /** The day by which the board has to approve. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('uuid', { nullable: true })
  paperId: string | null;

  /** Whether the others may read whose board is awaited, while the result waits on it. */
  @Column('boolean', { default: false })
  named: boolean;

  /** What the board said; null while it is awaited. */
  @Column('text', { nullable: true })
  outcome: MandateOutcome | null;

  @Column('uuid')
  writtenById: string;

  @Column('timestamptz')
  writtenAt: Date;
}
