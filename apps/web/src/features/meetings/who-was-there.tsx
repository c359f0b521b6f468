import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { WhoWasThere_MeetingFragment } from '../../gql/graphql.ts';
import { PartyMark } from '../../ui/party-mark.tsx';
import { PRESENCES } from './meeting-kinds.ts';
import styles from './meetings.module.css';

const WHO = graphql(`
  fragment WhoWasThere_meeting on Meeting {
    id state counts { participants inPerson remote absent expected } represented { id } notRepresented { id }
    attendance { id name role presence meetingRole partner { id shortName letter hue } unit { id shortName } }
  }
`);

type Person = WhoWasThere_MeetingFragment['attendance'][number];

/** The list of the meeting: in person, remotely, and those who were on it and did not come. */
export function WhoWasThere({ meeting }: { meeting: FragmentType<WhoWasThere_MeetingFragment> }) {
  const { t } = useTranslation('meetings');
  const { data: { attendance, state, counts, represented, notRepresented } } = useSuspenseFragment({ fragment: WHO, from: meeting });
  const groups = (['expected', ...PRESENCES] as const).map((presence) => ({ presence, people: attendance.filter((person) => person.presence === presence) })).filter(({ people }) => people.length > 0);
  return (
    <section className={styles['there']} aria-labelledby="there">
      <h2 id="there">{t(state === 'planned' ? 'there.planned' : 'there.title')}</h2>
      {attendance.length === 0 ? <p>{t('there.none')}</p> : (
        state !== 'planned' && <p>
          {t('there.sum', { count: counts.participants, inPerson: counts.inPerson, remote: counts.remote })}
          {' '}{t('there.partners', { there: represented.length, all: represented.length + notRepresented.length })}
        </p>
      )}
      {groups.map(({ presence, people }) => (
        <div key={presence}>
          <h3>{t(`there.${presence}`)} <span className={styles['quiet']}>({people.length})</span></h3>
          <ul className={styles['people']}>{people.map((person) => <li key={person.id}><OnTheList person={person} /></li>)}</ul>
        </div>
      ))}
      {attendance.length > 0 && <p className={styles['quiet']}>{t('there.asWritten')}</p>}
    </section>
  );
}

function OnTheList({ person: { name, role, meetingRole, partner, unit } }: { person: Person }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <span className={styles['name']}>{name}{meetingRole === 'moderator' && <em> · {t('there.moderator')}</em>}</span>
      <span className={styles['quiet']}>{role}</span>
      <span className={styles['from']}>{partner ? <PartyMark partner={partner} name={partner.shortName} /> : t('there.guest')}{unit && <span>· {unit.shortName}</span>}</span>
    </>
  );
}
