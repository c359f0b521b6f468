import { z } from 'zod';
import { VERDICTS } from './grantee-verdict.entity.ts';

export const pairFilter = z.object({ state: z.enum(['open', 'same', 'different', 'unsure', 'branch', 'conflict']).nullish() });

export const judging = z.object({
  leftId: z.string(), rightId: z.string(), verdict: z.enum(VERDICTS), reason: z.string().trim().max(2000).nullish().transform((said) => said ?? ''),
});

export const takingApart = z.object({ partyId: z.string(), reason: z.string().trim().max(2000).nullish().transform((said) => said ?? '') });

export const takingBack = z.object({ verdictIds: z.array(z.string()).min(1).max(100) });
