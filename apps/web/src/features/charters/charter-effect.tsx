import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import styles from './charters.module.css';

const EFFECT = graphql(`query CharterEffect { charterEffect { confusion explained added inside } }`);

/** What the next version would change, of what the reader sees, before anybody votes on it. Asked for by itself: it looks at every grant. */
export function CharterEffect() {
  const { t } = useTranslation('charters');
  const { data, error } = useQuery(EFFECT, { fetchPolicy: 'cache-and-network' });
  const effect = data?.charterEffect;
  return (
    <section className={styles['section']} aria-labelledby="effect">
      <h3 id="effect">{t('effect.title')}</h3>
      {error && <ProblemNotice error={error} />}
      <div role="status">
        {!effect && !error && <p className={styles['quiet']}>{t('effect.counting')}</p>}
        {effect && (
          <ul className={styles['effect']}>
            <li>{t('effect.explained', { count: effect.confusion, explained: effect.explained })}</li>
            {effect.added > 0 && <li>{t('effect.added', { count: effect.added })}</li>}
            <li>{t('effect.inside', { count: effect.inside })}</li>
          </ul>
        )}
      </div>
      <p className={styles['quiet']}>{t('effect.why')}</p>
    </section>
  );
}
