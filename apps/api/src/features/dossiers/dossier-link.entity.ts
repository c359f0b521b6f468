import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DeliberationEntity } from '../deliberations/deliberation.entity.ts';
import { ProspectEntity } from '../parties/prospect.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** A link by which who could become a partner reads the limited dossier of a deliberation. Only the hash of its secret is kept. */
@Entity('dossier_link')
@References(() => DeliberationEntity, 'deliberationId')
@References(() => ProspectEntity, 'prospectId')
@References(() => PersonEntity, 'madeById')
@Index('dossier_link_secret_index', ['secretHash'], { unique: true })
export class DossierLinkEntity extends TenantRow {
  @Column('uuid')
  deliberationId: string;

  @Column('uuid')
  prospectId: string;

  @Column('bytea')
  secretHash: Buffer;

  @Column('uuid')
  madeById: string;

  @Column('timestamptz')
  madeAt: Date;

  /** Until when it opens, by the clock of the collaborative. */
  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
