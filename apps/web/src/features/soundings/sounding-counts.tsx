import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { SoundingCounts_SoundingCountFragment } from '../../gql/graphql.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import styles from './soundings.module.css';

export const SOUNDING_COUNTS = graphql(`fragment SoundingCounts_soundingCount on SoundingCount { made party { id name } }`);

/** For the secretariat: how often houses sounded, without a word on what. */
export function SoundingCounts({ counts }: { counts: readonly SoundingCounts_SoundingCountFragment[] }) {
  const { t } = useTranslation('soundings');
  return (
    <section className={styles['section']} aria-labelledby="counts">
      <h2 id="counts">{t('counts.title')}</h2>
      <p className={styles['quiet']}>{t('counts.why')}</p>
      <KeyValues facts={counts.map(({ party, made }) => ({ key: party.id, name: party.name, value: t('counts.made', { count: made }) }))} />
    </section>
  );
}
