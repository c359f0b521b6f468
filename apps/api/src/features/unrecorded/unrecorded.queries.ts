import DataLoader from 'dataloader';
import { may } from '@acuerdo/access';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { list } from '../deliberations/deliberations.queries.ts';
import { Unrecorded, type StrawPoll } from './unrecorded.model.ts';
import { countsOf } from './unrecorded.rules.ts';

type Row = Pick<Unrecorded, 'took'> & { readonly id: string; readonly poll: (Omit<StrawPoll, 'counts'> & { readonly answers: number[] | null }) | null };

/** Answers leave the database only once the counts are shown; the viewer's own (`$3`) always. */
const UNRECORDED = `
  select d.id, ${list(`json_build_object('id', u.id, 'kind', u.kind, 'heldOn', u.held_on::text)`, 'unrecorded u where u.collaborative_id = $1 and u.deliberation_id = d.id', 'u.held_on desc, u.id')} as took,
    (select json_build_object('id', s.id, 'question', s.question, 'choices', to_json(s.choices), 'language', s.language,
        'mine', (select a.choice from straw_answer a where a.collaborative_id = $1 and a.poll_id = s.id and a.person_id = $3),
        'answers', case when s.shown then ${list('a.choice', 'straw_answer a where a.collaborative_id = $1 and a.poll_id = s.id', 'a.choice')} end)
      from straw_poll s where s.collaborative_id = $1 and s.deliberation_id = d.id) as poll
  from deliberation d where d.collaborative_id = $1 and d.id = any($2::uuid[])`;

async function findUnrecorded(ctx: MemberCtx, deliberationIds: readonly string[]): Promise<Map<string, Unrecorded>> {
  const { collaborativeId, personId } = ctx.viewer;
  const viewerCan = (['polls.hold', 'polls.answer'] as const).map((action) => abilityOf(action, may(ctx.viewer, action)));
  const rows = await ctx.db.query<Row[]>(UNRECORDED, [collaborativeId, deliberationIds, personId]);
  return new Map(rows.map(({ id, poll, took }) => [id, Object.assign(new Unrecorded(), {
    took, viewerCan, poll: poll && { ...poll, counts: poll.answers && countsOf(poll.choices, poll.answers) },
  })]));
}

export async function unrecordedOf(ctx: MemberCtx, deliberationId: string): Promise<Unrecorded> {
  return (await findUnrecorded(ctx, [deliberationId])).get(deliberationId) ?? missing(deliberationId);
}

/** One statement for all deliberations of a request. */
export function unrecordedLoader(ctx: MemberCtx): DataLoader<string, Unrecorded> {
  const known = ctx.loaders.get(unrecordedLoader) as DataLoader<string, Unrecorded> | undefined;
  const loader = known ?? new DataLoader<string, Unrecorded>(async (ids) => {
    const found = await findUnrecorded(ctx, ids);
    return ids.map((id) => found.get(id) ?? missing(id));
  }, { cache: false });
  ctx.loaders.set(unrecordedLoader, loader);
  return loader;
}

function missing(deliberationId: string): never {
  throw new Error(`deliberation ${deliberationId} is not in the collaborative`);
}
