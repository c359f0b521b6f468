import { useMutation } from '@apollo/client/react';
import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { MandateSection_MotionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { upload } from '../../lib/upload.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { draftOfMandate, mandateInput, type MandateDraft } from './mandate-draft.ts';
import styles from './mandates.module.css';
import { answerWord } from './use-mandate-words.ts';

const KEEP = graphql(`
  mutation KeepMandate($input: KeepMandateInput!) {
    keepMandate(input: $input) { __typename ... on Motion { id ...MandateSection_motion } ... on Refused { code message path } }
  }
`);

const KINDS = ['free', 'instructed', 'approval'] as const;

interface MandateFormProps {
  motion: MandateSection_MotionFragment;
  onDone: () => void;
}

/** Free, instructed or to be approved, with the paper in which the board says so. The paper is sent with the form. */
export function MandateForm({ motion, onDone }: MandateFormProps) {
  const { t } = useTranslation('mandates');
  const { mine } = motion.mandates;
  const [file, setFile] = useState<File | null>(null);
  const [keep] = useMutation(KEEP);
  const send = async (draft: MandateDraft) => {
    const paper = file && await upload(file, () => undefined);
    if (paper?.__typename === 'Refused') return paper;
    return (await keep({ variables: { input: mandateInput(draft, motion.id, paper?.id ?? mine?.paper?.id ?? null) } })).data?.keepMandate;
  };
  const { act, input, values, set, onSubmit } = useActForm({ initial: draftOfMandate(mine ?? null), send, done: onDone });
  const labels = { kind: t('kind'), told: t('told.label'), words: t('words'), dueOn: t('dueOn'), named: t('named') };
  return (
    <ActForm title={t(mine ? 'again' : 'keep')} submit={t('save')} act={act} labels={labels} onSubmit={onSubmit} onBack={onDone}>
      <Radio.Group {...input('kind')} label={labels.kind} value={values.kind} onChange={(kind) => { set({ kind }); }}>
        <div className={styles['kinds']}>{KINDS.map((kind) => <Radio key={kind} value={kind} label={t(`kinds.${kind}`)} description={t(`means.${kind}`)} />)}</div>
      </Radio.Group>
      {values.kind === 'approval' && <TextInput {...input('dueOn')} type="date" label={labels.dueOn} className={styles['day']} required withAsterisk={false} />}
      {values.kind !== 'free' && <Told motion={motion} input={input('told')} />}
      <Textarea {...input('words')} label={labels.words} description={t('wordsWhy')} autosize minRows={2} maxLength={2000} />
      <FileField label={t('paperLabel')} why={mine?.paper ? t('paperKept', { name: mine.paper.name }) : t('paperWhy')} file={file} onFile={setFile} />
      {values.kind === 'approval' && <Checkbox checked={values.named} onChange={(event) => { set({ named: event.currentTarget.checked }); }} label={labels.named} description={t('namedWhy')} />}
    </ActForm>
  );
}

/** What a ballot can be held against: an option before all others, an answer, or the words alone. */
function Told({ motion: { options, mandates }, input }: { motion: MandateSection_MotionFragment; input: object }) {
  const { t } = useTranslation('mandates');
  const read = useBilingual();
  const choices = [
    { value: '', label: t('told.onlyWords') },
    ...options.map(({ id, title }) => ({ value: `option:${id}`, label: t('told.optionChoice', { option: read(title) }) })),
    ...mandates.answers.map((answer) => ({ value: `answer:${answer}`, label: t(`answer.${answerWord(answer)}`) })),
  ];
  return <NativeSelect {...input} label={t('told.label')} description={t('told.why')} data={choices} />;
}
