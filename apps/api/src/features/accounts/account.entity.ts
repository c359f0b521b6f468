import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who can sign in, in any collaborative. */
@Entity('account')
@Index('account_email_index', ['email'], { unique: true })
export class AccountEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** Lower case. The roles of the sample have an address that no mail reaches. */
  @Column('text')
  email: string;

  /** argon2id in PHC form; none for a role of the sample, which is entered from its page. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
