import { useApolloClient, useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { forgetLists } from '../../lib/cache.ts';
import type { Refusal } from '../../lib/use-act.ts';
import { COMMIT_IMPORT_ROWS, type Committed } from './commit-import.tsx';
import { START_IMPORT } from './drop-file.tsx';
import { inputOf } from './match-choice.ts';
import { MATCH_IMPORT } from './match-columns.tsx';
import type { PickedFile } from './picked-file.ts';
import { upload } from '../../lib/upload.ts';

type Refused = Refusal & { readonly __typename: 'Refused' };

/** Brings in a file by the way in that every file takes, and shares it: all of its rows, or none. */
export function useShareFile(): (picked: PickedFile) => Promise<Committed | Refused | null | undefined> {
  const { t } = useTranslation('compare');
  const { cache } = useApolloClient();
  const [start] = useMutation(START_IMPORT);
  const [match] = useMutation(MATCH_IMPORT);
  const [commit] = useMutation(COMMIT_IMPORT_ROWS);
  const begin = async (file: File) => {
    const uploaded = await upload(file, () => undefined);
    return uploaded.__typename === 'Refused' ? uploaded : (await start({ variables: { fileId: uploaded.id } })).data?.startImport;
  };
  const check = async ({ file, wish }: PickedFile) => {
    const started = await begin(file);
    return wish && started?.__typename === 'Import' ? (await match({ variables: { input: inputOf(started.id, wish) } })).data?.matchImport : started;
  };
  return async (picked) => {
    const checked = await check(picked);
    if (checked?.__typename !== 'Import') return checked;
    const { refused, conflict, left } = checked.counts;
    const count = refused + conflict + left;
    if (count > 0) return { __typename: 'Refused', message: t('share.readOtherwise', { count, name: picked.file.name }), path: [] };
    const committed = (await commit({ variables: { importId: checked.id, share: true } })).data?.commitImport;
    if (committed?.__typename === 'ImportCommitted') forgetLists(cache);
    return committed;
  };
}
