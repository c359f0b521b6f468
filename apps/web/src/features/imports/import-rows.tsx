import { Button, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ImportRows_RowFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Money } from '../../ui/money.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import { Findings } from './findings.tsx';
import styles from './imports.module.css';

export const ROWS = graphql(`
  fragment ImportRows_row on ImportRow {
    row externalId title funder grantee outcome becomes kept protected amount { amount currency }
    findings { ...Findings_finding @unmask }
  }
`);

/** What is to be known of a row to act on it. */
export type ActedOnRow = Pick<ImportRows_RowFragment, 'row' | 'grantee' | 'protected'>;

interface ImportRowsProps {
  rows: readonly ImportRows_RowFragment[];
  onlyFindings: boolean;
  onOnlyFindings: (only: boolean) => void;
  more: { load: (() => void) | null; loading: boolean };
  /** What can be done with a row right where it stands. */
  act: ((row: ActedOnRow) => ReactNode) | undefined;
}

/** The file's rows: what each becomes, and what is to be known about it, field by field. */
export function ImportRows({ rows, onlyFindings, onOnlyFindings, more, act }: ImportRowsProps) {
  const { t } = useTranslation('imports');
  const columns: readonly Column<ImportRows_RowFragment>[] = [
    { key: 'row', head: t('rows.row'), figures: true, cell: ({ row }) => row },
    { key: 'what', head: t('rows.what'), names: true, cell: (row) => <WhatRow row={row} act={act?.(row)} /> },
    { key: 'amount', head: t('rows.amount'), figures: true, cell: ({ amount }) => amount && <Money {...amount} /> },
    { key: 'becomes', head: t('rows.becomes'), tight: true, cell: (row) => <Becomes row={row} /> },
    { key: 'findings', head: t('rows.findings'), cell: ({ findings }) => <Findings findings={findings} /> },
  ];
  const empty = (
    <EmptyState title={t('rows.clean')} act={<Button variant="default" onClick={() => { onOnlyFindings(false); }}>{t('rows.all')}</Button>} />
  );
  return (
    <section className={styles['section']}>
      <div className={styles['between']}>
        <h2>{t('rows.title')}</h2>
        <Checkbox label={t('rows.onlyFindings')} checked={onlyFindings} onChange={(event) => { onOnlyFindings(event.currentTarget.checked); }} />
      </div>
      <DataTable caption={t('rows.title')} captionHidden columns={columns} rows={rows} rowKey={({ row }) => String(row)} empty={onlyFindings ? empty : null} more={more} />
    </section>
  );
}

function WhatRow({ row: { title, funder, grantee, externalId, protected: isProtected }, act }: { row: ImportRows_RowFragment; act: ReactNode }) {
  const { t } = useTranslation(['imports', 'protection']);
  return (
    <div className={styles['what']}>
      <span>{title || t('rows.noTitle')}</span>
      {isProtected && <StateWord tone="look">{t('protection:mark')}</StateWord>}
      {!isProtected && (funder || grantee) && <span className={styles['quiet']}>{t('rows.from', { funder: funder || '?', grantee: grantee || '?' })}</span>}
      {externalId && <code>{externalId}</code>}
      {act && <span>{act}</span>}
    </div>
  );
}

const TONES = { new: 'open', changed: 'open', same: 'quiet', conflict: 'look', refused: 'refused', kept: 'settled', left: 'quiet' } as const satisfies Record<string, Tone>;

/** A row in conflict is one that is kept or left, once somebody has said so. */
const standingOf = ({ outcome, kept }: Pick<ImportRows_RowFragment, 'outcome' | 'kept'>): keyof typeof TONES => {
  if (outcome === 'conflict' && kept !== null) return kept ? 'kept' : 'left';
  return outcome as 'new';
};

/** What becomes of a row, and where it stands. */
export function Becomes({ row }: { row: Pick<ImportRows_RowFragment, 'becomes' | 'outcome' | 'kept'> }) {
  const { t } = useTranslation('imports');
  const standing = standingOf(row);
  return (
    <div className={styles['what']}>
      <span>{t(`becomes.${row.becomes as 'grant'}`)}</span>
      <StateWord tone={TONES[standing]}>{t(`outcome.${standing}`)}</StateWord>
    </div>
  );
}
