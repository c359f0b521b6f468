import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { AgendaItemEntity } from './agenda-item.entity.ts';

export const PAPER_KINDS = ['file', 'source', 'grant', 'proposal', 'motion', 'decision', 'question', 'step'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What goes with an item: to be read before it, put to the vote under it, or what came of it. It is there for whom its target is there. */
@Entity('agenda_paper')
@ForeignKey(() => AgendaItemEntity, ['collaborativeId', 'itemId'] as const, ['collaborativeId', 'id'] as const, { onDelete: 'CASCADE' })
@References(() => PersonEntity, 'addedById')
@Unique(['collaborativeId', 'itemId', 'targetId'])
@Check('agenda_paper_kind', `kind in ('file', 'source', 'grant', 'proposal', 'motion', 'decision', 'question', 'step')`)
export class AgendaPaperEntity extends TenantRow {
  @Column('uuid')
  itemId: string;

  @Column('text')
  kind: PaperKind;

  @Column('uuid')
  targetId: string;

  @Column('uuid')
  addedById: string;

  @Column('timestamptz')
  addedAt: Date;
}
