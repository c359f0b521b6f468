import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { BeginMeeting_MeetingFragment } from '../../gql/graphql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import styles from './meetings.module.css';

const WHICH = graphql(`fragment BeginMeeting_meeting on Meeting { id shortId state counts { participants } viewerCan { action allowed reason } }`);

const BEGIN = graphql(`
  mutation BeginMeeting($id: UUID!) { beginMeeting(id: $id) { __typename ... on Meeting { id state } ... on Refused { code message path } } }
`);

const AGAIN = graphql(`
  mutation PlanMeetingAgain($id: UUID!) { planMeetingAgain(id: $id) { __typename ... on Meeting { id state } ... on Refused { code message path } } }
`);

type Which = { meeting: FragmentType<BeginMeeting_MeetingFragment> };

/** Begins a planned meeting, and goes on to where its notes are taken. */
export function BeginMeeting({ meeting }: Which) {
  const { t } = useTranslation('meetings');
  const { data: { id, shortId, state, viewerCan } } = useSuspenseFragment({ fragment: WHICH, from: meeting });
  const { collaborative: { slug } } = useSession();
  const navigate = useNavigate();
  const [send] = useMutation(BEGIN);
  const act = useAct([]);
  if (!abilityIn(viewerCan, 'meetings.keep').allowed) return null;
  const session = `/${slug}/meetings/${shortId}/session`;
  if (state !== 'planned') return <Button component={Link} to={session}>{t('session.act')}</Button>;
  const begin = async () => { if (await act.run(async () => (await send({ variables: { id } })).data?.beginMeeting)) await navigate(session); };
  return (
    <>
      <Button loading={act.busy} onClick={() => { void begin(); }}>{t('begin.act')}</Button>
      <ActProblem act={act} />
    </>
  );
}

/** Takes the beginning back, as long as nobody was marked as there. */
export function PlanAgain({ meeting }: Which) {
  const { t } = useTranslation('meetings');
  const { data: { id, state, counts, viewerCan } } = useSuspenseFragment({ fragment: WHICH, from: meeting });
  const [send] = useMutation(AGAIN, { refetchQueries: 'active' });
  const act = useAct([]);
  if (state !== 'held' || counts.participants > 0 || !abilityIn(viewerCan, 'meetings.begin').allowed) return null;
  return (
    <div className={styles['keep']} data-screen-only>
      <p className={styles['quiet']}>{t('begin.undoWhy')}</p>
      <div><Button variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await send({ variables: { id } })).data?.planMeetingAgain); }}>{t('begin.undo')}</Button></div>
      <ActProblem act={act} />
    </div>
  );
}
