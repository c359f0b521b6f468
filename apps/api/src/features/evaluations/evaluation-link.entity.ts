import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DecisionEntity } from '../decisions/decision.entity.ts';
import { OptionEntity } from '../deliberations/option.entity.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { StoredFileEntity } from '../imports/stored-file.entity.ts';
import { OverlapEntity } from '../overlaps/overlap.entity.ts';
import { QuestionEntity } from '../questions/question.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { StepEntity } from '../steps/step.entity.ts';
import { ConsultationEntity } from './consultation.entity.ts';
import { EvaluationPartEntity } from './evaluation-part.entity.ts';
import type { LinkKind } from './links.rules.ts';

/** What a part of an evaluation rests on or leads to: exactly one thing, in the column of its kind. */
@Entity('evaluation_link')
@References(() => EvaluationPartEntity, 'partId')
@References(() => QuestionEntity, 'questionId')
@References(() => PassageEntity, 'passageId')
@References(() => GrantEntity, 'grantId')
@References(() => OverlapEntity, 'overlapId')
@References(() => StoredFileEntity, 'fileId')
@References(() => ConsultationEntity, 'consultationId')
@References(() => EvaluationLinkEntity, 'evidenceId')
@References(() => EvaluationPartEntity, 'toPartId')
@References(() => OptionEntity, 'optionId')
@References(() => StepEntity, 'stepId')
@References(() => DecisionEntity, 'decisionId')
@Index('evaluation_link_part_index', ['collaborativeId', 'partId'])
@Index('evaluation_link_evidence_index', ['collaborativeId', 'evidenceId'], { where: 'evidence_id is not null' })
@Check('evaluation_link_one', 'num_nonnulls(question_id, passage_id, grant_id, overlap_id, file_id, figure, consultation_id, evidence_id, to_part_id, option_id, step_id, decision_id) = 1')
export class EvaluationLinkEntity extends TenantRow {
  @Column('uuid')
  partId: string;

  @Column('text')
  kind: LinkKind;

  /** An open question of the collaborative. */
  @Column('uuid', { nullable: true })
  questionId: string | null;

  @Column('uuid', { nullable: true })
  passageId: string | null;

  @Column('uuid', { nullable: true })
  grantId: string | null;

  @Column('uuid', { nullable: true })
  overlapId: string | null;

  /** A document, as a file. */
  @Column('uuid', { nullable: true })
  fileId: string | null;

  /** A cell of the figures, as the page of figures is asked for it: `theme=transit&country=MX`. */
  @Column('text', { nullable: true })
  figure: string | null;

  @Column('uuid', { nullable: true })
  consultationId: string | null;

  /** Evidence that was brought under a question. */
  @Column('uuid', { nullable: true })
  evidenceId: string | null;

  /** Another part: the question that a finding answers, the finding that a recommendation rests on. */
  @Column('uuid', { nullable: true })
  toPartId: string | null;

  @Column('uuid', { nullable: true })
  optionId: string | null;

  @Column('uuid', { nullable: true })
  stepId: string | null;

  @Column('uuid', { nullable: true })
  decisionId: string | null;
}
