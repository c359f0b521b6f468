import { useMutation } from '@apollo/client/react';
import { Button, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ReviewFormList_FormFragment } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { EMPTY_CRITERION, moved, valuesOf, type FormValues } from './form-values.ts';
import styles from './reviews.module.css';

const SAVE = graphql(`
  mutation SaveReviewForm($input: ReviewFormInput!) {
    saveReviewForm(input: $input) { __typename ... on ReviewForm { id } ... on Refused { code message path } }
  }
`);

interface FormEditorProps {
  title: string;
  /** What it begins from: itself, or the form that is copied. */
  from?: ReviewFormList_FormFragment;
  /** It is the next version of `from`, not a form of its own. */
  isNext?: boolean;
  onDone: () => void;
}

/** Name and criteria of a review form; what is saved is a version that stays. */
export function FormEditor({ title, from, isNext = false, onDone }: FormEditorProps) {
  const { t } = useTranslation('reviews');
  const labels = useBothLabels();
  const [save] = useMutation(SAVE, { refetchQueries: ['ReviewFormsPage'], awaitRefetchQueries: true });
  const { act, values, set, input, onSubmit } = useActForm<FormValues>({
    initial: valuesOf(from), done: onDone,
    send: async ({ criteria, ...names }) => (await save({
      variables: { input: { ...names, after: isNext ? from?.id : null, criteria: criteria.map(({ key: _key, weight, ...texts }) => ({ ...texts, weight: Number(weight) })) } },
    })).data?.saveReviewForm,
  });
  const named = values.criteria.flatMap((_, at) => Object.entries({
    ...labels(`criteria.${at}.name`, t('forms.criterionAt', { at: at + 1 })), ...labels(`criteria.${at}.guidance`, t('forms.guidance')), [`criteria.${at}.weight`]: t('forms.weight'),
  }));
  const reorder = (criteria: FormValues['criteria']) => { set({ criteria }); };
  return (
    <ActForm title={title} why={t('forms.why')} submit={t('forms.save')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ ...labels('name', t('forms.name')), ...Object.fromEntries(named) }}>
      <BothLanguages name="name" label={t('forms.name')} input={input} />
      {values.criteria.map(({ key }, at) => (
        <fieldset key={key} className={styles['criterion']}>
          <legend>{t('forms.criterionAt', { at: at + 1 })}</legend>
          <BothLanguages name={`criteria.${at}.name`} label={t('forms.criterion')} input={input} />
          <BothLanguages name={`criteria.${at}.guidance`} label={t('forms.guidance')} rows={2} input={input} />
          <NumberInput {...input(`criteria.${at}.weight`)} label={t('forms.weight')} description={t('forms.weightWhy')} min={1} max={100} allowDecimal={false} maw={240} />
          <div className={styles['buttons']}>
            <Button variant="subtle" disabled={at === 0} onClick={() => { reorder(moved(values.criteria, at)); }} aria-label={t('forms.upAt', { at: at + 1 })}>{t('forms.up')}</Button>
            <Button variant="subtle" disabled={values.criteria.length === 1} onClick={() => { reorder(values.criteria.filter((_, other) => other !== at)); }} aria-label={t('forms.removeAt', { at: at + 1 })}>{t('forms.remove')}</Button>
          </div>
        </fieldset>
      ))}
      <div><Button variant="default" onClick={() => { reorder([...values.criteria, { ...EMPTY_CRITERION, key: Math.max(...values.criteria.map(({ key }) => key)) + 1 }]); }}>{t('forms.add')}</Button></div>
    </ActForm>
  );
}
