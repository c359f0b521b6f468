import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CombineOptions_DeliberationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { abilityIn } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './deliberation.module.css';

const WHERE = graphql(`
  fragment CombineOptions_deliberation on Deliberation {
    id options { id shortId title { en es } statusQuo withdrawnAt } viewerCan { action allowed reason }
  }
`);

const COMBINE = graphql(`
  mutation CombineOptions($input: CombineOptionsInput!) {
    combineOptions(input: $input) { __typename ... on Option { id } ... on Refused { code message path } }
  }
`);

type Deliberation = CombineOptions_DeliberationFragment;

/** A new option made from two or more; they stay, and both sides name each other. */
export function CombineOptions({ deliberation }: { deliberation: FragmentType<Deliberation> }) {
  const { t } = useTranslation('deliberations');
  const { data } = useSuspenseFragment({ fragment: WHERE, from: deliberation });
  const parts = data.options.filter(({ statusQuo, withdrawnAt }) => !statusQuo && withdrawnAt === null);
  if (!abilityIn(data.viewerCan, 'options.add').allowed || parts.length < 2) return null;
  return <InPlace act={t('combine.act')}>{(close) => <CombineForm deliberationId={data.id} parts={parts} onDone={close} />}</InPlace>;
}

function CombineForm({ deliberationId, parts, onDone }: { deliberationId: string; parts: Deliberation['options']; onDone: () => void }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  const labels = useBothLabels();
  const [combine] = useMutation(COMBINE, { refetchQueries: ['FuturePage'], awaitRefetchQueries: true });
  const { act, input, onSubmit } = useActForm({
    initial: { partIds: [] as string[], titleEn: '', titleEs: '', meaningEn: '', meaningEs: '' }, done: onDone,
    send: async (option) => (await combine({ variables: { input: { deliberationId, ...option } } })).data?.combineOptions,
  });
  return (
    <ActForm
      title={t('combine.act')} why={t('combine.why')} submit={t('combine.submit')} act={act} onSubmit={onSubmit} onBack={onDone}
      labels={{ partIds: t('combine.parts'), ...labels('title', t('add.title')), ...labels('meaning', t('add.meaning')) }}
    >
      <Checkbox.Group {...input('partIds')} label={t('combine.parts')}>
        <div className={styles['boxes']}>{parts.map(({ id, shortId, title }) => <Checkbox key={id} value={id} label={`${shortId} ${read(title)}`} />)}</div>
      </Checkbox.Group>
      <BothLanguages name="title" label={t('add.title')} input={input} />
      <BothLanguages name="meaning" label={t('add.meaning')} rows={4} input={input} />
    </ActForm>
  );
}
