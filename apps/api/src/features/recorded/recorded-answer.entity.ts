import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { BallotEntity } from '../ballots/ballot.entity.ts';
import { StoredFileEntity } from '../imports/stored-file.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

export const PROOF_KINDS = ['e-mail', 'paper', 'in-the-room'] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** That a ballot was recorded by the secretariat from an answer given otherwise, and the proof of that answer. */
@Entity('recorded_answer')
@References(() => BallotEntity, 'ballotId')
@References(() => StoredFileEntity, 'fileId')
@References(() => PersonEntity, 'recordedById')
@Unique(['collaborativeId', 'ballotId'])
@Check('recorded_answer_proof', `proof in ('e-mail', 'paper', 'in-the-room') and (passage is not null or file_id is not null)`)
export class RecordedAnswerEntity extends TenantRow {
  @Column('uuid')
  ballotId: string;

  @Column('text')
  proof: ProofKind;

  /** Who gave the answer, as the secretariat knows them. */
  @Column('text')
  givenBy: string;

  @Column('date')
  givenOn: string;

  /** What was written or said, word by word. */
  @Column('text', { nullable: true })
  passage: string | null;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column('uuid')
  recordedById: string;
}
