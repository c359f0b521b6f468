import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something was tried in a window of time; in the database, so that every process counts together. */
@Entity('throttle')
export class ThrottleEntity {
  @PrimaryColumn('text')
  key: string;

  @PrimaryColumn('timestamptz')
  windowStart: Date;

  @Column('integer')
  hits: number;
}
