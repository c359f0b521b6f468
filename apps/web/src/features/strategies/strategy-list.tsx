import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { StrategyList_StrategyFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { StrategyKind, StrategyState } from './strategy-words.tsx';
import styles from './strategies.module.css';

export const STRATEGY_LIST = graphql(`
  fragment StrategyList_strategy on Strategy {
    id shortId kind title { en es } ownerWritten state versions { id number text { en es } review { written from to inferred } }
    step { id shortId due { written from to inferred } }
  }
`);

interface StrategyListProps {
  strategies: readonly StrategyList_StrategyFragment[];
  more: { load: (() => void) | null; loading: boolean };
}

/** Missions, strategies and charters: what stands, what is planned, and what is to be looked at again. */
export function StrategyList({ strategies, more }: StrategyListProps) {
  const { t } = useTranslation(['strategies', 'ui']);
  if (strategies.length === 0) return <EmptyState title={t('empty.title')} example={t('empty.example')}><p>{t('empty.why')}</p></EmptyState>;
  return (
    <>
      <ul className={styles['list']}>{strategies.map((strategy) => <li key={strategy.id}><Line strategy={strategy} /></li>)}</ul>
      {more.load && <div><Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('ui:table.more')}</Button></div>}
    </>
  );
}

function Line({ strategy: { shortId, kind, title, ownerWritten, state, versions: [current], step } }: { strategy: StrategyList_StrategyFragment }) {
  const { t } = useTranslation('strategies');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  return (
    <article>
      <p className={styles['kinds']}><span className={styles['id']}>{shortId}</span><span><StrategyKind kind={kind} /></span><span>{ownerWritten}</span><StrategyState state={state} /></p>
      <h3><Link to={`/${slug}/future/strategies/${shortId}`}>{read(title)}</Link></h3>
      {current && <p className={styles['text']}>{read(current.text)}</p>}
      <p className={styles['quiet']}>
        {current?.review && <>{t('review')}: <VagueDate date={current.review} /></>}
        {!current && step && <>{t('broughtBy')} <Link to={`/${slug}/future/steps/${step.shortId}`}>{step.shortId}</Link>{step.due && <>, <VagueDate date={step.due} /></>}</>}
      </p>
    </article>
  );
}
