import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { MeetingsOfOverlap_OverlapFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import styles from './meetings.module.css';

export const MEETINGS_OF_OVERLAP = graphql(`fragment MeetingsOfOverlap_overlap on Overlap { id shortId meetings { id shortId title { en es } held locked } }`);

const OPEN_MEETINGS = graphql(`query OpenMeetings { meetings(first: 50) { nodes { id shortId title { en es } state } } }`);

const TAKE = graphql(`
  mutation TakeOverlapToMeeting($overlapId: UUID!, $meetingId: UUID!) {
    takeOverlapToMeeting(overlapId: $overlapId, meetingId: $meetingId) {
      __typename
      ... on Meeting { id overlaps { id ...MeetingsOfOverlap_overlap @unmask } }
      ... on Refused { code message path }
    }
  }
`);

const OFF = graphql(`
  mutation TakeOverlapOffMeeting($overlapId: UUID!, $meetingId: UUID!) {
    takeOverlapOffMeeting(overlapId: $overlapId, meetingId: $meetingId) {
      __typename
      ... on Meeting { id }
      ... on Refused { code message path }
    }
  }
`);

type OfOverlap = { overlap: MeetingsOfOverlap_OverlapFragment };

/** The meetings that talk about an overlap, and the way to another one. What is not shared yet goes to none. */
export function MeetingsOfOverlap({ overlap }: OfOverlap) {
  const { t } = useTranslation('overlaps');
  const { viewer } = useSession();
  const mayTake = viewer.can('overlaps.meet').allowed && overlap.shortId;
  return (
    <section className={styles['ofOverlap']} aria-labelledby="of-meetings">
      <h2 id="of-meetings">{t('meeting.title')}</h2>
      {overlap.meetings.length === 0 && <p className={styles['quiet']}>{t('meeting.none')}</p>}
      <ul>{overlap.meetings.map((meeting) => <OneMeeting key={meeting.id} overlapId={overlap.id} meeting={meeting} mayTake={Boolean(mayTake)} />)}</ul>
      {mayTake && <InPlace act={t('meeting.take')}>{(close) => <Suspense><TakeForm overlap={overlap} onDone={close} /></Suspense>}</InPlace>}
    </section>
  );
}

function OneMeeting({ overlapId, meeting, mayTake }: { overlapId: string; meeting: MeetingsOfOverlap_OverlapFragment['meetings'][number]; mayTake: boolean }) {
  const { t } = useTranslation('overlaps');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const [off] = useMutation(OFF, { refetchQueries: ['OverlapPage'], awaitRefetchQueries: true });
  const act = useAct([]);
  const take = () => { void act.run(async () => (await off({ variables: { overlapId, meetingId: meeting.id } })).data?.takeOverlapOffMeeting); };
  return (
    <li>
      <Link to={`/${slug}/meetings/${meeting.shortId}`}>{meeting.shortId} {read(meeting.title)}</Link> · {meeting.held}
      {mayTake && !meeting.locked && <> <Button size="compact-xs" variant="default" loading={act.busy} onClick={take}>{t('meeting.off', { meeting: meeting.shortId })}</Button></>}
      <ActProblem act={act} />
    </li>
  );
}

function TakeForm({ overlap, onDone }: OfOverlap & { onDone: () => void }) {
  const { t } = useTranslation(['overlaps', 'ui']);
  const read = useBilingual();
  const { data: { meetings } } = useSuspenseQuery(OPEN_MEETINGS, FRESH);
  const open = meetings.nodes.filter(({ id, state }) => state !== 'locked' && !overlap.meetings.some((meeting) => meeting.id === id));
  const [meetingId, setMeetingId] = useState('');
  const [take] = useMutation(TAKE);
  const act = useAct([]);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (await act.run(async () => (await take({ variables: { overlapId: overlap.id, meetingId } })).data?.takeOverlapToMeeting)) onDone();
  };
  return (
    <form className={styles['ofOverlap']} onSubmit={(event) => { void submit(event); }}>
      <ActProblem act={act} />
      {open.length === 0 ? <p className={styles['quiet']}>{t('meeting.noPlanned')}</p> : (
        <NativeSelect
          label={t('meeting.which')} required withAsterisk={false} value={meetingId} onChange={(event) => { setMeetingId(event.currentTarget.value); }}
          data={[{ value: '', label: t('answer.choose') }, ...open.map(({ id, shortId, title }) => ({ value: id, label: `${shortId} ${read(title)}` }))]}
        />
      )}
      <div className={styles['acts']}>
        {open.length > 0 && <Button type="submit" loading={act.busy}>{t('meeting.take')}</Button>}
        <Button variant="default" onClick={onDone}>{t('ui:confirm.back')}</Button>
      </div>
    </form>
  );
}
