import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { AmendmentEntity } from './amendment.entity.ts';

/** Which of a motion's texts a change is in. */
export const AMENDED = ['titleEn', 'titleEs', 'textEn', 'textEs'] as const;
export type Amended = (typeof AMENDED)[number];

export type ChangeState = 'proposed' | 'adopted' | 'declined';

/** One place of a text that an amendment writes otherwise: from line `at` on (from 0), these lines go and those come. */
@Entity('amendment_change')
@References(() => AmendmentEntity, 'amendmentId')
@Unique(['collaborativeId', 'amendmentId', 'place'])
@Check('amendment_change_field', `field in ('titleEn', 'titleEs', 'textEn', 'textEs')`)
@Check('amendment_change_state', `state in ('proposed', 'adopted', 'declined')`)
@Check('amendment_change_settled', `(state = 'adopted') = (settled_version is not null)`)
export class AmendmentChangeEntity extends TenantRow {
  @Column('uuid')
  amendmentId: string;

  /** 1, 2, 3 … of its amendment. */
  @Column('integer')
  place: number;

  @Column('text')
  field: Amended;

  @Column('integer')
  at: number;

  @Column('text', { array: true })
  removed: string[];

  @Column('text', { array: true })
  added: string[];

  @Column('text', { default: 'proposed' })
  state: ChangeState;

  /** The version of the text in which it stands since it was adopted. */
  @Column('integer', { nullable: true })
  settledVersion: number | null;
}
