import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairCard_PairFragment } from '../../gql/graphql.ts';
import { Reason } from '../../ui/reason.tsx';
import styles from './grantees.module.css';
import { PairCard, PairWord } from './pair-card.tsx';
import { bitsOf } from './pair-words.ts';
import type { Judging } from './use-judging.ts';

interface PairQueueProps {
  pairs: readonly PairCard_PairFragment[];
  judging: Judging;
  more: { load: (() => void) | null; loading: boolean; total: number };
  empty: ReactNode;
}

/** Pairs to judge, one open at a time: the first, until another one is picked. */
export function PairQueue({ pairs, judging, more, empty }: PairQueueProps) {
  const { t } = useTranslation('grantees');
  const [picked, setPicked] = useState<string | null>(null);
  const opened = pairs.find(({ id }) => id === picked)?.id ?? pairs[0]?.id;
  if (pairs.length === 0) return <>{empty}</>;
  return (
    <>
      <ol className={styles['queue']} aria-label={t('queue')}>
        {pairs.map((pair) => (
          <li key={pair.id}>
            {pair.id === opened
              ? <PairCard pair={pair} judging={judging} focus={picked === pair.id || judging.last !== null} />
              : <Line pair={pair} onOpen={() => { setPicked(pair.id); }} />}
          </li>
        ))}
      </ol>
      {more.load && <div><Button variant="default" loading={more.loading} onClick={more.load}>{t('more')}</Button></div>}
    </>
  );
}

function Line({ pair: { left, right, tenths, state, conflict, returned }, onOpen }: { pair: PairCard_PairFragment; onOpen: () => void }) {
  const { t } = useTranslation('grantees');
  return (
    <button type="button" className={styles['line']} onClick={onOpen}>
      <span className={styles['names']}>{t('both', { left: left.name, right: right.name })}</span>
      <span className="numbers">{t('bits', { bits: bitsOf(tenths) })}</span>
      <PairWord state={state} conflict={conflict} />
      {returned && <span className={styles['returned']}><Reason reason={returned} /></span>}
    </button>
  );
}
