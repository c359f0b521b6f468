import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ReviewFormList_FormFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { FormEditor } from './form-editor.tsx';
import styles from './reviews.module.css';
import { ScoreField } from './score-field.tsx';

export const REVIEW_FORM_LIST = graphql(`
  fragment ReviewFormList_form on ReviewForm { id version name { en es } criteria { id name { en es } guidance { en es } weight } madeBy madeAt }
`);

/** The review forms, each as reviewers will see it. */
export function FormList({ forms }: { forms: readonly ReviewFormList_FormFragment[] }) {
  const { t } = useTranslation('reviews');
  const { viewer } = useSession();
  const mayKeep = viewer.can('forms.keep').allowed;
  return (
    <>
      {forms.length === 0 && <EmptyState title={t('forms.none')}>{t('forms.noneWhy')}</EmptyState>}
      {forms.map((form) => <Form key={form.id} form={form} mayKeep={mayKeep} />)}
      {mayKeep && <InPlace act={t('forms.make')}>{(close) => <FormEditor title={t('forms.make')} onDone={close} />}</InPlace>}
    </>
  );
}

function Form({ form, mayKeep }: { form: ReviewFormList_FormFragment; mayKeep: boolean }) {
  const { t } = useTranslation('reviews');
  const read = useBilingual();
  const name = read(form.name);
  return (
    <section className={styles['side']} aria-labelledby={form.id}>
      <h2 id={form.id}>{name}</h2>
      <p className={styles['quiet']}>
        {t('forms.version', { version: form.version })} · <DateText value={form.madeAt.slice(0, 10)} />{form.madeBy && <> · {form.madeBy}</>} · {t('forms.criteria', { count: form.criteria.length })}
      </p>
      <details>
        <summary>{t('forms.preview')}</summary>
        <Preview form={form} />
      </details>
      {mayKeep && (
        <div className={styles['kept']}>
          <InPlace act={t('forms.change', { name })}>{(close) => <FormEditor title={t('forms.change', { name })} from={form} isNext onDone={close} />}</InPlace>
          <InPlace act={t('forms.copy', { name })}>{(close) => <FormEditor title={t('forms.copy', { name })} from={form} onDone={close} />}</InPlace>
        </div>
      )}
    </section>
  );
}

/** As it is answered, and nothing of it is kept. */
function Preview({ form: { criteria } }: { form: ReviewFormList_FormFragment }) {
  return (
    <div className={styles['form']} inert>
      {criteria.map((criterion) => <ScoreField key={criterion.id} criterion={criterion} score={undefined} field={{ id: `preview-${criterion.id}`, name: criterion.id, error: undefined }} onChoose={() => undefined} />)}
    </div>
  );
}
