import { readDate } from '@acuerdo/calendar';
import { z } from 'zod';
import { TermsSchema } from './decision-terms.inputs.ts';
import { EFFECTS } from './decision.entity.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
const known = (max: number) => z.string().trim().max(max).nullish().transform((said) => said || null);

/** A past decision as somebody enters it. Title and text stand in one language, or in both. */
export const PastDecisionSchema = z.object({
  title: text(200),
  text: text(20_000),
  language: z.enum(['en', 'es']),
  otherTitle: known(200),
  otherText: known(20_000),
  decided: text(80).superRefine((written, issue) => {
    const read = readDate(written);
    if (!read.ok) issue.addIssue({ code: 'custom', params: { say: read.reason } });
  }),
  effect: z.enum(EFFECTS),
  rule: known(2_000),
  agreed: known(2_000),
  reasons: known(20_000),
  source: text(500),
  terms: TermsSchema.nullish(),
}).superRefine(({ otherTitle, otherText }, issue) => {
  if (otherTitle && !otherText) issue.addIssue({ code: 'custom', path: ['otherText'], params: { say: { key: 'api.decisions.bothOrNeither' } } });
  if (otherText && !otherTitle) issue.addIssue({ code: 'custom', path: ['otherTitle'], params: { say: { key: 'api.decisions.bothOrNeither' } } });
});

export type PastDecisionSaid = z.output<typeof PastDecisionSchema>;
