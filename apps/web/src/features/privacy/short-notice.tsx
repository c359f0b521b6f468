import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { noticePath } from './notice-path.ts';
import styles from './privacy.module.css';

const SHORT = graphql(`query ShortNotice($of: String) { privacyNotice(of: $of) { parts { key text { en es } } } }`);

/** The simplified notice, where somebody is about to give data, and the way to the whole one, which is there even when the text does not come. */
export function ShortNotice({ of }: { of: string | null }) {
  const { t } = useTranslation('privacy');
  const read = useBilingual();
  const { data } = useQuery(SHORT, { variables: { of } });
  const short = data?.privacyNotice.parts.find(({ key }) => key === 'short');
  return <p className={styles['short']}>{short && read(short.text)} <Link to={noticePath(of)}>{t('whole')}</Link></p>;
}
