import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PrivacyHere } from '../../features/privacy/privacy-here.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { PageHead } from '../../ui/page-head.tsx';
import styles from './page.module.css';

const PRIVACY_HERE_PAGE = graphql(`
  query PrivacyHerePage { privacy { ...PrivacyHere_privacy @unmask } }
`);

export function PrivacyHerePage() {
  const { t } = useTranslation('privacy');
  const { data: { privacy } } = useSuspenseQuery(PRIVACY_HERE_PAGE, FRESH);
  return <div className={styles['page']}><PageHead title={t('here.title')} /><PrivacyHere privacy={privacy} /></div>;
}
