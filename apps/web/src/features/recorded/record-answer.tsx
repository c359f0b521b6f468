import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CastBallotInput } from '../../gql/graphql.ts';
import { upload } from '../../lib/upload.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { FormErrors } from '../../ui/form-errors.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { PROOFS } from './proof-word.ts';
import styles from './recorded.module.css';

const RECORD = graphql(`
  mutation RecordAnswer($input: RecordAnswerInput!) {
    recordAnswer(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } }
  }
`);

export interface Voter {
  readonly voterId: string;
  readonly name: string;
}

interface RecordAnswerProps {
  motionId: string;
  voters: readonly Voter[];
  today: string;
  /** What the answer says so far, under the key of this act; null while it says nothing. */
  said: Omit<CastBallotInput, 'motionId'> | null;
  /** The fields in which it is filled in. */
  children: ReactNode;
  onDone: () => void;
}

/** What somebody answered otherwise than here, whose answer it is, and the proof: then it stands as their ballot. */
export function RecordAnswer({ motionId, voters, today, said, children, onDone }: RecordAnswerProps) {
  const { t } = useTranslation('recorded');
  const [file, setFile] = useState<File | null>(null);
  const [record] = useMutation(RECORD);
  const { act, input, values, set, onSubmit } = useActForm({
    initial: { voterId: '', proof: 'e-mail', givenBy: '', givenOn: today, passage: '' }, done: onDone,
    send: async (proof) => {
      if (!said) return missing(t('nothing'), 'choice');
      if (proof.voterId === '') return missing(t('voterMissing'), 'voterId');
      const sent = file && await upload(file, () => undefined);
      if (sent?.__typename === 'Refused') return sent;
      return (await record({ variables: { input: { ...said, ...proof, passage: proof.passage.trim() || null, motionId, fileId: sent?.id ?? null } } })).data?.recordAnswer;
    },
  });
  const labels = { voterId: t('voter'), proof: t('how'), givenBy: t('givenBy'), givenOn: t('givenOn'), passage: t('passage') };
  return (
    <form className={styles['form']} noValidate onSubmit={onSubmit}>
      <FormErrors issues={act.issues} labels={labels} />
      <NativeSelect {...input('voterId')} label={labels.voterId} data={[{ value: '', label: t('choose') }, ...voters.map(({ voterId, name }) => ({ value: voterId, label: name }))]} />
      <fieldset disabled={act.busy}><legend>{t('answer')}</legend>{children}</fieldset>
      <Radio.Group {...input('proof')} label={labels.proof} value={values.proof} onChange={(proof) => { set({ proof }); }}>
        <div className={styles['kinds']}>{PROOFS.map((proof) => <Radio key={proof} value={proof} label={t(`proof.${proof}`)} />)}</div>
      </Radio.Group>
      <TextInput {...input('givenBy')} label={labels.givenBy} description={t('givenByWhy')} maxLength={200} required withAsterisk={false} />
      <TextInput {...input('givenOn')} type="date" label={labels.givenOn} className={styles['day']} max={today} required withAsterisk={false} />
      <Textarea {...input('passage')} label={labels.passage} description={t('passageWhy')} autosize minRows={2} maxLength={2000} />
      <FileField label={t('fileLabel')} why={t('fileWhy')} file={file} onFile={setFile} />
      <ActProblem act={act} />
      <p className={styles['quiet']}>{t('told')}</p>
      <div className={styles['acts']}><Button type="submit" loading={act.busy}>{t('act')}</Button></div>
    </form>
  );
}

const missing = (message: string, field: string) => ({ __typename: 'Refused' as const, code: 'missing', message, path: [field] });
