import { useQuery, useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import { ApplicationAnswers } from '../../features/calls/application-answers.tsx';
import { ApplicationForm } from '../../features/calls/application-form.tsx';
import { CallText } from '../../features/calls/call-text.tsx';
import { Receipt } from '../../features/calls/receipt.tsx';
import { graphql } from '../../gql/gql.ts';
import type { ApplicationHereQuery, CallAskedPageQuery } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { MomentText } from '../../ui/date-text.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import { PlainPage } from '../plain-page.tsx';

const CALL_ASKED_PAGE = graphql(`
  query CallAskedPage($id: UUID!) { callAsked(id: $id) { id collaborative title { en es } standing opensAt timeZone ...CallText_call @unmask ...ApplicationForm_call @unmask } }
`);

const APPLICATION_HERE = graphql(`
  query ApplicationHere($secret: String!) {
    application(secret: $secret) { receipt submittedAt call { id } ...ApplicationAnswers_application @unmask ...ApplicationForm_application @unmask }
  }
`);

type Call = NonNullable<CallAskedPageQuery['callAsked']>;

const IS_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A call as anybody reads it, and the form to apply: no account is needed. */
export function ApplyPage() {
  const { call: id = '' } = useParams();
  return IS_ID.test(id) ? <Asked id={id} /> : <PlainPage><NotFound /></PlainPage>;
}

function Asked({ id }: { id: string }) {
  const { t } = useTranslation('calls');
  const read = useBilingual();
  const { data: { callAsked: call } } = useSuspenseQuery(CALL_ASKED_PAGE, { variables: { id }, fetchPolicy: 'no-cache' });
  if (!call) return <PlainPage><NotFound /></PlainPage>;
  return (
    <PlainPage>
      <PageHead title={read(call.title)} note={call.collaborative} />
      <CallText call={call} />
      {call.standing === 'announced' && <p role="status">{t('public.announced')} <MomentText at={call.opensAt} timeZone={call.timeZone} /></p>}
      {call.standing === 'closed' && <p role="status">{t('public.closed')}</p>}
      <Mine call={call} />
    </PlainPage>
  );
}

/** What stands behind the link. Its secret stands behind the `#`, so that no server and no log gets it with the address. */
function Mine({ call }: { call: Call }) {
  const { t } = useTranslation('calls');
  const { hash, pathname } = useLocation();
  const secret = hash.slice(1);
  const navigate = useNavigate();
  const { data, loading, refetch } = useQuery(APPLICATION_HERE, { variables: { secret }, skip: secret === '', fetchPolicy: 'no-cache' });
  const application = data?.application ?? null;
  if (secret !== '' && application?.call.id !== call.id) return <p role="status">{t(loading ? 'public.looking' : 'public.unknown')}</p>;
  if (application && (application.receipt || call.standing !== 'open')) return <Kept application={application} timeZone={call.timeZone} />;
  if (call.standing !== 'open') return null;
  const show = (own: string) => (own === secret ? refetch() : navigate(`${pathname}#${own}`, { replace: true }));
  return <ApplicationForm key={secret} call={call} application={application} secret={secret} onSubmitted={(own) => { void show(own); }} />;
}

/** What cannot be changed any more, and its receipt where it was submitted. */
function Kept({ application, timeZone }: { application: NonNullable<ApplicationHereQuery['application']>; timeZone: string }) {
  return (
    <>
      {application.receipt && <Receipt number={application.receipt} submittedAt={application.submittedAt ?? ''} timeZone={timeZone} />}
      <ApplicationAnswers application={application} whole />
    </>
  );
}
