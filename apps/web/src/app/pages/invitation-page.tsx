import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { AcceptInvitation } from '../../features/accounts/accept-invitation.tsx';
import { ShortNotice } from '../../features/privacy/short-notice.tsx';
import { graphql } from '../../gql/gql.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { PlainPage } from '../plain-page.tsx';

const INVITATION_PAGE = graphql(`
  query InvitationPage($secret: String!) { invitation(secret: $secret) { ...AcceptInvitation_invitation @unmask } }
`);

/** The link of an invitation. Its secret stands behind the `#`, so that no server and no log gets it with the address. */
export function InvitationPage() {
  const { t } = useTranslation('accounts');
  const secret = useLocation().hash.slice(1);
  const { data: { invitation } } = useSuspenseQuery(INVITATION_PAGE, { variables: { secret }, fetchPolicy: 'no-cache' });
  return (
    <PlainPage>
      <PageHead title={invitation ? t('invitation.title') : t('invitation.spent')} />
      {invitation ? <AcceptInvitation invitation={invitation} secret={secret} /> : <p>{t('invitation.spentWhy')}</p>}
      {invitation && <ShortNotice of={invitation.slug} />}
    </PlainPage>
  );
}
