import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { StatementCard_StatementFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import styles from './statements.module.css';

const RELEASE = graphql(`
  mutation ReleaseStatement($id: UUID!) {
    releaseStatement(id: $id) {
      __typename
      ... on Statement { id }
      ... on Refused { code message path }
    }
  }
`);

const WITHHOLD = graphql(`
  mutation WithholdStatement($id: UUID!) {
    withholdStatement(id: $id) {
      __typename
      ... on Statement { id }
      ... on Refused { code message path }
    }
  }
`);

const REMOVE = graphql(`
  mutation RemoveStatement($id: UUID!) {
    removeStatement(id: $id) {
      __typename
      ... on StatementRemoved { id }
      ... on Refused { code message path }
    }
  }
`);

const AGAIN = { refetchQueries: ['MeetingPage'], awaitRefetchQueries: true };

/** What the partner whose view it is can do with it. */
export function KeepStatement({ id, viewerCan }: Pick<StatementCard_StatementFragment, 'id' | 'viewerCan'>) {
  const { t } = useTranslation('statements');
  const [asked, setAsked] = useState<'release' | 'remove' | null>(null);
  const { act, release, withhold, remove } = useKeeping(id);
  const may = (what: string) => abilityIn(viewerCan, `statements.${what}`).allowed;
  if (!['release', 'withhold', 'remove'].some(may)) return null;
  const dialog = (which: 'release' | 'remove', onAct: () => Promise<void>) => (
    <ConfirmAct
      opened={asked === which} onClose={() => { setAsked(null); }} title={t(`${which}.title`)} act={t(`${which}.act`)}
      happens={t(`${which}.happens`)} cannotUndo={t(`${which}.final`)} onAct={onAct}
    />
  );
  return (
    <div className={styles['keep']} data-screen-only>
      <ActProblem act={act} />
      <div className={styles['acts']}>
        {may('release') && <Button size="xs" variant="default" onClick={() => { setAsked('release'); }}>{t('release.act')}</Button>}
        {may('withhold') && <Button size="xs" variant="default" loading={act.busy} onClick={() => { void withhold(); }}>{t('withhold')}</Button>}
        {may('remove') && <Button size="xs" variant="subtle" onClick={() => { setAsked('remove'); }}>{t('remove.act')}</Button>}
      </div>
      {dialog('release', release)}
      {dialog('remove', remove)}
    </div>
  );
}

function useKeeping(id: string) {
  const [sendRelease] = useMutation(RELEASE, AGAIN);
  const [sendWithhold] = useMutation(WITHHOLD, AGAIN);
  const [sendRemove] = useMutation(REMOVE, AGAIN);
  const act = useAct();
  return {
    act,
    release: async () => { await act.run(async () => (await sendRelease({ variables: { id } })).data?.releaseStatement); },
    withhold: async () => { await act.run(async () => (await sendWithhold({ variables: { id } })).data?.withholdStatement); },
    remove: async () => { await act.run(async () => (await sendRemove({ variables: { id } })).data?.removeStatement); },
  };
}
