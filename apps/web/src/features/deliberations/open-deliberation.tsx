import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './deliberation.module.css';

const OPEN = graphql(`
  mutation OpenDeliberation($input: OpenDeliberationInput!) {
    openDeliberation(input: $input) { __typename ... on Deliberation { id } ... on Refused { code message path } }
  }
`);

/** For the secretariat: a question that the partners are to settle together. */
export function OpenDeliberation() {
  const { t } = useTranslation('deliberations');
  const { viewer } = useSession();
  if (!viewer.can('deliberations.open').allowed) return null;
  return <InPlace act={t('open.act')}>{(close) => <OpenForm onDone={close} />}</InPlace>;
}

function OpenForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('deliberations');
  const labels = useBothLabels();
  const [open] = useMutation(OPEN, { refetchQueries: ['FuturePage'], awaitRefetchQueries: true });
  const { act, input, onSubmit } = useActForm({
    initial: { titleEn: '', titleEs: '', questionEn: '', questionEs: '', source: '', dueOn: '' }, done: onDone,
    send: async ({ dueOn, ...texts }) => (await open({ variables: { input: { ...texts, dueOn: dueOn || null } } })).data?.openDeliberation,
  });
  return (
    <ActForm
      title={t('open.act')} why={t('open.why')} submit={t('open.act')} act={act} onSubmit={onSubmit} onBack={onDone}
      labels={{ ...labels('title', t('add.title')), ...labels('question', t('open.question')), source: t('open.source'), dueOn: t('open.due') }}
    >
      <BothLanguages name="title" label={t('add.title')} input={input} />
      <BothLanguages name="question" label={t('open.question')} rows={2} input={input} />
      <TextInput {...input('source')} label={t('open.source')} required withAsterisk={false} />
      <TextInput {...input('dueOn')} type="date" label={t('open.due')} className={styles['day']} />
    </ActForm>
  );
}
