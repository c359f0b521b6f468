import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EnterProposal } from '../../features/proposals/enter-proposal.tsx';
import { ProposalTable } from '../../features/proposals/proposal-table.tsx';
import { StandingWord } from '../../features/reviews/standing-word.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const REVIEWS_PAGE = graphql(`
  query ReviewsPage($after: String) {
    proposals(first: 50, after: $after) { nodes { id ...ProposalTable_proposal @unmask ...StandingWord_proposal @unmask } next total }
    themes { code kind name { en es } }
  }
`);

export function ReviewsPage() {
  const { t } = useTranslation('proposals');
  const { data: { proposals, themes }, fetchMore } = useSuspenseQuery(REVIEWS_PAGE, FRESH);
  const more = useMore(proposals.next ?? null, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="reviews" />
      <EnterProposal themes={themes} />
      <ProposalTable proposals={proposals.nodes} standing={(proposal) => <StandingWord proposal={proposal} />} more={{ ...more, total: proposals.total }} />
    </div>
  );
}
