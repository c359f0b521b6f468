import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import type { Answer, AnswerForm } from './answering.inputs.ts';
import { OverlapEntity } from './overlap.entity.ts';
import type { RestsOn } from './standing.rules.ts';

/** `by-design` is of answers that were given before they had forms: an `explain` with that reason. */
type Written = Answer | 'undo' | 'by-design';

/** What somebody said of an overlap. Answers are added, never changed; the last one that was not undone holds. */
@Entity('overlap_answer')
@References(() => OverlapEntity, 'overlapId')
@References(() => PersonEntity, 'answeredById')
@References(() => OverlapAnswerEntity, 'undoesId')
@Index('overlap_answer_index', ['collaborativeId', 'overlapId', 'answeredAt'])
@Index('overlap_answer_undoes_index', ['collaborativeId', 'undoesId'], { unique: true, where: 'undoes_id is not null' })
@Index('overlap_answer_together_index', ['collaborativeId', 'togetherId'], { where: 'together_id is not null' })
@Check('overlap_answer_answer', `answer in ('explain', 'coordinate', 'adjust', 'move', 'hold', 'not-the-same', 'reopen', 'undo', 'by-design')`)
@Check('overlap_answer_undo', `(answer = 'undo') = (undoes_id is not null)`)
export class OverlapAnswerEntity extends TenantRow {
  @Column('uuid')
  overlapId: string;

  @Column('text')
  answer: Written;

  /** What the answer says besides, each kind of answer its own. */
  @Column('jsonb', { default: {} })
  form: AnswerForm;

  @Column('text')
  reason: string;

  @Column('uuid')
  answeredById: string;

  @Column('timestamptz')
  answeredAt: Date;

  @Column('bytea')
  evidenceHash: Buffer;

  /** What the two grants were when it was given; it holds as long as they are still that. */
  @Column('jsonb', { nullable: true })
  restsOn: RestsOn | null;

  /** One act on several overlaps: their answers carry one id. */
  @Column('uuid', { nullable: true })
  togetherId: string | null;

  @Column('uuid', { nullable: true })
  undoesId: string | null;
}
