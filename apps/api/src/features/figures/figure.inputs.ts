import { BOLDNESS, MONEY_STATES } from '@acuerdo/overlap';
import { z } from 'zod';
import { EXTENTS } from './portfolio-claim.entity.ts';

const currency = z.string().regex(/^[A-Z]{3}$/);
const year = z.number().int().min(1).max(9999);

export const heatMapChoice = z.object({ currency: currency.nullish(), year: year.nullish(), proposals: z.boolean() });

export const figureCell = z.object({
  currency, year: year.nullish(), theme: z.string().max(60).nullish(), country: z.string().max(2).nullish(), state: z.enum(MONEY_STATES).nullish(), proposals: z.boolean().nullish(),
});

export const figureCurrency = z.object({ currency });

export const boldGrants = z.object({ of: z.enum(['pool', 'own']), currency, year, is: z.enum(BOLDNESS).nullish() });

export const claiming = z.object({ extent: z.enum(EXTENTS), asOf: z.string() });
