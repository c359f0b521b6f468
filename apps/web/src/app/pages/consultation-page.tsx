import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { AnswerConsultation } from '../../features/evaluations/answer-consultation.tsx';
import { ShortNotice } from '../../features/privacy/short-notice.tsx';
import { graphql } from '../../gql/gql.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { PlainPage } from '../plain-page.tsx';

const CONSULTATION_PAGE = graphql(`
  query ConsultationPage($secret: String!) { consultation(secret: $secret) { collaborative slug ...AnswerConsultation_asked @unmask } }
`);

/** The link of a grantee. Its secret stands behind the `#`, so that no server and no log gets it with the address. */
export function ConsultationPage() {
  const { t } = useTranslation('evaluations');
  const secret = useLocation().hash.slice(1);
  const [sent, setSent] = useState(false);
  const { data: { consultation } } = useSuspenseQuery(CONSULTATION_PAGE, { variables: { secret }, fetchPolicy: 'no-cache' });
  if (sent) return <PlainPage><PageHead title={t('public.sent')} /><p role="status">{t('public.sentWhy')}</p></PlainPage>;
  return (
    <PlainPage>
      <PageHead title={consultation ? t('public.title', { collaborative: consultation.collaborative }) : t('public.spent')} />
      {consultation ? <AnswerConsultation asked={consultation} secret={secret} onSent={() => { setSent(true); }} /> : <p>{t('public.spentWhy')}</p>}
      {consultation && <ShortNotice of={consultation.slug} />}
    </PlainPage>
  );
}
