import type { MemberCtx } from '../../platform/ctx.ts';

/** Whose a document is, as it says above its title. */
export interface Whose {
  readonly name: string;
  readonly sample: boolean;
}

export async function whose(ctx: MemberCtx): Promise<Whose> {
  const [row] = await ctx.db.query<[Whose]>('select name, sample from collaborative where id = $1', [ctx.viewer.collaborativeId]);
  return row;
}
