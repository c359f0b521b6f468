import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AttachPaper, useAttach } from '../../features/agendas/attach-paper.tsx';
import { SessionItems } from '../../features/agendas/session-items.tsx';
import { BeginMeeting, PlanAgain } from '../../features/meetings/begin-meeting.tsx';
import { MarkAttendance } from '../../features/meetings/mark-attendance.tsx';
import { MeetingState } from '../../features/meetings/meeting-state.tsx';
import { OverlapList } from '../../features/overlaps/overlap-list.tsx';
import { AddStep } from '../../features/steps/add-step.tsx';
import { graphql } from '../../gql/gql.ts';
import type { SessionPageQuery } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import { MotionHere } from './motion-here.tsx';
import styles from './page.module.css';

const SESSION_PAGE = graphql(`
  query SessionPage($id: String!) {
    workspace { slug partners { id ...AddStep_partner @unmask } }
    meeting(id: $id) {
      id shortId title { en es } state viewerCan { action allowed reason } agenda { id ...Agenda_agenda @unmask } overlaps { id ...OverlapCard_overlap @unmask }
      ...MarkAttendance_meeting ...BeginMeeting_meeting
    }
  }
`);

type Meeting = NonNullable<SessionPageQuery['meeting']>;
type Item = Meeting['agenda']['items'][number];
type Partners = SessionPageQuery['workspace']['partners'];

/** The one screen of the secretariat while a meeting is held: who comes, what is said, votes and steps as they fall. */
export function SessionPage() {
  const { meeting: id = '' } = useParams();
  const { t } = useTranslation(['meetings', 'overlaps']);
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const { data: { meeting, workspace: { partners } }, refetch } = useSuspenseQuery(SESSION_PAGE, { ...FRESH, variables: { id } });
  if (!meeting) return <NotFound />;
  const { shortId, title, state, agenda, overlaps, viewerCan } = meeting;
  const again = () => { void refetch(); };
  const takes = state === 'held' && abilityIn(viewerCan, 'meetings.keep').allowed;
  return (
    <div className={styles['page']}>
      <PageHead
        shortId={shortId} title={t('session.title', { title: read(title) })} state={<MeetingState state={state} />} note={<Link to={`/${slug}/meetings/${shortId}`}>{t('session.toMeeting')}</Link>}
        act={takes ? <Button component={Link} to={`/${slug}/meetings/${shortId}`} variant="default">{t('session.over')}</Button> : <BeginMeeting meeting={meeting} />}
      />
      {!takes && <Callout tone="note" title={t('session.notNow')}>{t(state === 'locked' ? 'session.locked' : 'session.whoTakes')}</Callout>}
      {takes && (
        <>
          <MarkAttendance meeting={meeting} onRefused={again} />
          <PlanAgain meeting={meeting} />
          <SessionItems agenda={agenda} onRefused={again} below={(item) => <UnderItem item={item} partners={partners} />} />
          <OverlapList title={t('overlaps:meeting.agenda')} none={t('overlaps:meeting.agendaNone')} overlaps={overlaps} />
        </>
      )}
    </div>
  );
}

/** The votes of an item, the steps that follow from it, and what else is laid with it. */
function UnderItem({ item, partners }: { item: Item; partners: Partners }) {
  const { t } = useTranslation('agendas');
  const attach = useAttach(item.id);
  const motions = item.papers.flatMap(({ kind, shortId }) => (kind === 'motion' && shortId ? [shortId] : []));
  return (
    <div className={styles['list']}>
      {motions.map((id) => <Suspense key={id}><MotionHere id={id} /></Suspense>)}
      <div className={styles['acts']}>
        <AddStep partners={partners} onAdded={(reference) => attach({ reference })} />
        <InPlace act={t('paper.add')}>{(close) => <AttachPaper itemId={item.id} onDone={close} />}</InPlace>
      </div>
    </div>
  );
}
