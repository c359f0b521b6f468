import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Memberships } from '../../features/accounts/memberships.tsx';
import { RolesToTry } from '../../features/accounts/roles-to-try.tsx';
import { SignInForm } from '../../features/accounts/sign-in-form.tsx';
import { ShortNotice } from '../../features/privacy/short-notice.tsx';
import { graphql } from '../../gql/gql.ts';
import { SignInPage } from '../sign-in-page.tsx';

const START_PAGE = graphql(`
  query StartPage {
    viewer { accountId ...Memberships_viewer @unmask }
    rolesToTry { ...RolesToTry_role @unmask }
  }
`);

/** The collaborative that somebody was on the way to. */
const slugIn = (then: string | null): string | null => then?.split('/')[1] || null;

/** The front door: a password, a role of the sample, or the choice of where to go for who is signed in already. */
export function StartPage() {
  const { t } = useTranslation('accounts');
  const [search] = useSearchParams();
  const { data: { viewer, rolesToTry } } = useSuspenseQuery(START_PAGE, { fetchPolicy: 'network-only' });
  const then = search.get('then');
  return (
    <SignInPage title={viewer ? t('memberships.title') : undefined} roles={rolesToTry.length > 0 && <RolesToTry roles={rolesToTry} then={then} />}>
      {viewer ? <Memberships viewer={viewer} /> : <><SignInForm then={then} /><ShortNotice of={slugIn(then)} /></>}
    </SignInPage>
  );
}
