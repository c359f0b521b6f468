import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DecisionTable } from '../../features/decisions/decision-table.tsx';
import { ExportBook } from '../../features/books/export-book.tsx';
import { RecordStatus } from '../../features/books/record-status.tsx';
import { WitnessesSection } from '../../features/witnesses/witnesses.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './vote-page.module.css';

const DECISIONS_PAGE = graphql(`
  query DecisionsPage($after: String) {
    decisions(first: 50, after: $after) { nodes { id ...DecisionRow_decision } next total }
    recordStatus { entries waiting lastHead keyId publicKey }
    witnesses { ...Witnesses_witnesses }
  }
`);

/** The register of decisions, and the record in which they stand. */
export function DecisionsPage() {
  const { t } = useTranslation(['books', 'decisions']);
  const { viewer, collaborative } = useSession();
  const { data: { decisions, recordStatus, witnesses }, fetchMore } = useSuspenseQuery(DECISIONS_PAGE, FRESH);
  const more = useMore(decisions.next, fetchMore);
  return (
    <div className={styles['page']}>
      <PageHead
        title={t('decisions')} note={t('decisionsWhy')}
        act={viewer.can('decisions.record').allowed && <Button component={Link} to={`/${collaborative.slug}/decisions/past`} variant="default">{t('decisions:past.title')}</Button>}
      />
      <RoomViews room="decisions" />
      <DecisionTable decisions={decisions.nodes} more={{ ...more, total: decisions.total }} />
      <RecordStatus status={recordStatus} acts={<><ExportBook /><Button component={Link} to="/verify" variant="subtle">{t('verifyLink')}</Button></>} />
      <WitnessesSection witnesses={witnesses} />
    </div>
  );
}
