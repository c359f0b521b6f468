import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DossierLinks } from '../../features/dossiers/dossier-links.tsx';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const DOSSIERS_PAGE = graphql(`
  query DossiersPage($id: String!) {
    deliberation(id: $id) { id shortId title { en es } ...DossierLinks_deliberation @unmask }
    prospects { ...DossierLinks_prospect @unmask }
  }
`);

/** Who could become a partner and was shown the limited dossier of a deliberation. */
export function DossiersPage() {
  const { t } = useTranslation('dossiers');
  const { deliberation: id = '' } = useParams();
  const read = useBilingual();
  const { viewer, collaborative: { slug } } = useSession();
  const { data: { deliberation, prospects } } = useSuspenseQuery(DOSSIERS_PAGE, { ...FRESH, variables: { id } });
  if (!deliberation) return <NotFound />;
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={<Link to={`/${slug}/future`}>{deliberation.shortId} {read(deliberation.title)}</Link>} />
      <RoomViews room="future" />
      <p>{t('why')}</p>
      <DossierLinks deliberation={deliberation} prospects={prospects} may={viewer.can('dossiers.share').allowed} />
    </div>
  );
}
