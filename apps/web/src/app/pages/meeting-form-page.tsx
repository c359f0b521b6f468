import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { blankMeeting, draftOf, inputOf } from '../../features/meetings/draft.ts';
import { MeetingForm } from '../../features/meetings/meeting-form.tsx';
import { graphql } from '../../gql/gql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { Callout } from '../../ui/callout.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Reason } from '../../ui/reason.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const NEW_PAGE = graphql(`query NewMeetingPage { workspace { slug partners { id shortName letter hue } } }`);

const EDIT_PAGE = graphql(`
  query EditMeetingPage($id: String!) {
    workspace { slug partners { id shortName letter hue } }
    meeting(id: $id) { id shortId version state viewerCan { action allowed reason } ...MeetingForm_meeting @unmask }
  }
`);

const ENTER = graphql(`
  mutation EnterMeeting($input: MeetingInput!) {
    enterMeeting(input: $input) {
      __typename
      ... on Meeting { id shortId }
      ... on Refused { code message path }
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangeMeeting($id: UUID!, $version: Int!, $input: MeetingInput!) {
    changeMeeting(id: $id, version: $version, input: $input) {
      __typename
      ... on Meeting { id shortId version }
      ... on Refused { code message path }
    }
  }
`);

const PLAN = graphql(`
  mutation PlanMeeting($input: MeetingInput!) {
    planMeeting(input: $input) {
      __typename
      ... on Meeting { id shortId }
      ... on Refused { code message path }
    }
  }
`);

/** One that is still to come. */
export function PlanMeetingPage() {
  return <NewMeeting planned />;
}

export function NewMeetingPage() {
  return <NewMeeting planned={false} />;
}

function NewMeeting({ planned }: { planned: boolean }) {
  const { t } = useTranslation('meetings');
  const { viewer, collaborative: { slug, timeZone } } = useSession();
  const navigate = useNavigate();
  const { data: { workspace: { partners } } } = useSuspenseQuery(NEW_PAGE);
  const [enter] = useMutation(ENTER);
  const [plan] = useMutation(PLAN);
  const saving = useAct();
  const may = viewer.can('meetings.keep');
  const save = async (draft: ReturnType<typeof blankMeeting>) => {
    const variables = { input: inputOf(draft) };
    const made = await saving.run(async () => (planned ? (await plan({ variables })).data?.planMeeting : (await enter({ variables })).data?.enterMeeting));
    if (made) await navigate(`/${slug}/meetings/${made.shortId}`);
  };
  return (
    <div className={styles['page']}>
      <PageHead title={t(planned ? 'form.planTitle' : 'form.newTitle')} />
      {may.allowed
        ? <MeetingForm initial={blankMeeting(timeZone)} planned={planned} partners={partners} saving={saving} onSave={(draft) => { void save(draft); }} onBack={() => { void navigate(`/${slug}/meetings`); }} />
        : <Callout tone="note" title={t('form.nobodyMay')}>{may.reason && <Reason reason={may.reason} />}</Callout>}
    </div>
  );
}

export function EditMeetingPage() {
  const { t } = useTranslation('meetings');
  const { meeting: id = '' } = useParams();
  const { collaborative: { slug } } = useSession();
  const navigate = useNavigate();
  const { data: { workspace: { partners }, meeting } } = useSuspenseQuery(EDIT_PAGE, { variables: { id }, fetchPolicy: 'network-only' });
  const [change] = useMutation(CHANGE);
  const saving = useAct();
  if (!meeting) return <NotFound />;
  const back = () => { void navigate(`/${slug}/meetings/${meeting.shortId}`); };
  const may = abilityIn(meeting.viewerCan, 'meetings.keep');
  const save = async (draft: ReturnType<typeof draftOf>) => {
    const variables = { id: meeting.id, version: meeting.version, input: inputOf(draft) };
    if (await saving.run(async () => (await change({ variables })).data?.changeMeeting)) back();
  };
  return (
    <div className={styles['page']}>
      <PageHead shortId={meeting.shortId} title={t('form.editTitle', { id: meeting.shortId })} />
      {may.allowed
        ? <MeetingForm initial={draftOf(meeting)} planned={meeting.state === 'planned'} partners={partners} saving={saving} onSave={(draft) => { void save(draft); }} onBack={back} />
        : <Callout tone="note" title={t('form.why')}>{may.reason && <Reason reason={may.reason} />}</Callout>}
    </div>
  );
}
