import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { invalidInput } from '../../platform/graphql/errors.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { hashOf, newSecret } from '../accounts/secret.ts';
import { ThrottleService } from '../accounts/throttle.service.ts';
import { ApplicationKept, type Application } from './application.model.ts';
import { whatIsWrong, type Written } from './application.rules.ts';
import { applicationOf, publicCall, shownApplication } from './applications.queries.ts';
import { applicationSubmitted } from './call.events.ts';
import { draftSchema, type ApplicationInput } from './call.inputs.ts';
import type { Call } from './call.model.ts';
import { newReceiptNumber } from './receipt-number.ts';

type Found = NonNullable<Awaited<ReturnType<typeof applicationOf>>>;

/** What comes from outside: read and written by who has the link, whoever that is. */
@Injectable()
export class ApplicationsService {
  constructor(private readonly tx: Tx, private readonly throttle: ThrottleService, private readonly events: Events) {}

  call(ctx: Ctx, id: string): Promise<Call | null> {
    return publicCall(ctx, id);
  }

  async read(ctx: Ctx, secret: string): Promise<Application | null> {
    const found = await applicationOf(ctx, hashOf(secret));
    return found && shownApplication(found);
  }

  /** Begins an application. Its secret is told now and never again. */
  async begin(ctx: Ctx, callId: string, input: ApplicationInput): Promise<ApplicationKept | Refused> {
    const problem = await this.notTaken(ctx, input);
    if (problem) return problem;
    const written = readInput(ctx, draftSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const call = (await publicCall(ctx, callId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      if (call.standing !== 'open') return refuse(refused(ctx, { key: `api.calls.${call.standing}` }));
      const { secret, hash } = newSecret();
      await ctx.db.query(
        `insert into application (collaborative_id, id, call_id, secret_hash, language, written, saved_at) values ($1, $2, $3, $4, $5, $6, $7)`,
        [call.collaborativeId, uuid(), callId, hash, ctx.language, JSON.stringify(written), call.now]);
      return Object.assign(new ApplicationKept(), { secret, savedAt: call.now });
    });
  }

  async save(ctx: Ctx, secret: string, input: ApplicationInput): Promise<ApplicationKept | Refused> {
    const problem = await this.notTaken(ctx, input);
    if (problem) return problem;
    const written = readInput(ctx, draftSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const found = await this.open(ctx, secret);
      await this.keep(ctx, found, written);
      return Object.assign(new ApplicationKept(), { secret: null, savedAt: found.now });
    });
  }

  /** Takes it in, if nothing is missing: it becomes a proposal of the party that made the call. Sent twice, it is told the same receipt. */
  async submit(ctx: Ctx, secret: string, input: ApplicationInput): Promise<Application | Refused> {
    const problem = await this.notTaken(ctx, input);
    if (problem) return problem;
    const written = readInput(ctx, draftSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const before = await applicationOf(ctx, hashOf(secret), true);
      if (before?.submittedAt) return shownApplication(before);
      const found = await this.open(ctx, secret);
      const wrong = whatIsWrong(written, found);
      if (wrong.length > 0) throw invalidInput(ctx, wrong);
      await this.keep(ctx, found, written);
      await this.hand(inTheNameOf(ctx, found), found, written);
      return shownApplication((await applicationOf(ctx, hashOf(secret))) ?? found);
    });
  }

  private async hand(ctx: MemberCtx, { applicationId, currency, themes }: Found, { organisation, contact, answers: _, ...asks }: Written): Promise<void> {
    const grantId = uuid();
    await this.events.tell(ctx, applicationSubmitted, { ...asks, grantId, grantee: organisation, contactNote: contact, currency, themes: themes.map(({ code }) => code) });
    await ctx.db.query(
      'update application set submitted_at = $3, receipt = $4, grant_id = $5 where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, applicationId, ctx.now, newReceiptNumber(), grantId]);
  }

  private async keep(ctx: Ctx, { collaborativeId, applicationId, now }: Found, written: Written): Promise<void> {
    await ctx.db.query('update application set written = $3, language = $4, saved_at = $5 where collaborative_id = $1 and id = $2', [collaborativeId, applicationId, JSON.stringify(written), ctx.language, now]);
  }

  /** The application of a link, held, while its call is open and it is a draft. */
  private async open(ctx: Ctx, secret: string): Promise<Found> {
    const found = (await applicationOf(ctx, hashOf(secret), true)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    if (found.submittedAt) return refuse(refused(ctx, { key: 'api.calls.submittedAlready' }));
    const { standing } = shownApplication(found).call;
    return standing === 'open' ? found : refuse(refused(ctx, { key: `api.calls.${standing}` }));
  }

  /** Too many from one address, or a field filled in that no person sees. */
  private async notTaken(ctx: Ctx, { website }: ApplicationInput): Promise<Refused | null> {
    if (website !== '') return refused(ctx, { key: 'api.calls.notTaken' });
    return (await this.throttle.allows('application', ctx.address)) ? null : refused(ctx, { key: 'api.account.tooManyTries' });
  }
}

/** What is found and made for an application is found and made for the party of the call, as if its keeper had entered it. */
const inTheNameOf = (ctx: Ctx, { collaborativeId, slug, clockOffsetSeconds, keeperId, ownerId, now }: Found): MemberCtx =>
  ({ ...ctx, now, viewer: { collaborativeId, slug, clockOffsetSeconds, personId: keeperId, partyId: ownerId, roles: [] } });
