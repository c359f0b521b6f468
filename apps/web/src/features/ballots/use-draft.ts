import type { ChoiceForm } from '@acuerdo/voting';
import { useState } from 'react';
import { draftName, readDraft, type Draft } from './draft.ts';

interface Where {
  readonly motionId: string;
  readonly personId: string;
  readonly options: readonly string[];
  readonly form: ChoiceForm;
}

/** The draft of a ballot, kept in this tab until it is sent or dropped; null where nothing was begun. It is never sent by itself. */
export function useDraft({ motionId, personId, options, form }: Where): [Draft | null, (draft: Draft | null) => void] {
  const name = draftName(motionId, personId);
  const [draft, setDraft] = useState(() => readDraft(kept(name), options, form));
  const change = (next: Draft | null) => {
    setDraft(next);
    keep(name, next);
  };
  return [draft, change];
}

/** A browser may refuse storage; the draft then lasts as long as the page. */
function kept(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(name, JSON.stringify(draft));
    else sessionStorage.removeItem(name);
  } catch {
    return;
  }
}
