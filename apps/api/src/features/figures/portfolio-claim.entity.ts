import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

export const EXTENTS = ['complete', 'partial'] as const;

/** What a party says of the grants that it has shared here: all of them, or some, as of a day. Claims are added, never changed; the last one holds. */
@Entity('portfolio_claim')
@References(() => PartyEntity, 'partyId')
@References(() => PersonEntity, 'claimedById')
@Index('portfolio_claim_index', ['collaborativeId', 'partyId', 'claimedAt'])
@Check('portfolio_claim_extent', `extent in ('complete', 'partial')`)
export class PortfolioClaimEntity extends TenantRow {
  @Column('uuid')
  partyId: string;

  @Column('text')
  extent: (typeof EXTENTS)[number];

  @Column('date')
  asOf: string;

  @Column('uuid')
  claimedById: string;

  @Column('timestamptz')
  claimedAt: Date;
}
