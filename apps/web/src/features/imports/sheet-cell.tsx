import { useMutation } from '@apollo/client/react';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Findings_FindingFragment, SheetRows_RowFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Money } from '../../ui/money.tsx';
import { Reason } from '../../ui/reason.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { SEVERITIES } from './findings.tsx';
import styles from './imports.module.css';
import { useTermWords } from './term-words.ts';

const CORRECT = graphql(`
  mutation CorrectRow($importId: UUID!, $row: Int!, $field: String!, $value: String) {
    correctRow(importId: $importId, row: $row, field: $field, value: $value) {
      __typename
      ... on Import { id }
      ... on Refused { code message path }
    }
  }
`);

type Cell = SheetRows_RowFragment['cells'][number];

interface SheetCellProps {
  importId: string;
  row: number;
  cell: Cell;
  money: { readonly amount: string; readonly currency: string } | null;
  findings: readonly Findings_FindingFragment[];
  isOpen: boolean;
}

/** One cell: what its file says stays visible, whatever somebody says in its place. */
export function SheetCell({ importId, row, cell, money, findings, isOpen }: SheetCellProps) {
  const { t } = useTranslation('imports');
  const word = useTermWords()(cell.term);
  const [isEdited, setEdited] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const close = () => { setEdited(false); setTimeout(() => pencil.current?.focus()); };
  return (
    <div className={styles['cell']} data-severity={findings[0]?.severity}>
      <dt>{word}</dt>
      <dd>
        <span className={styles['value']}>
          {cell.corrected === null
            ? <span>{cell.written || '—'}</span>
            : <><ins>{cell.corrected || '—'}</ins> <del aria-label={t('rows.written', { value: cell.written || '—' })}>{cell.written || '—'}</del></>}
          {isOpen && (
            <ActionIcon ref={pencil} variant="subtle" size="sm" aria-label={t('rows.correct', { field: word, row })} onClick={() => { setEdited(true); }}><IconPencil size={14} stroke={1.6} aria-hidden /></ActionIcon>
          )}
        </span>
        <ReadAs cell={cell} money={money} />
        {findings.map(({ severity, message }, place) => (
          <span key={place} className={styles['said']}><StateWord tone={SEVERITIES[severity] ?? 'quiet'}>{t(`severity.${severity as 'note'}`)}</StateWord> <Reason reason={message} /></span>
        ))}
        {isEdited && <Correction importId={importId} row={row} cell={cell} word={word} onClose={close} />}
      </dd>
    </div>
  );
}

/** What is read of a cell that is not kept as it is written: amounts, days and countries. */
function ReadAs({ cell: { term, read }, money }: Pick<SheetCellProps, 'cell' | 'money'>): ReactNode {
  const { t } = useTranslation('imports');
  const { locale } = useLanguage();
  if (read === null || read === undefined) return null;
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const said: Readonly<Record<string, () => ReactNode>> = {
    amount: () => money && <Money {...money} />,
    start: () => formatDate(read, locale),
    end: () => formatDate(read, locale),
    awarded: () => formatDate(read, locale),
    place: () => new Intl.ListFormat(locale).format(read.split(' ').map((code) => countries.of(code) ?? code)),
  };
  const words = said[term]?.();
  return words ? <span className={styles['quiet']}>{t('rows.readAs')} {words}</span> : null;
}

interface CorrectionProps {
  importId: string;
  row: number;
  cell: Cell;
  word: string;
  onClose: () => void;
}

function Correction({ importId, row, cell: { term, written, corrected }, word, onClose }: CorrectionProps) {
  const { t } = useTranslation('imports');
  const [value, setValue] = useState(corrected ?? written);
  const [correct] = useMutation(CORRECT, { refetchQueries: ['ImportPage'], awaitRefetchQueries: true });
  const act = useAct([]);
  const save = async (next: string | null) => {
    const saved = await act.run(async () => (await correct({ variables: { importId, row, field: term, value: next } })).data?.correctRow);
    if (saved) onClose();
  };
  const leaveByEscape = (event: React.KeyboardEvent) => { if (event.key === 'Escape') onClose(); };
  return (
    <form className={styles['correction']} onKeyDown={leaveByEscape} onSubmit={(event) => { event.preventDefault(); void save(value); }}>
      <TextInput label={t('rows.correct', { field: word, row })} value={value} autoFocus onChange={(event) => { setValue(event.currentTarget.value); }} />
      <ActProblem act={act} />
      <div className={styles['acts']}>
        <Button type="submit" size="xs" loading={act.busy}>{t('rows.save')}</Button>
        {corrected !== null && <Button size="xs" variant="default" onClick={() => { void save(null); }}>{t('rows.takeBack')}</Button>}
        <Button size="xs" variant="default" onClick={onClose}>{t('rows.cancel')}</Button>
      </div>
    </form>
  );
}
