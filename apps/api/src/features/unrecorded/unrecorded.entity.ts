import { Check, Column, Entity } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DeliberationEntity } from '../deliberations/deliberation.entity.ts';

export const UNRECORDED_KINDS = ['straw-poll', 'off-the-record'] as const;
export type UnrecordedKind = (typeof UNRECORDED_KINDS)[number];

/** That a straw poll was taken, or that something was said off the record, on a day. What it was, who was there and how it went is kept nowhere. */
@Entity('unrecorded')
@References(() => DeliberationEntity, 'deliberationId')
@Check('unrecorded_kind', `kind in ('straw-poll', 'off-the-record')`)
export class UnrecordedEntity extends TenantRow {
  @Column('uuid')
  deliberationId: string;

  @Column('text')
  kind: UnrecordedKind;

  @Column('date')
  heldOn: string;
}
