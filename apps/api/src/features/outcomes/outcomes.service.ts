import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { dateColumns } from '../../platform/graphql/vague-date.model.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow, sqlToday } from '../collaboratives/clock.ts';
import { which } from '../deliberations/which.ts';
import { targetNamed } from '../evaluations/link.queries.ts';
import { claiming, contesting, OutcomeKept, type ClaimOutcomeInput, type Claiming, type OutcomePage } from './outcome.model.ts';
import { holdOutcome, listOutcomes } from './outcomes.queries.ts';
import { mayContest, mayTakeBack } from './outcomes.rules.ts';

/** What changed, as somebody claims it, and who contests it. */
@Injectable()
export class OutcomesService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  async page(ctx: MemberCtx, page: PageRequest): Promise<OutcomePage> {
    const { nodes, ...rest } = await listOutcomes(ctx, page);
    const { viewer } = ctx;
    return { ...rest, nodes: nodes.map((row) => ({
      ...row, viewerCan: [
        abilityOf('outcomes.claim', mayTakeBack(viewer, { claimedFor: row.claimedFor, contests: row.contests.length })), abilityOf('outcomes.contest', mayContest(viewer, row)),
      ],
    })) };
  }

  claim(ctx: MemberCtx, input: ClaimOutcomeInput): Promise<OutcomeKept | Refused> {
    const said = readInput(ctx, claiming, input);
    return this.tx.run(ctx, async (ctx) => {
      const links: { readonly column: string; readonly target: string }[] = [];
      for (const name of said.grants) links.push(await this.find(ctx, { kind: 'grant', name, field: 'grants' }));
      if (said.passage !== null) links.push(await this.find(ctx, { kind: 'passage', name: said.passage, field: 'passage' }));
      const [shortId] = await nextShortIds(ctx, 'OUT', 1) as [string];
      const id = await this.save(ctx, said, shortId);
      for (const { column, target } of links) {
        await ctx.db.query(`insert into outcome_link (collaborative_id, id, outcome_id, ${column}) values ($1, $2, $3, $4)`, [ctx.viewer.collaborativeId, uuid(), id, target]);
      }
      await this.activity.record(ctx, { kind: 'outcomeClaimed', subjectId: id, values: { outcome: shortId } });
      return kept(id);
    });
  }

  /** Contests a claim for the viewer's partner, or says anew why. */
  contest(ctx: MemberCtx, id: string, why: string): Promise<OutcomeKept | Refused> {
    const { reason } = readInput(ctx, contesting, { reason: why });
    return this.tx.run(ctx, async (ctx) => {
      const claim = await holdOutcome(ctx, id);
      if (!claim) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayContest(ctx.viewer, claim);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const made = await ctx.db.query<unknown[]>(
        `insert into outcome_contest (collaborative_id, id, outcome_id, partner_id, reason, language, contested_by_id, contested_at)
         select $1, $2, $3, m.id, $4, $5, $6, ${sqlNow(ctx.viewer)} from partner m where m.collaborative_id = $1 and m.party_id = $7 and m.valid @> ${sqlToday(ctx.viewer)}
         on conflict (collaborative_id, outcome_id, partner_id) do update
         set reason = excluded.reason, language = excluded.language, contested_by_id = excluded.contested_by_id, contested_at = excluded.contested_at returning id`,
        [ctx.viewer.collaborativeId, uuid(), id, reason, ctx.language, ctx.viewer.personId, ctx.viewer.partyId]);
      if (made.length === 0) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.activity.record(ctx, { kind: 'outcomeContested', subjectId: id, values: { outcome: claim.shortId } });
      return kept(id);
    });
  }

  /** Contests it no more. */
  accept(ctx: MemberCtx, id: string): Promise<OutcomeKept | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const claim = await holdOutcome(ctx, id);
      const [, gone] = claim ? await ctx.db.query<[unknown, number]>(
        `delete from outcome_contest c using partner m where c.collaborative_id = $1 and c.outcome_id = $2 and m.collaborative_id = c.collaborative_id and m.id = c.partner_id and m.party_id = $3`,
        [ctx.viewer.collaborativeId, id, ctx.viewer.partyId]) : [null, 0];
      if (!claim || gone === 0) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.activity.record(ctx, { kind: 'outcomeAccepted', subjectId: id, values: { outcome: claim.shortId } });
      return kept(id);
    });
  }

  takeBack(ctx: MemberCtx, id: string): Promise<OutcomeKept | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const claim = await holdOutcome(ctx, id);
      if (!claim) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayTakeBack(ctx.viewer, claim);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await ctx.db.query('delete from outcome_link where collaborative_id = $1 and outcome_id = $2', [ctx.viewer.collaborativeId, id]);
      await ctx.db.query('delete from outcome where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, id]);
      return kept(id);
    });
  }

  private async find(ctx: MemberCtx, { kind, name, field }: { readonly kind: 'grant' | 'passage'; readonly name: string; readonly field: string }) {
    const [found] = await ctx.db.query<{ id: string }[]>(targetNamed(kind), [...sightOf(ctx.viewer), ...which(name), null]);
    if (!found) return refuse(refused(ctx, { key: 'api.evaluations.nothingOfThatName' }, [field]));
    return { column: `${kind}_id`, target: found.id };
  }

  private async save(ctx: MemberCtx, said: Claiming, shortId: string): Promise<string> {
    const id = uuid();
    await ctx.db.query(
      `insert into outcome (collaborative_id, id, short_id, text_en, text_es, places, changed_written, changed_range, changed_inferred, contribution_en, contribution_es, strength, claimed_by_id, claimed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, ${sqlNow(ctx.viewer)})`,
      [ctx.viewer.collaborativeId, id, shortId, said.textEn, said.textEs, said.places, ...dateColumns(said.changed && { ...said.changed, inferred: false }), said.contributionEn, said.contributionEs, said.strength, ctx.viewer.personId]);
    return id;
  }
}

const kept = (id: string): OutcomeKept => Object.assign(new OutcomeKept(), { id });
