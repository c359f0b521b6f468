import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { forgetLists } from '../../lib/cache.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import styles from './imports.module.css';

const UNDO = graphql(`
  mutation UndoImport($importId: UUID!) {
    undoImport(importId: $importId) {
      __typename
      ... on Import { id }
      ... on Refused { code message path }
    }
  }
`);

interface UndoImportProps {
  importId: string;
  fileName: string;
  onUndone: () => void;
}

/** Takes back what an import wrote, as long as nobody can have built on it; the server says why not. */
export function UndoImport({ importId, fileName, onUndone }: UndoImportProps) {
  const { t } = useTranslation('imports');
  const [asked, setAsked] = useState(false);
  const [undo] = useMutation(UNDO, { refetchQueries: ['ImportPage'], awaitRefetchQueries: true });
  const client = useApolloClient();
  const act = useAct([]);
  const doIt = async () => {
    const undone = await act.run(async () => (await undo({ variables: { importId } })).data?.undoImport);
    if (!undone) return;
    forgetLists(client.cache);
    onUndone();
  };
  return (
    <section className={styles['section']} aria-labelledby="undo">
      <h2 id="undo">{t('undo.title')}</h2>
      <p className={styles['quiet']}>{t('undo.why')}</p>
      <ActProblem act={act} />
      <div><Button variant="default" onClick={() => { setAsked(true); }}>{t('undo.act')}</Button></div>
      <ConfirmAct opened={asked} onClose={() => { setAsked(false); }} act={t('undo.act')} title={t('undo.confirm', { name: fileName })} happens={t('undo.happens')} cannotUndo={t('undo.final')} onAct={doIt} />
    </section>
  );
}
