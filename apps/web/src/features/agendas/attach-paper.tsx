import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { upload } from '../../lib/upload.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { useActForm } from '../../ui/use-act-form.ts';

const ATTACH = graphql(`
  mutation AttachPaper($input: AttachPaperInput!) {
    attachPaper(input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }
  }
`);

/** Lays something with an item, by the name that it has here. */
export function useAttach(itemId: string) {
  const [attach] = useMutation(ATTACH);
  return async (paper: { reference?: string; fileId?: string }) => (await attach({ variables: { input: { itemId, ...paper } } })).data?.attachPaper;
}

/** A paper for an item: something that stands here, or a file. */
export function AttachPaper({ itemId, onDone }: { itemId: string; onDone: () => void }) {
  const { t } = useTranslation('agendas');
  const attach = useAttach(itemId);
  const [file, setFile] = useState<File | null>(null);
  const { act, input, onSubmit } = useActForm({
    initial: { reference: '' }, done: onDone,
    send: async ({ reference }) => {
      const sent = file && await upload(file, () => undefined);
      if (sent?.__typename === 'Refused') return sent;
      return attach(sent ? { fileId: sent.id } : { reference });
    },
  });
  return (
    <ActForm title={t('paper.add')} submit={t('paper.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ reference: t('paper.reference') }}>
      <TextInput {...input('reference')} label={t('paper.reference')} description={t('paper.referenceWhy')} placeholder="MOT-1" />
      <FileField label={t('paper.file')} why={t('paper.fileWhy')} file={file} onFile={setFile} />
    </ActForm>
  );
}
