import { Button } from '@mantine/core';
import type { GrantRow } from '@acuerdo/exchange';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatCount } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import type { Decided } from '../../ui/decider-mark.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ComparedRow, type Picking } from './compared-row.tsx';
import { metRows } from './met-rows.ts';
import styles from './overlaps.module.css';
import type { Compared } from './use-comparison.ts';

interface ComparedRowsProps {
  compared: Compared;
  rows: readonly GrantRow[];
  unreadable: number;
  owner: Decided;
  picking: (row: number) => Picking;
}

/** So many at once; more come when they are asked for. */
const STEP = 20;

/** What came of the comparison: how much was compared, and the rows that meet something, the most important first. */
export function ComparedRows({ compared, rows, unreadable, owner, picking }: ComparedRowsProps) {
  const { t } = useTranslation('compare');
  const { locale } = useLanguage();
  const [most, setMost] = useState(STEP);
  const heading = useRef<HTMLHeadingElement>(null);
  // what had the focus before is gone by now
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const met = metRows(rows, compared.overlaps, compared.kept);
  const told = { count: compared.grants.length, kept: formatCount(compared.kept.size, locale), meeting: formatCount(met.length, locale) };
  return (
    <section className={styles['answer']} aria-labelledby="what-meets">
      <h2 id="what-meets" ref={heading} tabIndex={-1}>{t('result.title')}</h2>
      <div role="status" className={styles['told']}>
        <p>{t('result.told', told)}</p>
        <LeftAside compared={compared} unreadable={unreadable} />
      </div>
      {met.length === 0 && <NothingMeets told={told} />}
      <ol className={styles['cards']}>
        {met.slice(0, most).map((one) => <li key={one.row.row}><ComparedRow met={one} owner={owner} picking={picking(one.row.row)} /></li>)}
      </ol>
      {met.length > most && (
        <p className={styles['shown']}>
          <span role="status" className={styles['quiet']}>{t('result.shown', { shown: most, total: met.length })}</span>
          <Button variant="default" size="xs" onClick={() => { setMost(most + STEP); }}>{t('result.more')}</Button>
        </p>
      )}
      <AlreadyHere held={compared.held} rows={rows} />
    </section>
  );
}

function LeftAside({ compared: { held, copies, contributions }, unreadable }: Pick<ComparedRowsProps, 'compared' | 'unreadable'>) {
  const { t } = useTranslation('compare');
  const counts = { held: held.size, unreadable, copies, contributions };
  return <>{(['held', 'unreadable', 'copies', 'contributions'] as const).map((key) => counts[key] > 0 && <p key={key} className={styles['quiet']}>{t(`result.${key}`, { count: counts[key] })}</p>)}</>;
}

function NothingMeets({ told }: { told: { count: number; kept: string } }) {
  const { t } = useTranslation('compare');
  return told.count === 0
    ? <EmptyState title={t('result.noRows')}><p>{t('result.noRowsWhy')}</p></EmptyState>
    : <EmptyState title={t('result.nothing')}><p>{t('result.nothingWhy', told)}</p></EmptyState>;
}

function AlreadyHere({ held, rows }: { held: Compared['held']; rows: readonly GrantRow[] }) {
  const { t } = useTranslation(['compare', 'grants']);
  const { collaborative: { slug } } = useSession();
  if (held.size === 0) return null;
  return (
    <details className={styles['why']}>
      <summary>{t('result.here')}</summary>
      <ul>
        {rows.flatMap(({ row, title }) => {
          const kept = held.get(row);
          return kept ? [<li key={row}>{t('result.hereRow', { row, title })} · <Link to={`/${slug}/portfolio/${kept.shortId ?? kept.id}`} target="_blank" rel="noopener">{kept.shortId ?? t('grants:open')}</Link></li>] : [];
        })}
      </ul>
    </details>
  );
}
