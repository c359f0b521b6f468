import { z } from 'zod';
import { writtenDate, writtenDateIfAny } from '../../platform/graphql/vague-date.input.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
const optional = (max: number) => z.string().trim().max(max).nullish().transform((said) => said || null);
const idIfAny = z.string().nullish().transform((id) => id ?? null);

export const AddTermSchema = z.object({
  title: text(200), kind: z.enum(['staff', 'advisory', 'external']), personName: optional(120), partyId: z.string(), unitId: idIfAny, bodyId: idIfAny, seatId: idIfAny,
  leads: z.boolean().nullish().transform((said) => said ?? false), alternateForId: idIfAny,
  from: writtenDateIfAny,
});
export type AddTerm = z.output<typeof AddTermSchema>;

export const EndTermSchema = z.object({
  id: z.string(), until: writtenDate, reason: optional(500), vacant: z.boolean().nullish().transform((said) => said ?? false),
});
export type EndTerm = z.output<typeof EndTermSchema>;
