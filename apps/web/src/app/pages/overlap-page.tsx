import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AnswerOverlap } from '../../features/overlaps/answer-overlap.tsx';
import { GrantSide } from '../../features/overlaps/grant-side.tsx';
import { OverlapEvidence } from '../../features/overlaps/overlap-evidence.tsx';
import { OverlapHead } from '../../features/overlaps/overlap-head.tsx';
import { OverlapHistory } from '../../features/overlaps/overlap-history.tsx';
import { Sides } from '../../features/overlaps/sides.tsx';
import { SayIt } from '../../features/soundings/say-it.tsx';
import { ProtectGrant } from '../../features/protection/protect-grant.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { GrantTimes } from '../../ui/grant-times.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const OVERLAP_PAGE = graphql(`
  query OverlapPage($id: String!) {
    overlap(id: $id) {
      id
      left { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask ...SayIt_grant @unmask }
      right { id ...GrantSide_grant @unmask ...ProtectGrant_grant @unmask ...SayIt_grant @unmask }
      ...OverlapHead_overlap @unmask
      ...OverlapEvidence_overlap @unmask
      ...AnswerOverlap_overlap @unmask
    }
  }
`);

export function OverlapPage() {
  const { t } = useTranslation(['overlaps', 'grants']);
  const { overlap: id = '' } = useParams();
  const { data: { overlap } } = useSuspenseQuery(OVERLAP_PAGE, { ...FRESH, variables: { id } });
  if (!overlap) return <NotFound />;
  return (
    <div className={styles['page']}>
      <OverlapHead overlap={overlap} />
      <Sides left={<GrantSide grant={overlap.left} act={<><ProtectGrant grant={overlap.left} inList /><SayIt grant={overlap.left} inList /></>} />} middle={<OverlapEvidence overlap={overlap} />} right={<GrantSide grant={overlap.right} act={<><ProtectGrant grant={overlap.right} inList /><SayIt grant={overlap.right} inList /></>} />} />
      <section aria-label={t('time')}><GrantTimes grants={[overlap.left, overlap.right]} none={t('grants:noPeriod')} /></section>
      <div className={styles['columns']}>
        <AnswerOverlap overlap={overlap} />
        <OverlapHistory answers={overlap.answers} />
      </div>
    </div>
  );
}
