import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { MotionActs_MotionFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { Reason } from '../../ui/reason.tsx';
import { CloseVote } from './close-vote.tsx';
import styles from './motion.module.css';
import { OpenVote } from './open-vote.tsx';

const ACTS = graphql(`
  fragment MotionActs_motion on Motion {
    id shortId state viewerCan { action allowed reason }
    ...OpenVote_motion
    ...CloseVote_motion
  }
`);

/** What is asked for in each state; only these are said, allowed or not. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  draft: ['motions.draft', 'motions.open'],
  open: ['ballots.cast', 'motions.close'],
  closed: ['decisions.record'],
};

interface MotionActsProps {
  motion: FragmentType<MotionActs_MotionFragment>;
  timeZone: string;
  now: string;
}

/** What the secretariat does with a motion; everybody else reads who can. */
export function MotionActs({ motion, timeZone, now }: MotionActsProps) {
  const { data } = useSuspenseFragment({ fragment: ACTS, fragmentName: 'MotionActs_motion', from: motion });
  const can = (action: string) => abilityIn(data.viewerCan, action).allowed;
  return (
    <div className={styles['acts']}>
      {data.state === 'draft' && can('motions.open') && <OpenVote motion={data} timeZone={timeZone} now={now} mayEdit={can('motions.draft')} />}
      {data.state === 'open' && can('motions.close') && <CloseVote motion={data} />}
      <CannotDo viewerCan={data.viewerCan} state={data.state} />
    </div>
  );
}

function CannotDo({ viewerCan, state }: Pick<MotionActs_MotionFragment, 'viewerCan' | 'state'>) {
  const { t } = useTranslation('motions');
  const asked = (ASKED[state] ?? []).map((action) => ({ action, ...abilityIn(viewerCan, action) })).filter(({ allowed, reason }) => !allowed && reason);
  if (asked.length === 0) return null;
  return (
    <ul className={styles['cannot']} data-screen-only>
      {asked.map(({ action, reason }) => <li key={action}>{t(`act.${wordOf(action)}`)}: {reason && <Reason reason={reason} />}</li>)}
    </ul>
  );
}

const WORDS = { 'motions.draft': 'draft', 'motions.open': 'open', 'ballots.cast': 'cast', 'motions.close': 'close', 'decisions.record': 'record' } as const;

const wordOf = (action: string) => WORDS[action as keyof typeof WORDS];
