import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { DecisionsOfOverlap } from '../../features/decisions/decisions-of-overlap.tsx';
import { MeetingsOfOverlap } from '../../features/meetings/meetings-of-overlap.tsx';
import { AnswerOverlap } from '../../features/overlaps/answer-overlap.tsx';
import { GrantSide } from '../../features/overlaps/grant-side.tsx';
import { HandleOverlap } from '../../features/overlaps/handle-overlap.tsx';
import { OtherGrants } from '../../features/overlaps/other-grants.tsx';
import { OverlapEvidence } from '../../features/overlaps/overlap-evidence.tsx';
import { OverlapHead } from '../../features/overlaps/overlap-head.tsx';
import { OverlapHistory } from '../../features/overlaps/overlap-history.tsx';
import { OverlapReturned } from '../../features/overlaps/overlap-returned.tsx';
import { Sides } from '../../features/overlaps/sides.tsx';
import { Waterfall } from '../../features/overlaps/waterfall.tsx';
import { SayIt } from '../../features/soundings/say-it.tsx';
import { ProtectGrant } from '../../features/protection/protect-grant.tsx';
import { graphql } from '../../gql/gql.ts';
import type { OverlapPageQuery } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
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
      ...HandleOverlap_overlap @unmask
      ...OtherGrants_overlap @unmask
      ...MeetingsOfOverlap_overlap @unmask
      ...DecisionsOfOverlap_overlap @unmask
    }
  }
`);

export function OverlapPage() {
  const { overlap: id = '' } = useParams();
  const { data: { overlap } } = useSuspenseQuery(OVERLAP_PAGE, { ...FRESH, variables: { id } });
  if (!overlap) return <NotFound />;
  return (
    <div className={styles['page']}>
      <OverlapHead overlap={overlap} />
      <OverlapReturned returned={overlap.returned} />
      <Sides left={<Side grant={overlap.left} />} middle={<OverlapEvidence overlap={overlap} />} right={<Side grant={overlap.right} />} />
      <Waterfall evidence={overlap.evidence} />
      <OtherGrants overlap={overlap} />
      <div className={styles['columns']}>
        <AnswerOverlap overlap={overlap} />
        <div className={styles['list']}>
          <OverlapHistory answers={overlap.answers} />
          <HandleOverlap overlap={overlap} />
          <MeetingsOfOverlap overlap={overlap} />
          <DecisionsOfOverlap overlap={overlap} />
        </div>
      </div>
    </div>
  );
}

type OneSide = NonNullable<OverlapPageQuery['overlap']>['left'];

const Side = ({ grant }: { grant: OneSide }) => <GrantSide grant={grant} act={<><ProtectGrant grant={grant} inList /><SayIt grant={grant} inList /></>} />;
