import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { FactTopicEntity } from './fact-topic.entity.ts';
import { PassageEntity } from './passage.entity.ts';
import { SourceEntity } from './source.entity.ts';

export const CERTAINTIES = ['high', 'asQuoted', 'inferred', 'notFound'] as const;

/** What one source says about a topic. Others may say otherwise: all of them stay. “Not found” is a fact too. */
@Entity('fact')
@References(() => FactTopicEntity, 'topicId')
@References(() => SourceEntity, 'sourceId')
@References(() => PassageEntity, 'passageId')
@References(() => PersonEntity, 'addedById')
@Index('fact_topic_index', ['collaborativeId', 'topicId'])
@Index('fact_source_index', ['collaborativeId', 'sourceId'])
@Check('fact_certainty', `certainty in ('high', 'asQuoted', 'inferred', 'notFound')`)
@Check('fact_value', `(certainty = 'notFound') = (value is null)`)
@Check('fact_sourced', `value is null or source_id is not null`)
export class FactEntity extends TenantRow {
  @Column('uuid')
  topicId: string;

  /** As the source has it; null where it was looked for and not found. */
  @Column('text', { nullable: true })
  value: string | null;

  @Column('text', { nullable: true })
  whenWritten: string | null;

  @Column('daterange', { nullable: true })
  whenRange: string | null;

  @Column('boolean', { default: false })
  whenInferred: boolean;

  /** Where it was read or, for what was not found, where it was looked for. */
  @Column('uuid', { nullable: true })
  sourceId: string | null;

  @Column('uuid', { nullable: true })
  passageId: string | null;

  @Column('text')
  certainty: (typeof CERTAINTIES)[number];

  @Column('text', { nullable: true })
  noteEn: string | null;

  @Column('text', { nullable: true })
  noteEs: string | null;

  @Column('uuid', { nullable: true })
  addedById: string | null;

  @Column('timestamptz')
  addedAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
