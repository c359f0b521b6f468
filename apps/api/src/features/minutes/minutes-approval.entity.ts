import { Column, Entity, Unique } from 'typeorm';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { MinutesEntity } from './minutes.entity.ts';

/** A partner's signature under one version of minutes. Another version needs another one. */
@Entity('minutes_approval')
@References(() => MinutesEntity, 'minutesId')
@References(() => PartnerEntity, 'partnerId')
@References(() => PersonEntity, 'approvedById')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'minutesId', 'partnerId', 'version'])
export class MinutesApprovalEntity extends TenantRow {
  @Column('uuid')
  minutesId: string;

  @Column('uuid')
  partnerId: string;

  @Column('integer')
  version: number;

  @Column('uuid')
  approvedById: string;

  @Column('timestamptz')
  approvedAt: Date;

  @Column('uuid')
  entryId: string;
}
