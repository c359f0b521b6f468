import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CountOfMotion } from '../../features/ballots/count-of-motion.tsx';
import { ResultOnHold } from '../../features/mandates/result-on-hold.tsx';
import { ExportBook } from '../../features/books/export-book.tsx';
import { MotionState } from '../../features/motions/motion-state.tsx';
import { RecordedList } from '../../features/recorded/recorded-list.tsx';
import { graphql } from '../../gql/gql.ts';
import type { CountPageQuery } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './vote-page.module.css';

const COUNT_PAGE = graphql(`
  query CountPage($id: String!) {
    motion(id: $id) { id shortId title { en es } state decision { id shortId } viewerCan { action allowed reason } mandates { result { state sentence settledAt } } recordedAnswers { ...RecordedList_answer @unmask } ...CountOfMotion_motion }
  }
`);

type Motion = NonNullable<CountPageQuery['motion']>;

export function CountPage() {
  const { t } = useTranslation('ballots');
  const { motion: id = '' } = useParams();
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const { data: { motion } } = useSuspenseQuery(COUNT_PAGE, { ...FRESH, variables: { id } });
  if (!motion) return <NotFound />;
  return (
    <div className={styles['page']}>
      <PageHead
        shortId={motion.shortId} title={`${t('count.title')}: ${read(motion.title)}`} state={<MotionState state={motion.state} hold={motion.mandates.result?.state} />}
        note={<Link to={`/${slug}/future/${motion.shortId}`}>{t('count.motion')}</Link>}
      />
      <ResultOnHold hold={motion.mandates.result} of="result" />
      <CountOfMotion motion={motion} links={<><RecordedList answers={motion.recordedAnswers} /><Links motion={motion} /></>} />
    </div>
  );
}

function Links({ motion: { shortId, decision, viewerCan } }: { motion: Motion }) {
  const { t } = useTranslation('ballots');
  const { collaborative: { slug } } = useSession();
  return (
    <div className={styles['acts']} data-screen-only>
      {decision && <Button component={Link} to={`/${slug}/decisions/${decision.shortId}`}>{t('count.decision', { id: decision.shortId })}</Button>}
      {abilityIn(viewerCan, 'decisions.record').allowed && <Button component={Link} to={`/${slug}/future/${shortId}?record`}>{t('count.record')}</Button>}
      <ExportBook />
    </div>
  );
}
