import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { OptionEntity } from './option.entity.ts';

export const STANCES = ['favour', 'not-opposed', 'needs-until', 'would-leave', 'opposed'] as const;

/**
 * Where a partner stands on an option. It belongs to the partner: until the partner itself releases it, it is as if absent
 * for everybody else but the delegates whom it chooses (`PositionReaderEntity`). Positions are added; the last one released is what others see.
 */
@Entity('option_position')
@References(() => OptionEntity, 'optionId')
@References(() => PartnerEntity, 'partnerId')
@References(() => PersonEntity, 'writtenById')
@Index('option_position_index', ['collaborativeId', 'optionId', 'partnerId', 'writtenAt'])
@Check('option_position_stance', `stance in ('favour', 'not-opposed', 'needs-until', 'would-leave', 'opposed')`)
@Check('option_position_until', `(stance = 'needs-until') = (until is not null)`)
@Check('option_position_language', `language in ('en', 'es')`)
export class OptionPositionEntity extends TenantRow {
  @Column('uuid')
  optionId: string;

  @Column('uuid')
  partnerId: string;

  @Column('text')
  stance: (typeof STANCES)[number];

  /** Until when it needs time. */
  @Column('date', { nullable: true })
  until: string | null;

  /** Its own words, in the language in which they were written. */
  @Column('text')
  words: string;

  /** Why it is another one than the one before, in the same language. */
  @Column('text', { nullable: true })
  why: string | null;

  @Column('char', { length: 2 })
  language: string;

  @Column('uuid')
  writtenById: string;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;
}
