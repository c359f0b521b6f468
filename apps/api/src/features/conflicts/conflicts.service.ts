import { Injectable } from '@nestjs/common';
import { checkEffect, CONFLICT_CAUSES, CONFLICT_EFFECTS, effectsOf, takesPart, type ConflictCause, type ConflictEffect, type Role } from '@acuerdo/access';
import { conflictDeclared as declaredEntry } from '@acuerdo/record';
import DataLoader from 'dataloader';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { conflictDeclared } from './conflict.events.ts';
import type { Conflict, ConflictChoice, DeclareConflictInput } from './conflict.model.ts';
import { CHAIR, CONFLICTS, LAST, RECUSED_PARTNERS, SAVE } from './conflicts.queries.ts';

const Declaring = z.object({
  cause: z.enum(CONFLICT_CAUSES),
  effect: z.enum(CONFLICT_EFFECTS),
  words: z.string().trim().max(2_000).nullish().transform((text) => text || null),
});

/** What a declaration is about: whoever has it has made sure that the viewer sees it. */
export interface Subject {
  readonly kind: 'proposal';
  readonly id: string;
  readonly shortId: string;
}

interface Declared {
  readonly version: number;
  readonly cause: ConflictCause;
  readonly effect: ConflictEffect;
  readonly words: string | null;
}

/** Conflicts of interest: declared by each for themselves, in versions, and what follows from them. */
@Injectable()
export class ConflictsService {
  constructor(private readonly activity: ActivityService, private readonly ledger: LedgerService, private readonly events: Events) {}

  choices(): ConflictChoice[] {
    return CONFLICT_CAUSES.map((cause) => ({ cause, effects: effectsOf(cause) }));
  }

  /** What was declared on a subject, as far as the viewer may know it; one statement for all subjects of a request. */
  ofSubject(ctx: MemberCtx, subjectId: string): Promise<Conflict[]> {
    const made = (ctx.loaders.get(ConflictsService) as DataLoader<string, Conflict[]> | undefined) ?? new DataLoader<string, Conflict[]>(async (ids) => {
      const { collaborativeId, personId, roles } = ctx.viewer;
      const rows = await ctx.db.query<(Conflict & { subjectId: string })[]>(CONFLICTS, [collaborativeId, personId, roles.includes('secretariat'), ids]);
      return ids.map((id) => rows.filter((row) => row.subjectId === id));
    }, { cache: false });
    ctx.loaders.set(ConflictsService, made);
    return made.load(subjectId);
  }

  /** The partners of which everybody in a role is out: they leave every denominator. */
  async recusedPartners(ctx: MemberCtx, subjectId: string, role: Role): Promise<string[]> {
    const rows = await ctx.db.query<{ id: string }[]>(RECUSED_PARTNERS(role), [ctx.viewer.collaborativeId, subjectId]);
    return rows.map(({ id }) => id);
  }

  /** Declares, in the caller's transaction. Said again, it is the same declaration; said otherwise, it is a new version. */
  async declare(ctx: MemberCtx, subject: Subject, input: DeclareConflictInput): Promise<void> {
    const declaring = readInput(ctx, Declaring, input);
    const enough = checkEffect(declaring.cause, declaring.effect);
    if (!enough.allowed) return refuse(refused(ctx, enough.reason, ['effect']));
    const { collaborativeId, personId } = ctx.viewer;
    await ctx.db.query(`select pg_advisory_xact_lock(hashtextextended('conflict ' || $1 || $2, 0))`, [personId, subject.id]);
    const [last] = await ctx.db.query<(Declared | undefined)[]>(LAST, [collaborativeId, personId, subject.id]);
    if (last && last.cause === declaring.cause && last.effect === declaring.effect && last.words === declaring.words) return;
    await this.save(ctx, subject, { ...declaring, version: (last?.version ?? 0) + 1 });
    await this.events.tell(ctx, conflictDeclared, { subjectId: subject.id, personId, effect: declaring.effect });
    if (!takesPart(declaring.effect)) await this.activity.record(ctx, { kind: 'recusalDeclared', subjectId: subject.id, values: { proposal: subject.shortId } });
  }

  private async save(ctx: MemberCtx, { kind, id: subjectId }: Subject, { version, cause, effect, words }: Declared): Promise<void> {
    const { collaborativeId, personId, partyId } = ctx.viewer;
    const [chair] = await ctx.db.query<{ id: string }[]>(CHAIR, [collaborativeId]);
    const { entryId } = await this.ledger.append(ctx, declaredEntry({
      collaborative: collaborativeId, declaration: { subject: subjectId, person: personId, version, cause, effect, words },
    }), { collaborativeId, audienceId: chair?.id ?? partyId });
    await ctx.db.query(SAVE(sqlNow(ctx.viewer)), [collaborativeId, uuid(), personId, kind, subjectId, version, cause, effect, words, entryId]);
  }
}
