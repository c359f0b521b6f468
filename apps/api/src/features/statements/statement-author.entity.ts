import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { StatementEntity } from './statement.entity.ts';

/** A person who said it. A statement without one speaks for the party and the unit whose view it is. */
@Entity('statement_author')
@References(() => StatementEntity, 'statementId')
@References(() => PersonEntity, 'personId')
@Index('statement_author_index', ['collaborativeId', 'statementId', 'position'])
export class StatementAuthorEntity extends TenantRow {
  @Column('uuid')
  statementId: string;

  @Column('integer')
  position: number;

  /** As it is written in the source. */
  @Column('text')
  name: string;

  @Column('uuid', { nullable: true })
  personId: string | null;
}
