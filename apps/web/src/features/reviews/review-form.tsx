import { useMutation } from '@apollo/client/react';
import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ReviewForm_CoReviewFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import styles from './reviews.module.css';
import { ScoreField } from './score-field.tsx';
import { useAutosave, type Saving } from './use-autosave.ts';
import { begin, inputOf, type Written } from './written.ts';

export const REVIEW_FORM = graphql(`
  fragment ReviewForm_coReview on CoReview {
    standing criteria { id name { en es } guidance { en es } weight }
    draft { scores { criterionId score } recommendation confidence text savedAt }
    reviews { id mine version scores { criterionId score } recommendation confidence text }
  }
`);

const SAVE = graphql(`
  mutation SaveReviewDraft($input: ReviewInput!) {
    saveReviewDraft(input: $input) { __typename ... on Proposal { id } ... on Refused { code message path } }
  }
`);

const SUBMIT = graphql(`
  mutation SubmitReview($input: ReviewInput!) {
    submitReview(input: $input) { __typename ... on Proposal { id } ... on Refused { code message path } }
  }
`);

const RECOMMENDATIONS = ['fund', 'changes', 'decline'] as const;
const CONFIDENCES = ['low', 'medium', 'high'] as const;

interface ReviewFormProps {
  proposal: { readonly id: string; readonly shortId?: string | null; readonly coReview: ReviewForm_CoReviewFragment };
  onDone?: () => void;
  /** Leaves an amendment as it is. */
  onBack?: () => void;
}

/** The review of one's partner: kept while it is written, for nobody else to read; final once it is submitted. */
export function ReviewForm({ proposal: { id, shortId, coReview }, onDone, onBack }: ReviewFormProps) {
  const { t } = useTranslation('reviews');
  const { criteria, standing } = coReview;
  const [written, setWritten] = useState(() => begin(coReview));
  const [asked, setAsked] = useState(false);
  const { autosave, saving, send, act } = useSending(id);
  const field = useFields(act.issues);
  const read = useBilingual();
  const labels = { recommendation: t('recommendation.label'), confidence: t('confidence.label'), text: t('text.label'), ...Object.fromEntries(criteria.map((one) => [`scores.${one.id}`, read(one.name)])) };
  const change = (part: Partial<Written>) => {
    const next = { ...written, ...part };
    setWritten(next);
    autosave.later(next);
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { event.preventDefault(); setAsked(true); }}>
      <h2>{standing === 'submitted' ? t('amend') : t('form')}</h2>
      <FormErrors issues={act.issues} labels={labels} />
      <ActProblem act={act} />
      {criteria.map((criterion) => (
        <ScoreField key={criterion.id} criterion={criterion} score={written.scores[criterion.id]} field={field(`scores.${criterion.id}`)}
          onChoose={(score) => { change({ scores: { ...written.scores, [criterion.id]: score } }); }} />
      ))}
      <Radio.Group {...field('recommendation')} label={t('recommendation.label')} value={written.recommendation} onChange={(recommendation) => { change({ recommendation }); }}>
        <div className={styles['choices']}>{RECOMMENDATIONS.map((one) => <Radio key={one} value={one} label={t(`recommendation.${one}`)} />)}</div>
      </Radio.Group>
      <Textarea {...field('text')} label={t('text.label')} description={t('text.why')} autosize minRows={5} maxLength={20_000} value={written.text} onChange={(event) => { change({ text: event.currentTarget.value }); }} />
      <Radio.Group {...field('confidence')} label={t('confidence.label')} value={written.confidence} onChange={(confidence) => { change({ confidence }); }}>
        <div className={styles['choices']}>{CONFIDENCES.map((one) => <Radio key={one} value={one} label={t(`confidence.${one}`)} />)}</div>
      </Radio.Group>
      <ActProblem act={saving} />
      <div className={styles['buttons']}>
        <Button type="submit" loading={act.busy}>{standing === 'submitted' ? t('submitAgain') : t('submit')}</Button>
        {onBack && <Button variant="default" onClick={onBack}>{t('back')}</Button>}
        <KeptWord state={autosave.state} />
      </div>
      <ConfirmAct
        opened={asked} onClose={() => { setAsked(false); }} title={t('confirm.title', { id: shortId })} act={t('submit')}
        happens={t('confirm.happens')} cannotUndo={t('confirm.final')}
        onAct={async () => { if (await send(written)) onDone?.(); }}
      />
    </form>
  );
}

function useSending(proposalId: string) {
  const [save] = useMutation(SAVE);
  const [submit] = useMutation(SUBMIT, { refetchQueries: ['ProposalPage'], awaitRefetchQueries: true });
  const saving = useAct([]);
  const act = useAct();
  const autosave = useAutosave(async (written: Written) =>
    await saving.run(async () => (await save({ variables: { input: inputOf(proposalId, written) } })).data?.saveReviewDraft) !== null);
  const send = async (written: Written) => {
    await autosave.settle();
    return act.run(async () => (await submit({ variables: { input: inputOf(proposalId, written) } })).data?.submitReview);
  };
  return { autosave, saving, send, act };
}

function KeptWord({ state }: { state: Saving }) {
  const { t } = useTranslation('reviews');
  return <span role="status" className={styles['quiet']}>{t(`kept.${state}`)}</span>;
}
