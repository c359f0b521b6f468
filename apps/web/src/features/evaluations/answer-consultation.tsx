import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AnswerConsultation_AskedFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import styles from './evaluations.module.css';

export const ASKED = graphql(`fragment AnswerConsultation_asked on ConsultationAsked { collaborative readers questions { en es } until }`);

const ANSWER = graphql(`
  mutation AnswerConsultation($secret: String!, $answers: [String!]!) {
    answerConsultation(secret: $secret, answers: $answers) { __typename ... on ConsultationAnswered { taken } ... on Refused { code message path } }
  }
`);

interface AnswerConsultationProps {
  asked: AnswerConsultation_AskedFragment;
  secret: string;
  onSent: () => void;
}

/** What a grantee is asked, after it was said what is kept and what is not. What is written stays on the page until it is sent. */
export function AnswerConsultation({ asked: { collaborative, readers, questions, until }, secret, onSent }: AnswerConsultationProps) {
  const { t } = useTranslation('evaluations');
  const read = useBilingual();
  const { locale } = useLanguage();
  const [texts, setTexts] = useState(questions.map(() => ''));
  const [answer] = useMutation(ANSWER, { fetchPolicy: 'no-cache' });
  const act = useAct([]);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (await act.run(async () => (await answer({ variables: { secret, answers: texts } })).data?.answerConsultation)) onSent();
  };
  return (
    <div className={styles['public']}>
      <p>{t('public.intro', { collaborative })}</p>
      <div className={styles['promise']}>
        {(['kept', 'not', 'limits'] as const).map((what) => <div key={what}><h2>{t(`public.${what}`)}</h2><p>{t(`public.${what}What`, { readers: readers.join('; ') })}</p></div>)}
      </div>
      <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
        <p className={styles['quiet']}>{t('public.optional')} {t('public.until', { date: formatDate(until, locale) })}</p>
        {questions.map((question, at) => (
          <Textarea
            key={question.en} label={`${at + 1}. ${read(question)}`} rows={5} maxLength={4000} autoComplete="off" value={texts[at]}
            onChange={(event) => { const { value } = event.currentTarget; setTexts(texts.map((text, place) => (place === at ? value : text))); }}
          />
        ))}
        <ActProblem act={act} />
        <div><Button type="submit" loading={act.busy}>{t('public.send')}</Button></div>
      </form>
    </div>
  );
}
