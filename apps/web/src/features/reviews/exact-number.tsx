import { Fraction } from '@acuerdo/exact';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language.ts';
import styles from './reviews.module.css';

/** An exact fraction, shown as a decimal; the fraction itself stands in its title. */
export function ExactNumber({ value }: { value: string | null }) {
  const { t } = useTranslation('reviews');
  const { locale } = useLanguage();
  const read = value === null ? null : Fraction.parse(value);
  if (!read?.ok) return <span>{t('noMean')}</span>;
  const decimal = Fraction.toDecimal(read.value, 2) as Intl.StringNumericLiteral;
  const shown = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(decimal);
  return <data className={styles['number']} value={Fraction.format(read.value)} title={t('exactly', { value: Fraction.format(read.value) })}>{shown}</data>;
}
