import { Button, NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEqual } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../lib/bilingual.ts';
import type { Named } from '../../ui/explained.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import styles from './ballot.module.css';
import { isShared, move, rankOf, type Move, type Ranking } from './ranking.ts';

export interface Choosable extends Named {
  readonly meaning: { readonly en: string; readonly es: string };
  readonly statusQuo: boolean;
}

interface RankedOptionProps {
  option: Choosable;
  ranking: Ranking;
  onMove: (step: Move) => void;
}

/** One option with its rank and the three ways to change it. */
export function RankedOption({ option: { id, title, meaning, statusQuo }, ranking, onMove }: RankedOptionProps) {
  const { t } = useTranslation('ballots');
  const read = useBilingual();
  const rank = rankOf(ranking, id);
  const shared = isShared(ranking, id);
  return (
    <li className={styles['option']} data-ranked={rank !== null}>
      <span className={styles['rank']} aria-hidden="true">{rank ?? '–'}</span>
      <div className={styles['what']}>
        <strong>{read(title)}</strong>
        <p className={styles['state']}>
          {rank === null ? t('ranking.unranked') : t(shared ? 'ranking.sharedRank' : 'ranking.rank', { rank })}
          {statusQuo && <StateWord tone="open">{t('ranking.statusQuo')}</StateWord>}
        </p>
        <p>{read(meaning)}</p>
      </div>
      <Controls id={id} title={read(title)} ranking={ranking} onMove={onMove} />
    </li>
  );
}

interface ControlsProps {
  id: string;
  title: string;
  ranking: Ranking;
  onMove: (step: Move) => void;
}

function Controls({ id, title, ranking, onMove }: ControlsProps) {
  const { t } = useTranslation('ballots');
  const rank = rankOf(ranking, id);
  const next = ranking.length + 1;
  const ranks = Array.from({ length: next }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }));
  const button = (kind: 'up' | 'down' | 'join') => ({
    'data-control': `${kind} ${id}`,
    'aria-disabled': move(ranking, { kind, id }) === ranking,
    className: styles['move'],
    onClick: () => { onMove({ kind, id }); },
  });
  return (
    <div className={styles['controls']} role="group" aria-label={t('ranking.controls', { option: title })}>
      {rank === null
        ? <Button key="up" {...button('up')} variant="light" size="sm">{t('ranking.putAt', { rank: next })}</Button>
        : <Button key="up" {...button('up')} variant="default" size="sm" aria-label={t('ranking.up')}><IconArrowUp size={18} aria-hidden /></Button>}
      {rank !== null && <Button {...button('down')} variant="default" size="sm" aria-label={rank === ranking.length && !isShared(ranking, id) ? t('ranking.leave') : t('ranking.down')}><IconArrowDown size={18} aria-hidden /></Button>}
      {ranking.length > 0 && <Button {...button('join')} variant="default" size="sm" aria-label={t('ranking.join')} title={t('ranking.join')}><IconEqual size={18} aria-hidden /></Button>}
      <NativeSelect
        data-control={`place ${id}`} className={styles['select']} size="sm" aria-label={t('ranking.select', { option: title })} value={rank === null ? '' : String(rank)}
        data={[{ value: '', label: '–' }, ...ranks]} onChange={({ currentTarget: { value } }) => { onMove({ kind: 'place', id, rank: value === '' ? null : Number(value) }); }}
      />
    </div>
  );
}
