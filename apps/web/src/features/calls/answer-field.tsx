import { NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApplicationForm_CallFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { formatCount } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';

interface AnswerFieldProps {
  question: ApplicationForm_CallFragment['questions'][number];
  number: number;
  field: { id: string; name: string; error: string | undefined };
  answer: string;
  onAnswer: (answer: string) => void;
}

/** One question with what helps to answer it, and how much of it was written. */
export function AnswerField({ question, number, field, answer, onAnswer }: AnswerFieldProps) {
  const { t } = useTranslation('calls');
  const read = useBilingual();
  const { locale } = useLanguage();
  const { kind, required, guidance, longest } = question;
  const help = [guidance && read(guidance), required ? null : t('optional'), kind === 'long' && t('apply.characters', { written: formatCount(answer.length, locale), most: formatCount(longest, locale) })];
  const control = {
    ...field, label: `${number}. ${read(question.text)}`, description: help.filter(Boolean).join(' · ') || undefined, required, withAsterisk: false, value: answer,
    onChange: (event: { currentTarget: { value: string } }) => { onAnswer(event.currentTarget.value); },
  };
  if (kind === 'long') return <Textarea {...control} autosize minRows={4} maxLength={longest} />;
  if (kind === 'choice') return <NativeSelect {...control} data={[{ value: '', label: t('apply.choose') }, ...question.choices.map((choice, at) => ({ value: String(at), label: read(choice) }))]} />;
  return <TextInput {...control} maxLength={longest} inputMode={kind === 'amount' ? 'decimal' : 'text'} />;
}
