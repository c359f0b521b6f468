import { Checkbox, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationForm_CallFragment, ApplicationInput } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import type { Issue } from '../../lib/issues.ts';
import { useFields } from '../../ui/form-errors.tsx';
import { usePlaceName } from '../../ui/place-name.ts';
import { AnswerField } from './answer-field.tsx';
import styles from './calls.module.css';

export type ApplicationWritten = Required<ApplicationInput>;

export const NAMES = ['organisation', 'contact', 'title', 'summary', 'amount', 'startsOn', 'endsOn', 'places', 'answers'] as const;
type Typed = Exclude<(typeof NAMES)[number], 'places' | 'answers'>;

interface ApplicationFieldsProps {
  call: ApplicationForm_CallFragment;
  written: ApplicationWritten;
  issues: readonly Issue[];
  onChange: (written: ApplicationWritten) => void;
}

/** The fields of an application, in the order in which one tells it: who, what, how much, when, where, and the questions of the call. */
export function ApplicationFields({ call, written, issues, onChange }: ApplicationFieldsProps) {
  const { t } = useTranslation('calls');
  const placeName = usePlaceName();
  const field = useFields(issues);
  const input = (name: Typed) => ({
    ...field(name), label: t(`apply.${name}`), value: written[name], required: true, withAsterisk: false,
    onChange: (event: { currentTarget: { value: string } }) => { onChange({ ...written, [name]: event.currentTarget.value }); },
  });
  return (
    <>
      <TextInput {...input('organisation')} maxLength={300} autoComplete="organization" />
      <TextInput {...input('contact')} maxLength={1000} description={t('apply.contactWhy')} />
      <TextInput {...input('title')} maxLength={300} />
      <Textarea {...input('summary')} autosize minRows={4} maxLength={10_000} description={t('apply.summaryWhy')} />
      <div className={styles['pair']}>
        <TextInput {...input('amount')} inputMode="decimal" maxLength={20} description={t('apply.amountWhy', { smallest: call.smallest, largest: call.largest, currency: call.currency })} />
        <TextInput {...input('startsOn')} type="date" />
        <TextInput {...input('endsOn')} type="date" />
      </div>
      <Checkbox.Group {...field('places')} label={t('apply.places')} value={[...written.places]} onChange={(places) => { onChange({ ...written, places }); }}>
        <div className={styles['boxes']}>{call.places.map((code) => <Checkbox key={code} value={code} label={placeName(code)} />)}</div>
      </Checkbox.Group>
      {call.questions.map((question, at) => (
        <AnswerField
          key={question.text.en} question={question} number={at + 1} field={field(`answers.${at}`)} answer={written.answers[at] ?? ''}
          onAnswer={(answer) => { onChange({ ...written, answers: call.questions.map((_, place) => (place === at ? answer : written.answers[place] ?? '')) }); }}
        />
      ))}
      <div className={styles['trap']} aria-hidden="true">
        <label>Website<input name="website" tabIndex={-1} autoComplete="off" value={written.website} onChange={(event) => { onChange({ ...written, website: event.currentTarget.value }); }} /></label>
      </div>
    </>
  );
}

/** What each field is called, by the path that the server names it by. */
export function useApplicationLabels({ questions }: ApplicationForm_CallFragment): Record<string, string> {
  const { t } = useTranslation('calls');
  const read = useBilingual();
  const own = (NAMES.filter((name) => name !== 'answers')).map((name) => [name, t(`apply.${name}`)] as const);
  return Object.fromEntries([...own, ...questions.map(({ text }, at) => [`answers.${at}`, `${at + 1}. ${read(text)}`] as const)]);
}
