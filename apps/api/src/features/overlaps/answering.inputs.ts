import { z } from 'zod';

/** Answers that settle an overlap, each with what it says besides. `reopen` says that the last one no longer holds. */
export const ANSWERS = ['explain', 'coordinate', 'adjust', 'move', 'hold', 'not-the-same', 'reopen'] as const;
export type Answer = (typeof ANSWERS)[number];

export const BECAUSE = ['by-design', 'core-and-project', 'other-leg', 'other-population', 'relay', 'emergency', 'other-entity', 'data-error'] as const;
export const ADJUSTED = ['amount', 'scope', 'dates'] as const;

/** What is asked of every overlap on the list at once: nothing that names one of its two grants. */
export const FOR_MANY: readonly Answer[] = ['explain', 'coordinate', 'hold', 'not-the-same'];
export const AT_MOST = 100;

const words = z.string().trim().min(1).max(2000);
const id = z.string().min(1);
const day = z.iso.date();

const FORMS = {
  explain: z.object({ because: z.enum(BECAUSE) }),
  coordinate: z.object({ leadPartyId: id, speakerId: id, oneReport: z.boolean(), reportOn: day.nullish().transform((on) => on ?? null) }),
  adjust: z.object({ grantId: id, what: z.enum(ADJUSTED) }),
  move: z.object({ grantId: id, toPartyId: id }),
  hold: z.object({ until: day }),
  'not-the-same': z.object({}),
  reopen: z.object({}),
} as const satisfies Record<Answer, z.ZodType>;

/** All that a form can say; an answer fills what is its own. */
export interface AnswerForm {
  readonly because?: (typeof BECAUSE)[number];
  readonly leadPartyId?: string;
  readonly speakerId?: string;
  readonly oneReport?: boolean;
  readonly reportOn?: string | null;
  readonly grantId?: string;
  readonly what?: (typeof ADJUSTED)[number];
  readonly toPartyId?: string;
  readonly until?: string;
}

export interface Answering {
  readonly answer: Answer;
  readonly reason: string;
  readonly form: AnswerForm;
}

/** An answer and its reason; then, for the form that belongs to it: what a form does not ask for is left out. */
export const answering = z.object({ answer: z.enum(ANSWERS), reason: words });
export const formOf = (answer: Answer) => z.object({ form: FORMS[answer] as z.ZodType<AnswerForm> });

export const snoozing = z.object({ until: day });
