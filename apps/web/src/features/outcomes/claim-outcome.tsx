import { useMutation } from '@apollo/client/react';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './outcome-list.tsx';
import styles from './outcomes.module.css';

const CLAIM = graphql(`
  mutation ClaimOutcome($input: ClaimOutcomeInput!) { claimOutcome(input: $input) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }
`);

const STRENGTHS = ['strong', 'moderate', 'weak'] as const;
const EMPTY = { textEn: '', textEs: '', places: '', changed: '', contributionEn: '', contributionEs: '', strength: 'moderate', grants: '', passage: '' };

/** Several in one line, by commas or spaces: `MX, SV`. */
const several = (line: string): string[] => line.split(/[\s,;]+/).filter(Boolean).map((one) => one.toUpperCase());

/** Opens in place, for whoever may claim. */
export function ClaimOutcome() {
  const { t } = useTranslation('outcomes');
  const { viewer } = useSession();
  if (!viewer.can('outcomes.claim').allowed) return null;
  return <InPlace act={t('claim.act')}>{(close) => <ClaimForm onDone={close} />}</InPlace>;
}

function ClaimForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('outcomes');
  const labels = useBothLabels();
  const [claim] = useMutation(CLAIM, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: EMPTY, done: onDone,
    send: async ({ places, changed, grants, passage, ...said }) => (await claim({ variables: { input: {
      ...said, places: several(places), changed: changed || null, grants: several(grants), passage: passage || null,
    } } })).data?.claimOutcome,
  });
  const below = (name: 'places' | 'changed' | 'grants' | 'passage') => ({ ...input(name), label: t(`claim.${name}`), description: t(`claim.how.${name}`), inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[] });
  return (
    <ActForm
      title={t('claim.act')} why={t('claim.why')} submit={t('claim.submit')} act={act} onSubmit={onSubmit} onBack={onDone}
      labels={{
        ...labels('text', t('claim.text')), ...labels('contribution', t('contribution')), places: t('claim.places'), changed: t('claim.changed'), strength: t('claim.strength'),
        grants: t('claim.grants'), passage: t('claim.passage'),
      }}
    >
      <BothLanguages name="text" label={t('claim.text')} rows={3} input={input} />
      <div className={styles['pair']}><TextInput {...below('places')} /><TextInput {...below('changed')} /></div>
      <BothLanguages name="contribution" label={t('contribution')} rows={3} input={input} />
      <div className={styles['pair']}>
        <TextInput {...below('grants')} />
        <NativeSelect {...input('strength')} label={t('claim.strength')} data={STRENGTHS.map((one) => ({ value: one, label: t(`strength.${one}`) }))} />
      </div>
      <Textarea {...below('passage')} rows={2} />
    </ActForm>
  );
}
