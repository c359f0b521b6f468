import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';
import { ProposalEntity } from '../proposals/proposal.entity.ts';

/** What the partners are settling together: a question with options. */
@Entity('deliberation')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@References(() => ProposalEntity, 'proposalId')
@Unique(['collaborativeId', 'shortId'])
@Unique(['collaborativeId', 'proposalId'])
export class DeliberationEntity extends TenantRow {
  @Column('text')
  shortId: string;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  @Column('text')
  questionEn: string;

  @Column('text')
  questionEs: string;

  /** Where the question comes from, in words. */
  @Column('text')
  source: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('date', { nullable: true })
  dueOn: string | null;

  /** The proposal that is put to the vote here; its options are fixed. */
  @Column('uuid', { nullable: true })
  proposalId: string | null;
}
