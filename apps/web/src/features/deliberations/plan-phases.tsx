import { useMutation } from '@apollo/client/react';
import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import type { Kind, Phase } from './phase-timeline.tsx';
import styles from './phases.module.css';

const PLAN = graphql(`
  mutation PlanPhases($input: PlanPhasesInput!) { planPhases(input: $input) { __typename ... on PhasePlan { phases { id } } ... on Refused { code message path } } }
`);

const KINDS: readonly Kind[] = ['framing', 'options', 'evidence', 'reading', 'motion', 'vote', 'decision'];

interface Line {
  readonly planned: boolean;
  readonly beginsOn: string;
  readonly endsOn: string;
}

interface PlanPhasesProps {
  deliberationId: string;
  phases: readonly Phase[];
  onDone: () => void;
}

/** The whole plan in one form: a phase without its tick is not part of it. */
export function PlanPhases({ deliberationId, phases, onDone }: PlanPhasesProps) {
  const { t } = useTranslation('deliberations');
  const [plan] = useMutation(PLAN, { refetchQueries: ['FuturePage'], awaitRefetchQueries: true });
  const { act, input, values, set, onSubmit } = useActForm({
    initial: Object.fromEntries(KINDS.map((kind) => [kind, lineOf(phases.find((phase) => phase.kind === kind))])) as Record<Kind, Line>, done: onDone,
    send: async (lines) => missing(lines, t('phases.dayMissing')) ?? (await plan({ variables: { input: { deliberationId, phases: KINDS.flatMap((kind) => sent(kind, lines[kind])) } } })).data?.planPhases,
  });
  const labels = Object.fromEntries(KINDS.flatMap((kind) => [[`${kind}.beginsOn`, `${t(`phases.kind.${kind}`)}: ${t('phases.from')}`], [`${kind}.endsOn`, `${t(`phases.kind.${kind}`)}: ${t('phases.until')}`]]));
  return (
    <ActForm title={t('phases.plan')} why={t('phases.planWhy')} submit={t('phases.save')} act={act} labels={labels} onSubmit={onSubmit} onBack={onDone}>
      {KINDS.map((kind) => (
        <div key={kind} role="group" aria-label={t(`phases.kind.${kind}`)} className={styles['line']}>
          <Checkbox label={t(`phases.kind.${kind}`)} checked={values[kind].planned} onChange={(event) => { set({ [kind]: { ...values[kind], planned: event.currentTarget.checked } }); }} />
          {values[kind].planned && <TextInput {...input(`${kind}.beginsOn`)} type="date" label={t('phases.from')} required withAsterisk={false} />}
          {values[kind].planned && <TextInput {...input(`${kind}.endsOn`)} type="date" label={t('phases.until')} required withAsterisk={false} />}
        </div>
      ))}
    </ActForm>
  );
}

/** The first day that is not filled in, as the server would refuse it. */
function missing(lines: Readonly<Record<Kind, Line>>, message: string) {
  const [path] = KINDS.flatMap((kind) => (['beginsOn', 'endsOn'] as const).filter((field) => lines[kind].planned && lines[kind][field] === '').map((field) => [kind, field]));
  return path ? { __typename: 'Refused' as const, code: 'missing', message, path } : null;
}

const lineOf = (phase: Phase | undefined): Line => ({ planned: phase !== undefined, beginsOn: phase?.beginsOn ?? '', endsOn: phase?.endsOn ?? '' });

const sent = (kind: Kind, { planned, beginsOn, endsOn }: Line) => (planned ? [{ kind, beginsOn, endsOn }] : []);
