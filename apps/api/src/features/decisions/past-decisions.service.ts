import { Injectable } from '@nestjs/common';
import { readDate } from '@acuerdo/calendar';
import { decisionPublished } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { daysOf } from '../../platform/graphql/vague-date.model.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { dayIn, sqlNow } from '../collaboratives/clock.ts';
import type { EnterPastDecisionInput } from './decision.inputs.ts';
import { DecisionLifeService } from './decision-life.service.ts';
import type { Decision } from './decision.model.ts';
import { noTerms } from './decision-terms.inputs.ts';
import { DecisionTermsService, entryTerms, type Kept } from './decision-terms.service.ts';
import { findDecision } from './decisions.queries.ts';
import { nextDecisionNumber } from './numbering.ts';
import { PastDecisionSchema, type PastDecisionSaid } from './past-decision.inputs.ts';

interface Texts {
  readonly title: { readonly en: string; readonly es: string };
  readonly text: { readonly en: string; readonly es: string };
  readonly writtenIn: 'en' | 'es' | null;
}

/** Enters decisions that were taken before they were written here, with what is known of them: the register begins with the past. */
@Injectable()
export class PastDecisionsService {
  constructor(
    private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService,
    private readonly terms: DecisionTermsService, private readonly life: DecisionLifeService,
  ) {}

  enter(ctx: MemberCtx, input: EnterPastDecisionInput): Promise<Decision | Refused> {
    const said = readInput(ctx, PastDecisionSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const number = await nextDecisionNumber(ctx);
      const days = daysOfPast(said);
      const [{ timeZone }] = await ctx.db.query<[{ timeZone: string }]>('select time_zone as "timeZone" from collaborative where id = $1', [ctx.viewer.collaborativeId]);
      if (days.from > dayIn(timeZone, ctx.now)) return refuse(refused(ctx, { key: 'api.decisions.notPast', values: { written: said.decided } }, ['decided']));
      const kept = await this.terms.read(ctx, said.terms ?? noTerms('other'), null);
      const id = await this.save(ctx, said, { number, days, kept });
      await this.terms.save(ctx, id, kept);
      await this.life.refresh(ctx, id);
      await this.activity.record(ctx, { kind: 'pastDecisionEntered', subjectId: id, values: { decision: `DEC-${number}` } });
      const decision = await findDecision(ctx, id);
      if (!decision) throw new Error('the decision that was just entered is not there');
      return decision;
    });
  }

  private async save(ctx: MemberCtx, said: PastDecisionSaid, { number, days, kept }: { number: number; days: Days; kept: Kept }): Promise<string> {
    const { collaborativeId, personId } = ctx.viewer;
    const { title, text, writtenIn } = textsOf(said);
    const id = uuid();
    const { decided, rule, agreed, source, effect } = said;
    const reasons = said.reasons ?? '';
    const { entryId } = await this.ledger.append(ctx, decisionPublished({
      subject: id, number, effect, motionId: null, outcome: null, chosen: null, ruleHash: null, dissent: null, reasons: { en: reasons, es: reasons },
      text: { en: `${title.en}\n\n${text.en}`, es: `${title.es}\n\n${text.es}` }, past: { decided, rule, agreed, source, writtenIn }, ...entryTerms(kept),
    }), { collaborativeId });
    await ctx.db.query(
      `insert into decision (collaborative_id, id, number, title_en, title_es, text_en, text_es, effect, reasons_en, reasons_es, votes,
         decided_written, decided_range, rule_written, agreed_written, source_written, written_in, recorded_by_id, published_at, entry_id,
         kind, terms, owner_partner_id, review_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, '[]', $10, $11, $12, $13, $14, $15, $16, ${sqlNow(ctx.viewer)}, $17, $18, $19, $20, $21)`,
      [collaborativeId, id, number, title.en, title.es, text.en, text.es, effect, reasons, decided, daysOf(days), rule, agreed, source, writtenIn, personId, entryId,
        kept.kind, kept.terms, kept.ownerPartnerId, kept.reviewOn]);
    return id;
  }
}

interface Days {
  readonly from: string;
  readonly to: string;
}

function daysOfPast({ decided }: PastDecisionSaid): Days {
  const read = readDate(decided);
  if (!read.ok) throw new Error('the input was checked before');
  return read.date;
}

/** Title and text in both languages; where only one was written it stands in both places, and is said to be the only one. */
function textsOf({ language, title, text, otherTitle, otherText }: PastDecisionSaid): Texts {
  const other = otherTitle && otherText ? { title: otherTitle, text: otherText } : { title, text };
  const [en, es] = language === 'en' ? [{ title, text }, other] : [other, { title, text }];
  return { title: { en: en.title, es: es.title }, text: { en: en.text, es: es.text }, writtenIn: otherText ? null : language };
}
