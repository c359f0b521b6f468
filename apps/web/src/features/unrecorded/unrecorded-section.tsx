import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { UnrecordedSection_DeliberationFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { OpenPoll } from './open-poll.tsx';
import { RunningPoll } from './running-poll.tsx';
import styles from './unrecorded.module.css';

const SECTION = graphql(`
  fragment UnrecordedSection_deliberation on Deliberation {
    id
    unrecorded { took { id kind heldOn } poll { ...RunningPoll_strawPoll @unmask } viewerCan { action allowed reason } }
  }
`);

const NOTE = graphql(`
  mutation NoteOffTheRecord($id: UUID!) { noteOffTheRecord(deliberationId: $id) { __typename ... on Unrecorded { took { id } } ... on Refused { code message path } } }
`);

export const AGAIN = { refetchQueries: ['FuturePage'], awaitRefetchQueries: true };

/** The straw poll that is in the room, and that others, or words off the record, took place: nothing else of them is kept. */
export function UnrecordedSection({ deliberation }: { deliberation: FragmentType<UnrecordedSection_DeliberationFragment> }) {
  const { t } = useTranslation('unrecorded');
  const { data: { id, unrecorded: { took, poll, viewerCan } } } = useSuspenseFragment({ fragment: SECTION, fragmentName: 'UnrecordedSection_deliberation', from: deliberation });
  const holds = abilityIn(viewerCan, 'polls.hold').allowed;
  if (!holds && !poll && took.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby={`unrecorded-${id}`}>
      <h2 id={`unrecorded-${id}`}>{t('title')}</h2>
      <p className={styles['why']}>{t('why')}</p>
      {poll && <RunningPoll poll={poll} holds={holds} answers={abilityIn(viewerCan, 'polls.answer').allowed} />}
      {took.length > 0 && <ul className={styles['took']}>{took.map((one) => <li key={one.id}>{t(`took.${one.kind as 'straw-poll' | 'off-the-record'}`)} <DateText value={one.heldOn} /></li>)}</ul>}
      {holds && !poll && <InPlace act={t('open.act')}>{(close) => <OpenPoll deliberationId={id} onDone={close} />}</InPlace>}
      {holds && <OffTheRecord id={id} />}
    </section>
  );
}

function OffTheRecord({ id }: { id: string }) {
  const { t } = useTranslation('unrecorded');
  const [note] = useMutation(NOTE, AGAIN);
  const act = useAct([]);
  return (
    <div data-screen-only>
      <ActProblem act={act} />
      <Button variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await note({ variables: { id } })).data?.noteOffTheRecord); }}>{t('off')}</Button>
    </div>
  );
}
