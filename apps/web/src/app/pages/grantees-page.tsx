import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { FindGrantee } from '../../features/grants/find-grantee.tsx';
import { GranteeTable } from '../../features/grants/grantee-table.tsx';
import { ProtectParty } from '../../features/protection/protect-party.tsx';
import { PurgedNotice, type PurgedThing } from '../../features/protection/purged-notice.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const GRANTEES_PAGE = graphql(`
  query GranteesPage($text: String, $after: String) {
    grantees(text: $text, first: 50, after: $after) { nodes { id ...GranteeTable_grantee @unmask } next total }
  }
`);

export function GranteesPage() {
  const { t } = useTranslation('grants');
  const [search, setSearch] = useSearchParams();
  const text = (search.get('q') ?? '').trim();
  const { data: { grantees }, fetchMore } = useSuspenseQuery(GRANTEES_PAGE, { ...FRESH, variables: { text: text || null } });
  const more = useMore(grantees.next ?? null, fetchMore);
  const purged = (useLocation().state as { purged?: PurgedThing } | null)?.purged;
  return (
    <div className={styles['page']}>
      <PageHead title={t('grantees.title')} note={t('grantees.note')} />
      <RoomViews room="portfolio" />
      {purged && <PurgedNotice purged={purged} />}
      <FindGrantee text={text} onFind={(wanted) => { setSearch(wanted ? { q: wanted } : {}, { replace: true, preventScrollReset: true }); }} />
      <GranteeTable
        grantees={grantees.nodes} more={{ ...more, total: grantees.total }} act={(grantee) => <ProtectParty party={grantee} inList />}
        empty={text ? <EmptyState title={t('grantees.noneLeft')} /> : <EmptyState title={t('grantees.empty')}><p>{t('grantees.emptyWhy')}</p></EmptyState>}
      />
    </div>
  );
}
