import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { NEW_QUESTION, type QuestionWritten } from './call-written.ts';
import styles from './calls.module.css';

const MOST_QUESTIONS = 30;
const KINDS = ['short', 'long', 'amount', 'choice'] as const;

interface QuestionFieldsProps {
  questions: readonly QuestionWritten[];
  input: (path: string) => object;
  onChange: (questions: QuestionWritten[]) => void;
}

/** The questions of the form, each with its kind, whether it has to be answered, and what a good answer says. */
export function QuestionFields({ questions, input, onChange }: QuestionFieldsProps) {
  const { t } = useTranslation('calls');
  return (
    <>
      {questions.map((question, at) => {
        const path = `questions.${at}`;
        return (
          <fieldset key={at} className={styles['question']}>
            <legend>{t('form.question', { number: at + 1 })}</legend>
            <BothLanguages name={`${path}.text`} label={t('form.asks')} input={input} />
            <BothLanguages name={`${path}.guidance`} label={t('form.guidance')} rows={2} input={(name) => ({ ...input(name), required: false })} />
            <div className={styles['pair']}>
              <NativeSelect {...input(`${path}.kind`)} label={t('form.kind')} data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
              <Checkbox
                label={t('form.required')} checked={question.required}
                onChange={(event) => { const { checked } = event.currentTarget; onChange(questions.map((one, place) => (place === at ? { ...one, required: checked } : one))); }}
              />
            </div>
            {question.kind === 'choice' && <BothLanguages name={`${path}.choices`} label={t('form.choices')} rows={4} input={input} />}
            <div><Button size="compact-sm" variant="subtle" onClick={() => { onChange(questions.filter((_, place) => place !== at)); }}>{t('form.less', { number: at + 1 })}</Button></div>
          </fieldset>
        );
      })}
      {questions.length < MOST_QUESTIONS && <div><Button size="compact-sm" variant="default" onClick={() => { onChange([...questions, NEW_QUESTION]); }}>{t('form.more')}</Button></div>}
    </>
  );
}

/** What the fields of the questions are called, by their paths. */
export function useQuestionLabels(howMany: number): Record<string, string> {
  const { t } = useTranslation('calls');
  const labels = useBothLabels();
  const of = (at: number) => {
    const [path, name] = [`questions.${at}`, t('form.question', { number: at + 1 })];
    return { ...labels(`${path}.text`, name), ...labels(`${path}.guidance`, name), ...labels(`${path}.choices`, `${name}, ${t('form.choices')}`) };
  };
  return Object.assign({}, ...Array.from({ length: howMany }, (_, at) => of(at))) as Record<string, string>;
}
