import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given for a kind of thing in a collaborative. */
@Entity('short_id')
export class ShortIdEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('text')
  prefix: string;

  @Column('integer')
  last: number;
}
