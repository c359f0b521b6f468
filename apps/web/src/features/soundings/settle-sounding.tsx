import { useMutation } from '@apollo/client/react';
import { Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './soundings.module.css';

const SETTLE = graphql(`
  mutation SettleSounding($id: UUID!, $answer: String!, $reason: String!) {
    settleSounding(id: $id, answer: $answer, reason: $reason) {
      __typename
      ... on RevealedSounding { id ...RevealedCard_revealedSounding @unmask }
      ... on Refused { code message path }
    }
  }
`);

const ANSWERS = ['explain', 'coordinate', 'adjust', 'move', 'hold', 'not-the-same'] as const;

/** What shall hold between two houses that revealed themselves, in the words of the overlaps. Added, never changed. */
export function SettleSounding({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation(['soundings', 'overlaps']);
  const [settle] = useMutation(SETTLE);
  const { act, input, onSubmit } = useActForm({
    initial: { answer: '', reason: '' }, done: onDone,
    send: async (given) => (await settle({ variables: { id, ...given } })).data?.settleSounding,
  });
  return (
    <ActForm title={t('revealed.settle')} why={t('revealed.settleWhy')} submit={t('revealed.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ answer: t('revealed.answer'), reason: t('revealed.reason') }}>
      <Radio.Group {...input('answer')} label={t('revealed.answer')} required withAsterisk={false}>
        <div className={styles['options']}>
          {ANSWERS.map((answer) => <Radio key={answer} value={answer} label={t(`overlaps:answer.kind.${answer}`)} description={t(`overlaps:answer.means.${answer}`)} />)}
        </div>
      </Radio.Group>
      <Textarea {...input('reason')} label={t('revealed.reason')} description={t('revealed.reasonWhy')} rows={2} maxLength={2000} required withAsterisk={false} />
    </ActForm>
  );
}
