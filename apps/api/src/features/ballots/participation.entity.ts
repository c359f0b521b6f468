import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { ElectorEntity } from './elector.entity.ts';

/** That an elector took part in a secret vote; how is not here. */
@Entity('participation')
@References(() => ElectorEntity, 'electorId')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'electorId'])
export class ParticipationEntity extends TenantRow {
  @Column('uuid')
  electorId: string;

  @Column('uuid')
  entryId: string;
}
