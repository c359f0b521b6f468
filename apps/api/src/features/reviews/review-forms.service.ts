import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { ReviewFormSchema, type ReviewFormInput } from './review-form.inputs.ts';
import type { ReviewForm } from './review-form.model.ts';
import { FORMS, HOLD_FORM, SAVE_CRITERIA, SAVE_FORM } from './review-forms.queries.ts';

interface Version {
  readonly firstId: string;
  readonly version: number;
}

/** Review forms, each in its last version; a change is the next one. */
@Injectable()
export class ReviewFormsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  all(ctx: MemberCtx): Promise<ReviewForm[]> {
    return ctx.db.query(FORMS, [ctx.viewer.collaborativeId]);
  }

  save(ctx: MemberCtx, input: ReviewFormInput): Promise<ReviewForm | Refused> {
    const { after, nameEn, nameEs, criteria } = readInput(ctx, ReviewFormSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId, personId } = ctx.viewer;
      const id = uuid();
      const { firstId, version } = after === null ? { firstId: id, version: 1 } : await this.next(ctx, after);
      await ctx.db.query(SAVE_FORM(sqlNow(ctx.viewer)), [collaborativeId, id, firstId, version, nameEn, nameEs, personId]);
      await ctx.db.query(SAVE_CRITERIA, [collaborativeId, id, JSON.stringify(criteria)]);
      await this.activity.record(ctx, { kind: version === 1 ? 'reviewFormMade' : 'reviewFormChanged', subjectId: firstId, values: { name: [nameEn, nameEs].join(' / '), version } });
      return this.there(ctx, id);
    });
  }

  /** The version that comes next. Who has not seen the last one is told who made it. */
  private async next(ctx: MemberCtx, after: string): Promise<Version> {
    const { collaborativeId } = ctx.viewer;
    await ctx.db.query(`select pg_advisory_xact_lock(hashtextextended('review form ' || $1, 0))`, [collaborativeId]);
    const [held] = await ctx.db.query<(Version & { last: number; by: string | null })[]>(HOLD_FORM, [collaborativeId, after]);
    if (!held) return refuse(refused(ctx, { key: 'api.notFound' }));
    if (held.last !== held.version) return refuse(refused(ctx, { key: 'api.reviews.formChanged', values: { name: held.by ?? '–', version: held.last } }));
    return { firstId: held.firstId, version: held.version + 1 };
  }

  private async there(ctx: MemberCtx, id: string): Promise<ReviewForm> {
    const form = (await this.all(ctx)).find((one) => one.id === id);
    if (!form) throw new Error(`review form ${id} is not there for who has just made it`);
    return form;
  }
}
