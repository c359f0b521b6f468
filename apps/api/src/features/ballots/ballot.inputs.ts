import type { RankedChoice } from '@acuerdo/voting';
import { z } from 'zod';

const ChoiceSchema = z.object({ kind: z.enum(['ranking', 'abstain', 'blank']), ranking: z.array(z.array(z.string()).max(100)).max(100).nullish() })
  .superRefine(({ kind, ranking }, ctx) => {
    const issue = (key: string) => ctx.addIssue({ code: 'custom', path: ['kind'], params: { say: { key, values: { value: kind } } } });
    if (kind === 'ranking' && !ranking) issue('api.ballots.rankingWanted');
    if (kind !== 'ranking' && ranking && ranking.length > 0) issue('api.ballots.noRanking');
  })
  .transform(({ kind, ranking }) => oneForm({ kind, ranking: ranking ?? [] } as RankedChoice));

export const CastBallotSchema = z.object({
  motionId: z.string(),
  idempotencyKey: z.string(),
  choice: ChoiceSchema,
  reason: z.string().trim().max(2_000).nullish().transform((text) => text || null),
});
export type CastBallotAct = z.output<typeof CastBallotSchema>;

/** One way to write each choice, so that the same choice is known again: options inside a rank by id, a ranking of nothing is blank. */
function oneForm(choice: RankedChoice): RankedChoice {
  if (choice.kind !== 'ranking') return { kind: choice.kind };
  if (choice.ranking.length === 0) return { kind: 'blank' };
  return { kind: 'ranking', ranking: choice.ranking.map((rank) => [...rank].sort()) };
}
