import { Injectable } from '@nestjs/common';
import { motionRestated } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { holdMotion } from '../motions/motion-lock.ts';
import { isSameText, keepText, textAt, textNow, type Texts } from '../motions/motion-texts.ts';
import { lockForChange } from '../motions/motions.service.ts';
import { answerObjections } from '../objections/objections.queries.ts';
import { AmendmentKept, ProposeSchema, SettleSchema, type Propose, type ProposeAmendmentInput, type Settle, type SettleAmendmentInput } from './amendment.model.ts';
import { amendmentById } from './amendments.queries.ts';
import { adoptIn, changesOf, mayAdopt, mayPropose, mayWithdraw, type FieldChange } from './amendments.rules.ts';

type Held = NonNullable<Awaited<ReturnType<typeof amendmentById>>>;

/** Other wordings for motions: proposed by anybody at work here, adopted change by change by the secretariat. */
@Injectable()
export class AmendmentsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  propose(ctx: MemberCtx, input: ProposeAmendmentInput): Promise<AmendmentKept | Refused> {
    const said = readInput(ctx, ProposeSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      await holdMotion(ctx, said.motionId, 'alone');
      const motion = await lockForChange(ctx, said.motionId);
      const base = motion && await textAt(ctx, said.motionId, said.textVersion);
      if (!base) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayPropose(ctx.viewer, motion.state, motion.secrecy);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const changes = changesOf(base, said);
      if (changes.length === 0) return refuse(refused(ctx, { key: 'api.amendments.nothing' }, ['textEn']));
      return this.save(ctx, said, changes);
    });
  }

  withdraw(ctx: MemberCtx, id: string): Promise<AmendmentKept | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const held = await this.hold(ctx, id);
      if (!held) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayWithdraw(ctx.viewer, waitingOf(held));
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await ctx.db.query(`update amendment set withdrawn_at = ${sqlNow(ctx.viewer)} where collaborative_id = $1 and id = $2`, [ctx.viewer.collaborativeId, id]);
      return kept(id);
    });
  }

  /** Adopts some changes and declines others. A motion that is open says something else from then on, and what was voted before has to be affirmed. */
  settle(ctx: MemberCtx, input: SettleAmendmentInput): Promise<AmendmentKept | Refused> {
    const said = readInput(ctx, SettleSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const held = await this.hold(ctx, said.id);
      if (!held) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayAdopt(ctx.viewer, waitingOf(held));
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const waiting = held.changes.filter(({ state }) => state === 'proposed').map(({ id }) => id);
      const named = [...said.adopt, ...said.decline];
      if (named.length === 0 || new Set(named).size < named.length || named.some((id) => !waiting.includes(id))) return refuse(refused(ctx, { key: 'api.amendments.unknownChange' }));
      const version = said.adopt.length > 0 ? await this.restate(ctx, held, held.changes.filter(({ id }) => said.adopt.includes(id))) : null;
      await this.mark(ctx, said, { held, version });
      return kept(said.id);
    });
  }

  /** The changes in the text that stands: another version of it, unless it says so already. */
  private async restate(ctx: MemberCtx, { motionId, motion, textVersion, number, why, language }: Held, changes: readonly FieldChange[]): Promise<number> {
    const { textVersion: current, ...now } = await textNow(ctx, motionId);
    const adopted = adoptIn(now, await textAt(ctx, motionId, textVersion) ?? now, changes);
    if (!adopted.ok) return refuse(refused(ctx, adopted.reason, ['adopt']));
    if (isSameText(now, adopted.texts)) return current;
    const { titleEn, titleEs, textEn, textEs } = adopted.texts;
    const version = current + 1;
    const entryId = motion === 'open' ? await this.record(ctx, { motionId, version, texts: adopted.texts, why: { amendment: number, why, language } }) : null;
    await keepText({ ...ctx, language: language === 'es' ? 'es' : 'en' }, { motionId, version, texts: adopted.texts, why, entryId });
    await ctx.db.query(
      'update motion set title_en = $3, title_es = $4, text_en = $5, text_es = $6, text_version = $7 where collaborative_id = $1 and id = $2',
      [ctx.viewer.collaborativeId, motionId, titleEn, titleEs, textEn, textEs, version]);
    return version;
  }

  private async record(ctx: MemberCtx, { motionId, version, texts, why }: { motionId: string; version: number; texts: Texts; why: object }): Promise<string> {
    const { entryId } = await this.ledger.append(ctx, motionRestated({
      motionId, textVersion: version, text: { en: `${texts.titleEn}\n\n${texts.textEn}`, es: `${texts.titleEs}\n\n${texts.textEs}` }, why,
    }), { collaborativeId: ctx.viewer.collaborativeId });
    return entryId;
  }

  private async mark(ctx: MemberCtx, { id, adopt, decline, answers }: Settle, { held, version }: { held: Held; version: number | null }): Promise<void> {
    await ctx.db.query(
      `update amendment_change set state = case when id = any($3::uuid[]) then 'adopted' else 'declined' end, settled_version = case when id = any($3::uuid[]) then $5::integer end
       where collaborative_id = $1 and amendment_id = $2 and id = any($3::uuid[] || $4::uuid[])`, [ctx.viewer.collaborativeId, id, adopt, decline, version]);
    if (version !== null && answers.length > 0) await answerObjections(ctx, held.motionId, answers, version);
    const shortId = await this.shortIdOf(ctx, held.motionId);
    await this.activity.record(ctx, version === null
      ? { kind: 'amendmentDeclined', subjectId: held.motionId, values: { motion: shortId, number: held.number } }
      : { kind: 'motionRestated', subjectId: held.motionId, values: { motion: shortId, number: held.number, version } });
  }

  private async save(ctx: MemberCtx, { motionId, textVersion, why }: Propose, changes: readonly FieldChange[]): Promise<AmendmentKept> {
    const { collaborativeId, personId } = ctx.viewer;
    const id = uuid();
    const [{ number }] = await ctx.db.query<[{ number: number }]>(
      `insert into amendment (collaborative_id, id, motion_id, number, text_version, why, language, proposed_by_id, proposed_at)
       select $1, $2, $3, (select count(*) + 1 from amendment where collaborative_id = $1 and motion_id = $3), $4, $5, $6, $7, ${sqlNow(ctx.viewer)} returning number`,
      [collaborativeId, id, motionId, textVersion, why, ctx.language, personId]);
    const rows = changes.map((change, at) => ({ ...change, id: uuid(), place: at + 1 }));
    await ctx.db.query(
      `insert into amendment_change (collaborative_id, id, amendment_id, place, field, at, removed, added)
       select $1, c.id, $2, c.place, c.field, c.at, array(select json_array_elements_text(c.removed)), array(select json_array_elements_text(c.added))
       from json_to_recordset($3) as c(id uuid, place integer, field text, at integer, removed json, added json)`, [collaborativeId, id, JSON.stringify(rows)]);
    await this.activity.record(ctx, { kind: 'amendmentProposed', subjectId: motionId, values: { motion: await this.shortIdOf(ctx, motionId), number } });
    return kept(id);
  }

  /** Settling takes turns with casting, closing and other amendments of the same motion. */
  private async hold(ctx: MemberCtx, id: string): Promise<Held | null> {
    const found = await amendmentById(ctx, id);
    if (!found) return null;
    await holdMotion(ctx, found.motionId, 'alone');
    await lockForChange(ctx, found.motionId);
    return amendmentById(ctx, id);
  }

  private async shortIdOf(ctx: MemberCtx, motionId: string): Promise<string> {
    const [{ shortId }] = await ctx.db.query<[{ shortId: string }]>('select short_id as "shortId" from motion where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, motionId]);
    return shortId;
  }
}

const waitingOf = (held: Held) => ({ ...held, states: held.changes.map(({ state }) => state) });

const kept = (id: string): AmendmentKept => Object.assign(new AmendmentKept(), { id });
