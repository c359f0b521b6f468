import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './unrecorded-section.tsx';

const OPEN = graphql(`
  mutation OpenStrawPoll($input: OpenStrawPollInput!) { openStrawPoll(input: $input) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }
`);

export function OpenPoll({ deliberationId, onDone }: { deliberationId: string; onDone: () => void }) {
  const { t } = useTranslation('unrecorded');
  const [open] = useMutation(OPEN, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { question: '', choices: '' }, done: onDone,
    send: async ({ question, choices }) => (await open({ variables: { input: { deliberationId, question, choices: choices.split('\n').map((line) => line.trim()).filter(Boolean) } } })).data?.openStrawPoll,
  });
  return (
    <ActForm title={t('open.act')} why={t('open.why')} submit={t('open.act')} act={act} labels={{ question: t('open.question'), choices: t('open.choices') }} onSubmit={onSubmit} onBack={onDone}>
      <TextInput {...input('question')} label={t('open.question')} maxLength={500} required withAsterisk={false} />
      <Textarea {...input('choices')} label={t('open.choices')} description={t('open.choicesWhy')} rows={3} required withAsterisk={false} />
    </ActForm>
  );
}
