import { VisuallyHidden } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitles } from '../../ui/explained.tsx';
import styles from './ballot.module.css';
import { RankedOption, type Choosable } from './ranked-option.tsx';
import { move, rankOf, type Move, type Ranking } from './ranking.ts';

interface RankingListProps {
  options: readonly Choosable[];
  ranking: Ranking;
  onMove: (step: Move) => void;
}

/** The options in the order of the ballot: ranked ones first, the others below, where they also stand in the count. */
export function RankingList({ options, ranking, onMove }: RankingListProps) {
  const { t } = useTranslation('ballots');
  const { list, said, follow } = useFollowing(options, ranking, onMove);
  const unranked = options.filter(({ id }) => rankOf(ranking, id) === null);
  const ranked = ranking.flatMap((rank) => rank.flatMap((id) => options.find((option) => option.id === id) ?? []));
  const row = (option: Choosable) => <RankedOption key={option.id} option={option} ranking={ranking} onMove={follow} />;
  return (
    <div>
      <p className={styles['how']}>{t('ranking.how')}</p>
      <ol ref={list} className={styles['options']}>
        {ranked.map(row)}
        {unranked.length > 0 && ranked.length > 0 && <li key="below" className={styles['below']}>{t('ranking.below')}</li>}
        {unranked.map(row)}
      </ol>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}

/** Moving takes the focus along with the option, and says where it went. */
function useFollowing(options: readonly Choosable[], ranking: Ranking, onMove: (step: Move) => void) {
  const { t } = useTranslation('ballots');
  const titles = useTitles(options);
  const list = useRef<HTMLOListElement>(null);
  const control = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  useLayoutEffect(() => {
    if (control.current) list.current?.querySelector<HTMLElement>(`[data-control="${control.current}"]`)?.focus();
    control.current = null;
  }, [ranking]);
  const follow = (step: Move) => {
    control.current = `${step.kind} ${step.id}`;
    const rank = rankOf(move(ranking, step), step.id);
    const option = titles[step.id] ?? '';
    setSaid(rank === null ? t('ranking.nowUnranked', { option }) : t('ranking.nowAt', { option, rank }));
    onMove(step);
  };
  return { list, said, follow };
}
