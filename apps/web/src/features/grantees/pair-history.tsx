import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import styles from './grantees.module.css';
import type { Verdict } from './use-judging.ts';

interface Said { readonly id: string; readonly verdict: string; readonly reason: string; readonly by: string; readonly at: string }

/** What was said of two grantees so far, the latest first; the last one holds. */
export function PairHistory({ verdicts }: { verdicts: readonly Said[] }) {
  const { t } = useTranslation('grantees');
  const { locale } = useLanguage();
  if (verdicts.length === 0) return null;
  return (
    <section className={styles['history']} aria-label={t('history')}>
      <h3>{t('history')}</h3>
      <ol>
        {verdicts.map(({ id, verdict, reason, by, at }) => (
          <li key={id}>
            <strong>{t(`verdict.${verdict as Verdict}`)}</strong>
            {reason && <q>{reason}</q>}
            <span className={styles['quiet']}>{t('by', { by, date: formatDate(at.slice(0, 10), locale) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
