import { changesBetween } from '@acuerdo/texts';
import { useMutation } from '@apollo/client/react';
import { Fieldset, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './amendments.module.css';
import { ChangeLines } from './change-lines.tsx';

const PROPOSE = graphql(`
  mutation ProposeAmendment($input: ProposeAmendmentInput!) { proposeAmendment(input: $input) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }
`);

export const AGAIN = { refetchQueries: ['MotionPage'], awaitRefetchQueries: true };

export interface Texts {
  readonly titleEn: string;
  readonly titleEs: string;
  readonly textEn: string;
  readonly textEs: string;
}

const FIELDS = ['titleEn', 'titleEs', 'textEn', 'textEs'] as const;
const SIDES = [{ lang: 'en', legend: 'English', title: 'titleEn', text: 'textEn' }, { lang: 'es', legend: 'Español', title: 'titleEs', text: 'textEs' }] as const;

interface ProposeAmendmentProps {
  motionId: string;
  textVersion: number;
  now: Texts;
  onDone: () => void;
}

/** The text as it stands, to be written otherwise; what that changes is shown while it is written. */
export function ProposeAmendment({ motionId, textVersion, now, onDone }: ProposeAmendmentProps) {
  const { t } = useTranslation('amendments');
  const [propose] = useMutation(PROPOSE, AGAIN);
  const { act, input, values, onSubmit } = useActForm({
    initial: { ...now, why: '' }, done: onDone, send: async (said) => (await propose({ variables: { input: { motionId, textVersion, ...said } } })).data?.proposeAmendment,
  });
  const labels = { titleEn: t('field.titleEn'), titleEs: t('field.titleEs'), textEn: t('field.textEn'), textEs: t('field.textEs'), why: t('why') };
  return (
    <ActForm title={t('propose')} why={t('proposeWhy')} submit={t('save')} act={act} labels={labels} onSubmit={onSubmit} onBack={onDone}>
      <div className={styles['pair']}>
        {SIDES.map(({ lang, legend, title, text }) => (
          <Fieldset key={lang} legend={legend}>
            <TextInput {...input(title)} lang={lang} label={t(`field.${title}`)} />
            <Textarea {...input(text)} lang={lang} label={t(`field.${text}`)} autosize minRows={5} maxRows={16} />
          </Fieldset>
        ))}
      </div>
      <Preview now={now} proposed={values} />
      <Textarea {...input('why')} label={t('why')} rows={2} maxLength={2000} required withAsterisk={false} />
    </ActForm>
  );
}

function Preview({ now, proposed }: { now: Texts; proposed: Texts }) {
  const { t } = useTranslation('amendments');
  const changes = FIELDS.flatMap((field) => changesBetween(now[field], proposed[field].trim()).map((change) => ({ field, ...change })));
  const languages = new Set(changes.map(({ field }) => field.slice(-2)));
  return (
    <div role="status">
      <strong>{changes.length === 0 ? t('nothing') : t('changes', { count: changes.length })}</strong>
      {languages.size === 1 && <p className={styles['quiet']}>{t(languages.has('En') ? 'onlyEnglish' : 'onlySpanish')}</p>}
      <ol className={styles['changes']}>{changes.map((change) => <ChangeLines key={`${change.field} ${change.at}`} change={change} />)}</ol>
    </div>
  );
}
