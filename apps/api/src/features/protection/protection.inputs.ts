import { PROTECTIONS } from '@acuerdo/access';
import { z } from 'zod';

export const protecting = z.object({ protection: z.enum(PROTECTIONS) });

export const purging = z.object({ codeName: z.string().trim().min(1).max(80) });
