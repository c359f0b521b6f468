import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { saveText } from '../../lib/download.ts';
import { csvOf } from './csv.ts';

interface TableFileProps {
  /** The name of the file, without its ending. */
  name: string;
  /** What the table is, for those who hear many buttons of one name. */
  of: string;
  rows: () => readonly (readonly (string | number)[])[];
}

/** A table to take away: made in the browser, of what stands on the screen. */
export function TableFile({ name, of, rows }: TableFileProps) {
  const { t } = useTranslation('figures');
  return (
    <div data-screen-only>
      <Button variant="default" size="xs" aria-label={t('fileOf', { what: of })} onClick={() => { saveText(csvOf(rows()), `${name}.csv`, 'text/csv;charset=utf-8'); }}>{t('file')}</Button>
    </div>
  );
}
