import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementCard_StatementFragment } from '../../gql/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { STATEMENT_CARD, StatementCard } from './statement-card.tsx';
import { LEVELS, type Level } from './statement-words.ts';
import styles from './statements.module.css';

interface StatementsByLevelProps {
  statements: readonly FragmentType<StatementCard_StatementFragment>[];
  /** How many there are of all, and how many of them stay closed to the reader. */
  counts: { readonly total: number; readonly closed: number };
  more: { load: (() => void) | null; loading: boolean };
  /** What a level was called at this meeting; its own word where it had no name. */
  titleOf: (level: Level) => string | null;
  add: ReactNode;
}

/** What was said, level by level. */
export function StatementsByLevel({ statements, counts: { total, closed }, more, titleOf, add }: StatementsByLevelProps) {
  const { t } = useTranslation('statements');
  const { data: cards } = useSuspenseFragment({ fragment: STATEMENT_CARD, from: [...statements] });
  return (
    <section className={styles['said']} aria-labelledby="said">
      <h2 id="said">{t('title')}</h2>
      {total === 0
        ? <EmptyState title={t('empty.title')}><p>{t('empty.why')}</p></EmptyState>
        : <p>{t('count', { count: total })} {closed > 0 && <strong>{t('closed', { count: closed })}</strong>}</p>}
      {LEVELS.map((level) => {
        const said = cards.filter((card) => card.level === level);
        return said.length > 0 && (
          <section key={level} aria-labelledby={`level-${level}`}>
            <h3 id={`level-${level}`}>{titleOf(level) ?? t(`level.${level}`)}</h3>
            <ol className={styles['list']}>{said.map((card) => <li key={card.id}><StatementCard statement={card} /></li>)}</ol>
          </section>
        );
      })}
      {more.load && <div><Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('more')}</Button></div>}
      {add}
    </section>
  );
}
