import { linesOf } from '@acuerdo/texts';
import { useMutation } from '@apollo/client/react';
import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';

const RAISE = graphql(`
  mutation RaiseObjection($input: RaiseObjectionInput!) { raiseObjection(input: $input) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }
`);

export const AGAIN = { refetchQueries: ['MotionPage'], awaitRefetchQueries: true };

interface RaiseObjectionProps {
  motionId: string;
  textVersion: number;
  text: Bilingual;
  onDone: () => void;
}

export function RaiseObjection({ motionId, textVersion, text, onDone }: RaiseObjectionProps) {
  const { t } = useTranslation('objections');
  const read = useBilingual();
  const [raise] = useMutation(RAISE, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { clause: '', reason: '', wouldResolve: '' }, done: onDone,
    send: async ({ clause, ...said }) => (await raise({ variables: { input: { motionId, textVersion, clause: clause || null, ...said } } })).data?.raiseObjection,
  });
  const lines = [...new Set(linesOf(read(text)).map((line) => line.trim()).filter(Boolean))];
  return (
    <ActForm title={t('raise')} why={t('raiseWhy')} submit={t('save')} act={act} labels={{ clause: t('clause'), reason: t('reason'), wouldResolve: t('wouldResolve') }} onSubmit={onSubmit} onBack={onDone}>
      <Select {...input('clause')} label={t('clause')} placeholder={t('whole')} data={lines} clearable />
      <Textarea {...input('reason')} label={t('reason')} rows={3} maxLength={2000} required withAsterisk={false} />
      <Textarea {...input('wouldResolve')} label={t('wouldResolve')} description={t('wouldResolveWhy')} rows={3} maxLength={2000} required withAsterisk={false} />
    </ActForm>
  );
}
