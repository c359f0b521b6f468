import { useApolloClient, useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { forgetLists } from '../../lib/cache.ts';
import type { Refusal } from '../../lib/use-act.ts';
import { COMMIT_IMPORT_ROWS, type Committed } from './commit-import.tsx';
import { START_IMPORT } from './drop-file.tsx';
import { inputOf } from './match-choice.ts';
import { MATCH_IMPORT } from './match-columns.tsx';
import type { PickedFile } from './picked-file.ts';
import { upload } from './upload.ts';

type Refused = Refusal & { readonly __typename: 'Refused' };

/** Brings in a file by the way in that every file takes, and shares it: all of its rows, or none. */
export function useShareFile(): (picked: PickedFile) => Promise<Committed | Refused | null | undefined> {
  const { t } = useTranslation('compare');
  const { cache } = useApolloClient();
  const [start] = useMutation(START_IMPORT);
  const [match] = useMutation(MATCH_IMPORT);
  const [commit] = useMutation(COMMIT_IMPORT_ROWS);
  return async ({ file, wish }) => {
    const uploaded = await upload(file, () => undefined);
    if (uploaded.__typename === 'Refused') return uploaded;
    const started = (await start({ variables: { fileId: uploaded.id } })).data?.startImport;
    if (started?.__typename !== 'Import') return started;
    const checked = wish ? (await match({ variables: { input: inputOf(started.id, wish) } })).data?.matchImport : started;
    if (checked?.__typename !== 'Import') return checked;
    const { refused, conflict, left } = checked.counts;
    if (refused + conflict + left > 0) return { __typename: 'Refused', message: t('share.readOtherwise', { count: refused + conflict + left, name: file.name }), path: [] };
    const committed = (await commit({ variables: { importId: started.id, share: true } })).data?.commitImport;
    if (committed?.__typename === 'ImportCommitted') forgetLists(cache);
    return committed;
  };
}
