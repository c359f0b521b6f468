import { z } from 'zod';

export const SETTLEMENTS = ['explain', 'coordinate', 'adjust', 'move', 'hold', 'not-the-same'] as const;

const reason = z.string().trim().min(1).max(2000);

export const sounding = z.object({
  grantId: z.uuid(), themeId: z.uuid().nullish().transform((id) => id ?? null), readers: z.array(z.uuid()).min(1).max(50), open: z.boolean(), reason,
});

export const noteAnswer = z.object({ id: z.uuid(), answer: z.enum(['open', 'aside', 'agreed']), grantId: z.uuid().nullish().transform((id) => id ?? null) });

export const settling = z.object({ answer: z.enum(SETTLEMENTS), reason });
