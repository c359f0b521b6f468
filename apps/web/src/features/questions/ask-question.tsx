import { useMutation } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { LEVELS, useLevelWord } from './question-words.ts';

const ASK = graphql(`
  mutation AskQuestion($input: AskQuestionInput!) {
    askQuestion(input: $input) { __typename ... on Question { id } ... on Refused { code message path } }
  }
`);

/** Opens in place, for whoever may ask. */
export function AskQuestion() {
  const { t } = useTranslation('questions');
  const { viewer } = useSession();
  if (!viewer.can('questions.ask').allowed) return null;
  return <InPlace act={t('ask.act')}>{(close) => <AskForm onDone={close} />}</InPlace>;
}

function AskForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('questions');
  const word = useLevelWord();
  const labels = useBothLabels();
  const [ask] = useMutation(ASK, { refetchQueries: ['QuestionsPage'], awaitRefetchQueries: true });
  const { act, input, onSubmit } = useActForm({
    initial: { level: 'next', textEn: '', textEs: '', askedAtEn: '', askedAtEs: '' }, done: onDone,
    send: async (asked) => (await ask({ variables: { input: asked } })).data?.askQuestion,
  });
  return (
    <ActForm
      title={t('ask.act')} why={t('ask.why')} submit={t('ask.submit')} act={act} onSubmit={onSubmit} onBack={onDone}
      labels={{ level: t('ask.level'), ...labels('text', t('ask.text')), ...labels('askedAt', t('ask.at')) }}
    >
      <NativeSelect {...input('level')} label={t('ask.level')} data={LEVELS.map((level) => ({ value: level, label: word(level) }))} />
      <BothLanguages name="text" label={t('ask.text')} rows={2} input={input} />
      <BothLanguages name="askedAt" label={t('ask.at')} input={input} />
    </ActForm>
  );
}
