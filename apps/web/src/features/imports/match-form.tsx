import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import styles from './imports.module.css';
import { MarkQuestions } from './mark-questions.tsx';
import { firstChoice, stillMissing, wishOf, type Choice, type Sheet, type Table, type Wish } from './match-choice.ts';
import { TermColumn } from './term-column.tsx';
import { useTermWords } from './term-words.ts';

interface MatchFormProps {
  sheet: Sheet;
  /** It was matched before. */
  isAgain?: boolean;
  /** Reads the file so, or says why it cannot be read so: on the server, or right here. */
  onMatch: (wish: Wish) => Promise<{ readonly __typename: string } | null | undefined>;
  onMatched: () => void;
  /** What the button says; that the rows are checked, without it. */
  act?: string;
}

/** A person says which column is what, with the file's own values beside it; what the file does not decide is asked. */
export function MatchForm({ sheet, isAgain = false, onMatch, onMatched, act: actWord }: MatchFormProps) {
  const { t } = useTranslation('imports');
  const wordOf = useTermWords();
  const [choice, setChoice] = useState<Choice>(() => firstChoice(sheet));
  const act = useAct(['sheet', 'currency', 'decimalMark', 'dayOrder']);
  const field = useFields(act.issues);
  const table = sheet.tables.find((one) => one.sheet === choice.sheet);
  if (!table) return null;
  const missing = stillMissing(table, choice);
  const submit = async () => {
    if (await act.run(() => onMatch(wishOf(choice)))) onMatched();
  };
  const set = (change: Partial<Choice>) => { setChoice({ ...choice, ...change }); };
  return (
    <form className={styles['section']} aria-labelledby="match" noValidate onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <h2 id="match">{t('match.title')}</h2>
      <p className={styles['quiet']}>{t('match.why', { row: table.headerRow, count: table.rows })}</p>
      {sheet.mapping && !isAgain && <Callout tone="note" title={t('match.remembered')}>{t('match.rememberedWhy')}</Callout>}
      {sheet.tables.length > 1 && (
        <NativeSelect {...field('sheet')} label={t('match.sheet')} data={sheet.tables.map((one) => one.sheet)} value={choice.sheet} className={styles['short']}
          onChange={(event) => { setChoice(firstChoice(sheet, event.currentTarget.value)); }} />
      )}
      <TermColumns table={table} choice={choice} onChange={set} />
      <TextInput {...field('currency')} label={t('match.currency')} description={t('match.currencyWhy')} maxLength={3} placeholder="MXN" className={styles['short']}
        value={choice.currency} onChange={(event) => { set({ currency: event.currentTarget.value }); }} />
      <MarkQuestions table={table} choice={choice} onChange={set} field={field} />
      <FormErrors issues={act.issues} labels={{ sheet: t('match.sheet'), currency: t('match.currency'), decimalMark: t('marks.title'), dayOrder: t('days.title') }} />
      <ActProblem act={act} />
      {missing.length > 0 && <p className={styles['quiet']} role="status">{t('match.missing', { terms: wordOf.list(missing) })}</p>}
      <div><Button type="submit" loading={act.busy} disabled={missing.length > 0}>{actWord ?? t('match.act')}</Button></div>
    </form>
  );
}

interface TermColumnsProps {
  table: Table;
  choice: Choice;
  onChange: (change: Partial<Choice>) => void;
}

const THAT_MATTER = 8;

/** The eight that matter first; the others stand below, where the file has something for them or somebody looks for one. */
function TermColumns({ table, choice, onChange }: TermColumnsProps) {
  const { t } = useTranslation('imports');
  const draw = (terms: Table['proposed']) => (
    <ul className={styles['terms']}>
      {terms.map((proposal) => (
        <li key={proposal.term}>
          <TermColumn proposal={proposal} table={table} column={choice.columns[proposal.term] ?? null}
            onChange={(column) => { onChange({ columns: { ...choice.columns, [proposal.term]: column } }); }} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {draw(table.proposed.slice(0, THAT_MATTER))}
      <h3>{t('match.more')}</h3>
      <p className={styles['quiet']}>{t('match.moreWhy')}</p>
      {draw(table.proposed.slice(THAT_MATTER))}
    </>
  );
}
