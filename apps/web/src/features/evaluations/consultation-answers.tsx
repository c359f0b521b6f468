import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Consultations_EvaluationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './evaluation-words.tsx';
import styles from './evaluations.module.css';

const ANSWERS = graphql(`query ConsultationAnswersHere($id: UUID!) { consultationAnswers(id: $id) { answers total } }`);

const SUMMARISE = graphql(`
  mutation SummariseConsultation($id: UUID!, $textEn: String!, $textEs: String!) {
    summariseConsultation(id: $id, textEn: $textEn, textEs: $textEs) { __typename ... on Evaluation { id } ... on Refused { code message path } }
  }
`);

type One = Consultations_EvaluationFragment['consultations'][number];

/** For who evaluates alone: the answers in no order, and the summary that others read of them. They are not kept in the browser. */
export function ConsultationAnswers({ consultation: { id, questions, summary } }: { consultation: One }) {
  const { t } = useTranslation('evaluations');
  const read = useBilingual();
  const { data: { consultationAnswers } } = useSuspenseQuery(ANSWERS, { variables: { id }, fetchPolicy: 'no-cache' });
  return (
    <>
      <h3>{t('consultation.read')}</h3>
      <ol className={styles['list']}>
        {consultationAnswers?.answers.map((texts, at) => (
          <li key={at}>
            <h4>{t('consultation.one', { number: at + 1 })}</h4>
            {questions.map((question, place) => <div key={question.en}><span className={styles['quiet']}>{read(question)}</span><p className={styles['text']}>{texts[place] || t('consultation.left')}</p></div>)}
          </li>
        ))}
      </ol>
      <InPlace act={t(summary ? 'consultation.summariseAnew' : 'consultation.summarise')}>
        {(close) => <SummaryForm id={id} summary={summary} onDone={close} />}
      </InPlace>
    </>
  );
}

function SummaryForm({ id, summary, onDone }: { id: string; summary: One['summary']; onDone: () => void }) {
  const { t } = useTranslation('evaluations');
  const labels = useBothLabels();
  const [summarise] = useMutation(SUMMARISE, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { textEn: summary?.en ?? '', textEs: summary?.es ?? '' }, done: onDone, send: async (said) => (await summarise({ variables: { id, ...said } })).data?.summariseConsultation,
  });
  return (
    <ActForm title={t('consultation.summarise')} why={t('consultation.summariseWhy')} submit={t('consultation.save')} act={act} onSubmit={onSubmit} onBack={onDone} labels={labels('text', t('consultation.text'))}>
      <BothLanguages name="text" label={t('consultation.text')} rows={8} input={input} />
    </ActForm>
  );
}
