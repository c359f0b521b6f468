import { Money, percent } from '@acuerdo/exact';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { PoolShare_TotalFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { Money as MoneyText } from '../../ui/money.tsx';
import styles from './questions.module.css';

export const POOL_SHARE = graphql(`fragment PoolShare_total on PortfolioTotal { currency pooled total }`);

/** How much of what is granted goes through the pool, exactly: what a question on the portfolio asks for. */
export function PoolShare({ totals }: { totals: readonly PoolShare_TotalFragment[] }) {
  const { t } = useTranslation('questions');
  const { collaborative: { slug, sample } } = useSession();
  return (
    <section className={styles['about']} aria-labelledby="share">
      <h2 id="share">{t('share.title')}</h2>
      {totals.length === 0 && <p className={styles['quiet']}>{t('share.none')}</p>}
      <ul>
        {totals.map(({ currency, pooled, total }) => (
          <li key={currency}>
            <strong className="numbers">{shareOf(pooled, total, currency)}</strong> {t('share.through')}: <MoneyText amount={pooled} currency={currency} cents="if-any" /> {t('share.of')} <MoneyText amount={total} currency={currency} cents="if-any" />
          </li>
        ))}
      </ul>
      <p className={styles['quiet']}>{sample && `${t('share.sample')} `}<Link to={`/${slug}/portfolio`}>{t('share.see')}</Link></p>
    </section>
  );
}

/** `41.3%` of the exact amounts; a dash where there is nothing to share. */
export function shareOf(part: string, whole: string, currency: string): string {
  const [some, all] = [part, whole].map((amount) => Money.fromJson({ amount, currency }));
  return some?.ok && all?.ok ? percent(some.value.minor, all.value.minor) : '–';
}
