import { z } from 'zod';

const KINDS = ['legal', 'short', 'acronym', 'former', 'translation', 'published'] as const;

export const searching = z.object({ text: z.string().trim().max(200).nullish() });

export const naming = z.object({ text: z.string().trim().min(2).max(300), kind: z.enum(KINDS) });
