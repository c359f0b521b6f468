import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { ProtectButton } from './protect-button.tsx';
import { useForgettingAct } from './use-protecting.ts';

const PROTECT_ROW = graphql(`
  mutation ProtectImportRow($importId: UUID!, $row: Int!) {
    protectImportRow(importId: $importId, row: $row) {
      __typename
      ... on Import { id }
      ... on Refused { code message path }
    }
  }
`);

interface ProtectRowProps {
  importId: string;
  row: { readonly row: number; readonly grantee: string; readonly protected: boolean };
}

/** Protects the organisation of a row while its file is only looked at, or afterwards. */
export function ProtectRow({ importId, row: { row, grantee, protected: isProtected } }: ProtectRowProps) {
  const { t } = useTranslation('protection');
  const [protect] = useMutation(PROTECT_ROW, { fetchPolicy: 'no-cache' });
  const act = useForgettingAct();
  if (isProtected || grantee === '') return null;
  const onAct = () => act.run(async () => (await protect({ variables: { importId, row } })).data?.protectImportRow);
  return <ProtectButton inList label={t('actRow', { row })} title={t('confirm.title', { name: grantee })} happens={<><p>{t('confirm.row_happens')}</p><p>{t('confirm.happens')}</p></>} act={act} onAct={onAct} />;
}
