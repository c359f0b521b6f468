import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { EvaluationParts_EvaluationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { upload } from '../../lib/upload.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { useReason } from '../../ui/reason.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './evaluation-words.tsx';
import { choicesOf, isNamed, type LinkKind } from './link-kinds.ts';

const LINK = graphql(`
  mutation LinkEvaluationPart($input: EvaluationLinkInput!) {
    linkEvaluationPart(input: $input) { __typename ... on Evaluation { id } ... on Refused { code message path } }
  }
`);

interface LinkFormProps {
  evaluation: EvaluationParts_EvaluationFragment;
  partId: string;
  title: string;
  /** What may be brought here, the likeliest first. */
  kinds: readonly LinkKind[];
  onDone: () => void;
}

/** Brings evidence under a question, and says what a finding or a recommendation rests on or leads to. */
export function LinkForm({ evaluation, partId, title, kinds, onDone }: LinkFormProps) {
  const { t } = useTranslation('evaluations');
  const read = useBilingual();
  const say = useReason();
  const [file, setFile] = useState<File | null>(null);
  const [link] = useMutation(LINK, AGAIN);
  const { act, values, set, input, onSubmit } = useActForm<{ kind: string; name: string }>({
    initial: { kind: kinds[0] ?? 'grant', name: '' }, done: onDone,
    send: async ({ kind, name }) => {
      const sent = kind === 'document' && file ? await upload(file, () => undefined) : null;
      if (sent?.__typename === 'Refused') return sent;
      return (await link({ variables: { input: { partId, kind, name: sent?.id ?? name } } })).data?.linkEvaluationPart;
    },
  });
  const kind = values.kind as LinkKind;
  const words = { read, is: (one: LinkKind) => say({ key: `evaluation.link.${one}` }), answers: (count: number) => say({ key: 'evaluation.answers', values: { count } }) };
  const choices = isNamed(kind) || kind === 'document' ? [] : choicesOf(kind, evaluation, words);
  return (
    <ActForm title={title} submit={t('link.save')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ kind: t('link.kind'), name: t('link.name') }}>
      {kinds.length > 1 && (
        <NativeSelect
          label={t('link.kind')} value={kind} data={kinds.map((one) => ({ value: one, label: words.is(one) }))}
          onChange={(event) => { set({ kind: event.currentTarget.value, name: '' }); }}
        />
      )}
      {kind === 'document' && <FileField label={t('link.file')} why={t('link.fileWhy')} file={file} onFile={setFile} />}
      {isNamed(kind) && <TextInput {...input('name')} label={t('link.name')} description={t(`link.how.${kind}`)} autoComplete="off" />}
      {!isNamed(kind) && kind !== 'document' && (
        choices.length === 0 ? <p>{t('link.nothing')}</p> : <NativeSelect {...input('name')} label={t('link.name')} data={[{ value: '', label: t('link.choose') }, ...choices]} />
      )}
    </ActForm>
  );
}
