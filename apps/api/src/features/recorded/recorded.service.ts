import { Injectable } from '@nestjs/common';
import { hashText } from '@acuerdo/ledger';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { BallotsService } from '../ballots/ballots.service.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import type { Motion } from '../motions/motion.model.ts';
import { motionById } from '../motions/motions.queries.ts';
import { RecordAnswerSchema, type RecordAnswer, type RecordAnswerInput } from './recorded.model.ts';
import { mayRecordAnswer } from './recorded.rules.ts';

interface Proof {
  readonly sha256: string | null;
  readonly ahead: boolean;
  readonly partyId: string;
}

/** Records answers that were given by e-mail, on paper or in the room, as ballots of who gave them. */
@Injectable()
export class RecordedService {
  constructor(private readonly tx: Tx, private readonly ballots: BallotsService, private readonly activity: ActivityService) {}

  /** The answer says no more than the motion: a version would tell whether the voter has a ballot already. */
  record(ctx: MemberCtx, input: RecordAnswerInput): Promise<Motion | Refused> {
    const act = readInput(ctx, RecordAnswerSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const booth = await this.ballots.booth(ctx, act.motionId, act.voterId);
      const proof = await this.proofOf(ctx, act);
      const { proof: kind, givenOn, passage } = act;
      const made = { how: 'recorded', by: ctx.viewer.personId, proof: { kind, givenOn, file: proof.sha256, passage: passage === null ? null : hashText(passage) } };
      const { id } = await this.ballots.take(ctx, act, { booth, allowed: mayRecordAnswer(ctx.viewer, booth), made });
      if (id !== null) await this.save(ctx, id, act);
      if (id !== null && !booth.personal) await this.activity.record(ctx, { kind: 'answerRecorded', subjectId: act.motionId, values: { motion: booth.shortId }, audienceId: proof.partyId });
      return motionById(ctx, act.motionId);
    });
  }

  private async proofOf(ctx: MemberCtx, { voterId, givenOn, fileId }: RecordAnswer): Promise<Proof> {
    const [proof] = await ctx.db.query<Proof[]>(
      `select encode(f.sha256, 'hex') as sha256, $3::date > ${sqlToday(ctx.viewer)} as ahead, p.party_id as "partyId"
       from elector e join partner p on p.collaborative_id = e.collaborative_id and p.id = e.partner_id
       left join (stored_file f join person u on u.collaborative_id = f.collaborative_id and u.id = f.uploaded_by_id and u.party_id = $5) on f.collaborative_id = e.collaborative_id and f.id = $4
       where e.collaborative_id = $1 and e.id = $2`, [ctx.viewer.collaborativeId, voterId, givenOn, fileId, ctx.viewer.partyId]);
    if (!proof) return refuse(refused(ctx, { key: 'api.recorded.noSuchVoter' }, ['voterId']));
    if (fileId !== null && proof.sha256 === null) return refuse(refused(ctx, { key: 'api.recorded.fileUnknown' }, ['fileId']));
    return proof.ahead ? refuse(refused(ctx, { key: 'api.recorded.ahead' }, ['givenOn'])) : proof;
  }

  private async save(ctx: MemberCtx, ballotId: string, { proof, givenBy, givenOn, passage, fileId }: RecordAnswer): Promise<void> {
    await ctx.db.query(
      `insert into recorded_answer (collaborative_id, id, ballot_id, proof, given_by, given_on, passage, file_id, recorded_by_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [ctx.viewer.collaborativeId, uuid(), ballotId, proof, givenBy, givenOn, passage, fileId, ctx.viewer.personId]);
  }
}
