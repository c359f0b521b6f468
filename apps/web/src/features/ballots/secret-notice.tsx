import { FEWEST_SECRET } from '@acuerdo/voting';
import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import styles from './ballot.module.css';

const SAID = ['box', 'published', 'operator', 'few', 'rare', 'receipt'] as const;

/** What secret means here and what it does not, said before anybody votes. */
export function SecretNotice() {
  const { t } = useTranslation('ballots');
  return (
    <Callout tone="note" title={t('secret.title')}>
      <ul className={styles['notice']}>{SAID.map((one) => <li key={one}>{t(`secret.${one}`, { fewest: FEWEST_SECRET })}</li>)}</ul>
    </Callout>
  );
}
