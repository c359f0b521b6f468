import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { MoneyState } from '@acuerdo/overlap';
import { PartyEntity } from '../parties/party.entity.ts';
import { STATES_IN_SQL } from './figure-line.entity.ts';

/** The sum of all lines alike but for their grant: what the heat map is read from. */
@Entity('figure_cell')
@ForeignKey(() => PartyEntity, ['collaborativeId', 'ownerId'] as const, ['collaborativeId', 'id'] as const)
@Check('figure_cell_state', `state in (${STATES_IN_SQL})`)
export class FigureCellEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('uuid')
  ownerId: string;

  @PrimaryColumn('boolean')
  shared: boolean;

  @PrimaryColumn('boolean')
  proposed: boolean;

  @PrimaryColumn('char', { length: 3 })
  currency: string;

  @PrimaryColumn('integer')
  year: number;

  @PrimaryColumn('text')
  theme: string;

  @PrimaryColumn('text')
  country: string;

  @PrimaryColumn('text')
  state: MoneyState;

  @Column('numeric', { precision: 20, scale: 2 })
  amount: string;
}
