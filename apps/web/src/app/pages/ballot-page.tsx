import type { BallotChoice } from '@acuerdo/voting';
import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { BallotPaper } from '../../features/ballots/ballot-paper.tsx';
import { MandateAtBallot } from '../../features/mandates/mandate-at-ballot.tsx';
import { Deadline } from '../../features/motions/deadline.tsx';
import { MotionState } from '../../features/motions/motion-state.tsx';
import { RecordedList } from '../../features/recorded/recorded-list.tsx';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import { AnswerHere } from './answer-here.tsx';
import styles from './vote-page.module.css';

const BALLOT_PAGE = graphql(`
  query BallotPage($id: String!) {
    workspace { slug person { id } }
    motion(id: $id) { id shortId title { en es } state closesAt ...BallotPaper_motion ...MandateAtBallot_motion within { delegates } recordedAnswers { mine ...RecordedList_answer @unmask } }
  }
`);

export function BallotPage() {
  const { t } = useTranslation(['motions', 'recorded']);
  const { motion: id = '' } = useParams();
  const read = useBilingual();
  const { collaborative: { slug, timeZone } } = useSession();
  const { data: { motion, workspace } } = useSuspenseQuery(BALLOT_PAGE, { ...FRESH, variables: { id } });
  if (!motion) return <NotFound />;
  const recorded = motion.state === 'open' ? motion.recordedAnswers.filter(({ mine }) => mine) : [];
  const bound = (choice: BallotChoice | null) => <MandateAtBallot motion={motion} choice={choice} />;
  return (
    <div className={styles['page']}>
      <PageHead
        shortId={motion.shortId} title={read(motion.title)} state={<MotionState state={motion.state} />}
        note={<Link to={`/${slug}/future/${motion.shortId}`}>{t('readMotion')}</Link>}
      />
      {recorded.length > 0 && <Callout tone="look" title={t('recorded:mine')}>{t('recorded:mineWhy')}</Callout>}
      <RecordedList answers={recorded} />
      {motion.within && motion.state === 'open'
        ? <AnswerHere motionId={motion.id} bound={bound} />
        : <BallotPaper motion={motion} personId={workspace.person.id} deadline={motion.closesAt && <Deadline at={motion.closesAt} timeZone={timeZone} />} bound={bound} />}
    </div>
  );
}
