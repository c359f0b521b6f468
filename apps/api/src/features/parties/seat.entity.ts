import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { BodyEntity } from './body.entity.ts';
import { PartnerEntity } from './partner.entity.ts';

/** A place in a body, whoever holds it. */
@Entity('seat')
@References(() => BodyEntity, 'bodyId')
@References(() => PartnerEntity, 'partnerId')
@Index('seat_body_index', ['collaborativeId', 'bodyId'])
export class SeatEntity extends TenantRow {
  @Column('uuid')
  bodyId: string;

  @Column('text')
  title: string;

  /** The partner whose seat it is; null where it is nobody's. */
  @Column('uuid', { nullable: true })
  partnerId: string | null;

  @Column('boolean')
  votes: boolean;
}
