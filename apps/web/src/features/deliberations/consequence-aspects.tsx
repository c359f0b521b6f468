import { useMutation } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ConsequenceAspects_ConsequencesFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { BothLanguages, useBothLabels } from '../../ui/both-languages.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './option-notes.tsx';
import styles from './deliberation.module.css';

export const CONSEQUENCE_ASPECTS = graphql(`
  fragment ConsequenceAspects_consequences on Consequences { effect aspects { aspect text { en es } by } }
`);

const DESCRIBE = graphql(`
  mutation DescribeConsequence($input: DescribeConsequenceInput!) {
    describeConsequence(input: $input) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }
  }
`);

const EFFECT = graphql(`
  mutation SetOptionEffect($id: UUID!, $effect: String!) {
    setOptionEffect(id: $id, effect: $effect) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }
  }
`);

type Aspect = 'grants' | 'contributions' | 'staff' | 'notice' | 'archive';
const EFFECTS = ['advice', 'instruction', 'binding'] as const;
type Effect = (typeof EFFECTS)[number];

interface ConsequenceAspectsProps {
  optionId: string;
  consequences: ConsequenceAspects_ConsequencesFragment;
  allowed: boolean;
}

/** What the option leaves behind, field by field, and what a decision for it would be. */
export function ConsequenceAspects({ optionId, consequences: { effect, aspects }, allowed }: ConsequenceAspectsProps) {
  const { t } = useTranslation('deliberations');
  const read = useBilingual();
  return (
    <>
      <p>{t('effect.would')} <strong>{effect ? t(`effect.${effect as Effect}`) : t('effect.unsaid')}</strong></p>
      {allowed && <EffectChoice id={optionId} effect={effect ?? null} />}
      <dl className={styles['notes']}>
        {aspects.map(({ aspect, text, by }) => (
          <div key={aspect}>
            <dt>{t(`aspect.${aspect as Aspect}`)}</dt>
            <dd>
              {text ? <span className="record">{read(text)}</span> : <span className={styles['room']}>{t('aspect.none')}</span>}
              {by && <span className={styles['origin']}>{t('criteria.by', { by })}</span>}
              {allowed && (
                <InPlace act={t('aspect.write', { aspect: t(`aspect.${aspect as Aspect}`) })}>
                  {(close) => <AspectForm optionId={optionId} aspect={aspect as Aspect} text={text ?? null} onDone={close} />}
                </InPlace>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function EffectChoice({ id, effect }: { id: string; effect: string | null }) {
  const { t } = useTranslation('deliberations');
  const [set] = useMutation(EFFECT, AGAIN);
  const act = useAct([]);
  const choose = (chosen: string) => { if (chosen) void act.run(async () => (await set({ variables: { id, effect: chosen } })).data?.setOptionEffect); };
  return (
    <div data-screen-only className={styles['day']}>
      <NativeSelect
        label={t('effect.label')} value={effect ?? ''} disabled={act.busy} onChange={(event) => { choose(event.currentTarget.value); }}
        data={[...(effect ? [] : [{ value: '', label: t('effect.unsaid') }]), ...EFFECTS.map((value) => ({ value, label: t(`effect.${value}`) }))]}
      />
      <ActProblem act={act} />
    </div>
  );
}

function AspectForm({ optionId, aspect, text, onDone }: { optionId: string; aspect: Aspect; text: { readonly en: string; readonly es: string } | null; onDone: () => void }) {
  const { t } = useTranslation('deliberations');
  const labels = useBothLabels();
  const title = t(`aspect.${aspect}`);
  const [describe] = useMutation(DESCRIBE, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { textEn: text?.en ?? '', textEs: text?.es ?? '' }, done: onDone,
    send: async (said) => (await describe({ variables: { input: { optionId, aspect, ...said } } })).data?.describeConsequence,
  });
  return (
    <ActForm title={title} why={t(`aspectWhy.${aspect}`)} submit={t('criteria.save')} act={act} labels={labels('text', title)} onSubmit={onSubmit} onBack={onDone}>
      <BothLanguages name="text" label={title} rows={3} input={input} />
    </ActForm>
  );
}
