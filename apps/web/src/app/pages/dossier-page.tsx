import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LimitedDossier } from '../../features/dossiers/limited-dossier.tsx';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { PlainPage } from '../plain-page.tsx';

const DOSSIER_PAGE = graphql(`
  query DossierPage($secret: String!) { dossier(secret: $secret) { title { en es } ...LimitedDossier_dossier @unmask } }
`);

/** The link of a dossier. Its secret stands behind the `#`, so that no server and no log gets it with the address. */
export function DossierPage() {
  const { t } = useTranslation('dossiers');
  const read = useBilingual();
  const secret = useLocation().hash.slice(1);
  const { data: { dossier } } = useSuspenseQuery(DOSSIER_PAGE, { variables: { secret }, fetchPolicy: 'no-cache' });
  return (
    <PlainPage>
      <PageHead title={dossier ? read(dossier.title) : t('spent')} />
      {dossier ? <LimitedDossier dossier={dossier} /> : <p>{t('spentWhy')}</p>}
    </PlainPage>
  );
}
