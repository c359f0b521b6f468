import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { bilingual, list } from '../deliberations/deliberations.queries.ts';
import { Question } from '../questions/question.model.ts';
import { AskedInEvaluation } from './evaluation.model.ts';

/** Where evaluations ask open questions (`$2`), and what grantees said to it, as far as it was summed up. */
const ASKED_IN = `
  select l.question_id as "questionId", p.id, e.short_id as "shortId", ${bilingual('e.title')} as title, e.state, p.number, ${bilingual('p.text')} as text,
    ${list(`json_build_object('id', n.id, 'answers', n.answers, 'summary', ${bilingual('n.summary')})`,
  `consultation n join evaluation_link said on said.collaborative_id = n.collaborative_id and said.consultation_id = n.id
   where n.collaborative_id = p.collaborative_id and said.part_id = p.id and n.summary_en is not null`, 'n.opened_at, n.id')} as consulted
  from evaluation_link l
  join evaluation_part p on p.collaborative_id = l.collaborative_id and p.id = l.part_id
  join evaluation e on e.collaborative_id = p.collaborative_id and e.id = p.evaluation_id
  where l.collaborative_id = $1 and l.question_id = any($2::uuid[]) order by e.id, p.number`;

@Resolver(() => Question)
export class QuestionEvaluationsResolver {
  @ResolveField(() => [AskedInEvaluation], { description: 'The evaluations that ask it, with what grantees said to it in confidence.' })
  evaluations(@Context() ctx: MemberCtx, @Parent() { id }: Question): Promise<AskedInEvaluation[]> {
    const known = ctx.loaders.get(QuestionEvaluationsResolver) as DataLoader<string, AskedInEvaluation[]> | undefined;
    const loader = known ?? new DataLoader<string, AskedInEvaluation[]>(async (ids) => {
      const rows = await ctx.db.query<(AskedInEvaluation & { questionId: string })[]>(ASKED_IN, [ctx.viewer.collaborativeId, ids]);
      return ids.map((one) => rows.filter(({ questionId }) => questionId === one));
    }, { cache: false });
    ctx.loaders.set(QuestionEvaluationsResolver, loader);
    return loader.load(id);
  }
}
