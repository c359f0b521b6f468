import type { EntityManager } from 'typeorm';
import type { Ctx } from '../../platform/ctx.ts';
import type { Written } from './application.rules.ts';
import type { Application } from './application.model.ts';
import type { Call } from './call.model.ts';
import type { CallFacts } from './call.rules.ts';
import { CALL_COLUMNS, CALL_FROM, shownCall, type CallRow } from './calls.queries.ts';

const APPLICATIONS = `
  select to_jsonb(a.written) as written, a.id as "applicationId", a.language, a.saved_at as "savedAt", a.submitted_at as "submittedAt", a.receipt, k.created_by_id as "keeperId",
    c.id as "collaborativeId", c.slug, c.clock_offset_seconds as "clockOffsetSeconds", ${CALL_COLUMNS}
  from application a join call k on k.collaborative_id = a.collaborative_id and k.id = a.call_id join ${CALL_FROM.replace('call k join ', '')}`;

interface Row extends CallRow {
  readonly written: Written;
  readonly applicationId: string;
  readonly language: 'en' | 'es';
  readonly savedAt: Date;
  readonly submittedAt: Date | null;
  readonly receipt: string | null;
  readonly keeperId: string;
  readonly collaborativeId: string;
  readonly slug: string;
  readonly clockOffsetSeconds: number;
}

export const shownApplication = ({ written, language, savedAt, submittedAt, receipt, ...call }: Row): Application => ({
  call: shownCall(call), language, ...written, places: [...written.places], answers: [...written.answers], savedAt, submittedAt, receipt,
});

/** The application of a link, held where it is to be changed. */
export async function applicationOf(ctx: Ctx, secretHash: Buffer, held = false): Promise<Row | null> {
  const [row] = await ctx.db.query<Row[]>(`${APPLICATIONS} where a.secret_hash = $1 ${held ? 'for update of a' : ''}`, [secretHash]);
  return row ?? null;
}

/** The application that became a grant. Whether the viewer sees that grant was asked before. */
export async function applicationOfGrant(ctx: Ctx & { readonly db: EntityManager }, collaborativeId: string, grantId: string): Promise<Application | null> {
  const [row] = await ctx.db.query<Row[]>(`${APPLICATIONS} where a.collaborative_id = $1 and a.grant_id = $2`, [collaborativeId, grantId]);
  return row ? shownApplication(row) : null;
}

/** A call that was opened, as anybody reads it. Without an account there is no collaborative to ask in: its id says which. */
export async function publicCall(ctx: Ctx, id: string): Promise<(Call & CallFacts & { readonly collaborativeId: string; readonly now: Date }) | null> {
  const [row] = await ctx.db.query<(CallRow & { collaborativeId: string })[]>(`select c.id as "collaborativeId", ${CALL_COLUMNS} from ${CALL_FROM} where k.id = $1 and k.opened_at is not null`, [id]);
  return row ? { ...row, ...shownCall(row) } : null;
}
