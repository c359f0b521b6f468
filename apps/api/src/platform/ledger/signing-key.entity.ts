import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { LedgerEntryEntity } from './ledger-entry.entity.ts';

/** An Ed25519 key that signs a collaborative's tree heads: made when it is founded, and when it is handed over to the next. */
@Entity('signing_key')
@ForeignKey(() => LedgerEntryEntity, ['collaborativeId', 'entryId'] as const, ['collaborativeId', 'id'] as const)
export class SigningKeyEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('text')
  id: string;

  @Column('text')
  publicKey: string;

  /** Gone once the next key signs. */
  @Column('text', { nullable: true })
  privateKey: string | null;

  @Column('timestamptz')
  since: Date;

  /** The entry that added it. */
  @Column('uuid')
  entryId: string;
}
