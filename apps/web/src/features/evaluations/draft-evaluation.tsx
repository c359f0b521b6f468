import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { DraftEvaluation_EvaluationFragment } from '../../gql/graphql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './evaluation-words.tsx';
import styles from './evaluations.module.css';

export const DRAFT = graphql(`
  fragment DraftEvaluation_evaluation on Evaluation { id title { en es } terms { en es } periodFrom periodTo commissionedBy { id shortId } viewerCan { action allowed reason } }
`);

const ADD = graphql(`
  mutation DraftEvaluation($input: DraftEvaluationInput!) {
    draftEvaluation(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }
  }
`);

const CHANGE = graphql(`
  mutation ChangeEvaluation($id: UUID!, $input: DraftEvaluationInput!) {
    changeEvaluation(id: $id, input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }
  }
`);

/** For the secretariat: title and terms of reference first, its questions on its own page. */
export function DraftEvaluation() {
  const { t } = useTranslation('evaluations');
  const { viewer } = useSession();
  if (!viewer.can('evaluations.keep').allowed) return null;
  return <InPlace act={t('draft.act')}>{(close) => <DraftForm onDone={close} />}</InPlace>;
}

/** Until it begins. */
export function ChangeEvaluation({ evaluation }: { evaluation: DraftEvaluation_EvaluationFragment }) {
  const { t } = useTranslation('evaluations');
  if (!abilityIn(evaluation.viewerCan, 'evaluations.keep').allowed) return null;
  return <InPlace act={t('draft.change')}>{(close) => <DraftForm evaluation={evaluation} onDone={close} />}</InPlace>;
}

const EMPTY = { titleEn: '', titleEs: '', termsEn: '', termsEs: '', periodFrom: '', periodTo: '', commissionedBy: '' };

function valuesOf({ title, terms, periodFrom, periodTo, commissionedBy }: DraftEvaluation_EvaluationFragment): typeof EMPTY {
  return {
    titleEn: title.en, titleEs: title.es, termsEn: terms?.en ?? '', termsEs: terms?.es ?? '', periodFrom: periodFrom ?? '', periodTo: periodTo ?? '', commissionedBy: commissionedBy?.shortId ?? '',
  };
}

function DraftForm({ evaluation, onDone }: { evaluation?: DraftEvaluation_EvaluationFragment; onDone: () => void }) {
  const { t } = useTranslation('evaluations');
  const labels = useBothLabels();
  const [add] = useMutation(ADD, { refetchQueries: ['EvaluationsPage'], awaitRefetchQueries: true });
  const [change] = useMutation(CHANGE, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: evaluation ? valuesOf(evaluation) : EMPTY, done: onDone,
    send: async ({ periodFrom, periodTo, commissionedBy, ...texts }) => {
      const said = { ...texts, periodFrom: periodFrom || null, periodTo: periodTo || null, commissionedBy: commissionedBy || null };
      if (evaluation) return (await change({ variables: { id: evaluation.id, input: said } })).data?.changeEvaluation;
      return (await add({ variables: { input: said } })).data?.draftEvaluation;
    },
  });
  return (
    <ActForm
      title={t(evaluation ? 'draft.change' : 'draft.act')} why={t('draft.why')} submit={t(evaluation ? 'draft.save' : 'draft.submit')} act={act} onSubmit={onSubmit} onBack={onDone}
      labels={{ ...labels('title', t('draft.title')), ...labels('terms', t('draft.terms')), periodFrom: t('draft.from'), periodTo: t('draft.to'), commissionedBy: t('draft.commissionedBy') }}
    >
      <BothLanguages name="title" label={t('draft.title')} input={input} />
      <BothLanguages name="terms" label={t('draft.terms')} rows={6} input={input} />
      <div className={styles['pair']}>
        <TextInput {...input('periodFrom')} type="date" label={t('draft.from')} />
        <TextInput {...input('periodTo')} type="date" label={t('draft.to')} />
        <TextInput {...input('commissionedBy')} label={t('draft.commissionedBy')} description={t('draft.commissionedByWhy')} inputWrapperOrder={['label', 'input', 'description', 'error']} />
      </div>
    </ActForm>
  );
}
