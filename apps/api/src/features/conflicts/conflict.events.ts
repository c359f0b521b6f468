import type { ConflictEffect } from '@acuerdo/access';
import { eventKind } from '../../platform/events/events.ts';

/** A person declared something that holds from now on. */
export const conflictDeclared = eventKind<{ subjectId: string; personId: string; effect: ConflictEffect }>('conflictDeclared');
