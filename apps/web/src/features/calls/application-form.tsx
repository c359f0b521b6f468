import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ApplicationForm_ApplicationFragment, ApplicationForm_CallFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors } from '../../ui/form-errors.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { ApplicationFields, NAMES, useApplicationLabels, type ApplicationWritten } from './application-fields.tsx';
import styles from './calls.module.css';

export const APPLICATION_FORM = graphql(`
  fragment ApplicationForm_call on Call { id owner standing smallest largest currency places timeZone questions { kind required text { en es } guidance { en es } choices { en es } longest } }
`);
export const APPLICATION_WRITTEN = graphql(`
  fragment ApplicationForm_application on Application { organisation contact title summary amount startsOn endsOn places answers }
`);

const BEGIN = graphql(`
  mutation BeginApplication($callId: UUID!, $input: ApplicationInput!) {
    beginApplication(callId: $callId, input: $input) { __typename ... on ApplicationKept { secret savedAt } ... on Refused { code message path } }
  }
`);
const SAVE = graphql(`
  mutation SaveApplication($secret: String!, $input: ApplicationInput!) {
    saveApplication(secret: $secret, input: $input) { __typename ... on ApplicationKept { savedAt } ... on Refused { code message path } }
  }
`);
const SUBMIT = graphql(`
  mutation SubmitApplication($secret: String!, $input: ApplicationInput!) {
    submitApplication(secret: $secret, input: $input) { __typename ... on Application { receipt } ... on Refused { code message path } }
  }
`);

interface ApplicationFormProps {
  call: ApplicationForm_CallFragment;
  /** What was saved before; null where nothing was. */
  application: ApplicationForm_ApplicationFragment | null;
  /** Of its link; empty before it is saved for the first time. */
  secret: string;
  onSubmitted: (secret: string) => void;
}

const first = ({ places, questions }: ApplicationForm_CallFragment): ApplicationWritten => ({
  organisation: '', contact: '', title: '', summary: '', amount: '', startsOn: '', endsOn: '', places: places.length === 1 ? [...places] : [], answers: questions.map(() => ''), website: '',
});

function writtenOf({ organisation, contact, title, summary, amount, startsOn, endsOn, places, answers }: ApplicationForm_ApplicationFragment): ApplicationWritten {
  return { organisation, contact, title, summary, amount, startsOn, endsOn, places: [...places], answers: [...answers], website: '' };
}

/** To apply without an account: it can be left at any time, and gone on with by its link. */
export function ApplicationForm({ call, application, secret, onSubmitted }: ApplicationFormProps) {
  const { t } = useTranslation('calls');
  const [written, setWritten] = useState<ApplicationWritten>(() => (application ? writtenOf(application) : first(call)));
  const { act, mark, save, submit, saved } = useSending({ callId: call.id, secret, written, onSubmitted });
  const labels = useApplicationLabels(call);
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <p className={styles['quiet']}>{t('public.notice', { owner: call.owner })}</p>
      {mark !== '' && <ShownOnce title={t('public.linkTitle')} why={t('public.linkWhy')} text={window.location.href} what={t('public.link')} />}
      <FormErrors issues={act.issues} labels={labels} />
      <ApplicationFields call={call} written={written} issues={act.issues} onChange={setWritten} />
      <ActProblem act={act} />
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('public.submit')}</Button>
        <Button variant="default" disabled={act.busy} onClick={() => { void save(); }}>{t('public.save')}</Button>
      </div>
      {saved && <p role="status">{t('public.saved')}</p>}
      <p className={styles['quiet']}>{t('public.saveWhy')}</p>
    </form>
  );
}

interface Sending {
  callId: string;
  secret: string;
  written: ApplicationWritten;
  onSubmitted: (secret: string) => void;
}

/** Puts the secret behind the address of this page, without leaving it: what is typed and what is wrong stay as they are. */
const putBehindAddress = (secret: string) => { window.history.replaceState(window.history.state, '', `#${secret}`); };

function useSending({ callId, secret, written, onSubmitted }: Sending) {
  const [begin] = useMutation(BEGIN, { fetchPolicy: 'no-cache' });
  const [keep] = useMutation(SAVE, { fetchPolicy: 'no-cache' });
  const [hand] = useMutation(SUBMIT, { fetchPolicy: 'no-cache' });
  const [mark, setMark] = useState(secret);
  const [saved, setSaved] = useState(false);
  const act = useAct(NAMES);
  const begun = async (): Promise<string> => {
    const kept = (await act.run(async () => (await begin({ variables: { callId, input: written } })).data?.beginApplication))?.secret ?? '';
    if (kept) putBehindAddress(kept);
    setMark(kept);
    return kept;
  };
  return {
    act, mark, saved,
    save: async () => {
      const kept = mark === '' ? await begun() : await act.run(async () => (await keep({ variables: { secret: mark, input: written } })).data?.saveApplication);
      setSaved(Boolean(kept));
    },
    submit: async () => {
      const own = mark || await begun();
      const handed = own && await act.run(async () => (await hand({ variables: { secret: own, input: written } })).data?.submitApplication);
      if (own && handed) onSubmitted(own);
    },
  };
}
