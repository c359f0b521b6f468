import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MONEY_STATES, type MoneyState } from '@acuerdo/overlap';
import { GrantEntity } from '../grants/grant.entity.ts';
import { PartyEntity } from '../parties/party.entity.ts';

export const STATES_IN_SQL = MONEY_STATES.map((state) => `'${state}'`).join(', ');

/**
 * Money of a grant in one year, on one theme, in one country, in the state in which its viewers see it. A grant that one party
 * alone sees in another state has lines of that party besides, which move it there.
 */
@Entity('figure_line')
@ForeignKey(() => GrantEntity, ['collaborativeId', 'grantId'] as const, ['collaborativeId', 'id'] as const)
@ForeignKey(() => PartyEntity, ['collaborativeId', 'ownerId'] as const, ['collaborativeId', 'id'] as const)
@Index('figure_line_cell_index', ['collaborativeId', 'theme', 'country', 'year'])
@Check('figure_line_state', `state in (${STATES_IN_SQL})`)
@Check('figure_line_moved', 'not (moved and shared)')
export class FigureLineEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('uuid')
  grantId: string;

  /** Counts the lines of a grant. */
  @PrimaryColumn('integer')
  part: number;

  @Column('uuid')
  ownerId: string;

  /** All see it, not its owner alone. */
  @Column('boolean')
  shared: boolean;

  /** It moves money from one state to another for its owner's eyes; such lines of a grant add up to nothing. */
  @Column('boolean')
  moved: boolean;

  @Column('boolean')
  proposed: boolean;

  @Column('char', { length: 3 })
  currency: string;

  @Column('integer')
  year: number;

  /** Code of a theme; empty where the grant says none. */
  @Column('text')
  theme: string;

  /** Empty where the grant says none. */
  @Column('text')
  country: string;

  @Column('text')
  state: MoneyState;

  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;
}
