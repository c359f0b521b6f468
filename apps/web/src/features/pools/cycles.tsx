import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { graphql } from '../../gql/gql.ts';
import type { Cycles_PoolFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { abilityIn } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PeriodText } from '../../ui/period-text.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import { AddCycle } from './add-cycle.tsx';
import { TakenFrom } from './taken-from.tsx';
import styles from './pools.module.css';

export const CYCLES = graphql(`
  fragment Cycles_pool on Pool {
    id viewerCan { action allowed reason }
    cycles { id name from to written inferred closingFrom state strategy passage { id text page sourceShortId sourceTitle sourceAuthor } }
  }
`);

type Cycle = Cycles_PoolFragment['cycles'][number];
const TONES: Readonly<Record<string, Tone>> = { planned: 'open', open: 'open', closing: 'look', closed: 'quiet' };

/** The periods for which the partners pledge and plan, each with where it stands today. */
export function Cycles({ pool: { id, cycles, viewerCan } }: { pool: Cycles_PoolFragment }) {
  const { t } = useTranslation('pools');
  const [opened, { open, close }] = useDisclosure(false);
  const columns: readonly Column<Cycle>[] = [
    { key: 'name', head: t('cycles.name'), names: true, cell: ({ name }) => name },
    { key: 'period', head: t('cycles.period'), cell: (cycle) => <Days cycle={cycle} /> },
    { key: 'state', head: t('cycles.state'), tight: true, cell: ({ state }) => <StateWord tone={TONES[state] ?? 'quiet'}>{t(`cycles.states.${state as 'open'}`)}</StateWord> },
    { key: 'strategy', head: t('cycles.strategy'), cell: ({ strategy }) => strategy ?? t('unknown') },
  ];
  const empty = <EmptyState title={t('cycles.empty')}><p>{t('cycles.emptyWhy')}</p></EmptyState>;
  return (
    <section className={styles['section']} aria-labelledby="cycles">
      <h2 id="cycles">{t('cycles.title')}</h2>
      <DataTable caption={t('cycles.caption')} captionHidden columns={columns} rows={cycles} rowKey={(cycle) => cycle.id} empty={empty} />
      {cycles.map(({ id: key, passage }) => <TakenFrom key={key} passage={passage} />)}
      {abilityIn(viewerCan, 'pools.keep').allowed && (opened
        ? <AddCycle poolId={id} onDone={close} />
        : <div className={styles['acts']}><Button variant="default" size="xs" onClick={open}>{t('cycles.act')}</Button></div>)}
    </section>
  );
}

/** The days, and where somebody worked them out of a source, that this is so. */
function Days({ cycle: { from, to, written, inferred, closingFrom } }: { cycle: Cycle }) {
  const { t } = useTranslation('pools');
  const { locale } = useLanguage();
  return (
    <div className={styles['section']} style={{ gap: 0 }}>
      <PeriodText period={{ from, to }} />
      {inferred && written && <span className={styles['small']}>{t('cycles.days', { written })}</span>}
      {closingFrom && <span className={styles['small']}>{t('cycles.closingFrom', { date: formatDate(closingFrom, locale) })}</span>}
    </div>
  );
}
