import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { applicationSubmitted } from '../calls/call.events.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { GrantWritingService, type GrantDraft } from '../grants/grant-writing.service.ts';
import { PartiesService } from '../parties/parties.service.ts';
import { EnterSchema, type Entered, type EnterProposalInput } from './proposal.inputs.ts';
import type { Proposal } from './proposal.model.ts';
import { proposalById } from './proposals.service.ts';

interface Around {
  readonly poolId: string | null;
  readonly unitId: string | null;
  readonly today: string;
}

/** Takes proposals in. Until its review starts, one is there for its own party alone. */
@Injectable()
export class ProposalEnteringService implements OnModuleInit {
  constructor(
    private readonly tx: Tx,
    private readonly parties: PartiesService,
    private readonly grants: GrantWritingService,
    private readonly activity: ActivityService,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.events.on(applicationSubmitted, async (ctx, { grantId, ...asks }) => {
      const id = await this.take(ctx, { ...asks, places: [...asks.places], themes: [...asks.themes], source: 'open_call' }, grantId);
      await this.activity.record(ctx, { kind: 'applicationCame', subjectId: id, values: { title: asks.title }, audienceId: ctx.viewer.partyId, byNobody: true });
    });
  }

  enter(ctx: MemberCtx, input: EnterProposalInput): Promise<Proposal> {
    const entered = readInput(ctx, EnterSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const id = await this.take(ctx, entered, uuid());
      await this.activity.record(ctx, { kind: 'proposalEntered', subjectId: id, values: { title: entered.title }, audienceId: ctx.viewer.partyId });
      return proposalById(ctx, id);
    });
  }

  /** The proposal and its grant, with the grantee found among what the party sees, or made. */
  private async take(ctx: MemberCtx, entered: Entered, grantId: string): Promise<string> {
    const [granteeId = ''] = await this.parties.resolve(ctx, [{ name: entered.grantee, identifier: '' }]);
    const grant = this.grantOf(ctx, entered, { id: grantId, granteeId, ...await this.around(ctx) });
    await this.grants.save(ctx, [grant], []);
    const id = uuid();
    await ctx.db.query(
      `insert into proposal (collaborative_id, id, grant_id, requested, currency, source, summary, state, contact_note, created_by_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'draft', $8, $9, ${sqlNow(ctx.viewer)})`,
      [ctx.viewer.collaborativeId, id, grant.id, entered.amount, entered.currency, entered.source, entered.summary, entered.contactNote, ctx.viewer.personId]);
    return id;
  }

  private async around(ctx: MemberCtx): Promise<Around> {
    const [row] = await ctx.db.query<[Around]>(
      `select (select id from pool where collaborative_id = $1 and party_id = $2) as "poolId", p.unit_id as "unitId",
         (${sqlNow(ctx.viewer)} at time zone c.time_zone)::date::text as today
       from person p join collaborative c on c.id = p.collaborative_id where p.collaborative_id = $1 and p.id = $3`,
      [ctx.viewer.collaborativeId, ctx.viewer.partyId, ctx.viewer.personId]);
    return row;
  }

  /** The secretariat enters for the pool. What an officer enters, the partner would make in agreement with the pool: an aligned grant. */
  private grantOf({ viewer }: MemberCtx, entered: Entered, { id, granteeId, poolId, unitId, today }: Around & { id: string; granteeId: string }): GrantDraft {
    return {
      id, shortId: null, vehicle: poolId === null ? 'aligned' : 'pooled', funderId: viewer.partyId, poolId, unitId: poolId === null ? unitId : null, granteeId,
      title: entered.title, description: entered.summary, amount: entered.amount, currency: entered.currency, awardedOn: today, awardedInferred: false, themes: entered.themes,
      startsOn: entered.startsOn, endsOn: entered.endsOn, periodWritten: null, stage: 'proposal', onward: false, programmes: [], places: entered.places,
      externalId: null, url: null, importId: null, sourceRow: null,
    };
  }
}
