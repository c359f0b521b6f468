import { Injectable } from '@nestjs/common';
import type { Document } from '@acuerdo/documents';
import type { MemberCtx } from '../../platform/ctx.ts';
import type { Position } from '../../platform/graphql/paging.ts';
import { todayIn } from '../collaboratives/clock.ts';
import { whose } from '../collaboratives/whose.ts';
import { aroundLoader } from './decision-bonds.queries.ts';
import { decisionDocument } from './decision-document.ts';
import { wordsOf } from './decision-words.ts';
import type { Decision } from './decision.model.ts';
import { findDecision, listDecisions } from './decisions.queries.ts';
import { registerDocument } from './register-document.ts';

const AT_ONCE = 200;

/** Decisions and their register as documents. */
@Injectable()
export class DecisionPrintsService {
  async decision(ctx: MemberCtx, name: string): Promise<{ shortId: string; document: Document } | null> {
    const decision = await findDecision(ctx, name);
    if (!decision) return null;
    const around = await aroundLoader(ctx).load(decision.id);
    return { shortId: decision.shortId, document: decisionDocument(decision, around, { words: wordsOf(ctx.language), whose: await whose(ctx) }) };
  }

  async register(ctx: MemberCtx, asOf: string | null): Promise<Document> {
    const decisions: Decision[] = [];
    for (let after: Position | null = null, more = true; more;) {
      const { nodes, next } = await listDecisions(ctx, { asOf, kind: null, state: null }, { limit: AT_ONCE, after });
      decisions.push(...nodes);
      after = [nodes.at(-1)?.number ?? 0];
      more = next !== null;
    }
    return registerDocument(decisions.toReversed(), { words: wordsOf(ctx.language), whose: await whose(ctx), asOf: asOf ?? await todayIn(ctx) });
  }
}
