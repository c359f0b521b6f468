import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { StrawPollEntity } from './straw-poll.entity.ts';

/** Who answered what, so that nobody answers twice: shown to nobody, and removed with the poll. Unlogged, as the poll is. */
@Entity('straw_answer')
@References(() => StrawPollEntity, 'pollId')
@References(() => PersonEntity, 'personId')
@Unique(['collaborativeId', 'pollId', 'personId'])
export class StrawAnswerEntity extends TenantRow {
  @Column('uuid')
  pollId: string;

  @Column('uuid')
  personId: string;

  /** Place in the list of choices, from 0. */
  @Column('smallint')
  choice: number;
}
