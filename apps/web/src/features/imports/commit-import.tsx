import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CommitImport_ImportFragment, CommitImportMutation } from '../../gql/graphql.ts';
import { forgetLists } from '../../lib/cache.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './imports.module.css';

export const COMMIT_IMPORT = graphql(`
  fragment CommitImport_import on Import {
    id fileName state counts { new changed grants contributions conflict refused left }
    viewerCan { action allowed reason }
  }
`);

export const COMMIT_IMPORT_ROWS = graphql(`
  mutation CommitImport($importId: UUID!, $share: Boolean!) {
    commitImport(importId: $importId, share: $share) {
      __typename
      ... on ImportCommitted { grants contributions overlaps import { id } }
      ... on Refused { code message path }
    }
  }
`);

export type Committed = Extract<NonNullable<CommitImportMutation['commitImport']>, { __typename: 'ImportCommitted' }>;

interface CommitImportProps {
  file: CommitImport_ImportFragment;
  onCommitted: (committed: Committed) => void;
}

/** One transaction writes all rows or none; asked once, because what is shared cannot be made unseen. */
export function CommitImport({ file, onCommitted }: CommitImportProps) {
  const { t } = useTranslation('imports');
  const [share, setShare] = useState(true);
  const [asked, setAsked] = useState(false);
  const client = useApolloClient();
  const [commit] = useMutation(COMMIT_IMPORT_ROWS, { refetchQueries: ['ImportPage'], awaitRefetchQueries: true });
  const act = useAct([]);
  const may = abilityIn(file.viewerCan, 'grants.import');
  const doIt = async () => {
    const committed = await act.run(async () => (await commit({ variables: { importId: file.id, share } })).data?.commitImport);
    if (!committed) return;
    forgetLists(client.cache);
    onCommitted(committed);
  };
  const { new: added, changed, grants, contributions, refused, left } = file.counts;
  const out = refused + left;
  return (
    <section className={styles['commit']} aria-labelledby="commit">
      <h2 id="commit">{t('commit.title')}</h2>
      <Checkbox label={t('commit.share')} description={t('commit.shareWhy')} checked={share} disabled={!may.allowed} onChange={(event) => { setShare(event.currentTarget.checked); }} />
      {!may.allowed && may.reason && <Callout tone="look" title={t('commit.notYet')}><Reason reason={may.reason} /></Callout>}
      <ActProblem act={act} />
      <div><Button disabled={!may.allowed} onClick={() => { setAsked(true); }}>{t('commit.act')}</Button></div>
      <ConfirmAct
        opened={asked} onClose={() => { setAsked(false); }} act={t('commit.act')} title={t('commit.confirm', { name: file.fileName })}
        happens={<>{t('commit.happens', { new: added, changed, grants, contributions })} {out > 0 && t('commit.staysOut', { count: out })} {share ? t('commit.happensShared') : t('commit.happensUnshared')}</>}
        cannotUndo={t('commit.final')} onAct={doIt}
      />
    </section>
  );
}
