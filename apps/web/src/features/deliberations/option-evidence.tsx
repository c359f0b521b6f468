import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { OptionEvidence_OptionInFullFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { abilityIn } from '../../lib/session.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { EvidenceTarget } from './evidence-target.tsx';
import { LeaningChoice, LeaningWord } from './leaning-word.tsx';
import { AGAIN } from './option-notes.tsx';
import styles from './deliberation.module.css';

export const OPTION_EVIDENCE = graphql(`
  fragment OptionEvidence_optionInFull on OptionInFull {
    option { id }
    evidence { ...EvidenceTarget_optionEvidence @unmask }
    notes { criterion { id title { en es } } }
    viewerCan { action allowed reason }
  }
`);

const ADD = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }
  }
`);

type InFull = OptionEvidence_OptionInFullFragment;

/** Grants, overlaps and passages that speak to the option. Each is there for whom its target is there. */
export function OptionEvidence({ inFull: { option, evidence, notes, viewerCan } }: { inFull: InFull }) {
  const { t } = useTranslation('deliberations');
  return (
    <section className={styles['part']} aria-labelledby="evidence">
      <h2 id="evidence">{t('evidence.title')}</h2>
      {evidence.length === 0 && <EmptyState title={t('evidence.empty')} example={t('evidence.example')}><p>{t('evidence.why')}</p></EmptyState>}
      <ul className={styles['evidence']}>
        {evidence.map((one) => (
          <li key={one.id}>
            <LeaningWord leaning={one.leaning} />
            <EvidenceTarget evidence={one} />
          </li>
        ))}
      </ul>
      {abilityIn(viewerCan, 'options.describe').allowed && <InPlace act={t('evidence.add')}>{(close) => <EvidenceForm optionId={option.id} criteria={notes.map(({ criterion }) => criterion)} onDone={close} />}</InPlace>}
    </section>
  );
}

function EvidenceForm({ optionId, criteria, onDone }: { optionId: string; criteria: InFull['notes'][number]['criterion'][]; onDone: () => void }) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  const labels = useBothLabels();
  const [add] = useMutation(ADD, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { reference: '', noteEn: '', noteEs: '', leaning: 'open', criterionId: '' }, done: onDone,
    send: async ({ criterionId, ...evidence }) => (await add({ variables: { input: { optionId, ...evidence, criterionId: criterionId || null } } })).data?.addEvidence,
  });
  return (
    <ActForm title={t('evidence.add')} why={t('evidence.addWhy')} submit={t('evidence.submit')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ reference: t('evidence.reference'), ...labels('note', t('evidence.note')) }}>
      <TextInput {...input('reference')} label={t('evidence.reference')} placeholder="OV-1" className={styles['day']} required withAsterisk={false} />
      <NativeSelect {...input('criterionId')} label={t('evidence.criterion')} data={[{ value: '', label: t('evidence.noCriterion') }, ...criteria.map(({ id, title }) => ({ value: id, label: read(title) }))]} />
      <LeaningChoice input={input} />
      <BothLanguages name="note" label={t('evidence.note')} rows={2} input={input} />
    </ActForm>
  );
}
