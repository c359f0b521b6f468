import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { useFields } from '../../ui/form-errors.tsx';
import { AGAIN } from './evaluation-words.tsx';

const OPEN = graphql(`
  mutation OpenConsultation($input: OpenConsultationInput!) {
    openConsultation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }
  }
`);

const MOST_QUESTIONS = 10;

/** The questions in both languages, and until when answers are taken. */
export function OpenConsultation({ evaluationId, onDone }: { evaluationId: string; onDone: () => void }) {
  const { t } = useTranslation('evaluations');
  const labels = useBothLabels();
  const [questions, setQuestions] = useState([{ en: '', es: '' }]);
  const [until, setUntil] = useState('');
  const [open] = useMutation(OPEN, AGAIN);
  const act = useAct(['questions', 'until']);
  const field = useFields(act.issues);
  const write = (at: number, part: object) => { setQuestions(questions.map((question, place) => (place === at ? { ...question, ...part } : question))); };
  const submit = async () => {
    if (await act.run(async () => (await open({ variables: { input: { evaluationId, questions, until } } })).data?.openConsultation)) onDone();
  };
  const nameOf = (at: number) => t('consultation.question', { number: at + 1 });
  /** The control of one language of a question, by the path that the server names it by. */
  const input = (at: number) => (path: string) => {
    const language = path.endsWith('Es') ? 'es' : 'en';
    return { ...field(`questions.${at}.${language}`), value: questions[at]?.[language] ?? '', onChange: (event: React.ChangeEvent<HTMLInputElement>) => { write(at, { [language]: event.currentTarget.value }); } };
  };
  const named = questions.flatMap((_, at) => Object.entries(labels('question', nameOf(at))).map(([path, label]) => [`questions.${at}.${path.endsWith('Es') ? 'es' : 'en'}`, label]));
  return (
    <ActForm
      title={t('consultation.open')} why={t('consultation.why')} submit={t('consultation.submit')} act={act} onBack={onDone} labels={{ ...Object.fromEntries(named) as Record<string, string>, until: t('consultation.until') }}
      onSubmit={(event) => { event.preventDefault(); void submit(); }}
    >
      {questions.map((_, at) => <BothLanguages key={at} name="question" label={nameOf(at)} input={input(at)} />)}
      {questions.length < MOST_QUESTIONS && <div><Button size="compact-sm" variant="default" onClick={() => { setQuestions([...questions, { en: '', es: '' }]); }}>{t('consultation.more')}</Button></div>}
      <TextInput {...field('until')} type="date" label={t('consultation.until')} value={until} onChange={(event) => { setUntil(event.currentTarget.value); }} />
    </ActForm>
  );
}
