import { useTranslation } from 'react-i18next';
import type { OneCorridor_CorridorFragment } from '../../gql/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { OneCorridor } from './one-corridor.tsx';
import styles from './corridors.module.css';

export function CorridorList({ corridors }: { corridors: readonly OneCorridor_CorridorFragment[] }) {
  const { t } = useTranslation('corridors');
  return (
    <section className={styles['group']} aria-labelledby="corridors">
      <h2 id="corridors">{t('corridors')}</h2>
      {corridors.length === 0
        ? <EmptyState title={t('empty')} example={t('example')}><p>{t('emptyWhy')}</p></EmptyState>
        : <div className={styles['list']}>{corridors.map((corridor) => <OneCorridor key={corridor.id} corridor={corridor} />)}</div>}
    </section>
  );
}
