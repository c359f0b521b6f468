import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { ReviewFormEntity } from '../reviews/review-form.entity.ts';

export const PROPOSAL_STATES = ['draft', 'in_review', 'reviewed', 'decided', 'withdrawn'] as const;
export const PROPOSAL_SOURCES = ['open_call', 'invited', 'renewal', 'referral'] as const;

/** A request under review. It belongs to a grant in stage `proposal`, and is seen by whoever sees that grant. */
@Entity('proposal')
@References(() => GrantEntity, 'grantId')
@References(() => PersonEntity, 'createdById')
@References(() => ReviewFormEntity, 'formId')
@Unique(['collaborativeId', 'grantId'])
@Index('proposal_short_index', ['collaborativeId', 'shortId'], { unique: true, where: 'short_id is not null' })
@Index('proposal_listing_index', ['collaborativeId', 'createdAt', 'id'])
@Check('proposal_state', `state in ('draft', 'in_review', 'reviewed', 'decided', 'withdrawn')`)
@Check('proposal_source', `source in ('open_call', 'invited', 'renewal', 'referral')`)
@Check('proposal_requested', 'requested > 0')
@Check('proposal_started', `state in ('draft', 'withdrawn') or (short_id is not null and due_on is not null)`)
export class ProposalEntity extends TenantRow {
  /** Given when its review starts. */
  @Column('text', { nullable: true })
  shortId: string | null;

  @Column('uuid')
  grantId: string;

  @Column('numeric', { precision: 14, scale: 2 })
  requested: string;

  @Column('char', { length: 3 })
  currency: string;

  @Column('text')
  source: (typeof PROPOSAL_SOURCES)[number];

  /** What is asked for and why, in the words of who asks. */
  @Column('text')
  summary: string;

  @Column('text')
  state: (typeof PROPOSAL_STATES)[number];

  /** The day by which the partners' reviews are due. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** What its reviewers answer to; fixed when its review starts. */
  @Column('uuid', { nullable: true })
  formId: string | null;

  /** Who speaks with the grantee. */
  @Column('text', { nullable: true })
  contactNote: string | null;

  @Column('uuid')
  createdById: string;

  @Column('timestamptz')
  createdAt: Date;
}
