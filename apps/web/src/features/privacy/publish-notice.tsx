import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PrivacyHere_PrivacyFragment } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { PARTS } from './parts.ts';

const PUBLISH = graphql(`
  mutation PublishPrivacyNotice($after: Int!, $parts: [PrivacyPartInput!]!) {
    publishPrivacyNotice(after: $after, parts: $parts) { __typename ... on Privacy { version toRead } ... on Refused { code message path } }
  }
`);

interface PublishNoticeProps {
  /** The version that stood when the writing began. */
  after: number;
  draft: PrivacyHere_PrivacyFragment['draft'];
  onDone: () => void;
}

/** All parts in both languages, beginning from what stands. */
export function PublishNotice({ after, draft, onDone }: PublishNoticeProps) {
  const { t } = useTranslation('privacy');
  const labels = useBothLabels();
  const [publish] = useMutation(PUBLISH, { refetchQueries: ['PrivacyHerePage', 'WorkspacePage'], awaitRefetchQueries: true });
  const { act, input, onSubmit } = useActForm<Record<string, string>>({
    initial: Object.fromEntries(draft.flatMap(({ key, text }) => [[`${key}En`, text.en], [`${key}Es`, text.es]])),
    done: onDone,
    send: async (texts) => (await publish({ variables: { after, parts: PARTS.map((key) => ({ key, en: texts[`${key}En`] ?? '', es: texts[`${key}Es`] ?? '' })) } })).data?.publishPrivacyNotice,
  });
  return (
    <ActForm
      title={t('publish.title')} why={t('publish.why')} submit={t('publish.submit')} act={act} onSubmit={onSubmit} onBack={onDone}
      labels={Object.assign({}, ...PARTS.map((key) => labels(key, t(`part.${key}`))))}
    >
      {PARTS.map((key) => <BothLanguages key={key} name={key} label={t(`part.${key}`)} rows={5} input={input} />)}
    </ActForm>
  );
}
