import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';

export const SOURCE_KINDS = ['document', 'web', 'data', 'meeting', 'person'] as const;

/** Where a fact was read: a document, a page, a set of data. What is taken from it points at one of its passages. */
@Entity('source')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@Unique(['collaborativeId', 'shortId'])
@Check('source_kind', `kind in ('document', 'web', 'data', 'meeting', 'person')`)
export class SourceEntity extends TenantRow {
  @Column('text')
  shortId: string;

  @Column('text')
  kind: (typeof SOURCE_KINDS)[number];

  /** As it is titled, in its own language; the parts of a title in lines of their own. */
  @Column('text')
  title: string;

  /** Who says it: “World Bank”, “OSF/IMI”. */
  @Column('text')
  author: string;

  @Column('char', { length: 2 })
  language: string;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { nullable: true })
  whenWritten: string | null;

  @Column('daterange', { nullable: true })
  whenRange: string | null;

  @Column('boolean', { default: false })
  whenInferred: boolean;

  @Column('date', { nullable: true })
  retrievedOn: string | null;
}
