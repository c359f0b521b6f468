import type { ConflictCause, ConflictEffect } from '@acuerdo/access';
import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** What a person declared about their freedom to judge something. A later version supersedes it; nothing changes or removes it. */
@Entity('conflict_declaration')
@References(() => PersonEntity, 'personId')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'personId', 'subjectId', 'version'])
@Index('conflict_declaration_subject_index', ['collaborativeId', 'subjectId'])
@Check('conflict_declaration_kind', `subject_kind in ('proposal')`)
@Check('conflict_declaration_version', 'version >= 1')
@Check('conflict_declaration_cause', `cause in ('none', 'employee', 'board', 'family', 'financial', 'coauthor', 'supervised', 'prepared', 'competitor', 'other')`)
@Check('conflict_declaration_effect', `effect in ('none', 'disclose', 'abstain', 'recuse', 'bar') and (cause = 'none') = (effect = 'none')`)
export class ConflictDeclarationEntity extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('text')
  subjectKind: 'proposal';

  @Column('uuid')
  subjectId: string;

  @Column('integer')
  version: number;

  @Column('text')
  cause: ConflictCause;

  @Column('text')
  effect: ConflictEffect;

  /** For the chair alone. */
  @Column('text', { nullable: true })
  words: string | null;

  @Column('timestamptz')
  declaredAt: Date;

  @Column('uuid')
  entryId: string;
}
