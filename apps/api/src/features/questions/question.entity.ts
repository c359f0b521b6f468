import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DeliberationEntity } from '../deliberations/deliberation.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

export const LEVELS = ['macro', 'micro', 'next', 'collaborative', 'strategy'] as const;
export const CONCERNS = ['role-confusion', 'portfolio'] as const;

/** Something that the partners have to answer. What became of it stands in its answers. */
@Entity('question')
@References(() => PassageEntity, 'passageId')
@References(() => DeliberationEntity, 'deliberationId')
@References(() => PersonEntity, 'askedById')
@Unique(['collaborativeId', 'shortId'])
@Unique(['collaborativeId', 'position'])
@Check('question_level', `level in ('macro', 'micro', 'next', 'collaborative', 'strategy')`)
@Check('question_concerns', `concerns in ('role-confusion', 'portfolio')`)
@Check('question_part', 'part >= 1')
export class QuestionEntity extends TenantRow {
  @Column('text')
  shortId: string;

  /** Its place in the list, from 1. */
  @Column('integer')
  position: number;

  @Column('text')
  level: (typeof LEVELS)[number];

  /** The set that it belongs to within its level, from 1; null where the level has no sets. */
  @Column('integer', { nullable: true })
  part: number | null;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  /** At which meeting, or by whom, it was asked. */
  @Column('text')
  askedAtEn: string;

  @Column('text')
  askedAtEs: string;

  @Column('uuid', { nullable: true })
  passageId: string | null;

  /** The deliberation that is to answer it. */
  @Column('uuid', { nullable: true })
  deliberationId: string | null;

  /** What of the workspace it is about, so that its page can show it. */
  @Column('text', { nullable: true })
  concerns: (typeof CONCERNS)[number] | null;

  @Column('uuid', { nullable: true })
  askedById: string | null;

  @Column('timestamptz')
  addedAt: Date;
}
