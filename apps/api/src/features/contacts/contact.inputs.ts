import { z } from 'zod';
import { CONTACT_WAYS } from './contact-note.entity.ts';

export const noting = z.object({ granteeId: z.string(), day: z.string(), way: z.enum(CONTACT_WAYS), text: z.string().trim().min(1).max(5_000), shared: z.boolean() });
