import { diffWordsWithSpace } from 'diff';

/** A stretch of text that stayed, came or went. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What of a text was written otherwise, word by word. The stretches that stayed or went are the text before, those that stayed or came the text after. */
export const wordsBetween = (before: string, after: string): Stretch[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({ kind: kindOf(added, removed), text: value }));

function kindOf(added: boolean, removed: boolean): Stretch['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}
