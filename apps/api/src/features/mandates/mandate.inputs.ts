import { z } from 'zod';
import { MANDATE_KINDS } from './mandate.entity.ts';

const KeepMandateForm = z.object({
  motionId: z.string(),
  kind: z.enum(MANDATE_KINDS),
  optionId: z.string().nullish().transform((id) => id ?? null),
  answer: z.string().nullish().transform((answer) => answer || null),
  words: z.string().trim().max(2_000).nullish().transform((words) => words || null),
  dueOn: z.iso.date().nullish().transform((day) => day ?? null),
  paperId: z.string().nullish().transform((id) => id ?? null),
  named: z.boolean().nullish().transform((named) => named ?? false),
});

/** A mandate holds what its kind says, and nothing else. */
export const KeepMandateSchema = KeepMandateForm.superRefine(({ kind, optionId, answer, words, dueOn }, ctx) => {
  const issue = (path: string, key: string) => ctx.addIssue({ code: 'custom', path: [path], params: { say: { key } } });
  const told = optionId !== null || answer !== null;
  if (optionId !== null && answer !== null) issue('answer', 'api.mandates.oneInstruction');
  if (kind === 'free' && told) issue('kind', 'api.mandates.freeIsFree');
  if (kind === 'instructed' && !told && words === null) issue('kind', 'api.mandates.instructionMissing');
  if ((kind === 'approval') !== (dueOn !== null)) issue('dueOn', kind === 'approval' ? 'api.field.missing' : 'api.mandates.noDay');
});

export type KeepMandate = z.output<typeof KeepMandateSchema>;

export const AnswerSchema = z.object({ motionId: z.string(), answer: z.enum(['confirmed', 'declined']) });
