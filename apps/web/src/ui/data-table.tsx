import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../lib/format.ts';
import { useLanguage } from '../lib/use-language.ts';
import styles from './data-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the end of their cell, one below the other. */
  readonly figures?: boolean;
  /** Never broken over lines: short ids, partners. */
  readonly tight?: boolean;
  /** Names the row: its header, and the title of its card on a phone. */
  readonly names?: boolean;
}

interface More {
  /** Null when everything is shown. */
  readonly load: (() => void) | null;
  readonly loading: boolean;
  readonly total?: number;
}

interface DataTableProps<Row> {
  caption: string;
  /** The caption is there for those who listen, where a heading already says it. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** An `EmptyState`, shown in the place of the table. */
  empty: ReactNode;
  more?: More;
}

/** A real table; at 640 px and below each row is a card. Roles are written out because `display` takes them away. */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey, empty, more }: DataTableProps<Row>) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className={styles['box']}>
      <table className={styles['table']} role="table">
        <caption className={captionHidden ? styles['unseen'] : styles['caption']}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => <th key={column.key} role="columnheader" scope="col" data-figures={column.figures}>{column.head}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => <TableRow key={rowKey(row)} row={row} columns={columns} />)}
        </tbody>
      </table>
      {more && <TableFoot shown={rows.length} more={more} />}
    </div>
  );
}

function TableRow<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr role="row">
      {columns.map(({ key, head, cell, figures, tight, names }) => names
        ? <th key={key} role="rowheader" scope="row">{cell(row)}</th>
        : <td key={key} role="cell" data-head={head} data-figures={figures} data-tight={tight}><div>{cell(row)}</div></td>)}
    </tr>
  );
}

function TableFoot({ shown, more }: { shown: number; more: More }) {
  const { t } = useTranslation('ui');
  const { locale } = useLanguage();
  const words = more.total === undefined
    ? t('table.shown', { count: shown })
    : t('table.shownOf', { shown: formatCount(shown, locale), total: formatCount(more.total, locale) });
  return (
    <div className={styles['foot']}>
      <span role="status">{words}</span>
      {more.load && <Button variant="default" size="xs" onClick={more.load} loading={more.loading} aria-label={more.loading ? t('table.loadingMore') : undefined}>{t('table.more')}</Button>}
    </div>
  );
}
