import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ContactLog_GranteeFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import styles from './contacts.module.css';

const SHARE = graphql(`
  mutation ShareContactNote($id: UUID!, $shared: Boolean!) {
    shareContactNote(id: $id, shared: $shared) { __typename ... on Grantee { id } ... on Refused { code message path } }
  }
`);

const REMOVE = graphql(`
  mutation RemoveContactNote($id: UUID!) {
    removeContactNote(id: $id) { __typename ... on Grantee { id } ... on Refused { code message path } }
  }
`);

const AGAIN = { refetchQueries: ['GranteePage'], awaitRefetchQueries: true };

interface KeepNoteProps {
  id: string;
  shared: boolean;
  viewerCan: ContactLog_GranteeFragment['contactNotes']['nodes'][number]['viewerCan'];
}

/** What its own party does with a note. */
export function KeepNote({ id, shared, viewerCan }: KeepNoteProps) {
  const { t } = useTranslation('contacts');
  const [asked, setAsked] = useState(false);
  const [share] = useMutation(SHARE, AGAIN);
  const [remove] = useMutation(REMOVE, AGAIN);
  const act = useAct([]);
  if (!abilityIn(viewerCan, 'contacts.remove').allowed) return null;
  return (
    <div data-screen-only>
      <ActProblem act={act} />
      <div className={styles['acts']}>
        {abilityIn(viewerCan, 'contacts.share').allowed && (
          <Button size="xs" variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await share({ variables: { id, shared: !shared } })).data?.shareContactNote); }}>{t(shared ? 'takeBack' : 'share')}</Button>
        )}
        <Button size="xs" variant="subtle" onClick={() => { setAsked(true); }}>{t('remove.act')}</Button>
      </div>
      <ConfirmAct
        opened={asked} onClose={() => { setAsked(false); }} title={t('remove.title')} act={t('remove.act')} happens={t('remove.happens')} cannotUndo={t('remove.final')}
        onAct={async () => { await act.run(async () => (await remove({ variables: { id } })).data?.removeContactNote); }}
      />
    </div>
  );
}
