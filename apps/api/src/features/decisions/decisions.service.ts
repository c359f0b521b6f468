import { Injectable } from '@nestjs/common';
import { decisionPublished, ruleHashOf } from '@acuerdo/record';
import { FEWEST_SECRET, type MotionCount, type MotionSpec } from '@acuerdo/voting';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { RESULT_STATE } from '../mandates/mandates.queries.ts';
import type { MotionState } from '../motions/motions.rules.ts';
import { decisionRecorded } from './decision.events.ts';
import { FilterSchema, RecordSchema, type DecisionFilter, type RecordDecisionInput, type RecordSaid } from './decision.inputs.ts';
import { DecisionLifeService } from './decision-life.service.ts';
import type { Decision, DecisionPage } from './decision.model.ts';
import { noTerms } from './decision-terms.inputs.ts';
import { DecisionTermsService, entryTerms, type Kept } from './decision-terms.service.ts';
import { findDecision, listDecisions } from './decisions.queries.ts';
import { mayRecord } from './decisions.rules.ts';
import { nextDecisionNumber } from './numbering.ts';

interface MotionRow {
  readonly state: MotionState;
  readonly spec: MotionSpec;
  readonly count: MotionCount | null;
  readonly decided: boolean;
  readonly result: 'provisional' | 'stands' | 'fallen' | null;
}

/** Publishes decisions. Nothing changes one afterwards, and the database sees to it. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly tx: Tx,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
    private readonly events: Events,
    private readonly terms: DecisionTermsService,
    private readonly life: DecisionLifeService,
  ) {}

  /** The register as of a day, today where none is named. */
  list(ctx: MemberCtx, { asOf, filter, page }: { asOf: string | null; filter: DecisionFilter | null; page: PageRequest }): Promise<DecisionPage> {
    const { kind, state } = readInput(ctx, FilterSchema, filter ?? {});
    return listDecisions(ctx, { asOf, kind: kind ?? null, state: state ?? null }, page);
  }

  find(ctx: MemberCtx, name: string): Promise<Decision | null> {
    return findDecision(ctx, name);
  }

  /** What follows from a decision follows when it is in force: a provisional one waits with its result. */
  record(ctx: MemberCtx, input: RecordDecisionInput): Promise<Decision | Refused> {
    const said = readInput(ctx, RecordSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const number = await nextDecisionNumber(ctx);
      const motion = await this.motion(ctx, said.motionId);
      if (!motion) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayRecord(ctx.viewer, { ...motion, fallen: motion.result === 'fallen' });
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const kept = await this.terms.read(ctx, said.terms ?? noTerms(motion.count?.chosen ? 'option-chosen' : 'other'), said.motionId);
      const id = await this.save(ctx, said, { ...motion, number, kept });
      await this.terms.save(ctx, id, kept);
      await this.life.refresh(ctx, id);
      await this.activity.record(ctx, { kind: 'decisionPublished', subjectId: id, values: { decision: `DEC-${number}` } });
      const decision = await findDecision(ctx, id);
      if (!decision?.count || !decision.decidedOn) throw new Error('the decision that was just recorded is not there, with its count');
      if (motion.result !== 'provisional') await this.events.tell(ctx, decisionRecorded, { motionId: said.motionId, number, outcome: decision.count.outcome, decidedOn: decision.decidedOn });
      return decision;
    });
  }

  private async motion(ctx: MemberCtx, id: string): Promise<MotionRow | undefined> {
    const [row] = await ctx.db.query<MotionRow[]>(
      `select m.state, m.spec, m.count, exists (select from decision d where d.collaborative_id = m.collaborative_id and d.motion_id = m.id) as decided, ${RESULT_STATE} as result
       from motion m where m.collaborative_id = $1 and m.id = $2`, [ctx.viewer.collaborativeId, id]);
    return row;
  }

  /** Rule, count and votes are copied: the decision stands by itself, whatever becomes of the rows that it came from. */
  private async save(ctx: MemberCtx, said: RecordSaid, { number, spec, count, kept }: MotionRow & { number: number; kept: Kept }): Promise<string> {
    if (!count) throw new Error('a closed motion has a count');
    const { collaborativeId, personId } = ctx.viewer;
    const id = uuid();
    const { entryId } = await this.ledger.append(ctx, decisionPublished({
      subject: id, number, effect: said.effect, motionId: said.motionId, outcome: count.outcome, chosen: count.chosen, ruleHash: ruleHashOf(spec),
      text: { en: `${said.titleEn}\n\n${said.textEn}`, es: `${said.titleEs}\n\n${said.textEs}` },
      dissent: said.dissent, reasons: { en: said.reasonsEn, es: said.reasonsEs }, ...entryTerms(kept),
    }), { collaborativeId });
    await ctx.db.query(
      `insert into decision (collaborative_id, id, number, motion_id, title_en, title_es, text_en, text_es, effect, reasons_en, reasons_es, dissent,
         kind, terms, owner_partner_id, review_on, spec, count, votes, decided_on, recorded_by_id, published_at, entry_id)
       select m.collaborative_id, $2, $3, m.id, $5, $6, $7, $8, $9, $10, $11, $12, $15, $16, $17, $18, m.spec, m.count, ${VOTES},
         (m.closed_at at time zone c.time_zone)::date, $13, ${sqlNow(ctx.viewer)}, $14
       from motion m join collaborative c on c.id = m.collaborative_id where m.collaborative_id = $1 and m.id = $4`,
      [collaborativeId, id, number, said.motionId, said.titleEn, said.titleEs, said.textEn, said.textEs, said.effect,
        said.reasonsEn, said.reasonsEs, said.dissent, personId, entryId, kept.kind, kept.terms, kept.ownerPartnerId, kept.reviewOn]);
    return id;
  }
}

/** Who took part in a secret vote, where so many did that it tells nothing of how. */
const TOOK_PART = `(select case when count(*) >= ${FEWEST_SECRET} then bool_or(k.elector_id = e.id) end from participation k
  join elector o on o.collaborative_id = k.collaborative_id and o.id = k.elector_id where o.collaborative_id = m.collaborative_id and o.motion_id = m.id)`;

const VOTES = `(
  select jsonb_agg(jsonb_build_object('partnerId', e.partner_id, 'recused', e.recused, 'person', (
    select w.name from person w where w.collaborative_id = e.collaborative_id and w.id = e.person_id), 'choice', (
    select b.choice from ballot b where b.collaborative_id = e.collaborative_id and b.elector_id = e.id and b.text_version = m.text_version order by b.version desc limit 1)) || case when m.secrecy = 'secret' then jsonb_build_object('tookPart', ${TOOK_PART}) else '{}' end order by e.id)
  from elector e where e.collaborative_id = m.collaborative_id and e.motion_id = m.id)`;
