import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The Ed25519 key that signs a collaborative's tree heads, made when it is founded. */
@Entity('signing_key')
export class SigningKeyEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('text')
  id: string;

  @Column('text')
  publicKey: string;

  @Column('text')
  privateKey: string;

  @Column('timestamptz')
  since: Date;
}
