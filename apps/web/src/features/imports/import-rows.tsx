import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ImportRows_RowFragment } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Money } from '../../ui/money.tsx';
import { Reason } from '../../ui/reason.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import styles from './imports.module.css';

export const ROWS = graphql(`
  fragment ImportRows_row on ImportRow {
    row externalId title funder grantee outcome becomes amount { amount currency }
    findings { field rule severity message }
  }
`);

type Finding = ImportRows_RowFragment['findings'][number];

interface ImportRowsProps {
  rows: readonly ImportRows_RowFragment[];
  onlyFindings: boolean;
  onOnlyFindings: (only: boolean) => void;
  more: { load: (() => void) | null; loading: boolean };
}

/** The file's rows: what each becomes, and what is to be known about it, field by field. */
export function ImportRows({ rows, onlyFindings, onOnlyFindings, more }: ImportRowsProps) {
  const { t } = useTranslation('imports');
  const columns: readonly Column<ImportRows_RowFragment>[] = [
    { key: 'row', head: t('rows.row'), figures: true, cell: ({ row }) => row },
    { key: 'what', head: t('rows.what'), names: true, cell: (row) => <WhatRow row={row} /> },
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

function WhatRow({ row: { title, funder, grantee, externalId } }: { row: ImportRows_RowFragment }) {
  const { t } = useTranslation('imports');
  return (
    <div className={styles['what']}>
      <span>{title || t('rows.noTitle')}</span>
      {(funder || grantee) && <span className={styles['quiet']}>{t('rows.from', { funder: funder || '?', grantee: grantee || '?' })}</span>}
      {externalId && <code>{externalId}</code>}
    </div>
  );
}

const TONES: Readonly<Record<string, Tone>> = { new: 'open', changed: 'open', same: 'quiet', conflict: 'look', refused: 'refused' };

function Becomes({ row: { becomes, outcome } }: { row: ImportRows_RowFragment }) {
  const { t } = useTranslation('imports');
  return (
    <div className={styles['what']}>
      <span>{t(`becomes.${becomes as 'grant'}`)}</span>
      <StateWord tone={TONES[outcome] ?? 'quiet'}>{t(`outcome.${outcome as 'new'}`)}</StateWord>
    </div>
  );
}

const SEVERITIES: Readonly<Record<string, Tone>> = { error: 'refused', warning: 'look', note: 'quiet' };

function Findings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('imports');
  if (findings.length === 0) return <span className={styles['quiet']}>{t('rows.none')}</span>;
  return (
    <ul className={styles['findings']}>
      {findings.map(({ field, rule, severity, message }, place) => (
        <li key={place}>
          <StateWord tone={SEVERITIES[severity] ?? 'quiet'}>{t(`severity.${severity as 'note'}`)}</StateWord>
          <span><Reason reason={message} /> <code>{field} · {rule}</code></span>
        </li>
      ))}
    </ul>
  );
}
