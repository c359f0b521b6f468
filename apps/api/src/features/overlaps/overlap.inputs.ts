import { z } from 'zod';
import type { Ctx } from '../../platform/ctx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';

const KINDS = ['duplicate-record', 'duplicate-role', 'stacked-support', 'parallel-role', 'relay', 'through-intermediary', 'unsure-identity'] as const;

export const overlapFilter = z.object({
  kind: z.enum(KINDS).nullish(),
  roleConfusion: z.boolean().nullish(),
  state: z.enum(['open', 'answered']).nullish(),
  partyId: z.string().nullish(),
  mine: z.boolean().nullish(),
  changeable: z.boolean().nullish(),
});

const pattern = z.object({ pattern: z.enum(['deciders', 'grantee', 'programme']) });

export const patternOf = (ctx: Ctx, given: string) => readInput(ctx, pattern, { pattern: given }).pattern;
