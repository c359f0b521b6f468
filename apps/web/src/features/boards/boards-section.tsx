import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { BoardsSection_DeliberationFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { hueOf, PartnerMark } from '../../ui/partner-mark.tsx';
import { Reason } from '../../ui/reason.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './boards.module.css';

const SECTION = graphql(`
  fragment BoardsSection_deliberation on Deliberation {
    id boards { meetings { id partner { id shortName letter hue } meetsOn mine } warnings unknown viewerCan { allowed } }
  }
`);

const ADD = graphql(`
  mutation AddBoardMeeting($meetsOn: Date!) { addBoardMeeting(meetsOn: $meetsOn) { __typename ... on BoardKept { id } ... on Refused { code message path } } }
`);
const REMOVE = graphql(`
  mutation RemoveBoardMeeting($id: UUID!) { removeBoardMeeting(id: $id) { __typename ... on BoardKept { id } ... on Refused { code message path } } }
`);

const AGAIN = { refetchQueries: ['FuturePage'], awaitRefetchQueries: true };

/** When the boards of the partners meet, and which deadlines come too early for them. */
export function BoardsSection({ deliberation }: { deliberation: FragmentType<BoardsSection_DeliberationFragment> }) {
  const { t } = useTranslation('boards');
  const { data: { id, boards: { meetings, warnings, unknown, viewerCan } } } = useSuspenseFragment({ fragment: SECTION, from: deliberation });
  return (
    <section className={styles['section']} aria-labelledby={`boards-${id}`}>
      <h2 id={`boards-${id}`}>{t('title')}</h2>
      {warnings.length > 0 && (
        <Callout tone="look" title={t('warnings')}>
          <ul>{warnings.map((warning) => <li key={JSON.stringify(warning)}><Reason reason={warning} /></li>)}</ul>
        </Callout>
      )}
      {meetings.length > 0 && (
        <ul className={styles['meetings']}>
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <PartnerMark hue={hueOf(meeting.partner.hue)} letter={meeting.partner.letter} name={meeting.partner.shortName} />
              <DateText value={meeting.meetsOn} />
              {meeting.mine && <Remove id={meeting.id} on={meeting.meetsOn} />}
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && <p className={styles['quiet']}>{t('unknown', { partners: unknown.join(', ') })}</p>}
      {viewerCan.allowed && <InPlace act={t('add')}>{(close) => <AddForm onDone={close} />}</InPlace>}
    </section>
  );
}

function AddForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('boards');
  const [add] = useMutation(ADD, AGAIN);
  const { act, input, onSubmit } = useActForm({ initial: { meetsOn: '' }, done: onDone, send: async ({ meetsOn }) => (meetsOn === '' ? { __typename: 'Refused' as const, code: 'missing', message: t('dayMissing'), path: ['meetsOn'] } : (await add({ variables: { meetsOn } })).data?.addBoardMeeting) });
  return (
    <ActForm title={t('add')} why={t('why')} submit={t('save')} act={act} labels={{ meetsOn: t('day') }} onSubmit={onSubmit} onBack={onDone}>
      <TextInput {...input('meetsOn')} type="date" label={t('day')} className={styles['day']} required withAsterisk={false} />
    </ActForm>
  );
}

function Remove({ id, on }: { id: string; on: string }) {
  const { t } = useTranslation('boards');
  const { locale } = useLanguage();
  const [remove] = useMutation(REMOVE, AGAIN);
  const act = useAct([]);
  return (
    <span data-screen-only>
      <Button size="compact-xs" variant="default" loading={act.busy} aria-label={t('removeOf', { date: formatDate(on, locale) })} onClick={() => { void act.run(async () => (await remove({ variables: { id } })).data?.removeBoardMeeting); }}>{t('remove')}</Button>
      <ActProblem act={act} />
    </span>
  );
}
