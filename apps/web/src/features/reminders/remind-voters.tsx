import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { RemindVoters_MotionFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './reminders.module.css';

const REMINDED = graphql(`
  fragment RemindVoters_motion on Motion { id state reminder { sentAt sentBy } canRemind { allowed reason } }
`);

const REMIND = graphql(`
  mutation RemindVoters($motionId: UUID!) {
    remindVoters(motionId: $motionId) { __typename ... on Motion { id ...RemindVoters_motion } ... on Refused { code message path } }
  }
`);

/** Reminds exactly those who have not voted. Who sends it learns neither who nor how many they are. */
export function RemindVoters({ motion, sends }: { motion: FragmentType<RemindVoters_MotionFragment>; sends: boolean }) {
  const { t } = useTranslation('reminders');
  const { collaborative: { timeZone } } = useSession();
  const { data: { id, state, reminder, canRemind } } = useSuspenseFragment({ fragment: REMINDED, from: motion });
  const [remind] = useMutation(REMIND);
  const act = useAct([]);
  if (!sends || state !== 'open') return null;
  return (
    <section className={styles['section']} aria-labelledby="reminders" data-screen-only>
      <h2 id="reminders">{t('title')}</h2>
      <p className={styles['quiet']}>{t('why')}</p>
      {reminder && <p role="status">{t('last', { by: reminder.sentBy })} <MomentText at={reminder.sentAt} timeZone={timeZone} /></p>}
      <ActProblem act={act} />
      {canRemind.allowed
        ? <div><Button variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await remind({ variables: { motionId: id } })).data?.remindVoters); }}>{t('act')}</Button></div>
        : canRemind.reason && <p className={styles['quiet']}><Reason reason={canRemind.reason} /></p>}
    </section>
  );
}
