import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverlapCard_OverlapFragment } from '../../gql/graphql.ts';
import { formatCount } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { OverlapCard } from './overlap-card.tsx';
import styles from './overlaps.module.css';

interface OverlapBoardProps<O extends OverlapCard_OverlapFragment> {
  overlaps: readonly O[];
  /** What can be done with the grants of one, right where it stands. */
  act?: (overlap: O) => ReactNode;
  total: number;
  /** There are more than `total`. */
  capped: boolean;
  more: { load: (() => void) | null; loading: boolean };
  empty: ReactNode;
}

/** The overlaps, most important first, as the server ranks them. */
export function OverlapBoard<O extends OverlapCard_OverlapFragment>({ overlaps, total, capped, more, empty, act }: OverlapBoardProps<O>) {
  const { t } = useTranslation('ui');
  const { locale } = useLanguage();
  if (overlaps.length === 0) return <>{empty}</>;
  return (
    <>
      <ol className={styles['cards']}>{overlaps.map((overlap) => <li key={overlap.id}><OverlapCard overlap={overlap} act={act?.(overlap)} /></li>)}</ol>
      <p className={styles['shown']}>
        <span role="status" className={styles['quiet']}>{capped ? t('table.shownOfMore', { shown: overlaps.length, total: formatCount(total, locale) }) : t('table.shownOf', { shown: overlaps.length, total })}</span>
        {more.load && <Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('table.more')}</Button>}
      </p>
    </>
  );
}
