import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ClaimOutcome } from '../../features/outcomes/claim-outcome.tsx';
import { OutcomeList } from '../../features/outcomes/outcome-list.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const OUTCOMES_PAGE = graphql(`
  query OutcomesPage($after: String) {
    outcomes(first: 50, after: $after) { nodes { id ...OutcomeList_outcome @unmask } next total }
  }
`);

/** What changed, as somebody claims it. */
export function OutcomesPage() {
  const { t } = useTranslation('outcomes');
  const { data: { outcomes }, fetchMore } = useSuspenseQuery(OUTCOMES_PAGE, FRESH);
  const more = useMore(outcomes.next ?? null, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="future" />
      <OutcomeList outcomes={outcomes.nodes} more={more} />
      <ClaimOutcome />
    </div>
  );
}
