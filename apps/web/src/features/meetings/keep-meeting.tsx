import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { KeepMeeting_MeetingFragment } from '../../gql/graphql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import styles from './meetings.module.css';

const WHICH = graphql(`fragment KeepMeeting_meeting on Meeting { id shortId viewerCan { action allowed reason } }`);

const LOCK = graphql(`
  mutation LockMeeting($id: UUID!) {
    lockMeeting(id: $id) {
      __typename
      ... on Meeting { id }
      ... on Refused { code message path }
    }
  }
`);

const REMOVE = graphql(`
  mutation RemoveMeeting($id: UUID!) {
    removeMeeting(id: $id) {
      __typename
      ... on MeetingRemoved { id }
      ... on Refused { code message path }
    }
  }
`);

/** What the secretariat does with a meeting that is not locked: lock it for good, or take it out again. */
export function KeepMeeting({ meeting }: { meeting: FragmentType<KeepMeeting_MeetingFragment> }) {
  const { t } = useTranslation('meetings');
  const { data: { id, shortId, viewerCan } } = useSuspenseFragment({ fragment: WHICH, from: meeting });
  const [asked, setAsked] = useState<'lock' | 'remove' | null>(null);
  const { act, lock, remove } = useKeeping(id);
  const may = (action: string) => abilityIn(viewerCan, action).allowed;
  if (!may('meetings.lock') && !may('meetings.remove')) return null;
  const dialog = (which: 'lock' | 'remove', onAct: () => Promise<void>) => (
    <ConfirmAct
      opened={asked === which} onClose={() => { setAsked(null); }} title={t(`${which}.title`, { id: shortId })} act={t(`${which}.act`)}
      happens={t(`${which}.happens`)} cannotUndo={t(`${which}.final`)} onAct={onAct}
    />
  );
  return (
    <section className={styles['keep']} data-screen-only>
      <ActProblem act={act} />
      {may('meetings.lock') && <p className={styles['quiet']}>{t('lock.why')}</p>}
      <div className={styles['acts']}>
        {may('meetings.lock') && <Button variant="default" onClick={() => { setAsked('lock'); }}>{t('lock.act')}</Button>}
        {may('meetings.remove') && <Button variant="default" onClick={() => { setAsked('remove'); }}>{t('remove.act')}</Button>}
      </div>
      {dialog('lock', lock)}
      {dialog('remove', remove)}
    </section>
  );
}

function useKeeping(id: string) {
  const navigate = useNavigate();
  const { collaborative: { slug } } = useSession();
  const [sendLock] = useMutation(LOCK, { refetchQueries: ['MeetingPage'], awaitRefetchQueries: true });
  const [sendRemove] = useMutation(REMOVE);
  const act = useAct();
  const lock = async () => { await act.run(async () => (await sendLock({ variables: { id } })).data?.lockMeeting); };
  const remove = async () => {
    if (await act.run(async () => (await sendRemove({ variables: { id } })).data?.removeMeeting)) await navigate(`/${slug}/meetings`);
  };
  return { act, lock, remove };
}
