import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { MarkAttendance_MeetingFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { useUnsent, type Unsent } from '../../lib/use-unsent.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { PRESENCES, isPresence, type Presence } from './meeting-kinds.ts';
import styles from './meetings.module.css';
import { readMark, standingOf, type Mark } from './unsent-mark.ts';

const LIST = graphql(`
  fragment MarkAttendance_meeting on Meeting {
    id version counts { participants inPerson remote absent expected } attendance { id name role presence meetingRole partner { id shortName letter hue } }
  }
`);

const MARK = graphql(`
  mutation MarkAttendance($input: MarkAttendanceInput!) {
    markAttendance(input: $input) { __typename ... on Meeting { id ...MarkAttendance_meeting } ... on Refused { code message path } }
  }
`);

type Person = MarkAttendance_MeetingFragment['attendance'][number];

interface MarkAttendanceProps {
  meeting: FragmentType<MarkAttendance_MeetingFragment>;
  /** Asks again what stands there, after a refusal. */
  onRefused: () => void;
}

/** Who comes, person by person, with one click. A mark that does not get through stays on this device until it is sent. */
export function MarkAttendance({ meeting, onRefused }: MarkAttendanceProps) {
  const { t } = useTranslation('meetings');
  const { data: { id, attendance, counts } } = useSuspenseFragment({ fragment: LIST, from: meeting });
  const unsent = useUnsent(`attendance ${id}`, readMark);
  const { act, send } = useMarking(id, unsent, onRefused);
  const waiting = attendance.flatMap((person) => {
    const mark = unsent.all[person.id];
    return mark && standingOf(mark, person.presence) === 'unsent' ? [{ person, mark }] : [];
  });
  const sendAll = async () => { for (const { person, mark } of waiting) await send(person, mark); };
  return (
    <section className={styles['there']} aria-labelledby="attendance">
      <h2 id="attendance">{t('there.title')}</h2>
      <p>{t('there.sum', { count: counts.participants, inPerson: counts.inPerson, remote: counts.remote })} {counts.expected > 0 && t('there.waiting', { count: counts.expected })}</p>
      <ActProblem act={waiting.length > 0 ? { ...act, error: null } : act} />
      {waiting.length > 0 && !act.busy && (
        <Callout tone="look" title={t('session.marksKept', { count: waiting.length })} live act={<Button size="xs" onClick={() => { void sendAll(); }}>{t('session.send')}</Button>}>{t('session.keptWhy')}</Callout>
      )}
      <ul className={`${styles['people'] ?? ''} ${styles['comers'] ?? ''}`}>
        {attendance.map((person) => (
          <li key={person.id}><OnePerson person={person} mark={unsent.all[person.id] ?? null} onMark={(presence, was) => { void send(person, { was, presence }); }} onDrop={() => { unsent.drop(person.id); }} /></li>
        ))}
      </ul>
    </section>
  );
}

function useMarking(meetingId: string, unsent: Unsent<Mark>, onRefused: () => void) {
  const [mutate] = useMutation(MARK);
  const act = useAct([]);
  const send = async ({ id }: Person, mark: Mark) => {
    unsent.put(id, mark);
    const taken = await act.run(async () => {
      const answer = (await mutate({ variables: { input: { meetingId, id, ...mark } } })).data?.markAttendance;
      if (answer?.__typename === 'Refused') onRefused();
      return answer;
    });
    if (taken) unsent.drop(id);
  };
  return { act, send };
}

interface OnePersonProps {
  person: Person;
  mark: Mark | null;
  onMark: (presence: Presence, was: string) => void;
  onDrop: () => void;
}

function OnePerson({ person: { name, role, presence, meetingRole, partner }, mark, onMark, onDrop }: OnePersonProps) {
  const { t } = useTranslation('meetings');
  const says = (value: string) => (isPresence(value) ? t(`session.${value}`) : t('there.expected'));
  const conflict = mark !== null && standingOf(mark, presence) === 'conflict';
  const shown = conflict ? presence : mark?.presence ?? presence;
  return (
    <>
      <span className={styles['name']}>{name}{meetingRole === 'moderator' && <em> · {t('there.moderator')}</em>}<br /><span className={styles['quiet']}>{role}</span></span>
      <span className={styles['from']}>{partner ? <PartyMark partner={partner} name={partner.shortName} /> : t('there.guest')}</span>
      <span role="group" aria-label={t('session.markWho', { name })} className={styles['marking']}>
        {PRESENCES.map((value) => (
          <Button key={value} size="xs" variant={value === shown ? 'filled' : 'default'} aria-pressed={value === shown} onClick={() => { onMark(value, presence); }}>{t(`session.${value}`)}</Button>
        ))}
      </span>
      {conflict && (
        <Callout tone="look" title={t('session.markConflict', { mine: says(mark.presence), theirs: says(presence) })} act={(
          <span className={styles['acts']}>
            <Button size="xs" variant="default" onClick={() => { onMark(mark.presence, presence); }}>{t('session.markMine', { mine: says(mark.presence) })}</Button>
            <Button size="xs" variant="default" onClick={onDrop}>{t('session.keepTheirs')}</Button>
          </span>
        )} />
      )}
    </>
  );
}
