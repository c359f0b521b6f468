import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { NewToken } from '../../features/accounts/new-token.tsx';
import { Sessions } from '../../features/accounts/sessions.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const ACCOUNT_PAGE = graphql(`
  query AccountPage { viewer { accountId email ...Sessions_viewer @unmask } }
`);

export function AccountPage() {
  const { t } = useTranslation('accounts');
  const { data: { viewer } } = useSuspenseQuery(ACCOUNT_PAGE, FRESH);
  if (!viewer) return <NotFound />;
  return (
    <div className={styles['page']}>
      <PageHead title={t('account')} note={viewer.email} />
      <Sessions viewer={viewer} />
      <NewToken />
    </div>
  );
}
