import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Callout } from '../ui/callout.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { PlainPage } from './plain-page.tsx';
import styles from './sign-in-page.module.css';

interface SignInPageProps {
  /** “Sign in”, unless somebody is. */
  title?: string;
  /** The roles of the sample, where there is one. */
  roles?: ReactNode;
  children?: ReactNode;
}

/** The front page: what this is, the way in, and that it is not for real data yet. */
export function SignInPage({ title, roles, children }: SignInPageProps) {
  const { t } = useTranslation(['signIn', 'books', 'founding']);
  return (
    <PlainPage halves>
      <div className={styles['front']}>
        <p className={styles['motto']}>{t('motto')}</p>
        <ul className={styles['promises']}>
          <li>{t('promises.overlaps')}</li>
          <li>{t('promises.votes')}</li>
          <li>{t('promises.record')}</li>
        </ul>
        <p><Link to="/verify">{t('books:verify.title')}</Link> · <Link to="/new">{t('founding:title')}</Link></p>
        {roles}
      </div>
      <section className={styles['door']}>
        <PageHead title={title ?? t('title')} />
        {children}
        <Callout tone="look" title={t('trial.title')}>{t('trial.why')}</Callout>
      </section>
    </PlainPage>
  );
}
