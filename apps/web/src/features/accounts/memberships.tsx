import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Memberships_ViewerFragment } from '../../gql/graphql.ts';
import { enter } from '../../lib/session.ts';
import { PartyMark } from '../../ui/party-mark.tsx';
import styles from './accounts.module.css';
import { useRoleWords } from './role-words.ts';
import { SignOutButton } from './sign-out-button.tsx';

export const MEMBERSHIPS = graphql(`
  fragment Memberships_viewer on Viewer {
    accountId email
    memberships { slug name sample person { id name roles party { id name partner { id shortName letter hue } } } }
  }
`);

/** Who is signed in already chooses where to go. */
export function Memberships({ viewer }: { viewer: Memberships_ViewerFragment }) {
  const { t } = useTranslation('accounts');
  const words = useRoleWords();
  return (
    <div className={styles['form']}>
      {viewer.memberships.length === 0 && <p>{t('memberships.none')}</p>}
      <ul className={styles['places']}>
        {viewer.memberships.map(({ slug, name, person }) => (
          <li key={slug}>
            <Button fullWidth size="md" onClick={() => { enter(`/${slug}/desk`); }}>{t('memberships.enter', { name })}</Button>
            <span className={styles['as']}><PartyMark pool partner={person.party.partner} name={person.party.name} /> {words(person.roles)}</span>
          </li>
        ))}
      </ul>
      <div className={styles['foot']}><span>{t('memberships.as', { email: viewer.email })}</span><SignOutButton /></div>
    </div>
  );
}
