import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../lib/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './soundings.module.css';

const SENTENCES = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** Why one may trust it, in five sentences: shown until something was sounded, reached or revealed. */
export function WhyTrust() {
  const { t } = useTranslation('soundings');
  const { collaborative: { slug } } = useSession();
  return (
    <EmptyState title={t('trust.title')} act={<Button component={Link} to={`/${slug}/portfolio?unshared=1`} variant="default">{t('trust.act')}</Button>}>
      <ol className={styles['five']}>{SENTENCES.map((sentence) => <li key={sentence}>{t(`trust.${sentence}`)}</li>)}</ol>
    </EmptyState>
  );
}
