import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CompareOptions } from '../../features/deliberations/compare-options.tsx';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const OPTIONS_COMPARED_PAGE = graphql(`
  query OptionsComparedPage($id: String!) {
    deliberation(id: $id) { id shortId title { en es } ...CompareOptions_deliberation @unmask }
  }
`);

/** The options of a deliberation in one table. */
export function OptionsComparedPage() {
  const { t } = useTranslation('deliberations');
  const { deliberation: id = '' } = useParams();
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const { data: { deliberation } } = useSuspenseQuery(OPTIONS_COMPARED_PAGE, { ...FRESH, variables: { id } });
  if (!deliberation) return <NotFound />;
  return (
    <div className={styles['page']}>
      <PageHead title={t('compare.title')} note={<Link to={`/${slug}/future`}>{deliberation.shortId} {read(deliberation.title)}</Link>} />
      <RoomViews room="future" />
      <p>{t('compare.why')}</p>
      <CompareOptions deliberation={deliberation} />
    </div>
  );
}
