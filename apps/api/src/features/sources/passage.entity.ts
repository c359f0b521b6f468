import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { SourceEntity } from './source.entity.ts';

export const PASSAGE_KINDS = ['title', 'heading', 'sentence', 'footnote'] as const;

/** A short quotation of a source, as it was written there, slips included. */
@Entity('passage')
@References(() => SourceEntity, 'sourceId')
@References(() => PartyEntity, 'audienceId')
@Index('passage_source_index', ['collaborativeId', 'sourceId', 'position'])
@Check('passage_kind', `kind in ('title', 'heading', 'sentence', 'footnote')`)
export class PassageEntity extends TenantRow {
  @Column('uuid')
  sourceId: string;

  /** Its place in the source, from 1. */
  @Column('integer')
  position: number;

  @Column('text')
  kind: (typeof PASSAGE_KINDS)[number];

  /** Under which heading it stands. */
  @Column('text', { nullable: true })
  heading: string | null;

  @Column('text')
  text: string;

  /** The page that it begins on, and the one that it ends on where that is another. */
  @Column('integer', { nullable: true })
  page: number | null;

  @Column('integer', { nullable: true })
  endPage: number | null;

  /** A remark of somebody: only who acts for this party reads its words. Null where everybody does. */
  @Column('uuid', { nullable: true })
  audienceId: string | null;
}
