import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** An alliance of funders: a tenant. */
@Entity('collaborative')
@Unique(['slug'])
@Check('collaborative_slug', `slug ~ '^[a-z][a-z0-9-]{1,39}$'`)
export class CollaborativeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  timeZone: string;

  @Column('char', { length: 3 })
  baseCurrency: string;

  @Column('boolean', { default: false })
  sample: boolean;

  /** The sample's own today runs this far from the database's clock. */
  @Column('integer', { default: 0 })
  clockOffsetSeconds: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
