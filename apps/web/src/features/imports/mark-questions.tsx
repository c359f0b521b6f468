import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Callout } from '../../ui/callout.tsx';
import styles from './imports.module.css';
import { question, wayOf, type Choice, type Question, type Table } from './match-choice.ts';

interface MarkQuestionsProps {
  table: Table;
  choice: Choice;
  onChange: (change: Partial<Choice>) => void;
  field: (path: string) => { id: string; name: string; error: string | undefined };
}

/** What the file says of its decimal mark and of day and month, or the question with the file's own value. */
export function MarkQuestions({ table, choice, onChange, field }: MarkQuestionsProps) {
  const marks = question(table, choice, 'marks');
  const days = question(table, choice, 'days');
  return (
    <>
      {marks && <Ask about="marks" ways={['comma', 'point']} asked={marks} value={choice.decimalMark} onChange={(decimalMark) => { onChange({ decimalMark }); }} field={field('decimalMark')} />}
      {days && <Ask about="days" ways={['dmy', 'mdy']} asked={days} value={choice.dayOrder} onChange={(dayOrder) => { onChange({ dayOrder }); }} field={field('dayOrder')} />}
    </>
  );
}

interface AskProps {
  about: 'marks' | 'days';
  ways: readonly string[];
  asked: Question;
  value: string | null;
  onChange: (way: string) => void;
  field: { id: string; name: string; error: string | undefined };
}

function Ask({ about, ways, asked: { decides, against, unsure, toAsk }, value, onChange, field }: AskProps) {
  const { t } = useTranslation('imports');
  const saying = useSaying(about);
  if (!toAsk && decides) {
    return (
      <Callout tone="note" title={t(`${about}.title`)}>
        {t(`${about}.decided.${wayOf(decides) ?? ''}` as 'marks.decided.point', { value: decides.value, row: decides.row })}
      </Callout>
    );
  }
  const example = unsure ?? decides;
  return (
    <Radio.Group {...field} label={t(`${about}.title`)} withAsterisk value={value ?? ''} onChange={onChange} className={styles['ask']}
      description={against && decides
        ? t(`${about}.torn`, { value: decides.value, row: decides.row, other: against.value, otherRow: against.row })
        : t(`${about}.ask`, { value: example?.value ?? '', row: example?.row ?? 0 })}>
      {ways.map((way) => {
        const says = example?.readings.find((reading) => reading.as === way)?.says;
        return <Radio key={way} value={way} label={t(`${about}.${way}` as 'marks.point')} description={says && `${example?.value ?? ''} = ${saying(says)}`} />;
      })}
    </Radio.Group>
  );
}

/** A reading that cannot be misread: decimals in words, the month by its name. */
function useSaying(about: 'marks' | 'days'): (says: string) => string {
  const { t } = useTranslation('imports');
  const { locale } = useLanguage();
  return (says) => {
    if (about === 'days') return formatDate(says.split('/')[0] ?? '', locale);
    const [whole = '', decimals = ''] = says.split('.');
    return decimals === '' ? t('marks.whole', { whole }) : t('marks.parts', { whole, decimals });
  };
}
