import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { MotionList_DeliberationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Deadline } from './deadline.tsx';
import styles from './motion.module.css';
import { MotionState } from './motion-state.tsx';

const LIST = graphql(`
  fragment MotionList_deliberation on Deliberation {
    id
    motions { id shortId title { en es } state closesAt closedAt decision { id shortId } mandates { result { state } } }
  }
`);

type Motion = MotionList_DeliberationFragment['motions'][number];

interface MotionListProps {
  deliberation: FragmentType<MotionList_DeliberationFragment>;
  timeZone: string;
  draft: ReactNode;
}

/** What was, is and will be put to the vote. */
export function MotionList({ deliberation, timeZone, draft }: MotionListProps) {
  const { t } = useTranslation('motions');
  const { data } = useSuspenseFragment({ fragment: LIST, from: deliberation });
  return (
    <section aria-labelledby="motions">
      <h2 id="motions">{t('list.title')}</h2>
      {data.motions.length === 0 && <EmptyState title={t('list.empty')} example={t('list.example')}><p>{t('list.emptyWhy')}</p></EmptyState>}
      <ul className={styles['list']}>
        {data.motions.map((motion) => <li key={motion.id}><MotionLine motion={motion} timeZone={timeZone} /></li>)}
      </ul>
      {draft}
    </section>
  );
}

function MotionLine({ motion: { shortId, title, state, closesAt, decision, mandates }, timeZone }: { motion: Motion; timeZone: string }) {
  const { t } = useTranslation('motions');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const to = `/${slug}/future/${shortId}`;
  return (
    <>
      <span className={styles['id']}>{shortId}</span>
      <Link className={styles['name']} to={to}>{read(title)}</Link>
      <MotionState state={state} hold={mandates.result?.state} />
      <span className={styles['more']}>
        {state === 'open' && closesAt && <span>{t('closes')} <Deadline at={closesAt} timeZone={timeZone} /></span>}
        {state === 'closed' && <Link to={`${to}/count`}>{t('seeCount')}</Link>}
        {decision && <Link to={`/${slug}/decisions/${decision.shortId}`}>{t('seeDecision', { id: decision.shortId })}</Link>}
      </span>
    </>
  );
}
