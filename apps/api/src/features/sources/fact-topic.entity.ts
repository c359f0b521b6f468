import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';

export const SUBJECT_KINDS = ['collaborative', 'partner', 'funder', 'field', 'source'] as const;

/** What is asked about something: CAMMINA · founded. Its facts stand side by side, whether they agree or not. */
@Entity('fact_topic')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@Unique(['collaborativeId', 'subject', 'aspectEn'])
@Check('fact_topic_subject_kind', `subject_kind in ('collaborative', 'partner', 'funder', 'field', 'source')`)
export class FactTopicEntity extends TenantRow {
  @Column('text')
  subjectKind: (typeof SUBJECT_KINDS)[number];

  /** As it is called: “CAMMINA”. */
  @Column('text')
  subject: string;

  @Column('text')
  aspectEn: string;

  @Column('text')
  aspectEs: string;
}
