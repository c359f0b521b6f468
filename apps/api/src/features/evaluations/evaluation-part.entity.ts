import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { EvaluationEntity } from './evaluation.entity.ts';

export const PART_KINDS = ['question', 'finding', 'recommendation'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export const SURENESS = ['high', 'medium', 'low'] as const;

/** A question that an evaluation asks, something that it found, or something that it recommends. What it rests on are its links. */
@Entity('evaluation_part')
@References(() => EvaluationEntity, 'evaluationId')
@References(() => PersonEntity, 'writtenById')
@Unique(['collaborativeId', 'evaluationId', 'kind', 'number'])
@Check('evaluation_part_kind', `kind in ('question', 'finding', 'recommendation')`)
@Check('evaluation_part_number', 'number >= 1')
@Check('evaluation_part_sureness', `sureness in ('high', 'medium', 'low')`)
@Check('evaluation_part_sure', `(kind = 'finding') = (sureness is not null)`)
@Check('evaluation_part_addressee', `(kind = 'recommendation') = (addressee_en is not null) and (addressee_en is null) = (addressee_es is null)`)
export class EvaluationPartEntity extends TenantRow {
  @Column('uuid')
  evaluationId: string;

  @Column('text')
  kind: PartKind;

  /** From 1, among the parts of its kind. */
  @Column('integer')
  number: number;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  /** How sure the evaluator is of a finding. */
  @Column('text', { nullable: true })
  sureness: (typeof SURENESS)[number] | null;

  /** To whom a recommendation is made, in words. */
  @Column('text', { nullable: true })
  addresseeEn: string | null;

  @Column('text', { nullable: true })
  addresseeEs: string | null;

  @Column('uuid', { nullable: true })
  writtenById: string | null;
}
