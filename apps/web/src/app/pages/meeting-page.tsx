import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AgendaSection } from '../../features/agendas/agenda-section.tsx';
import { BeginMeeting } from '../../features/meetings/begin-meeting.tsx';
import { KeepMeeting } from '../../features/meetings/keep-meeting.tsx';
import { MeetingFacts } from '../../features/meetings/meeting-facts.tsx';
import { isKind } from '../../features/meetings/meeting-kinds.ts';
import { MeetingState } from '../../features/meetings/meeting-state.tsx';
import { NotRepresented } from '../../features/meetings/not-represented.tsx';
import { WhoWasThere } from '../../features/meetings/who-was-there.tsx';
import { MinutesState } from '../../features/minutes/minutes-state.tsx';
import { OverlapList } from '../../features/overlaps/overlap-list.tsx';
import { ADD_VIEW, AddStatement } from '../../features/statements/add-statement.tsx';
import { StatementsByLevel } from '../../features/statements/statements-by-level.tsx';
import { graphql } from '../../gql/gql.ts';
import type { MeetingPageQuery } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const MEETING_PAGE = graphql(`
  query MeetingPage($id: String!, $after: String) {
    workspace { slug person { id party { id name partner { id shortName letter hue } } } }
    meeting(id: $id) {
      id shortId kind title { en es } state begins parts { level title { en es } } viewerCan { action allowed reason }
      overlaps { id ...OverlapCard_overlap @unmask } agenda { id ...Agenda_agenda @unmask } minutes { id shortId state }
      ...NotRepresented_meeting ...MeetingFacts_meeting ...WhoWasThere_meeting ...KeepMeeting_meeting ...BeginMeeting_meeting
    }
    statements(meeting: $id, first: 100, after: $after) { nodes { id ...StatementCard_statement } next total closed }
  }
`);

type Meeting = NonNullable<MeetingPageQuery['meeting']>;

export function MeetingPage() {
  const { meeting: id = '' } = useParams();
  const read = useBilingual();
  const { t } = useTranslation(['meetings', 'overlaps']);
  const { data, fetchMore } = useSuspenseQuery(MEETING_PAGE, { ...FRESH, variables: { id } });
  const more = useMore(data.statements.next ?? null, fetchMore);
  const { meeting, workspace: { person: { party } } } = data;
  if (!meeting) return <NotFound />;
  const { shortId, title, kind, state, agenda, begins, viewerCan } = meeting;
  const mayAdd = abilityIn(viewerCan, 'statements.add').allowed;
  return (
    <div className={styles['page']}>
      <PageHead shortId={shortId} title={read(title)} state={<MeetingState state={state} />} note={isKind(kind) ? t(`kind.${kind}`) : kind} act={<PrimaryAct meeting={meeting} />} />
      <NotRepresented meeting={meeting} ownPartnerId={party.partner?.id ?? null} addView={mayAdd ? `#${ADD_VIEW}` : null} />
      <MeetingFacts meeting={meeting} />
      <AgendaSection agenda={agenda} meeting={shortId} kind={kind} locked={state === 'locked'} begins={begins} />
      <WhoWasThere meeting={meeting} />
      <OverlapList title={t('overlaps:meeting.agenda')} none={t('overlaps:meeting.agendaNone')} overlaps={meeting.overlaps} />
      <ToMinutes meeting={meeting} />
      <KeepMeeting meeting={meeting} />
      {state !== 'planned' && <WhatWasSaid meeting={meeting} statements={data.statements} more={more} add={mayAdd && <AddStatement meetingId={meeting.id} party={party.partner?.shortName ?? party.name} />} />}
    </div>
  );
}

/** The way to what is written of it. */
function ToMinutes({ meeting: { shortId, state, minutes } }: { meeting: Meeting }) {
  const { t } = useTranslation('minutes');
  const { collaborative: { slug } } = useSession();
  if (state === 'planned') return null;
  return (
    <section aria-labelledby="minutes">
      <h2 id="minutes">{t('title')}</h2>
      <p><Link to={`/${slug}/meetings/${shortId}/minutes`}>{minutes?.shortId ?? t('open')}</Link> {minutes ? <MinutesState state={minutes.state} /> : t('none')}</p>
    </section>
  );
}

interface WhatWasSaidProps {
  meeting: Meeting;
  statements: MeetingPageQuery['statements'];
  more: ReturnType<typeof useMore>;
  add: ReactNode;
}

/** The statements, level by level, and where to read on. */
function WhatWasSaid({ meeting: { parts }, statements, more, add }: WhatWasSaidProps) {
  const { t } = useTranslation('meetings');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const titleOf = (level: string) => parts.filter((part) => part.level === level).map((part) => read(part.title))[0] ?? null;
  return (
    <>
      <StatementsByLevel key={statements.closed} statements={statements.nodes} counts={statements} more={more} titleOf={titleOf} add={add} />
      <section aria-labelledby="follow-ups">
        <h2 id="follow-ups">{t('followUps.title')}</h2>
        <p><Link to={`/${slug}/future/questions`}>{t('followUps.questions')}</Link> · <Link to={`/${slug}/future/steps`}>{t('followUps.steps')}</Link></p>
      </section>
    </>
  );
}

/** Begin it, take its notes, correct it while that can be done; print it once it stands. */
function PrimaryAct({ meeting }: { meeting: Meeting }) {
  const { shortId, viewerCan } = meeting;
  const { t } = useTranslation('meetings');
  const { collaborative: { slug } } = useSession();
  return abilityIn(viewerCan, 'meetings.keep').allowed
    ? <span className={styles['acts']}><BeginMeeting meeting={meeting} /><Button component={Link} to={`/${slug}/meetings/${shortId}/edit`} variant="default">{t('edit')}</Button></span>
    : <Button onClick={() => { window.print(); }}>{t('print')}</Button>;
}
