import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { SheetRows_RowFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { Findings } from './findings.tsx';
import { Becomes, type ActedOnRow } from './import-rows.tsx';
import styles from './imports.module.css';
import { SheetCell } from './sheet-cell.tsx';

export const SHEET_ROWS = graphql(`
  fragment SheetRows_row on ImportRow {
    row title grantee protected outcome becomes kept leftOut amount { amount currency }
    cells { term written corrected read }
    findings { ...Findings_finding @unmask }
  }
`);

const LEAVE = graphql(`
  mutation LeaveRow($importId: UUID!, $row: Int!, $leave: Boolean!) {
    leaveRow(importId: $importId, row: $row, leave: $leave) {
      __typename
      ... on Import { id }
      ... on Refused { code message path }
    }
  }
`);

interface SheetRowsProps {
  importId: string;
  /** Whether rows can still be mended. */
  isOpen: boolean;
  rows: readonly SheetRows_RowFragment[];
  onlyFindings: boolean;
  onOnlyFindings: (only: boolean) => void;
  more: { load: (() => void) | null; loading: boolean };
  /** What can be done with a row right where it stands. */
  act: ((row: ActedOnRow) => ReactNode) | undefined;
}

/** The rows of a spreadsheet, cell by cell: what was written, what is read of it, what is wrong with it, and a way to mend it. */
export function SheetRows({ importId, isOpen, rows, onlyFindings, onOnlyFindings, more, act }: SheetRowsProps) {
  const { t } = useTranslation('imports');
  const columns: readonly Column<SheetRows_RowFragment>[] = [
    { key: 'row', head: t('rows.row'), figures: true, cell: ({ row }) => row },
    { key: 'cells', head: t('rows.what'), names: true, cell: (row) => <>{row.protected ? <ProtectedRow row={row} /> : <Cells importId={importId} row={row} isOpen={isOpen} />}{act?.(row)}</> },
    { key: 'becomes', head: t('rows.becomes'), tight: true, cell: (row) => <><Becomes row={row} />{isOpen && <LeaveRow importId={importId} row={row} />}</> },
  ];
  const empty = <EmptyState title={t('rows.clean')} act={<Button variant="default" onClick={() => { onOnlyFindings(false); }}>{t('rows.all')}</Button>} />;
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

/** A row that names something protected: its cells say the name, so its code name stands for all of them. */
function ProtectedRow({ row: { title } }: { row: SheetRows_RowFragment }) {
  const { t } = useTranslation('protection');
  return <p className={styles['what']}><span>{title}</span> <StateWord tone="look">{t('mark')}</StateWord></p>;
}

/** What the API calls the amount of other files. */
const termOf = (field: string): string => (field === 'amountAwarded' ? 'amount' : field);

function Cells({ importId, row, isOpen }: { importId: string; row: SheetRows_RowFragment; isOpen: boolean }) {
  const terms = new Set(row.cells.map(({ term }) => term));
  const ofRow = row.findings.filter(({ field }) => !terms.has(termOf(field)));
  const missing = [...new Set(ofRow.filter(({ rule }) => rule === 'cell-missing').map(({ field }) => field))];
  const cells = [...row.cells, ...missing.map((term) => ({ __typename: 'ImportCell' as const, term, written: '', corrected: null, read: null }))];
  return (
    <>
      <dl className={styles['cells']}>
        {cells.map((cell) => (
          <SheetCell key={cell.term} importId={importId} row={row.row} cell={cell} money={row.amount ?? null} isOpen={isOpen}
            findings={row.findings.filter(({ field }) => termOf(field) === cell.term)} />
        ))}
      </dl>
      {ofRow.some(({ field }) => !missing.includes(field)) && <Findings findings={ofRow.filter(({ field }) => !missing.includes(field))} />}
    </>
  );
}

function LeaveRow({ importId, row: { row, outcome } }: { importId: string; row: SheetRows_RowFragment }) {
  const { t } = useTranslation('imports');
  const [leave] = useMutation(LEAVE, { refetchQueries: ['ImportPage'], awaitRefetchQueries: true });
  const act = useAct([]);
  const isLeft = outcome === 'left';
  const run = () => act.run(async () => (await leave({ variables: { importId, row, leave: !isLeft } })).data?.leaveRow);
  return (
    <>
      <Button size="compact-xs" variant="default" loading={act.busy} aria-label={t(isLeft ? 'rows.takeRow' : 'rows.leaveRow', { row })} onClick={() => { void run(); }}>
        {t(isLeft ? 'rows.take' : 'rows.leave')}
      </Button>
      <ActProblem act={act} />
    </>
  );
}
