import { Column, Entity } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** A file as it was uploaded. */
@Entity('stored_file')
@References(() => PersonEntity, 'uploadedById')
export class StoredFileEntity extends TenantRow {
  @Column('text')
  name: string;

  @Column('text')
  mediaType: string;

  @Column('bytea')
  sha256: Buffer;

  @Column('bytea', { select: false })
  bytes: Buffer;

  @Column('uuid')
  uploadedById: string;

  @Column('timestamptz', { default: () => 'now()' })
  uploadedAt: Date;

  /** When its content was removed, because it named something that was purged. */
  @Column('timestamptz', { nullable: true })
  purgedAt: Date | null;
}
