import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** A browser that is signed in, or a token for programs. Only the hash of its secret is kept. */
@Entity('session')
@ForeignKey(() => AccountEntity, ['accountId'] as const, ['id'] as const)
@Index('session_secret_index', ['secretHash'], { unique: true })
@Index('session_account_index', ['accountId'])
@Check('session_kind', `kind in ('browser', 'token')`)
export class SessionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: 'browser' | 'token';

  @Column('bytea')
  secretHash: Buffer;

  @Column('uuid')
  accountId: string;

  /** What its owner calls a token; the browser's own name otherwise. */
  @Column('text')
  label: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastUsedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
