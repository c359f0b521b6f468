import { z } from 'zod';

const title = z.string().trim().min(1).max(200);
const none = <T>(value: T | null | undefined): T | null => value ?? null;

export const ItemSchema = z.object({
  titleEn: title, titleEs: title, owner: z.string().trim().max(200).nullish().transform((said) => said || null), minutes: z.int().min(1).max(600).nullish().transform(none), consent: z.boolean(),
});
export type ItemSaid = z.output<typeof ItemSchema>;

export const NoteSchema = z.object({ id: z.string(), version: z.int(), note: z.string().trim().max(10_000).transform((said) => said || null), done: z.boolean() });

export const AttachSchema = z.object({
  itemId: z.string(), reference: z.string().trim().toUpperCase().max(20).nullish().transform((said) => said || null), fileId: z.string().nullish().transform(none),
});

export const OrderSchema = z.object({ ids: z.array(z.string()).max(200) });
