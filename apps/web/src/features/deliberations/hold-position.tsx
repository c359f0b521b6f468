import { useMutation } from '@apollo/client/react';
import { Radio, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './option-notes.tsx';
import styles from './deliberation.module.css';

const HOLD = graphql(`
  mutation HoldPosition($input: HoldPositionInput!) {
    holdPosition(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }
  }
`);

export const STANCES = ['favour', 'not-opposed', 'needs-until', 'would-leave', 'opposed'] as const;
export type Stance = (typeof STANCES)[number];

/** Written down for nobody else to see: releasing it is an act of its own. */
export function HoldPosition({ optionId, isAnother, onDone }: { optionId: string; isAnother: boolean; onDone: () => void }) {
  const { t } = useTranslation('deliberations');
  const [hold] = useMutation(HOLD, AGAIN);
  const { act, input, values, onSubmit } = useActForm({
    initial: { stance: '', until: '', words: '', why: '' }, done: onDone,
    send: async ({ until, why, ...said }) => (await hold({ variables: { input: { optionId, ...said, until: until || null, why: why || null } } })).data?.holdPosition,
  });
  return (
    <ActForm
      title={t('positions.hold')} why={t('positions.holdWhy')} submit={t('positions.save')} act={act} onSubmit={onSubmit} onBack={onDone}
      labels={{ stance: t('positions.where'), until: t('positions.until'), words: t('positions.words'), why: t('positions.changed') }}
    >
      <Radio.Group {...input('stance')} label={t('positions.where')}>
        <div className={styles['boxes']}>{STANCES.map((stance) => <Radio key={stance} value={stance} label={t(`positions.choose.${stance}`)} />)}</div>
      </Radio.Group>
      {values.stance === 'needs-until' && <TextInput {...input('until')} type="date" label={t('positions.until')} className={styles['day']} required withAsterisk={false} />}
      <Textarea {...input('words')} label={t('positions.words')} description={t('positions.wordsWhy')} rows={4} maxLength={5000} required withAsterisk={false} />
      {isAnother && <Textarea {...input('why')} label={t('positions.changed')} description={t('positions.changedHint')} rows={2} maxLength={2000} />}
    </ActForm>
  );
}
