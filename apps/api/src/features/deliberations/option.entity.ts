import { Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { DeliberationEntity } from './deliberation.entity.ts';

/** A way the deliberation can end. The list stays open; one option always is to leave things as they are. */
@Entity('option')
@References(() => DeliberationEntity, 'deliberationId')
@References(() => PersonEntity, 'addedById')
@Unique(['collaborativeId', 'shortId'])
@Index('option_deliberation_index', ['collaborativeId', 'deliberationId', 'position'])
export class OptionEntity extends TenantRow {
  @Column('text')
  shortId: string;

  @Column('uuid')
  deliberationId: string;

  @Column('integer')
  position: number;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  /** What choosing it means, in words. */
  @Column('text')
  meaningEn: string;

  @Column('text')
  meaningEs: string;

  @Column('boolean', { default: false })
  statusQuo: boolean;

  @Column('uuid', { nullable: true })
  addedById: string | null;

  @Column('timestamptz')
  addedAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
