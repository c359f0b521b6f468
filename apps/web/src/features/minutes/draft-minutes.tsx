import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';

const DRAFT = graphql(`
  mutation DraftMinutes($meetingId: UUID!) {
    draftMinutes(meetingId: $meetingId) { __typename ... on Minutes { id ...Minutes_minutes @unmask } ... on Refused { code message path } }
  }
`);

/** Makes the minutes from the record; where a text stands already, it asks first, since that text gives way to a new version. */
export function DraftMinutes({ meetingId, again }: { meetingId: string; again: boolean }) {
  const { t } = useTranslation('minutes');
  const { viewer } = useSession();
  const [asked, setAsked] = useState(false);
  const [send] = useMutation(DRAFT, { refetchQueries: ['MinutesPage'], awaitRefetchQueries: true });
  const act = useAct([]);
  if (!viewer.can('minutes.write').allowed) return null;
  const draft = async () => { await act.run(async () => (await send({ variables: { meetingId } })).data?.draftMinutes); };
  return (
    <div data-screen-only>
      <ActProblem act={act} />
      <Button variant={again ? 'default' : 'filled'} loading={act.busy} onClick={() => { if (again) setAsked(true); else void draft(); }}>{t(again ? 'draft.again' : 'draft.act')}</Button>
      <ConfirmAct opened={asked} onClose={() => { setAsked(false); }} title={t('draft.again')} act={t('draft.again')} happens={t('draft.happens')} cannotUndo={t('draft.final')} onAct={draft} />
    </div>
  );
}
