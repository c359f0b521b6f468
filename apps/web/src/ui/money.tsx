import { useTranslation } from 'react-i18next';
import { formatMoney, type Cents } from '../lib/format.ts';
import { useLanguage } from '../lib/use-language.ts';
import styles from './money.module.css';

interface MoneyProps {
  /** Exact decimal as text; null where it is not known. */
  amount: string | null;
  currency: string;
  /** `always` (the default) for columns, `if-any` in prose. */
  cents?: Cents;
}

export function Money({ amount, currency, cents = 'always' }: MoneyProps) {
  const { t } = useTranslation('ui');
  const { locale } = useLanguage();
  if (amount === null) return <span>{t('money.unknown')}</span>;
  return <data className={styles['money']} value={`${amount} ${currency}`}>{formatMoney({ amount, currency }, locale, cents)}</data>;
}
