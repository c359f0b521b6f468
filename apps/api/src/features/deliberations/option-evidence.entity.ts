import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { CriterionEntity } from './criterion.entity.ts';
import type { Leaning } from './option-note.entity.ts';
import { OptionEntity } from './option.entity.ts';

export const EVIDENCE_KINDS = ['grant', 'overlap', 'passage', 'source', 'cell'] as const;

/** Something here that speaks to an option. It is there for whom its target is there. */
@Entity('option_evidence')
@References(() => OptionEntity, 'optionId')
@References(() => CriterionEntity, 'criterionId')
@References(() => PersonEntity, 'addedById')
@Unique(['collaborativeId', 'optionId', 'targetId', 'country'])
@Check('option_evidence_leaning', `leaning in ('for', 'against', 'open')`)
@Check('option_evidence_kind', `kind in ('grant', 'overlap', 'passage', 'source', 'cell')`)
@Check('option_evidence_country', `(kind = 'cell') = (country <> '')`)
export class OptionEvidenceEntity extends TenantRow {
  @Column('uuid')
  optionId: string;

  @Column('text')
  kind: (typeof EVIDENCE_KINDS)[number];

  /** Of a cell of the heat map, its theme. */
  @Column('uuid')
  targetId: string;

  /** Of a cell of the heat map; nothing for all else. */
  @Column('text', { default: '' })
  country: string;

  /** The criterion that it speaks to, if one alone. */
  @Column('uuid', { nullable: true })
  criterionId: string | null;

  @Column('text', { default: 'open' })
  leaning: Leaning;

  /** What it says about the option. */
  @Column('text')
  noteEn: string;

  @Column('text')
  noteEs: string;

  @Column('uuid')
  addedById: string;

  @Column('timestamptz')
  addedAt: Date;
}
