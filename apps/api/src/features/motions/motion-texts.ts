import DataLoader from 'dataloader';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { bilingual } from '../deliberations/deliberations.queries.ts';
import type { MotionText } from './motion.model.ts';

/** Title and text in both languages. */
export interface Texts {
  readonly titleEn: string;
  readonly titleEs: string;
  readonly textEn: string;
  readonly textEs: string;
}

export interface NewText {
  readonly motionId: string;
  readonly version: number;
  readonly texts: Texts;
  readonly why?: string | null;
  readonly entryId?: string | null;
}

export const isSameText = (a: Texts, b: Texts): boolean => a.titleEn === b.titleEn && a.titleEs === b.titleEs && a.textEn === b.textEn && a.textEs === b.textEs;

/** Keeps a version of a motion's text. */
export async function keepText(ctx: MemberCtx, { motionId, version, texts, why = null, entryId = null }: NewText): Promise<void> {
  const { titleEn, titleEs, textEn, textEs } = texts;
  await ctx.db.query(
    `insert into motion_text (collaborative_id, id, motion_id, version, title_en, title_es, text_en, text_es, why, language, written_by_id, written_at, entry_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $9::text is not null then $10 end, $11, ${sqlNow(ctx.viewer)}, $12)`,
    [ctx.viewer.collaborativeId, uuid(), motionId, version, titleEn, titleEs, textEn, textEs, why, ctx.language, ctx.viewer.personId, entryId]);
}

const TEXTS = `
  select t.motion_id as "motionId", t.version, ${bilingual('t.title')} as title, ${bilingual('t.text')} as text, t.why, t.language, t.written_at as "writtenAt", w.name as "writtenBy"
  from motion_text t left join person w on w.collaborative_id = t.collaborative_id and w.id = t.written_by_id
  where t.collaborative_id = $1 and t.motion_id = any($2::uuid[]) order by t.version desc`;

/** The versions of a motion's text, the latest first; one statement for all motions of a request. */
export function textsOf(ctx: MemberCtx, motionId: string): Promise<MotionText[]> {
  const known = ctx.loaders.get(textsOf) as DataLoader<string, MotionText[]> | undefined;
  const loader = known ?? new DataLoader<string, MotionText[]>(async (ids) => {
    const rows = await ctx.db.query<(MotionText & { motionId: string })[]>(TEXTS, [ctx.viewer.collaborativeId, ids]);
    return ids.map((id) => rows.filter((row) => row.motionId === id));
  }, { cache: false });
  ctx.loaders.set(textsOf, loader);
  return loader.load(motionId);
}

const TEXT = 'title_en as "titleEn", title_es as "titleEs", text_en as "textEn", text_es as "textEs"';

/** What a motion says now, and in which version. */
export async function textNow(ctx: MemberCtx, motionId: string): Promise<Texts & { readonly textVersion: number }> {
  const [row] = await ctx.db.query<[Texts & { textVersion: number }]>(
    `select text_version as "textVersion", ${TEXT} from motion where collaborative_id = $1 and id = $2`, [ctx.viewer.collaborativeId, motionId]);
  return row;
}

/** One version of a motion's text, or null. */
export async function textAt(ctx: MemberCtx, motionId: string, version: number): Promise<Texts | null> {
  const [row] = await ctx.db.query<Texts[]>(
    `select ${TEXT} from motion_text where collaborative_id = $1 and motion_id = $2 and version = $3`,
    [ctx.viewer.collaborativeId, motionId, version]);
  return row ?? null;
}
