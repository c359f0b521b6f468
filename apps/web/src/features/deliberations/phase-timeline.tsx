import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PhaseTimeline_DeliberationFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { PeriodBars } from '../../ui/period-bars.tsx';
import { useReason } from '../../ui/reason.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import styles from './phases.module.css';
import { PlanPhases } from './plan-phases.tsx';

const TIMELINE = graphql(`
  fragment PhaseTimeline_deliberation on Deliberation {
    id dueOn phases { id kind beginsOn endsOn closedAt state allows } viewerCan { action allowed reason }
  }
`);

const CLOSE = graphql(`
  mutation ClosePhase($id: UUID!) { closePhase(id: $id) { __typename ... on PhasePlan { phases { id } } ... on Refused { code message path } } }
`);

export type Phase = PhaseTimeline_DeliberationFragment['phases'][number];
type State = 'ahead' | 'now' | 'over';

const TONES: Readonly<Record<State, Tone>> = { ahead: 'quiet', now: 'open', over: 'settled' };

/** The phases of a deliberation on the scale of its cycle, what can be done in each, and for the secretariat the plan. */
export function PhaseTimeline({ deliberation }: { deliberation: FragmentType<PhaseTimeline_DeliberationFragment> }) {
  const { t } = useTranslation('deliberations');
  const { collaborative: { today } } = useSession();
  const { data: { id, phases, viewerCan } } = useSuspenseFragment({ fragment: TIMELINE, from: deliberation });
  const may = abilityIn(viewerCan, 'phases.plan').allowed;
  if (phases.length === 0 && !may) return null;
  const bars = phases.map(({ kind, beginsOn, endsOn }) => ({ key: kind, label: t(`phases.kind.${kind as Kind}`), hue: 'pool' as const, period: { from: beginsOn, to: endsOn } }));
  return (
    <section className={styles['phases']} aria-labelledby={`phases-${id}`}>
      <h2 id={`phases-${id}`}>{t('phases.title')}</h2>
      {phases.length === 0 && <EmptyState title={t('phases.empty')} example={t('phases.example')}><p>{t('phases.why')}</p></EmptyState>}
      {phases.length > 0 && <PeriodBars bars={bars} today={today} />}
      {phases.length > 0 && <ol className={styles['list']}>{phases.map((phase) => <li key={phase.id}><OnePhase phase={phase} mayClose={may} /></li>)}</ol>}
      {may && <InPlace act={t(phases.length === 0 ? 'phases.plan' : 'phases.move')}>{(close) => <PlanPhases deliberationId={id} phases={phases} onDone={close} />}</InPlace>}
    </section>
  );
}

export type Kind = 'framing' | 'options' | 'evidence' | 'reading' | 'motion' | 'vote' | 'decision';

const ACTS = {
  'criteria.weigh': 'criteria', 'options.add': 'options', 'options.describe': 'describe', 'positions.hold': 'positions', 'readings.write': 'reading', 'motions.draft': 'draft', 'motions.open': 'open',
} as const;

function OnePhase({ phase: { id, kind, closedAt, state, allows }, mayClose }: { phase: Phase; mayClose: boolean }) {
  const { t } = useTranslation('deliberations');
  const { locale } = useLanguage();
  const acts = allows.flatMap((action) => (action in ACTS ? [t(`phases.allows.${ACTS[action as keyof typeof ACTS]}`)] : []));
  return (
    <>
      <span className={styles['head']}>
        <strong>{t(`phases.kind.${kind as Kind}`)}</strong>
        <StateWord tone={TONES[state as State]}>{closedAt ? t('phases.closed', { date: formatDate(closedAt.slice(0, 10), locale) }) : t(`phases.state.${state as State}`)}</StateWord>
      </span>
      <span>{acts.join(' · ')}</span>
      {mayClose && state === 'now' && <ClosePhase id={id} kind={kind as Kind} />}
    </>
  );
}

function ClosePhase({ id, kind }: { id: string; kind: Kind }) {
  const { t } = useTranslation('deliberations');
  const say = useReason();
  const [opened, { open, close }] = useDisclosure(false);
  const [send] = useMutation(CLOSE, { refetchQueries: ['FuturePage'], awaitRefetchQueries: true });
  const act = async () => {
    const answer = (await send({ variables: { id } })).data?.closePhase;
    if (answer?.__typename === 'Refused') throw new Error(say(answer.message));
  };
  const phase = t(`phases.kind.${kind}`);
  return (
    <span data-screen-only>
      <Button size="xs" variant="default" onClick={open} aria-label={`${t('phases.close')}: ${phase}`}>{t('phases.close')}</Button>
      <ConfirmAct opened={opened} onClose={close} title={t('phases.closeOf', { phase })} happens={t('phases.closeHappens')} cannotUndo={t(kind === 'reading' ? 'phases.readingFinal' : 'phases.closeFinal')} act={t('phases.close')} onAct={act} />
    </span>
  );
}
