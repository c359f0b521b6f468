import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { enter } from '../../lib/session.ts';
import styles from './accounts.module.css';

const SIGN_OUT = graphql(`mutation SignOut { signOut }`);

export function SignOutButton() {
  const { t } = useTranslation('accounts');
  const [signOut, { loading }] = useMutation(SIGN_OUT, { onCompleted: () => { enter('/'); } });
  return <button type="button" className={styles['plain']} disabled={loading} onClick={() => { void signOut(); }}>{t('signOut')}</button>;
}
