import { Injectable } from '@nestjs/common';
import { overlapSettled } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { GranteeVerdictsService } from '../grantees/grantee-verdicts.service.ts';
import type { PartyRef } from '../parties/party.model.ts';
import { answering, AT_MOST, FOR_MANY, formOf, type AnswerForm, type Answering } from './answering.inputs.ts';
import { OverlapsAnswered, type OverlapSpeaker } from './answering.model.ts';
import { ACT_OF, HOLD_OVERLAPS, MOVE_TARGETS, SAVE_ANSWERS, SAVE_UNDONE, SPEAKERS, TOLD_APART } from './answering.queries.ts';
import { misfitOf } from './answering.rules.ts';
import { overlapsChanged } from './overlap.events.ts';
import { OverlapsService, type OverlapRecord } from './overlaps.service.ts';
import { StandingService } from './standing.service.ts';
import { mayAnswer } from './turn.rules.ts';

/** An answer as it comes in. */
export interface Given {
  readonly answer: string;
  readonly reason: string;
  readonly form?: object | null;
}

interface ActRow {
  readonly id: string;
  readonly overlapId: string;
  readonly holds: boolean;
}

interface ToldApart {
  readonly leftPartyId: string;
  readonly rightPartyId: string;
}

/** Answers, to one overlap or to several in one act, and the taking back of what was answered. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly tx: Tx,
    private readonly overlaps: OverlapsService,
    private readonly standing: StandingService,
    private readonly verdicts: GranteeVerdictsService,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
    private readonly events: Events,
  ) {}

  /** Adds an answer to each; the last one holds, as long as the grants stay what they are. All of them, or none. */
  answer(ctx: MemberCtx, ids: readonly string[], given: Given): Promise<OverlapsAnswered | Refused> {
    const said = this.read(ctx, given);
    const asked = [...new Set(ids)];
    return this.tx.run(ctx, async (ctx) => {
      const overlaps = await this.held(ctx, asked);
      await this.check(ctx, overlaps, said);
      if (said.answer !== 'not-the-same') await this.tellNoLongerApart(ctx, asked);
      const answerIds = overlaps.map(() => uuid());
      const { collaborativeId, personId } = ctx.viewer;
      const togetherId = overlaps.length > 1 ? uuid() : null;
      await ctx.db.query(SAVE_ANSWERS(sqlNow(ctx.viewer)), [collaborativeId, overlaps.map(({ id }) => id), answerIds, said.answer, said.form, said.reason, personId, togetherId]);
      if (said.answer === 'not-the-same') for (const overlap of overlaps) await this.tellApart(ctx, overlap, said.reason);
      return this.recorded(ctx, overlaps, { ...said, undoBy: answerIds[0] ?? null });
    });
  }

  /** Takes back an answer, with all that were given in the same act; what held before holds again. */
  undo(ctx: MemberCtx, answerId: string): Promise<OverlapsAnswered | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId, personId } = ctx.viewer;
      const act = await ctx.db.query<ActRow[]>(ACT_OF, [collaborativeId, answerId]);
      const overlaps = await this.held(ctx, act.map(({ overlapId }) => overlapId));
      this.checkTurn(ctx, overlaps);
      // asked again now that they are held: which of them still hold
      const undone = (await ctx.db.query<ActRow[]>(ACT_OF, [collaborativeId, answerId])).filter(({ holds }) => holds);
      if (undone.length === 0) return refuse(refused(ctx, { key: 'api.overlaps.notTheLast' }));
      await this.tellNoLongerApart(ctx, undone.map(({ overlapId }) => overlapId));
      await ctx.db.query(SAVE_UNDONE(sqlNow(ctx.viewer)), [collaborativeId, undone.map(({ id }) => id), undone.map(() => uuid()), personId]);
      const touched = new Set(undone.map(({ overlapId }) => overlapId));
      return this.recorded(ctx, overlaps.filter(({ id }) => touched.has(id)), { answer: 'undo', reason: null, form: {}, undoBy: null });
    });
  }

  /** Who of the parties concerned can speak to the grantee. */
  speakers(ctx: MemberCtx, partyIds: readonly string[]): Promise<OverlapSpeaker[]> {
    return ctx.db.query<OverlapSpeaker[]>(SPEAKERS, [ctx.viewer.collaborativeId, partyIds]);
  }

  /** Pools and partners, to which a grant can move. */
  targets(ctx: MemberCtx): Promise<PartyRef[]> {
    return ctx.db.query<PartyRef[]>(MOVE_TARGETS, [ctx.viewer.collaborativeId]);
  }

  private read(ctx: MemberCtx, { form, ...given }: Given): Answering {
    const said = readInput(ctx, answering, given);
    return { ...said, ...readInput(ctx, formOf(said.answer), { form: form ?? {} }) };
  }

  /** Those overlaps, held until the end: each is there for the viewer, or none is answered. */
  private async held(ctx: MemberCtx, ids: readonly string[]): Promise<OverlapRecord[]> {
    if (ids.length > AT_MOST) return refuse(refused(ctx, { key: 'api.overlaps.tooMany', values: { limit: AT_MOST } }));
    await ctx.db.query(HOLD_OVERLAPS, [ctx.viewer.collaborativeId, ids]);
    const overlaps = await this.overlaps.several(ctx, ids);
    return overlaps.length === 0 || overlaps.length < ids.length ? refuse(refused(ctx, { key: 'api.notFound' })) : overlaps;
  }

  private checkTurn(ctx: MemberCtx, overlaps: readonly OverlapRecord[]): void {
    for (const overlap of overlaps) {
      const allowed = mayAnswer(ctx.viewer, overlap, ctx.now);
      if (!allowed.allowed) refuse(refused(ctx, allowed.reason));
    }
  }

  private async check(ctx: MemberCtx, overlaps: readonly OverlapRecord[], { answer, form }: Answering): Promise<void> {
    this.checkTurn(ctx, overlaps);
    if (overlaps.length > 1 && !FOR_MANY.includes(answer)) refuse(refused(ctx, { key: 'api.overlaps.oneByOne' }, ['answer']));
    if (overlaps.length > 1 && overlaps.some(({ state }) => state === 'answered')) refuse(refused(ctx, { key: 'api.overlaps.answeredMeanwhile' }));
    if (answer === 'reopen' && overlaps.some(({ answers }) => answers.length === 0)) refuse(refused(ctx, { key: 'api.overlaps.nothingToReopen' }, ['answer']));
    await this.checkForm(ctx, overlaps, form);
  }

  private async checkForm(ctx: MemberCtx, overlaps: readonly OverlapRecord[], form: AnswerForm): Promise<void> {
    const speakers = form.speakerId === undefined ? [] : await this.speakers(ctx, overlaps.flatMap(({ leftPartyId, rightPartyId }) => [leftPartyId, rightPartyId]));
    const targets = form.toPartyId === undefined ? [] : await this.targets(ctx);
    for (const { leftPartyId, rightPartyId, left, right } of overlaps) {
      const misfit = misfitOf(form, { partyIds: [leftPartyId, rightPartyId], grantIds: [left.id, right.id] }, { speakers, targets });
      if (misfit) refuse(refused(ctx, misfit.reason, misfit.path));
    }
  }

  private async tellApart(ctx: MemberCtx, { left, right }: OverlapRecord, reason: string): Promise<void> {
    if (left.grantee.id !== right.grantee.id) await this.verdicts.say(ctx, { leftPartyId: left.grantee.id, rightPartyId: right.grantee.id, verdict: 'different', reason });
  }

  /** Before another answer holds: what was said of two grantees by the one before is taken back with it. */
  private async tellNoLongerApart(ctx: MemberCtx, overlapIds: readonly string[]): Promise<void> {
    const apart = await ctx.db.query<ToldApart[]>(TOLD_APART, [ctx.viewer.collaborativeId, overlapIds]);
    for (const pair of apart) await this.verdicts.say(ctx, { ...pair, verdict: 'open', reason: '' });
  }

  /** What was answered enters the record of what both sides share; what only one party sees stays with it. */
  private async recorded(ctx: MemberCtx, overlaps: readonly OverlapRecord[], said: Recorded): Promise<OverlapsAnswered> {
    const [open, own] = [overlaps.filter(isShared), overlaps.filter((overlap) => !isShared(overlap))];
    await this.standing.look(ctx, 'overlaps', overlaps.map(({ id }) => id));
    await this.events.tell(ctx, overlapsChanged, { grantIds: overlaps.flatMap(({ left, right }) => [left.id, right.id]) });
    await this.happened(ctx, open, { undone: said.answer === 'undo', audienceId: null });
    await this.happened(ctx, own, { undone: said.answer === 'undo', audienceId: ctx.viewer.partyId });
    const { answer, reason, form } = said;
    for (const { id } of open) await this.ledger.append(ctx, overlapSettled({ overlapId: id, settlement: { answer, reason, ...form } }), { collaborativeId: ctx.viewer.collaborativeId });
    const now = await this.overlaps.several(ctx, overlaps.map(({ id }) => id));
    return Object.assign(new OverlapsAnswered(), { overlaps: await this.overlaps.shown(ctx, now), undoBy: said.undoBy, count: overlaps.length });
  }

  /** One act is one line of the timeline, however many it answered. */
  private async happened(ctx: MemberCtx, overlaps: readonly OverlapRecord[], { undone, audienceId }: { undone: boolean; audienceId: string | null }): Promise<void> {
    const [first, ...others] = overlaps;
    if (!first) return;
    const kind = undone ? 'overlapAnswerUndone' : others.length > 0 ? 'overlapsAnswered' : 'overlapAnswered';
    await this.activity.record(ctx, { kind, subjectId: first.id, values: { shortId: first.shortId ?? '', count: overlaps.length }, audienceId });
  }
}

interface Recorded extends Omit<Answering, 'answer' | 'reason'> {
  readonly answer: string;
  readonly reason: string | null;
  readonly undoBy: string | null;
}

const isShared = ({ left, right }: OverlapRecord): boolean => left.shared && right.shared;
