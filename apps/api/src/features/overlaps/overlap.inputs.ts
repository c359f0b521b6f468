import { z } from 'zod';
import { ANSWERS } from './overlap-answer.entity.ts';

const KINDS = ['duplicate-record', 'duplicate-role', 'stacked-support', 'parallel-role', 'relay', 'through-intermediary', 'unsure-identity'] as const;

export const overlapFilter = z.object({
  kind: z.enum(KINDS).nullish(),
  roleConfusion: z.boolean().nullish(),
  state: z.enum(['open', 'answered']).nullish(),
});

export const answering = z.object({ answer: z.enum(ANSWERS), reason: z.string().trim().min(1).max(2000) });
