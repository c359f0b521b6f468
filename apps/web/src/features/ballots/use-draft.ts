import type { ChoiceForm } from '@acuerdo/voting';
import { useKept } from '../../lib/use-kept.ts';
import { draftName, readDraft, type Draft } from './draft.ts';

interface Where {
  readonly motionId: string;
  readonly personId: string;
  readonly options: readonly string[];
  readonly form: ChoiceForm;
}

export interface KeptDraft {
  readonly ready: boolean;
  /** Null where nothing was begun. */
  readonly draft: Draft | null;
  /** Ends when it is kept on this device. */
  readonly keep: (draft: Draft | null) => Promise<void>;
}

/** The draft of a ballot, kept on this device until it is sent or dropped. It is never sent by itself. */
export function useDraft({ motionId, personId, options, form }: Where): KeptDraft {
  const { ready, text, keep } = useKept(draftName(motionId, personId));
  return { ready, draft: readDraft(text, options, form), keep: (draft) => keep(draft && JSON.stringify(draft)) };
}
