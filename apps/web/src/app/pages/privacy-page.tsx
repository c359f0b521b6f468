import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { NoticeText } from '../../features/privacy/notice-text.tsx';
import { graphql } from '../../gql/gql.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { PlainPage } from '../plain-page.tsx';

const PRIVACY_PAGE = graphql(`
  query PrivacyPage($of: String, $version: Int) { privacyNotice(of: $of, version: $version) { ...NoticeText_notice @unmask } }
`);

/** The privacy notice, for anybody: `?of=` names the collaborative, `version=` one that stood before. */
export function PrivacyPage() {
  const { t } = useTranslation('privacy');
  const [search] = useSearchParams();
  const version = Number(search.get('version')) || null;
  const { data: { privacyNotice } } = useSuspenseQuery(PRIVACY_PAGE, { variables: { of: search.get('of'), version }, fetchPolicy: 'network-only' });
  return <PlainPage><PageHead title={t('title')} /><NoticeText notice={privacyNotice} /></PlainPage>;
}
