import { useSession } from '../../lib/session.ts';
import { useKept } from '../../lib/use-kept.ts';
import { readDraft } from './terms.ts';

interface Draft<T> {
  /** Whether it was looked up yet. */
  readonly ready: boolean;
  /** Null where nothing was begun. */
  readonly draft: T | null;
  readonly keep: (draft: T | null) => void;
}

/** A decision as it is being written, kept on its writer's device until it is published or dropped. It is never sent by itself. */
export function useDecisionDraft<T extends object>(of: string, like: T): Draft<T> {
  const { viewer, collaborative: { slug } } = useSession();
  const { ready, text, keep } = useKept(`decision ${slug} ${viewer.partyId} ${viewer.name} ${of}`);
  return { ready, draft: readDraft(text, like), keep: (draft) => { void keep(draft && JSON.stringify(draft)); } };
}
