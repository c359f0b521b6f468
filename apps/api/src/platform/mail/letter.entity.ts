import { Column, Entity, Index } from 'typeorm';
import { TenantRow } from '../database/tenant.ts';

/** A file that goes with a letter. */
export interface Attachment {
  readonly name: string;
  readonly text: string;
}

/** A letter that waits to be sent. When it is sent, nothing of it stays. */
@Entity('letter')
@Index('letter_next_try_index', ['nextTryAt'])
export class LetterEntity extends TenantRow {
  @Column('text')
  address: string;

  @Column('text')
  subject: string;

  @Column('text')
  text: string;

  @Column('jsonb', { nullable: true })
  attachment: Attachment | null;

  /** Where its reader stops letters of this kind with one click (RFC 8058). */
  @Column('text', { nullable: true })
  stopAddress: string | null;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('integer', { default: 0 })
  tries: number;

  @Column('timestamptz')
  nextTryAt: Date;

  /** Why the last try failed, as the other side said it. */
  @Column('text', { nullable: true })
  problem: string | null;
}
