import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DeliberationEntity } from '../deliberations/deliberation.entity.ts';

/** A straw poll while it is in the room; the row is removed with its answers when it ends. The table is unlogged: no backup of the log has it. */
@Entity('straw_poll')
@References(() => DeliberationEntity, 'deliberationId')
@Unique(['collaborativeId', 'deliberationId'])
export class StrawPollEntity extends TenantRow {
  @Column('uuid')
  deliberationId: string;

  /** In the language in which it is asked. */
  @Column('text')
  question: string;

  @Column('text', { array: true })
  choices: string[];

  @Column('char', { length: 2 })
  language: string;

  @Column('timestamptz')
  openedAt: Date;

  /** The counts are shown, and nobody answers any more. */
  @Column('boolean', { default: false })
  shown: boolean;
}
