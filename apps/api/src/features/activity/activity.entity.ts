import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** Something that happened, for the desk and for timelines. */
@Entity('activity')
@References(() => PersonEntity, 'actorId')
@References(() => PartyEntity, 'audienceId')
@Index('activity_at_index', ['collaborativeId', 'at', 'id'])
@Index('activity_subject_index', ['collaborativeId', 'subjectId', 'at'])
export class ActivityEntity extends TenantRow {
  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  kind: string;

  @Column('uuid')
  subjectId: string;

  /** What fills the sentence; never the name of something that is not shared. */
  @Column('jsonb')
  values: Record<string, string | number>;

  /** Only for who acts for this party; null for all members. */
  @Column('uuid', { nullable: true })
  audienceId: string | null;
}
