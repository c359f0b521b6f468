import type { KeepMandateInput, MandateSection_MotionFragment } from '../../gql/graphql.ts';

/** A mandate as its form holds it. `told`: `option:<id>`, `answer:<answer>`, or empty where only words say it. */
export interface MandateDraft {
  readonly kind: string;
  readonly told: string;
  readonly words: string;
  readonly dueOn: string;
  readonly named: boolean;
}

type Mine = MandateSection_MotionFragment['mandates']['mine'];

const EMPTY: MandateDraft = { kind: 'free', told: '', words: '', dueOn: '', named: false };

/** What the form begins with: the mandate that holds, or a free one. */
export const draftOfMandate = (mine: Mine | null): MandateDraft =>
  (mine ? { kind: mine.kind, told: toldOf(mine), words: mine.words ?? '', dueOn: mine.dueOn ?? '', named: mine.named } : EMPTY);

function toldOf({ optionId, answer }: NonNullable<Mine>): string {
  if (optionId) return `option:${optionId}`;
  return answer ? `answer:${answer}` : '';
}

/** Only what its kind holds is sent: what was filled in for another kind before is left out. */
export function mandateInput({ kind, told, words, dueOn, named }: MandateDraft, motionId: string, paperId: string | null): KeepMandateInput {
  const [of, value] = kind === 'free' ? [] : told.split(':');
  return {
    motionId, kind, optionId: of === 'option' ? value ?? null : null, answer: of === 'answer' ? value ?? null : null, words: words.trim() || null,
    dueOn: kind === 'approval' ? dueOn || null : null, named: kind === 'approval' && named, paperId,
  };
}
