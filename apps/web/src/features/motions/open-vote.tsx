import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { OpenVote_MotionFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { instantOf, wallTime } from '../../lib/zoned.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { useReason } from '../../ui/reason.tsx';
import { Deadline } from './deadline.tsx';
import styles from './motion.module.css';

const WHICH = graphql(`fragment OpenVote_motion on Motion { id shortId options { id title { en es } } }`);

const OPEN = graphql(`
  mutation OpenMotion($id: UUID!, $closesAt: DateTime!) {
    openMotion(id: $id, closesAt: $closesAt) {
      __typename
      ... on Motion { id }
      ... on Refused { code message path }
    }
  }
`);

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

interface OpenVoteProps {
  motion: FragmentType<OpenVote_MotionFragment>;
  timeZone: string;
  /** The collaborative's own present, from which the first proposal of a deadline is made. */
  now: string;
  mayEdit: boolean;
}

/** Asks for the deadline on the collaborative's clock, and once more before everything is fixed. */
export function OpenVote({ motion, timeZone, now, mayEdit }: OpenVoteProps) {
  const { t } = useTranslation('motions');
  const say = useReason();
  const { collaborative: { slug } } = useSession();
  const { data: { id, shortId, options } } = useSuspenseFragment({ fragment: WHICH, from: motion });
  const { send, act } = useOpen(id);
  const [wall, setWall] = useState(() => `${wallTime(new Date(Date.parse(now) + WEEK_MS).toISOString(), timeZone).slice(0, 11)}18:00`);
  const [asked, setAsked] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const ask = (event: React.FormEvent) => {
    event.preventDefault();
    const instant = instantOf(wall, timeZone);
    setWrong(instant ? null : t('open.noTime'));
    setAsked(instant);
  };
  return (
    <form className={styles['open']} onSubmit={ask} noValidate>
      <TextInput
        type="datetime-local" className={styles['when']} label={t('open.closesAt')} description={t('open.zone', { zone: timeZone })} required
        value={wall} onChange={(event) => { setWall(event.currentTarget.value); }} error={wrong ?? act.issues.map(({ message }) => say(message))[0]}
      />
      <div className={styles['buttons']}>
        <Button type="submit">{t('open.act')}</Button>
        {mayEdit && <Button component={Link} to={`/${slug}/future/${shortId}?edit`} variant="default">{t('edit.act')}</Button>}
      </div>
      <ActProblem act={act} />
      <ConfirmAct
        opened={asked !== null} onClose={() => { setAsked(null); }} title={t('open.title', { id: shortId })} act={t('open.act')}
        happens={<>{t('open.happens', { count: options.length })} {asked && <Deadline at={asked} timeZone={timeZone} />}.</>}
        cannotUndo={t('open.final')}
        onAct={async () => { if (asked) await send(asked); }}
      />
    </form>
  );
}

function useOpen(id: string) {
  const [open] = useMutation(OPEN, { refetchQueries: 'active', awaitRefetchQueries: true });
  const act = useAct();
  return { act, send: (closesAt: string) => act.run(async () => (await open({ variables: { id, closesAt } })).data?.openMotion) };
}
