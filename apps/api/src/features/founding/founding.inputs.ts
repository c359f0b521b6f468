import { z } from 'zod';
import { PASSWORD } from '../accounts/password.ts';

/** Addresses of the product itself: no collaborative can be called so. */
const TAKEN = ['new', 'invitation', 'verify', 'privacy', 'kit', 'graphql', 'files', 'events', 'health', 'record', 'assets'];

const oneOf = (known: readonly string[], key: string) => (value: string, issue: z.core.$RefinementCtx<string>) => {
  if (!known.includes(value)) issue.addIssue({ code: 'custom', params: { say: { key, values: { value } } } });
};

export const FoundingSchema = z.object({
  code: z.string().trim().min(1).max(200),
  name: z.string().trim().min(1).max(120),
  slug: z.string().trim().toLowerCase().superRefine((slug, issue) => {
    if (!/^[a-z][a-z0-9-]{1,39}$/.test(slug)) issue.addIssue({ code: 'custom', params: { say: { key: 'api.founding.slug', values: { value: slug.slice(0, 60) } } } });
  }),
  timeZone: z.string().superRefine(oneOf([...Intl.supportedValuesOf('timeZone'), 'UTC'], 'api.founding.timeZone')),
  baseCurrency: z.string().trim().toUpperCase().superRefine(oneOf(Intl.supportedValuesOf('currency'), 'api.founding.currency')),
  personName: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  password: z.string().min(PASSWORD.min).max(PASSWORD.max),
});

export type FoundingSaid = z.output<typeof FoundingSchema>;

export const isTaken = (slug: string): boolean => TAKEN.includes(slug);
